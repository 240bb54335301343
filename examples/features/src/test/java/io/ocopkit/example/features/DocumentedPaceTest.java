package io.ocopkit.example.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Pace;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How much of the rate that a platform documents is used. What is reached is reported, and nothing is made of it here. */
class DocumentedPaceTest {
    /** Enough to tell a rate with {@code -Docop.paced=400}. */
    private static final int LISTINGS = Integer.getInteger("ocop.paced", 3);

    private static final int DEARER = 7;
    private static final double LEAST_SHARE = 0.95;

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T03:00:00Z"));

    @TempDir
    Path folder;

    /** Shopee publishes no rate; two requests a second are a guess. */
    static Stream<Arguments> shops() {
        return Stream.of(
                shop("TikTok Shop, put up", 50, LocalShop::tikTokShop, false),
                shop("Tiki, put up", 200, LocalShop::tiki, false),
                shop("Lazada, prices", 50, LocalShop::lazada, true),
                shop("Shopee, put up", 2, LocalShop::shopee, false));
    }

    private static Arguments shop(String name, int allowed, Function<Clock, LocalShop> open, boolean pricesAlone) {
        return Arguments.of(name, allowed, open, pricesAlone);
    }

    /** Everything is on sale, and its prices rise. */
    private void becomeDearer(LocalShop shop, Apiary apiary) throws IOException {
        Publisher publisher = apiary.publisher(shop);
        publisher.apply(publisher.plan(shop.name()));
        Shopkeeper keeper = new Shopkeeper(shop, publisher.shop(shop.name()), apiary.skus(), clock);
        keeper.deliverUntilDone();
        apiary.offer(DEARER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shops")
    void theDocumentedRateIsUsedAndNotExceeded(
            String name, int allowed, Function<Clock, LocalShop> open, boolean pricesAlone, TestReporter reporter)
            throws IOException {
        try (LocalShop shop = open.apply(clock);
                Apiary apiary = new Apiary(folder, clock, LISTINGS)) {
            if (pricesAlone) {
                becomeDearer(shop, apiary);
            }
            Publisher publisher = apiary.publisher(shop.unhurried());
            ShopDelivery delivery = publisher.shop(shop.name());
            assertThat(publisher.apply(publisher.plan(shop.name()).confirmed()).changes())
                    .isEqualTo(LISTINGS);
            Arrivals arrivals = new Arrivals();
            shop.market().faults().always(Fault.meanwhile(arrivals::answerLate));

            delivery.deliver();

            reporter.publishEntry(name, arrivals.share(allowed));
            assertThat(perSecond(delivery.pace())).isBetween(allowed * LEAST_SHARE, (double) allowed);
            for (Sku sku : apiary.skus()) {
                assertThat(shop.market().creations(sku)).as("%s", sku).isOne();
            }
        }
    }

    private static double perSecond(Pace pace) {
        return pace.calls()
                * (double) Duration.ofSeconds(1).toNanos()
                / pace.period().toNanos();
    }
}
