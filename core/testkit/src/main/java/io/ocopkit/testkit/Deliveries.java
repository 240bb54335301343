package io.ocopkit.testkit;

import io.ocopkit.channel.HmacSha256;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.channel.WebhookDecoder.Event;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What a {@link Market} sent of its own accord, in the order in which things happened.
 *
 * @param all the deliveries
 */
public record Deliveries(List<Webhook> all) {
    private static final String SIGNATURE = "X-Market-Signature";
    private static final URI ADDRESS = URI.create("https://shop.example/hooks/market");

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

    static Decoded decoded(Webhook webhook, Secret key) {
        byte[] body = webhook.body();
        if (!HmacSha256.of(key, body).isHex(webhook.header(SIGNATURE).orElse(""))) {
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
        return Webhook.of(
                ADDRESS,
                Map.of(SIGNATURE, List.of(HmacSha256.of(Secret.of(key), body).hex())),
                body);
    }
}
