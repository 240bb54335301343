package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same callback any number of times, in any order, at once: the same state as once. */
class G8InboxTest {

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void orderAndRepetitionDoNotMatter(long seed) {
        ApiShop once = disturbed();
        callbacks().forEach(once.delivery::receive);
        once.deliverUntilQuiet(Duration.ofHours(1));

        ApiShop many = disturbed();
        List<Webhook> deliveries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            deliveries.addAll(callbacks());
        }
        Collections.shuffle(deliveries, new Random(seed));
        deliveries.parallelStream().forEach(many.delivery::receive);
        many.deliverUntilQuiet(Duration.ofHours(1));
        callbacks().forEach(many.delivery::receive);
        many.deliverUntilQuiet(Duration.ofHours(1));

        assertThat(many.market.shown()).as("seed %d", seed).isEqualTo(once.market.shown());
        assertThat(many.market.duplicates()).as("seed %d", seed).isEmpty();
        assertThat(many.market.count("create")).as("seed %d", seed).isEqualTo(once.market.count("create"));
        assertThat(many.mishaps.calls("observe")).isEqualTo(once.mishaps.calls("observe"));
    }

    @Test
    void aCallbackIsAReasonToLookAndWhatIsSeenIsPutRight() {
        ApiShop shop = disturbed();

        shop.delivery.receive(Bazaar.callback("e-1", Goods.sku(3), "genuine"));
        shop.deliverUntilQuiet(Duration.ofHours(1));

        assertThat(shop.market.shown()).contains(Goods.sku(3)).doesNotContain(Goods.sku(4));
    }

    @Test
    void aCallbackNobodyCanLookIntoYetIsLookedIntoLater() {
        ApiShop shop = disturbed();
        shop.mishaps.failing(1);
        shop.delivery.receive(Bazaar.callback("e-1", Goods.sku(3), "genuine"));
        shop.delivery.deliver();

        shop.mishaps.heal();
        shop.deliverUntilQuiet(Duration.ofHours(1));

        assertThat(shop.market.shown()).contains(Goods.sku(3));
    }

    @Test
    void aForgedCallbackIsToldAsSuchAndForgotten() {
        ApiShop shop = disturbed();
        shop.mishaps.forgetCalls();

        Decoded decoded = shop.delivery.receive(Bazaar.callback("e-1", Goods.sku(3), "forged"));
        shop.delivery.deliver();

        assertThat(decoded).isInstanceOf(Decoded.Forged.class);
        assertThat(shop.mishaps.calls()).isZero();
    }

    private static ApiShop disturbed() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(20);
        shop.planAndDeliver();
        shop.clock.advance(Duration.ofMinutes(5));
        shop.market.vanish(Goods.sku(3));
        shop.market.vanish(Goods.sku(4));
        return shop;
    }

    private static List<Webhook> callbacks() {
        return List.of(
                Bazaar.callback("e-1", Goods.sku(3), "genuine"),
                Bazaar.callback("e-2", Goods.sku(4), "genuine"),
                Bazaar.callback("e-3", Goods.sku(5), "genuine"),
                Bazaar.callback("e-4", "KHONG-BIET", "genuine"));
    }
}
