package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

    @Test
    void aFirstPriceIsNoJump() {
        shop.stall.putAll(1);

        assertThat(shop.publisher.plan(ApiShop.OUTLET).brake().priceJumps()).isZero();
    }
}
