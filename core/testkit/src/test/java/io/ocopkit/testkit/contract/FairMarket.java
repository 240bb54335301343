package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Secret;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A village market that can do everything a channel can declare: offers, hiding, stopping, pages of two, checks, keys it
 * remembers, tokens it exchanges once, and calls it signs.
 */
class FairMarket extends VillageMarket {
    private static final String SIGNING = "chữ-ký-làng";
    private static final int PAGE = 2;

    private final Map<String, Answer> remembered = new HashMap<>();
    private String refresh = "làng-đổi-1";
    private int exchanges;

    FairMarket() {}

    /** Without a network: requests come by {@link Shortcut}. */
    static FairMarket unconnected() {
        return new FairMarket(URI.create("http://127.0.0.1:9"));
    }

    FairMarket(URI elsewhere) {
        super(elsewhere);
    }

    @Override
    public Map<String, Secret> secrets() {
        return Map.of("token", Secret.of(token), "refresh", Secret.of(refresh), "signing", Secret.of(SIGNING));
    }

    @Override
    protected Answer answer(Request request) {
        if (request.path().equals("/tokens")) {
            return exchange(Form.parse(request.text()));
        }
        String key = request.method() + request.header("Idempotency-Key").orElse("");
        if (request.path().equals("/items") && remembered.containsKey(key)) {
            return remembered.get(key);
        }
        Answer answer = super.answer(request);
        if (request.method().equals("POST") && answer.status() == 201) {
            remembered.put(key, answer);
        }
        return answer;
    }

    private Answer exchange(Form form) {
        if (!form.value("refresh").equals(Optional.of(refresh))) {
            return failure(401);
        }
        exchanges++;
        token = "làng-token-" + (exchanges + 1);
        refresh = "làng-đổi-" + (exchanges + 1);
        return form(200, Form.of("token", token).with("refresh", refresh));
    }

    @Override
    Answer other(Request request) {
        return switch (request.method() + " " + request.path()) {
            case "GET /pages" ->
                page(Long.parseLong(
                        Form.parse(request.uri().getRawQuery()).value("after").orElseThrow()));
            case "POST /checks" -> refusal(Form.parse(request.text())).orElseGet(() -> form(200, Form.of("found", 0)));
            default -> super.other(request);
        };
    }

    private Answer page(long after) {
        List<Map.Entry<Long, Stall>> rest = stalls.entrySet().stream()
                .filter(stall -> stall.getKey() > after)
                .toList();
        Form form = new Form();
        rest.stream().limit(PAGE).forEach(stall -> form.with("item", described(stall.getKey(), stall.getValue())));
        return form(
                200, rest.size() > PAGE ? form.with("next", rest.get(PAGE - 1).getKey()) : form);
    }

    @Override
    Answer work(Request request, Long id, Stall stall) {
        String what = request.method() + request.path().replaceAll("/items/\\d+", "");
        return switch (what) {
            case "PUT/offers" -> offer(Form.parse(request.text()), id, stall);
            case "PUT/hidden" -> {
                stall.state = "hidden";
                yield form(200, Form.of("id", id));
            }
            case "PUT/stopped" -> {
                stall.form = stopped(stall.form);
                yield form(200, Form.of("id", id));
            }
            default -> super.work(request, id, stall);
        };
    }

    private static Answer offer(Form offer, Long id, Stall stall) {
        stall.form = stall.form.without("variant");
        offer.values("variant").forEach(variant -> stall.form.with("variant", variant));
        return form(200, Form.of("id", id));
    }

    private static Form stopped(Form form) {
        Form stopped = form.without("variant");
        form.values("variant").stream()
                .map(variant -> Form.parse(variant).without("stock").with("stock", 0))
                .forEach(variant -> stopped.with("variant", variant));
        return stopped;
    }

    @Override
    public void expireCredentials() {
        token = "lapsed-" + token;
    }

    @Override
    public Callback callback(ListingReference about, String event, Instant at) {
        String body = Form.of("event", event)
                .with("id", about.channelKey())
                .with("sku", about.sku())
                .with("at", at.getEpochSecond())
                .toString();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Callback(
                URI.create("https://shop.example/hooks/village"),
                Map.of("X-Signature", signature(SIGNING, bytes)),
                bytes);
    }

    static String signature(String key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
