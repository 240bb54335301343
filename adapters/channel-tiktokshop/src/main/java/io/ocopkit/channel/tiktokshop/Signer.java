package io.ocopkit.channel.tiktokshop;

import io.ocopkit.channel.HmacSha256;
import io.ocopkit.channel.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Signs a request: path, sorted parameters and the bytes of the body, between two copies of the application's secret, under
 * the same secret. A multipart body is left out.
 */
final class Signer {
    private Signer() {}

    static String sign(Secret secret, String path, Map<String, String> query, byte[] body) {
        StringBuilder signed = new StringBuilder(path);
        new TreeMap<>(query).forEach((name, value) -> signed.append(name).append(value));
        return HmacSha256.of(secret, bytes(secret.reveal()), bytes(signed.toString()), body, bytes(secret.reveal()))
                .hex();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String query(Map<String, String> query) {
        return query.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
