package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.testkit.Fate;
import io.ocopkit.testkit.Faults;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a shop with an API looks like on a dashboard. */
class DeliveryMetricsTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ApiShop shop = new ApiShop();
    private final Publisher publisher = Publisher.of(shop.stall, shop.ledger)
            .channel(shop.channel(), "metered", CredentialStore.fixed(Map.of()))
            .clock(shop.clock)
            .meters(meters)
            .build();
    private final ShopDelivery delivery = publisher.shop("metered");

    @Test
    void theTimeFromARevocationToItsReceiptIsMeasured() {
        shop.stall.putAll(1);
        publisher.apply(publisher.plan("metered"));
        delivery.deliver();
        shop.stall.change(Goods.sku(1), Revocations::revoked);
        publisher.apply(publisher.plan("metered"));
        delivery.deliver();
        shop.clock.advance(Duration.ofSeconds(90));
        delivery.deliver();

        Timer receipts = meters.get("ocop.publish.receipts")
                .tags("lane", "withdraw", "end", "applied")
                .timer();
        assertThat(receipts.count()).isOne();
        assertThat(receipts.totalTime(TimeUnit.SECONDS)).isEqualTo(90);
    }

    @Test
    void whatWaitsAndHowLongAreGauges() {
        shop.stall.putAll(5);
        publisher.apply(publisher.plan("metered"));
        shop.market.with(Faults.none().share(Fate.THROTTLED, 1));
        shop.clock.advance(Duration.ofSeconds(30));
        delivery.deliver();

        assertThat(gauge("ocop.publish.waiting")).isEqualTo(5);
        assertThat(gauge("ocop.publish.oldest")).isEqualTo(30);
    }

    @Test
    void callsAreTimedByKindAndOutcome() {
        shop.stall.putAll(3);
        publisher.apply(publisher.plan("metered"));
        delivery.deliver();

        assertThat(meters.get("ocop.publish.call")
                        .tags("kind", "publish", "outcome", "applied")
                        .timer()
                        .count())
                .isEqualTo(3);
        assertThat(meters.getMeters())
                .flatExtracting(meter -> meter.getId().getTags())
                .extracting(tag -> tag.getValue())
                .doesNotContain(Goods.sku(1));
    }

    private double gauge(String name) {
        return meters.get(name).tags("lane", "content").gauge().value();
    }
}
