package io.ocopkit.channel.woocommerce;

import io.ocopkit.channel.HmacSha256;
import io.ocopkit.channel.Secret;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Signs requests for shops without TLS: OAuth 1.0a (RFC 5849) with one leg, so the key is the consumer's secret and an
 * ampersand. Bodies in JSON are not signed.
 */
record OAuthSigner(String consumerKey, Secret consumerSecret) {
    /** What proves who asks; the same for the same nonce and second. */
    Map<String, String> sign(String method, URI address, Map<String, String> query, String nonce, long second) {
        Map<String, String> proof = new TreeMap<>();
        proof.put("oauth_consumer_key", consumerKey);
        proof.put("oauth_nonce", nonce);
        proof.put("oauth_signature_method", "HMAC-SHA256");
        proof.put("oauth_timestamp", Long.toString(second));
        proof.put("oauth_version", "1.0");
        Map<String, String> all = new TreeMap<>(query);
        all.putAll(proof);
        proof.put("oauth_signature", signature(method + "&" + encode(address.toString()) + "&" + encode(join(all))));
        return proof;
    }

    /** In a header and not in the address, which web servers write into their logs. */
    static String header(Map<String, String> proof) {
        return "OAuth "
                + new TreeMap<>(proof)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + "=\"" + encode(entry.getValue()) + "\"")
                                .collect(Collectors.joining(", "));
    }

    private String signature(String base) {
        return HmacSha256.of(Secret.of(consumerSecret.reveal() + "&"), base).base64();
    }

    /** A query string in the order of its names, as both sides have to write it. */
    static String join(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&"));
    }

    /** RFC 3986: what a form would write as {@code +} is {@code %20}. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
