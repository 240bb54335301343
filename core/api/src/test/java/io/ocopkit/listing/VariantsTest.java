package io.ocopkit.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.message.InvalidValueException;
import io.ocopkit.model.Dong;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private static final Sku PAGE = new Sku("MO");

    @Test
    void aChoiceOfPacksCostsWhatTheCheapestCostsAndHasAllTheirPieces() {
        Offer offer = Offer.ofVariants(
                PAGE,
                ListingContent.NONE,
                List.of(variant("MO-500", "500 g", 150_000L, 0), variant("MO-250", "250 g", 95_000L, 12)));

        assertThat(offer.price()).isEqualTo(Dong.of(95_000));
        assertThat(offer.stock()).isEqualTo(12);
        assertThat(offer.availability()).isEqualTo(Availability.IN_STOCK);
        assertThat(offer.items()).extracting(Variant::sku).containsExactly(new Sku("MO-500"), new Sku("MO-250"));
    }

    @Test
    void onePackIsItsOwnOnlyItem() {
        Offer offer = Offer.of(new Sku("MO-500"), Dong.of(150_000), 3);

        assertThat(offer.items()).singleElement().satisfies(item -> {
            assertThat(item.sku()).isEqualTo(new Sku("MO-500"));
            assertThat(item.choices()).isEmpty();
            assertThat(item.price()).isEqualTo(Dong.of(150_000));
            assertThat(item.stock()).isEqualTo(3);
        });
    }

    @Test
    void aPriceOnRequestOrAnUnknownStockMakesTheWholeUnknown() {
        Offer offer = Offer.ofVariants(
                PAGE,
                ListingContent.NONE,
                List.of(variant("MO-500", "500 g", null, null), variant("MO-250", "250 g", 95_000L, 1)));

        assertThat(offer.price()).isNull();
        assertThat(offer.stock()).isNull();
    }

    @Test
    void variantsAreToldApartByTheSameOptionsInTheSameOrder() {
        Variant flavoured =
                variant("MO-G", List.of(new Choice("Hương vị", "Gừng"), new Choice("Khối lượng", "250 g")), 1L, 1);

        refused("VARIANT_OPTIONS_DIFFER", variant("MO-250", "250 g", 95_000L, 1), flavoured);
        refused("VARIANT_OPTIONS", variant("MO-X", List.of(), 1L, 1));
        refused("VARIANT_TWICE", variant("MO-1", "250 g", 1L, 1), variant("MO-2", "250 g", 1L, 1));
        refused("VARIANT_TWICE", variant("MO-1", "250 g", 1L, 1), variant("MO-1", "500 g", 1L, 1));
    }

    @Test
    void anOfferCannotContradictItsVariants() {
        List<Variant> variants = List.of(variant("MO-250", "250 g", 95_000L, 12));

        assertThatThrownBy(() -> new Offer(
                        PAGE, null, Dong.of(90_000), 12, Availability.IN_STOCK, ListingContent.NONE, variants, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parcelsHaveAWeightAndSidesWithinReason() {
        assertThatThrownBy(() -> Parcel.weighing(0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Parcel.Size(100, 0, 100)).isInstanceOf(InvalidValueException.class);
    }

    private static void refused(String code, Variant... variants) {
        assertThatThrownBy(() -> Offer.ofVariants(PAGE, ListingContent.NONE, List.of(variants)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Variant variant(String sku, String weight, @Nullable Long dong, @Nullable Integer stock) {
        return variant(sku, List.of(new Choice("Khối lượng", weight)), dong, stock);
    }

    private static Variant variant(String sku, List<Choice> choices, @Nullable Long dong, @Nullable Integer stock) {
        return new Variant(
                new Sku(sku),
                choices,
                null,
                dong == null ? null : Dong.of(dong),
                stock,
                stock != null && stock == 0 ? Availability.OUT_OF_STOCK : Availability.IN_STOCK,
                null,
                null,
                null);
    }
}
