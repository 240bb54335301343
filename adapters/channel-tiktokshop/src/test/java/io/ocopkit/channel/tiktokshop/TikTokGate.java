package io.ocopkit.channel.tiktokshop;

import io.ocopkit.testkit.contract.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who may ask: signature over the bytes, clock window, token, and the shop's cipher where it belongs and nowhere else. */
final class TikTokGate {
    static final String APP_KEY = "68xu9ks5p4i8";
    static final String APP_SECRET = "e59af819cc0ffee5";
    static final String CIPHER = "ROW_xkMbgAAAeVAQra0eZWebFQq5aIK";
    static final String SHOP = "7494049642642441621";

    private static final Duration LATE = Duration.ofMinutes(5);
    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Set<String> WITHOUT_CIPHER =
            Set.of("/product/202309/images/upload", "/product/202309/files/upload", "/authorization/202309/shops");

    private final Clock clock;
    private final Duration slack;
    private int generation = 1;
    private Instant accessUntil;
    private Instant refreshUntil;

    TikTokGate(Clock clock, Duration slack) {
        this.clock = clock;
        this.slack = slack;
        this.accessUntil = clock.instant().plus(WEEK);
        this.refreshUntil = clock.instant().plus(YEAR);
    }

    String accessToken() {
        return "TTP_access_" + generation + "_pq8mBQAAAAAhY3";
    }

    String refreshToken() {
        return "TTP_refresh_" + generation + "_NTUxZTNhYTQ2ZD";
    }

    Instant accessUntil() {
        return accessUntil;
    }

    Instant refreshUntil() {
        return refreshUntil;
    }

    void expire() {
        accessUntil = clock.instant().minusSeconds(1);
    }

    void revoke() {
        refreshUntil = clock.instant().minusSeconds(1);
    }

    void renew() {
        generation++;
        accessUntil = clock.instant().plus(WEEK);
        refreshUntil = clock.instant().plus(YEAR);
    }

    boolean isRefreshable(String token) {
        return token.equals(refreshToken()) && clock.instant().isBefore(refreshUntil);
    }

    void check(Request request) {
        Map<String, String> query = query(request);
        if (!APP_KEY.equals(query.get("app_key"))) {
            throw invalid("Invalid credentials. Invalid `app_key` query parameter.");
        }
        if (!query.containsKey("sign")) {
            throw invalid("Missing credentials. The request does not include a required signature in the query.");
        }
        checkTime(query.getOrDefault("timestamp", ""));
        if (!sign(request, query).equals(query.get("sign"))) {
            throw new TikTokRefusal(401, 106001, "Sign invalid");
        }
        String token = request.header("x-tts-access-token").orElse("");
        if (!token.equals(accessToken()) || !clock.instant().isBefore(accessUntil)) {
            throw new TikTokRefusal(401, 105002, "Expired credentials. The access_token is expired.");
        }
        checkCipher(request.path(), query.get("shop_cipher"));
    }

    private void checkTime(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            throw invalid("Invalid timestamp. The value of the `timestamp` query parameter must not be lesser than 0.");
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
        Instant now = clock.instant();
        if (at.isBefore(now.minus(LATE).minus(slack))
                || at.isAfter(now.plus(EARLY).plus(slack))) {
            throw invalid("Invalid timestamp. The value of the `timestamp` query parameter must not be earlier than 5"
                    + " minutes before, or later than 30 seconds after the current time.");
        }
    }

    private static void checkCipher(String path, String cipher) {
        if (WITHOUT_CIPHER.contains(path) && cipher != null) {
            throw invalid("Unexpected identifier. The `shop_cipher` query parameter is not required for this request.");
        }
        if (!WITHOUT_CIPHER.contains(path) && !CIPHER.equals(cipher)) {
            throw invalid("Invalid identifier. The `shop_cipher` query parameter is invalid.");
        }
    }

    private static TikTokRefusal invalid(String message) {
        return new TikTokRefusal(400, 36009004, message);
    }

    static Map<String, String> query(Request request) {
        Map<String, String> query = new TreeMap<>();
        String raw = request.uri().getRawQuery();
        for (String pair : (raw == null ? "" : raw).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String sign(Request request, Map<String, String> query) {
        StringBuilder signed = new StringBuilder(request.path());
        query.forEach((name, value) -> {
            if (!name.equals("sign") && !name.equals("access_token")) {
                signed.append(name).append(value);
            }
        });
        boolean form = request.header("content-type").orElse("").startsWith("multipart/form-data");
        Mac mac = mac();
        mac.update((APP_SECRET + signed).getBytes(StandardCharsets.UTF_8));
        mac.update(form ? new byte[0] : request.body());
        return HexFormat.of().formatHex(mac.doFinal(APP_SECRET.getBytes(StandardCharsets.UTF_8)));
    }

    static String webhookSign(byte[] body) {
        Mac mac = mac();
        mac.update(APP_KEY.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private static Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(APP_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
