package io.ocopkit.testkit.contract;

import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.OfferFixture;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The listings with which the contract tries a channel. */
final class Samples {
    static final Sku HONEY = new Sku("MO-500");

    static final String TEXT = "Mật ong nguyên chất từ hoa cà phê, thu hoạch tháng Ba ở Xuân Lộc. "
            + "Lọc thô, không pha đường, đóng chai thủy tinh. Bảo quản nơi khô ráo, tránh ánh nắng.";

    private Samples() {}

    /** A complete listing of one pack with two pictures. */
    static Listing honey() {
        return honey(offer -> {});
    }

    static Listing honey(Consumer<OfferFixture> words) {
        return fixture().offered(words).build();
    }

    static Listing numbered(int number) {
        return honey(offer -> offer.sku("MO-" + number).priced(100_000 + 1_000L * number));
    }

    /** Three packs on one page. */
    static Listing choice() {
        return choice("250 g", "500 g", "1 kg");
    }

    static Listing choice(String... weights) {
        return honey(offer -> {
            for (String weight : weights) {
                long grams = weight.equals("1 kg") ? 1_000 : Long.parseLong(weight.replace(" g", ""));
                offer.variant("MO-500-" + grams, weight, 300 * grams + 5_000, 5);
            }
        });
    }

    /** As many packs as asked for. */
    static Listing choiceOf(int variants) {
        return honey(offer -> IntStream.rangeClosed(1, variants)
                .forEach(i -> offer.variant("MO-500-" + i, (100 + i) + " g", 50_000 + 1_000L * i, i)));
    }

    static ListingFixture fixture() {
        return ListingFixture.aListing()
                .offered(offer -> offer.sku(HONEY.value()).described(TEXT).pictured(picture("chai"), picture("nhan")));
    }

    static String picture(String name) {
        return Pictures.HOME + name + ".png";
    }
}
