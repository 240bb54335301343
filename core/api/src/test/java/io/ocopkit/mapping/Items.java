package io.ocopkit.mapping;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.StarRating;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.NetContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductId;
import io.ocopkit.model.ProductSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Listings to map, and the shop they are mapped for. */
final class Items {
    static final ChannelId SHOPEE = new ChannelId("shopee");
    static final Outlet SHOP = new Outlet(SHOPEE, "my-shop");
    static final MappingKeys KEYS = MappingKeys.of(SHOPEE)
            .html("details", TextLimit.NONE)
            .value("warehouse")
            .decimal("tax")
            .flag("fresh")
            .list("couriers");

    private static final LocalDate DECIDED = LocalDate.of(2026, 8, 5);

    private Items() {}

    static Listing honey() {
        return item("Mật ong hoa cà phê", ProductSet.HONEY_AND_OTHER_RAW, content("500 ml", "Ngọt dịu."));
    }

    static Listing named(String name) {
        return item(name, ProductSet.HONEY_AND_OTHER_RAW, content("500 ml", "Ngọt dịu."));
    }

    static ListingContent content(@Nullable String net, @Nullable String description) {
        NetContent amount = net == null ? null : NetContent.parse(net);
        return new ListingContent(null, description, amount, null, List.of());
    }

    static Listing item(String name, @Nullable ProductSet set, ListingContent content) {
        Producer producer = Producer.named(
                "HTX Ong mật Xuân Lộc", Address.asPrinted(PostalAddress.of("Xã Xuân Lộc", null, "Đồng Nai")));
        Product product = new Product(
                ProductId.derive(producer.id(), name), producer.id(), name, null, null, set, producer.address());
        IssuingAuthority province = IssuingAuthority.of("UBND tỉnh Đồng Nai", AuthorityLevel.PROVINCE);
        DecisionRef decision = new DecisionRef(province, DecisionNumber.parse("3981/QĐ-UBND"), DECIDED);
        Certificate certificate = Certificate.issued(product.id(), producer.id(), StarRating.FOUR, decision);
        Eligible eligible =
                (Eligible) ListingGate.strict().evaluate(product, List.of(certificate), LocalDate.of(2026, 11, 23));
        Offer offer = new Offer(Sku.parse("MO-500"), null, Dong.of(150_000), 12, Availability.IN_STOCK, content);
        return Listing.of(product, producer, offer, eligible.proof());
    }

    static MappedListing mapped(String file) {
        return mapped(file, honey());
    }

    static MappedListing mapped(String file, Listing listing) {
        return ListingMapping.parse(file, KEYS).forListing(SHOP, listing);
    }

    /** The title that a template gives, within a limit. */
    static String title(String template, Listing listing, int max) {
        return mapped("[default]\ntitle = " + template, listing)
                .text("title", TextLimit.characters(0, max))
                .value()
                .orElseThrow();
    }
}
