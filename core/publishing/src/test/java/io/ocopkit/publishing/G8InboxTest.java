package io.ocopkit.publishing;

import static io.ocopkit.testkit.MarketEffect.Kind.CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.testkit.Fate;
import io.ocopkit.testkit.Faults;
import io.ocopkit.testkit.MarketCall;
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
        callbacks(once).forEach(once.delivery::receive);
        once.deliverUntilQuiet(Duration.ofHours(1));

        ApiShop many = disturbed();
        List<Webhook> told = callbacks(many);
        List<Webhook> deliveries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            deliveries.addAll(told);
        }
        Collections.shuffle(deliveries, new Random(seed));
        deliveries.parallelStream().forEach(many.delivery::receive);
        many.deliverUntilQuiet(Duration.ofHours(1));
        told.forEach(many.delivery::receive);
        many.deliverUntilQuiet(Duration.ofHours(1));

        assertThat(many.shown()).as("seed %d", seed).isEqualTo(once.shown());
        assertThat(many.duplicates()).as("seed %d", seed).isEmpty();
        assertThat(many.count(CREATED)).as("seed %d", seed).isEqualTo(once.count(CREATED));
        assertThat(many.calls(MarketCall.OBSERVE)).isEqualTo(once.calls(MarketCall.OBSERVE));
    }

    @Test
    void aCallbackIsAReasonToLookAndWhatIsSeenIsPutRight() {
        ApiShop shop = disturbed();

        shop.delivery.receive(aboutTheThird(shop));
        shop.deliverUntilQuiet(Duration.ofHours(1));

        assertThat(shop.shown()).contains(Goods.sku(3)).doesNotContain(Goods.sku(4));
    }

    @Test
    void aCallbackNobodyCanLookIntoYetIsLookedIntoLater() {
        ApiShop shop = disturbed();
        shop.market.with(Faults.none().share(Fate.SERVER_ERROR, 1));
        shop.delivery.receive(aboutTheThird(shop));
        shop.delivery.deliver();

        shop.market.heal();
        shop.deliverUntilQuiet(Duration.ofHours(1));

        assertThat(shop.shown()).contains(Goods.sku(3));
    }

    @Test
    void aForgedCallbackIsToldAsSuchAndForgotten() {
        ApiShop shop = disturbed();
        shop.forgetCalls();

        Decoded decoded = shop.delivery.receive(forged(shop));
        shop.delivery.deliver();

        assertThat(decoded).isInstanceOf(Decoded.Forged.class);
        assertThat(shop.calls()).isZero();
    }

    private static ApiShop disturbed() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(20);
        shop.planAndDeliver();
        shop.clock.advance(Duration.ofMinutes(5));
        shop.byHand.takeDown(Goods.sku(3));
        shop.byHand.takeDown(Goods.sku(4));
        return shop;
    }

    /** Twenty listings came, then the third went, then the fourth. */
    private static Webhook aboutTheThird(ApiShop shop) {
        return shop.market.deliveries().all().get(20);
    }

    private static Webhook forged(ApiShop shop) {
        return shop.market.deliveries().forged().all().get(20);
    }

    /** What happened on the market before anybody was told, by hand included. */
    private static List<Webhook> callbacks(ApiShop shop) {
        shop.byHand.putUp("KHONG-BIET");
        return shop.market.deliveries().all();
    }
}
