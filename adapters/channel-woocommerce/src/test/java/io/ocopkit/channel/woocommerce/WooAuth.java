package io.ocopkit.channel.woocommerce;

import io.ocopkit.testkit.contract.Request;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who asks: without TLS only a signature counts, no older than a quarter of an hour, and no nonce twice. */
final class WooAuth {
    private static final Pattern PROOF = Pattern.compile("(oauth_[a-z_]*)=\"([^\"]*)\"");

    private static final String ERROR = "woocommerce_rest_authentication_error";

    private final String key;
    private final String secret;
    private final Clock clock;
    private final Duration window;
    private final Set<String> nonces = new HashSet<>();

    WooAuth(String key, String secret, Clock clock, Duration window) {
        this.window = window;
        this.key = key;
        this.secret = secret;
        this.clock = clock;
    }

    static Map<String, String> query(Request request) {
        Map<String, String> query = new TreeMap<>();
        String raw = request.uri().getRawQuery();
        for (String part : raw == null || raw.isEmpty() ? new String[0] : raw.split("&")) {
            int equals = part.indexOf('=');
            query.put(decode(part.substring(0, equals)), decode(part.substring(equals + 1)));
        }
        return query;
    }

    void check(Request request, URI address) {
        Map<String, String> query = query(request);
        Matcher proof = PROOF.matcher(request.header("Authorization").orElse(""));
        while (proof.find()) {
            query.put(proof.group(1), decode(proof.group(2)));
        }
        String given = query.remove("oauth_signature");
        if (given == null) {
            throw new WooRefusal(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.");
        }
        if (!key.equals(query.get("oauth_consumer_key"))) {
            throw new WooRefusal(401, ERROR, "Consumer key is invalid.");
        }
        String joined = query.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        String base = request.method() + "&" + encode(address + request.path()) + "&" + encode(joined);
        if (!"HMAC-SHA256".equals(query.get("oauth_signature_method"))
                || !hash(base).equals(given)) {
            throw new WooRefusal(401, ERROR, "Invalid signature - provided signature does not match.");
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(query.get("oauth_timestamp"));
        if (Math.abs(age) > window.toSeconds()) {
            throw new WooRefusal(401, ERROR, "Invalid timestamp.");
        }
        if (!nonces.add(query.get("oauth_nonce"))) {
            throw new WooRefusal(401, ERROR, "Invalid nonce - nonce has already been used.");
        }
    }

    private String hash(String base) {
        return hmac(secret + "&", base.getBytes(StandardCharsets.UTF_8));
    }

    static String hmac(String secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
