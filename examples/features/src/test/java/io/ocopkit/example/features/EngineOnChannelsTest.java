package io.ocopkit.example.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.testkit.MutableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine promises holds with real adapters, over HTTP, whatever breaks on the way. */
class EngineOnChannelsTest {
    /** More of both with {@code -Docop.listings=2000 -Docop.revoked=100}. */
    private static final int LISTINGS = Integer.getInteger("ocop.listings", 6);

    private static final int REVOKED = Integer.getInteger("ocop.revoked", 2);
    private static final long SEED = Long.getLong("ocop.seed", 20_261_125);
    private static final double SHARE = 0.15;
    private static final int LULL = Math.max(3, LISTINGS / 10);

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T03:00:00Z"));

    @TempDir
    Path folder;

    static Stream<Arguments> shops() {
        return Stream.of(
                shop("Stripe", LocalShop::stripe),
                shop("WooCommerce", LocalShop::wooCommerce),
                shop("Vendure", LocalShop::vendure),
                shop("Medusa", LocalShop::medusa),
                shop("Shopee", LocalShop::shopee),
                shop("Lazada", LocalShop::lazada),
                shop("TikTok Shop", LocalShop::tikTokShop),
                shop("Tiki", LocalShop::tiki));
    }

    private static Arguments shop(String name, Function<Clock, LocalShop> open) {
        return Arguments.of(name, open);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shops")
    void eachListingIsMadeOnceAndWhatIsRevokedIsGone(
            String name, Function<Clock, LocalShop> open, TestReporter reporter) throws IOException {
        try (LocalShop shop = open.apply(clock);
                Apiary apiary = new Apiary(folder, clock, LISTINGS)) {
            Publisher publisher = apiary.publisher(shop);
            ShopDelivery delivery = publisher.shop(shop.name());
            Shopkeeper keeper = new Shopkeeper(shop, delivery, apiary.skus(), clock);
            assertThat(publisher.apply(publisher.plan(shop.name())).changes()).isEqualTo(LISTINGS);
            deliverUnderFaults(keeper, reporter);
            for (Sku sku : apiary.skus()) {
                assertThat(shop.market().creations(sku))
                        .as("creations of %s, seed %d", sku, SEED)
                        .isEqualTo(1);
                assertThat(keeper.isVisible(sku)).as("%s, seed %d", sku, SEED).isTrue();
            }

            apiary.revoke(REVOKED);
            delivery.enforce();
            deliverUnderFaults(keeper, reporter);

            List<Sku> gone = apiary.skus().subList(0, REVOKED);
            for (Sku sku : apiary.skus()) {
                assertThat(keeper.isVisible(sku)).as("%s, seed %d", sku, SEED).isEqualTo(!gone.contains(sku));
            }
            assertThat(delivery.sweep().drifts()).as("seed %d", SEED).isEmpty();
            int requests = keeper.requests();
            publisher.apply(publisher.plan(shop.name()));
            delivery.deliver();
            assertThat(keeper.requests()).as("requests for nothing new").isEqualTo(requests);
        }
    }

    /** Until nothing is under way any more; then the weather clears, and two sweeps find what was given up. */
    private void deliverUnderFaults(Shopkeeper keeper, TestReporter reporter) {
        Weather weather = new Weather(SEED, LULL, keeper::expireTokens);
        int before = keeper.requests();
        keeper.shop().market().faults().share(SHARE, SEED, weather);
        keeper.deliverUntilDone();
        String loads = keeper.delivery().health().loads().toString();
        keeper.shop().market().faults().heal();
        reporter.publishEntry(
                keeper.shop().name(), "%d requests, %s; then %s".formatted(keeper.requests() - before, weather, loads));
        for (int sweeps = 0; sweeps < 2; sweeps++) {
            clock.advance(Duration.ofHours(1));
            keeper.delivery().sweep();
            keeper.deliverUntilDone();
        }
    }
}
