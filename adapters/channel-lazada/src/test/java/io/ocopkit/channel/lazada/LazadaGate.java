package io.ocopkit.channel.lazada;

import io.ocopkit.testkit.contract.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Lazada's gateway: system parameters, the clock's window, the signature over everything, and tokens. */
final class LazadaGate {
    static final String APP_KEY = "100240";
    static final String APP_SECRET = "s3cr3tOfTheLocalApplication";

    private static final String ROOT = "/rest";
    private static final Set<String> BUSINESS = Set.of("payload", "apiRequestBody", "sku_id_list");

    private final Clock clock;
    private final Duration window;
    private int generation = 1;
    private boolean lapsed;
    String sellerCountry = "vn";
    long refreshExpiresIn = 180L * 86_400;

    LazadaGate(Clock clock, Duration window) {
        this.clock = clock;
        this.window = window;
    }

    String accessToken() {
        return "50000600access" + generation + "w3tVn";
    }

    String refreshToken() {
        return "50001600refresh" + generation + "q8Vn";
    }

    void lapse() {
        lapsed = true;
    }

    void renew() {
        generation++;
        lapsed = false;
    }

    /** Checks a request and gives its parameters. */
    Map<String, String> admit(Request request) {
        Map<String, String> query = parameters(request.uri().getRawQuery());
        if (query.keySet().stream().anyMatch(BUSINESS::contains)) {
            throw LazadaRefusal.isv("5", "E005: Invalid Request Format");
        }
        Map<String, String> all = new TreeMap<>(query);
        if (request.method().equals("POST")) {
            String type = request.header("Content-Type").orElse("");
            if (!type.startsWith("application/x-www-form-urlencoded")) {
                throw LazadaRefusal.isv("5", "E005: Invalid Request Format");
            }
            all.putAll(parameters(request.text()));
        }
        String path = request.path().substring(ROOT.length());
        checkSystem(path, all);
        if (!path.startsWith("/auth/") && (lapsed || !accessToken().equals(all.get("access_token")))) {
            throw new LazadaRefusal("IllegalAccessToken", "ISV", "The specified access token is invalid or expired");
        }
        return all;
    }

    private void checkSystem(String path, Map<String, String> all) {
        for (String name : new String[] {"app_key", "timestamp", "sign_method", "sign"}) {
            if (all.getOrDefault(name, "").isEmpty()) {
                throw new LazadaRefusal("MissingParameter", "ISV", "The input parameter " + name + " is missing");
            }
        }
        boolean known =
                all.get("app_key").equals(APP_KEY) && all.get("sign_method").equals("sha256");
        if (!known || !isTimely(all.get("timestamp")) || !all.get("sign").equals(sign(APP_SECRET, path, all))) {
            throw new LazadaRefusal("IncompleteSignature", "ISV", "The request signature does not conform");
        }
    }

    private boolean isTimely(String timestamp) {
        return timestamp.matches("\\d{13}")
                && Duration.between(Instant.ofEpochMilli(Long.parseLong(timestamp)), clock.instant())
                                .abs()
                                .compareTo(window)
                        <= 0;
    }

    static String sign(String secret, String path, Map<String, String> parameters) {
        StringBuilder base = new StringBuilder(path);
        new TreeMap<>(parameters).forEach((name, value) -> {
            if (!name.equals("sign") && !value.isEmpty()) {
                base.append(name).append(value);
            }
        });
        return hmac(secret, base.toString().getBytes(StandardCharsets.UTF_8)).toUpperCase(Locale.ROOT);
    }

    static String hmac(String secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> parameters(String form) {
        Map<String, String> all = new TreeMap<>();
        for (String pair : form == null || form.isEmpty() ? new String[0] : form.split("&")) {
            int equals = pair.indexOf('=');
            all.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
