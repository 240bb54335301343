package io.ocopkit.example.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.shopee.ShopeeMarket;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.Language;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.Pause;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.Fault;
import io.ocopkit.testkit.contract.FaultPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a refresh token works once, nothing is left to renew with when the answer to a renewal is lost. */
class LostRenewalTest {
    private static final int LISTINGS = 6;
    private static final int UNDER_WAY = 8;

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T03:00:00Z"));

    @TempDir
    Path folder;

    static Stream<Arguments> shops() {
        return Stream.of(
                shop(
                        "Shopee",
                        LocalShop::shopee,
                        shop -> Map.of(
                                "code",
                                ((ShopeeMarket) shop.market()).consent(),
                                "shop_id",
                                Long.toString(ShopeeMarket.shopId()))),
                shop("Lazada", LocalShop::lazada, shop -> Map.of("code", "code")),
                shop("TikTok Shop", LocalShop::tikTokShop, shop -> Map.of("code", "TTP_code")));
    }

    private static Arguments shop(
            String name, Function<Clock, LocalShop> open, Function<LocalShop, Map<String, String>> owner) {
        return Arguments.of(name, open, owner);
    }

    /** The owner's browser comes back with what the platform gives to whoever consents. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("shops")
    void theShopIsLeftAloneUntilItsOwnerConsentsAndThenNothingIsDoubled(
            String name, Function<Clock, LocalShop> open, Function<LocalShop, Map<String, String>> owner)
            throws IOException {
        try (LocalShop shop = open.apply(clock);
                Apiary apiary = new Apiary(folder, clock, LISTINGS)) {
            Publisher publisher = apiary.publisher(shop);
            ShopDelivery delivery = publisher.shop(shop.name());
            Shopkeeper keeper = new Shopkeeper(shop, delivery, apiary.skus(), clock);
            publisher.apply(publisher.plan(shop.name()));
            loseTheNextRenewal(keeper);

            keeper.deliverFor(Duration.ofHours(1));

            assertThat(delivery.health().pause())
                    .hasValueSatisfying(pause -> assertThat(pause.cause()).isEqualTo(Pause.Cause.AUTHORISATION));
            assertThat(delivery.health().in(Language.VI).toString()).contains("chủ cửa hàng phải cấp quyền lại");
            assertThat(delivery.health().in(Language.EN).toString()).contains("the shop's owner has to authorise anew");
            int requests = keeper.requests();
            clock.advance(Duration.ofMinutes(5));
            delivery.deliver();
            assertThat(keeper.requests())
                    .as("requests while nobody has consented")
                    .isEqualTo(requests);

            assertThat(delivery.consent().orElseThrow().given(owner.apply(shop)))
                    .isInstanceOf(Renewal.Renewed.class);
            keeper.deliverUntilDone();

            assertThat(delivery.health().pause()).isEmpty();
            for (Sku sku : apiary.skus()) {
                assertThat(shop.market().creations(sku))
                        .as("creations of %s", sku)
                        .isOne();
                assertThat(keeper.isVisible(sku)).as("%s", sku).isTrue();
            }
        }
    }

    /** In the middle of the first commands tokens lapse; the platform answers their renewal, and the answer is lost. */
    private static void loseTheNextRenewal(Shopkeeper keeper) {
        AtomicBoolean lost = new AtomicBoolean();
        FaultPlan faults = keeper.shop().market().faults();
        faults.nth(UNDER_WAY, Fault.meanwhile(keeper::expireTokens));
        faults.always(Fault.lostAfterEffect().sparing(request -> !Weather.isRenewal(request) || lost.getAndSet(true)));
    }
}
