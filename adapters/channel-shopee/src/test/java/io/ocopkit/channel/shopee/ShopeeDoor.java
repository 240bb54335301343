package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Secret;
import io.ocopkit.testkit.contract.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who is let in: signatures no older than five minutes, access tokens of four hours, refresh tokens of one use. */
final class ShopeeDoor {
    static final long PARTNER = 2_001_887;
    static final long SHOP = 322_300_222;

    private static final String KEY = "5a4b6c7d8e9f00112233445566778899aabbccddeeff00112233445566778899";
    private static final Duration ACCESS = Duration.ofHours(4);
    private static final Duration REFRESH = Duration.ofDays(30);
    private static final Duration CODE = Duration.ofMinutes(10);
    private static final Duration AUTHORISATION = Duration.ofDays(365);

    private final Clock clock;
    private final Duration window;
    private final Map<String, Instant> access = new HashMap<>();
    private final Map<String, Instant> refresh = new HashMap<>();
    private final Map<String, Instant> codes = new HashMap<>();
    private final Map<String, Secret> first;
    private boolean linked = true;
    private int issued;

    ShopeeDoor(Clock clock, Duration window) {
        this.clock = clock;
        this.window = window;
        Instant now = clock.instant();
        first = Map.of(
                "shopee-partner-key", Secret.of(KEY),
                "shopee-access-token", Secret.of(issue(access, "a", ACCESS)),
                "shopee-refresh-token", Secret.of(issue(refresh, "r", REFRESH)),
                "shopee-refresh-until", Secret.of(now.plus(REFRESH).toString()),
                "shopee-authorised-until", Secret.of(now.plus(AUTHORISATION).toString()));
    }

    Map<String, Secret> secrets() {
        return first;
    }

    private String issue(Map<String, Instant> kind, String letter, Duration lifetime) {
        issued++;
        String token = hmac("tokens", letter + issued).substring(0, 32);
        kind.put(token, clock.instant().plus(lifetime));
        return token;
    }

    String code() {
        linked = true;
        return issue(codes, "c", CODE);
    }

    void unlink() {
        linked = false;
    }

    void lapse() {
        access.clear();
    }

    static Map<String, List<String>> query(Request request) {
        Map<String, List<String>> query = new TreeMap<>();
        String raw = request.uri().getRawQuery();
        for (String part : raw == null || raw.isEmpty() ? new String[0] : raw.split("&")) {
            int equals = part.indexOf('=');
            query.computeIfAbsent(decode(part.substring(0, equals)), name -> new ArrayList<>())
                    .add(decode(part.substring(equals + 1)));
        }
        return query;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    void checkPartner(Request request) {
        Map<String, List<String>> query = query(request);
        checkSign(query, PARTNER + request.path() + only(query, "timestamp"));
    }

    void checkShop(Request request) {
        Map<String, List<String>> query = query(request);
        String token = only(query, "access_token");
        String shop = only(query, "shop_id");
        checkSign(query, PARTNER + request.path() + only(query, "timestamp") + token + shop);
        if (!linked || !shop.equals(Long.toString(SHOP))) {
            throw new ShopeeRefusal(403, "shop_no_linked", "Partner and shop has no linked.");
        }
        if (!clock.instant().isBefore(access.getOrDefault(token, Instant.MIN))) {
            throw new ShopeeRefusal(403, "invalid_acceess_token", "Invalid access_token.");
        }
    }

    private void checkSign(Map<String, List<String>> query, String base) {
        if (!only(query, "partner_id").equals(Long.toString(PARTNER))) {
            throw new ShopeeRefusal(403, "error_param", "Invalid partner_id.");
        }
        if (!hmac(KEY, base).equals(only(query, "sign"))) {
            throw new ShopeeRefusal(403, "error_sign", "Wrong sign.");
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(only(query, "timestamp"));
        if (Math.abs(age) > window.toSeconds()) {
            throw new ShopeeRefusal(403, "error_param", "Invalid timestamp.");
        }
    }

    private static String only(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() != 1) {
            throw new ShopeeRefusal(403, "error_param", "There is no " + name + " in query.");
        }
        return values.get(0);
    }

    ObjectNode exchange(JsonNode body) {
        ShopeeSchema.check(body, "code:text!", "partner_id:whole!", "shop_id:whole!");
        checkNames(body);
        take(codes, body.path("code").asText(), "Invalid code.");
        return tokens();
    }

    ObjectNode renew(JsonNode body) {
        ShopeeSchema.check(body, "refresh_token:text!", "partner_id:whole!", "shop_id:whole!");
        checkNames(body);
        if (!linked) {
            throw new ShopeeRefusal(403, "partner_shop_no_link", "Partner and shop has no linked.");
        }
        take(refresh, body.path("refresh_token").asText(), "Invalid refresh_token.");
        return tokens();
    }

    private static void checkNames(JsonNode body) {
        if (body.path("partner_id").asLong() != PARTNER || body.path("shop_id").asLong() != SHOP) {
            throw new ShopeeRefusal(403, "error_param", "Wrong partner_id or shop_id.");
        }
    }

    /** Whatever is exchanged is used up. */
    private void take(Map<String, Instant> kind, String token, String refusal) {
        Instant until = kind.remove(token);
        if (until == null || !clock.instant().isBefore(until)) {
            throw new ShopeeRefusal(403, "error_auth", refusal);
        }
    }

    private ObjectNode tokens() {
        return ShopeeRefusal.envelope("", "")
                .put("access_token", issue(access, "a", ACCESS))
                .put("refresh_token", issue(refresh, "r", REFRESH))
                .put("expire_in", ACCESS.toSeconds());
    }

    static String signPush(String address, byte[] body) {
        return hmac(KEY, address + "|" + new String(body, StandardCharsets.UTF_8));
    }

    static String hmac(String key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
