package io.ocopkit.channel.woocommerce;

import io.ocopkit.channel.Secret;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests for shops without TLS: OAuth 1.0a (RFC 5849) with one leg, so the key is the consumer's secret and an
 * ampersand. Bodies in JSON are not signed.
 */
record OAuthSigner(String consumerKey, Secret consumerSecret) {
    private static final String ALGORITHM = "HmacSHA256";

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
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec((consumerSecret.reveal() + "&").getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
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
