package io.ocopkit.channel.lazada;

import io.ocopkit.channel.HmacSha256;
import io.ocopkit.channel.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Signs requests: the path below {@code /rest}, then every parameter with its value as it is, in the order of their names. */
final class LazadaSigner {
    static final String SIGN = "sign";

    private LazadaSigner() {}

    /** The parameters that are sent: empty ones do not count, and the signature joins the rest. */
    static SortedMap<String, String> signed(String path, Map<String, String> parameters, Secret key) {
        SortedMap<String, String> sent = new TreeMap<>(parameters);
        sent.values().removeIf(String::isEmpty);
        sent.remove(SIGN);
        sent.put(SIGN, sign(path, sent, key));
        return sent;
    }

    private static String sign(String path, SortedMap<String, String> parameters, Secret key) {
        StringBuilder base = new StringBuilder(path);
        parameters.forEach((name, value) -> base.append(name).append(value));
        return HmacSha256.of(key, base.toString()).hex().toUpperCase(Locale.ROOT);
    }

    static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
