package io.ocopkit.example.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.Displayed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private static final int PATIENCE_HOURS = 24;

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T03:00:00Z"));

    @TempDir
    Path folder;

    static Stream<Arguments> shops() {
        return Stream.of(
                shop("Stripe", LocalShop::stripe),
                shop("WooCommerce", LocalShop::wooCommerce),
                shop("Vendure", LocalShop::vendure),
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
            assertThat(publisher.apply(publisher.plan(shop.name())).changes()).isEqualTo(LISTINGS);
            deliverUnderFaults(shop, delivery, apiary, reporter);
            for (Sku sku : apiary.skus()) {
                assertThat(shop.market().creations(sku))
                        .as("creations of %s, seed %d", sku, SEED)
                        .isEqualTo(1);
                assertThat(isVisible(shop, sku)).as("%s, seed %d", sku, SEED).isTrue();
            }

            apiary.revoke(REVOKED);
            delivery.enforce();
            deliverUnderFaults(shop, delivery, apiary, reporter);

            List<Sku> gone = apiary.skus().subList(0, REVOKED);
            for (Sku sku : apiary.skus()) {
                assertThat(isVisible(shop, sku)).as("%s, seed %d", sku, SEED).isEqualTo(!gone.contains(sku));
            }
            assertThat(delivery.sweep().drifts()).as("seed %d", SEED).isEmpty();
            int calls = shop.market().requests().size();
            publisher.apply(publisher.plan(shop.name()));
            delivery.deliver();
            assertThat(shop.market().requests()).as("calls for nothing new").hasSize(calls);
        }
    }

    /** Until nothing is under way any more; then the weather clears, and two sweeps find what was given up. */
    private void deliverUnderFaults(LocalShop shop, ShopDelivery delivery, Apiary apiary, TestReporter reporter) {
        Weather weather = new Weather(SEED, LULL, () -> expireTokens(shop));
        int before = shop.market().requests().size();
        shop.market().faults().share(SHARE, SEED, weather);
        for (int hours = 0; hours < PATIENCE_HOURS && isBusy(delivery); hours++) {
            deliverFor(delivery, Duration.ofHours(1));
            apiary.skus().forEach(shop::review);
        }
        reporter.publishEntry(
                shop.name(),
                "%d requests, %d befallen; then %s"
                        .formatted(
                                shop.market().requests().size() - before,
                                weather.befallen(),
                                delivery.health().loads()));
        shop.market().faults().heal();
        for (int sweeps = 0; sweeps < 2; sweeps++) {
            clock.advance(Duration.ofHours(1));
            delivery.sweep();
            for (int hours = 0; hours < PATIENCE_HOURS && isBusy(delivery); hours++) {
                deliverFor(delivery, Duration.ofHours(1));
                apiary.skus().forEach(shop::review);
            }
        }
    }

    private static boolean isBusy(ShopDelivery delivery) {
        return delivery.health().loads().stream()
                .anyMatch(load -> !load.state().isSettled());
    }

    private static void expireTokens(LocalShop shop) {
        if (shop.channel() instanceof TokenRenewal) {
            synchronized (shop.market()) {
                shop.market().expireCredentials();
            }
        }
    }

    /** Lets time pass to whenever something is due next. */
    private void deliverFor(ShopDelivery delivery, Duration atMost) {
        Instant end = clock.instant().plus(atMost);
        Optional<Instant> next = delivery.deliver().nextDue();
        while (next.isPresent() && clock.instant().isBefore(end)) {
            Instant soonest = clock.instant().plusSeconds(1);
            clock.setTo(next.get().isBefore(soonest) ? soonest : next.get());
            next = delivery.deliver().nextDue();
        }
    }

    private static boolean isVisible(LocalShop shop, Sku sku) {
        synchronized (shop.market()) {
            return shop.market().displayed(sku).map(Displayed::visible).orElse(false);
        }
    }
}
