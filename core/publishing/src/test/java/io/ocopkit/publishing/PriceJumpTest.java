package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of the decimal point asks first. */
class PriceJumpTest {
    private final ApiShop shop = new ApiShop();

    @ParameterizedTest
    @CsvSource({"950000, 1", "949999, 0", "9500, 1", "9501, 0", "95000, 0", "100, 1", "95000000, 1"})
    void tenTimesOrATenthIsAJump(long price, long jumps) {
        shop.stall.putAll(1);
        shop.planAndApply();
        shop.stall.change(Goods.sku(1), candidate -> Goods.priced(candidate, price));

        PublicationPlan plan = shop.publisher.plan(ApiShop.OUTLET);

        assertThat(plan.brake().priceJumps()).isEqualTo(jumps);
        assertThat(plan.brake().isHeld()).isEqualTo(jumps > 0);
    }

    @Test
    void aPlanWithAJumpIsHeldWithBothPricesUntilSomebodyHasLooked() {
        shop.stall.putAll(3);
        shop.planAndApply();
        shop.stall.change(Goods.sku(2), candidate -> Goods.priced(candidate, 950_000));
        PublicationPlan plan = shop.publisher.plan(ApiShop.OUTLET);

        BrakeHeldException held = catchThrowableOfType(BrakeHeldException.class, () -> shop.publisher.apply(plan));

        assertThat(held.code()).isEqualTo("PRICE_JUMPS_HELD");
        assertThat(plan.notices()).extracting(Finding::code).containsExactly("PRICE_JUMPS_HELD");
        assertThat(plan.lines(PlanAction.CHANGE_OFFER))
                .singleElement()
                .satisfies(line -> assertThat(line.text().vi()).contains("95000 đồng", "950000 đồng"));
        assertThat(shop.publisher.apply(plan.confirmed()).changes()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "90000, 90000, 1", // one cell copied down
        "120000, 120000, 1", // the other one
        "90000, 120001, 0", // still different
        "9000, 9000, 1" // both slips in one is one slip
    })
    void packsThatSuddenlyAllCostTheSameAreHeld(long small, long large, long held) {
        shop.stall.put(packs(90_000, 120_000));
        shop.planAndApply();
        shop.stall.put(packs(small, large));

        PublicationPlan plan = shop.publisher.plan(ApiShop.OUTLET);

        assertThat(plan.brake().priceJumps()).isEqualTo(held);
        assertThat(shop.publisher.apply(plan.confirmed()).changes()).isOne();
        assertThat(shop.publisher.plan(ApiShop.OUTLET).brake().priceJumps()).isZero();
    }

    @Test
    void packsThatAlwaysCostTheSameAreNotHeld() {
        shop.stall.put(packs(90_000, 90_000));
        assertThat(shop.publisher.plan(ApiShop.OUTLET).brake().priceJumps()).isZero();
        shop.planAndApply();
        shop.stall.put(packs(95_000, 95_000));

        assertThat(shop.publisher.plan(ApiShop.OUTLET).brake().priceJumps()).isZero();
    }

    private static Candidate packs(long small, long large) {
        Candidate plain = Goods.candidate(1);
        return Goods.offering(
                plain,
                Offer.ofVariants(
                        plain.offer().sku(), ListingContent.NONE, List.of(pack("250 g", small), pack("500 g", large))));
    }

    private static Variant pack(String weight, long dong) {
        return new Variant(
                Sku.parse("MO-" + weight),
                List.of(new Choice("Khối lượng", weight)),
                null,
                Dong.of(dong),
                3,
                Availability.IN_STOCK,
                null,
                null,
                null);
    }

    @Test
    void aFirstPriceIsNoJump() {
        shop.stall.putAll(1);

        assertThat(shop.publisher.plan(ApiShop.OUTLET).brake().priceJumps()).isZero();
    }
}
