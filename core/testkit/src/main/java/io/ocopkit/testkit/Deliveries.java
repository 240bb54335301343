package io.ocopkit.testkit;

import io.ocopkit.channel.Secret;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.channel.WebhookDecoder.Event;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a {@link Market} sent of its own accord, in the order in which things happened.
 *
 * @param all the deliveries
 */
public record Deliveries(List<Webhook> all) {
    private static final String SIGNATURE = "X-Market-Signature";
    private static final URI ADDRESS = URI.create("https://shop.example/hooks/market");
    private static final String ALGORITHM = "HmacSHA256";

    /** Keeps an unmodifiable copy. */
    public Deliveries {
        all = List.copyOf(all);
    }

    /**
     * The same in another order.
     *
     * @param seed what the order is drawn from
     * @return the same deliveries
     */
    public Deliveries shuffled(long seed) {
        List<Webhook> some = new ArrayList<>(all);
        Collections.shuffle(some, new Random(seed));
        return new Deliveries(some);
    }

    /**
     * Every delivery twice, with the same event id.
     *
     * @return twice as many
     */
    public Deliveries twice() {
        return new Deliveries(
                all.stream().flatMap(one -> List.of(one, one).stream()).toList());
    }

    /**
     * The same bodies, signed by somebody else.
     *
     * @return as many forged deliveries
     */
    public Deliveries forged() {
        return new Deliveries(
                all.stream().map(one -> signed(one.body(), "guessed")).toList());
    }

    static Deliveries of(List<MarketEffect> effects) {
        return new Deliveries(IntStream.range(0, effects.size())
                .mapToObj(i -> signed(body(i, effects.get(i)), Tokens.DELIVERY_KEY))
                .toList());
    }

    private static String signature(byte[] body, String key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    static Decoded decoded(Webhook webhook, Secret key) {
        byte[] body = webhook.body();
        String due = signature(body, key.reveal());
        String given = webhook.header(SIGNATURE).orElse("");
        if (!MessageDigest.isEqual(due.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
            return new Decoded.Forged();
        }
        String[] lines = new String(body, StandardCharsets.UTF_8).split("\n", 2);
        MarketEffect effect = MarketEffect.read(lines[1]);
        return new Decoded.Events(List.of(new Event(lines[0], effect.reference().sku(), effect.key(), effect.at())));
    }

    private static byte[] body(int number, MarketEffect effect) {
        return ("event-" + number + "\n" + effect.line()).getBytes(StandardCharsets.UTF_8);
    }

    private static Webhook signed(byte[] body, String key) {
        return Webhook.of(ADDRESS, Map.of(SIGNATURE, List.of(signature(body, key))), body);
    }
}
