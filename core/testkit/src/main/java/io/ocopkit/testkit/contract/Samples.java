package io.ocopkit.testkit.contract;

import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.OfferFixture;
import java.util.function.Consumer;

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

    static ListingFixture fixture() {
        return ListingFixture.aListing()
                .offered(offer -> offer.sku(HONEY.value()).described(TEXT).pictured(picture("chai"), picture("nhan")));
    }

    static String picture(String name) {
        return Pictures.HOME + name + ".png";
    }
}
