package io.ocopkit.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.message.InvalidValueException;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Packs that share a page are one choice. */
class PacksTest {
    private static final Sku PAGE = new Sku("MO");
    private static final URI JAR = URI.create("https://shop.example/jar.jpg");
    private static final URI CASE = URI.create("https://shop.example/case.jpg");

    private static Offer pack(String sku, String weight, long dong, ListingContent content) {
        return new Offer(new Sku(sku), new Gtin("8930000000019"), Dong.of(dong), 5, Availability.IN_STOCK, content)
                .placed(new PagePlace(PAGE, List.of(new Choice("Khối lượng", weight))));
    }

    private static ListingContent content(@Nullable String description, String weight, int grams, URI... images) {
        return new ListingContent(
                null, description, NetContent.parse(weight), Parcel.weighing(grams), null, List.of(images));
    }

    @Test
    void aPageShowsOfItsPacksWhatTheFirstHasThatHasAny() {
        Offer page = Offer.ofPacks(
                PAGE,
                List.of(
                        pack("MO-250", "250 g", 95_000, content(null, "250 g", 400)),
                        pack("MO-500", "500 g", 150_000, content("Từ hoa cà phê", "500 g", 750, JAR, CASE)),
                        pack("MO-900", "900 g", 250_000, content("Hũ to", "900 g", 1200, CASE))));

        assertThat(page.sku()).isEqualTo(PAGE);
        assertThat(page.price()).isEqualTo(Dong.of(95_000));
        assertThat(page.content().description()).isEqualTo("Từ hoa cà phê");
        assertThat(page.content().images()).containsExactly(JAR, CASE);
        assertThat(page.content().netContent()).isNull();
        assertThat(page.content().parcel()).isNull();
        assertThat(page.place()).isNull();
    }

    @Test
    void eachVariantKeepsWhatIsItsOwn() {
        Offer page = Offer.ofPacks(
                PAGE, List.of(pack("MO-500", "500 g", 150_000, content("Từ hoa cà phê", "500 g", 750, JAR, CASE))));

        assertThat(page.variants())
                .containsExactly(new Variant(
                        new Sku("MO-500"),
                        List.of(new Choice("Khối lượng", "500 g")),
                        new Gtin("8930000000019"),
                        Dong.of(150_000),
                        5,
                        Availability.IN_STOCK,
                        NetContent.parse("500 g"),
                        Parcel.weighing(750),
                        JAR));
    }

    @Test
    void aPackOfAnotherPageIsNoneOfThisOne() {
        Offer other = pack("MO-500", "500 g", 150_000, ListingContent.NONE);

        assertThatThrownBy(() -> Offer.ofPacks(new Sku("KHÁC"), List.of(other)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageHasTwoHundredPacksAtMost() {
        List<Offer> packs = IntStream.rangeClosed(1, Offer.MOST_VARIANTS + 1)
                .mapToObj(i -> pack("MO-" + i, i + " g", 1_000L + i, ListingContent.NONE))
                .toList();

        assertThat(Offer.ofPacks(PAGE, packs.subList(1, packs.size())).variants())
                .hasSize(Offer.MOST_VARIANTS);
        assertThatThrownBy(() -> Offer.ofPacks(PAGE, packs))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("VARIANTS_TOO_MANY"));
    }

    @Test
    void aPlaceHasOneToThreeDifferentOptions() {
        Choice small = new Choice("Cỡ", "nhỏ");

        assertThatThrownBy(() -> new PagePlace(PAGE, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new PagePlace(PAGE, List.of(small, new Choice("Cỡ", "to"))))
                .isInstanceOf(InvalidValueException.class);
        assertThat(new PagePlace(PAGE, List.of(small, new Choice("Màu", "đỏ"))).text())
                .isEqualTo("Cỡ: nhỏ; Màu: đỏ");
    }

    @Test
    void theOnlyItemOfAPackHasItsChoices() {
        assertThat(pack("MO-500", "500 g", 150_000, ListingContent.NONE).items())
                .singleElement()
                .satisfies(item -> assertThat(item.options()).containsExactly("Khối lượng"));
    }
}
