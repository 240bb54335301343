package io.ocopkit.jpa;

import io.ocopkit.listing.Availability;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.MeasureUnit;
import io.ocopkit.listing.NetContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An item the seller offers, as the last list of offers says. A host may refer to it and read it. */
@Entity(name = "OcopOffer")
@Table(name = "ocop_offer")
public class OcopOffer {
    @Id
    @Column(name = "sku", nullable = false, length = 64)
    private String sku;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "product_id", nullable = false, length = 64)
    private String productId;

    @Column(name = "offered", nullable = false)
    private boolean offered;

    @Column(name = "gtin")
    private @Nullable String gtin;

    @Column(name = "price")
    private @Nullable Long price;

    @Column(name = "stock")
    private @Nullable Integer stock;

    @Column(name = "availability", nullable = false)
    private String availability;

    @Column(name = "brand")
    private @Nullable String brand;

    @Column(name = "description")
    private @Nullable String description;

    /** A text, because a numeric column would round in silence. */
    @Column(name = "net_amount")
    private @Nullable String netAmount;

    @Column(name = "net_unit")
    private @Nullable String netUnit;

    @Column(name = "link")
    private @Nullable String link;

    /** One address a line. */
    @Column(name = "images")
    private @Nullable String images;

    @Column(name = "page_sku", length = 64)
    private @Nullable String page;

    /** One choice a line. */
    @Column(name = "choices")
    private @Nullable String choices;

    @Column(name = "parcel_grams")
    private @Nullable Integer parcelGrams;

    @Column(name = "parcel_length")
    private @Nullable Integer parcelLength;

    @Column(name = "parcel_width")
    private @Nullable Integer parcelWidth;

    @Column(name = "parcel_height")
    private @Nullable Integer parcelHeight;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopOffer() {}

    static OcopOffer of(String productId, Offer offer) {
        OcopOffer stored = new OcopOffer();
        stored.sku = offer.sku().value();
        stored.productId = productId;
        stored.offered = true;
        stored.take(offer);
        return stored;
    }

    /** Whether anything was worth storing. */
    final boolean tell(Offer offer) {
        boolean news = !offered || !offer.equals(offer());
        offered = true;
        take(offer);
        return news;
    }

    private void take(Offer offer) {
        gtin = offer.gtin() == null ? null : offer.gtin().digits();
        price = offer.price() == null ? null : Dong.amountOf(offer.price());
        stock = offer.stock();
        availability = offer.availability().name();
        takeContent(offer.content());
        takeParcel(offer.content().parcel());
        PagePlace place = offer.place();
        page = place == null ? null : place.page().value();
        choices = StoredPage.choicesOf(place);
    }

    private void takeParcel(@Nullable Parcel parcel) {
        Parcel.Size size = parcel == null ? null : parcel.size();
        parcelGrams = parcel == null ? null : parcel.grams();
        parcelLength = size == null ? null : size.length();
        parcelWidth = size == null ? null : size.width();
        parcelHeight = size == null ? null : size.height();
    }

    private void takeContent(ListingContent content) {
        NetContent net = content.netContent();
        brand = content.brand();
        description = content.description();
        netAmount = net == null ? null : net.amount().toPlainString();
        netUnit = net == null ? null : net.unit().name();
        link = content.link() == null ? null : content.link().toString();
        images = content.images().isEmpty()
                ? null
                : content.images().stream().map(URI::toString).collect(Collectors.joining("\n"));
    }

    /**
     * The key.
     *
     * @return the value of a {@link Sku}
     */
    public String sku() {
        return sku;
    }

    /**
     * The key of the product.
     *
     * @return the id of an {@link OcopProduct}
     */
    public String productId() {
        return productId;
    }

    /**
     * Whether the seller still offers it.
     *
     * @return false once a complete list of offers has left it out
     */
    public boolean offered() {
        return offered;
    }

    /**
     * The offer as a value.
     *
     * @return the offer
     */
    public Offer offer() {
        return new Offer(
                new Sku(sku),
                gtin == null ? null : new Gtin(gtin),
                price == null ? null : Dong.of(price),
                stock,
                Availability.valueOf(availability),
                content(),
                List.of(),
                StoredPage.placeOf(page, choices));
    }

    private ListingContent content() {
        return new ListingContent(
                brand,
                description,
                netAmount == null || netUnit == null ? null : netOf(netAmount, netUnit),
                StoredPage.parcelOf(parcelGrams, parcelLength, parcelWidth, parcelHeight),
                uriOf(link),
                imagesOf(images));
    }

    static NetContent netOf(String amount, String unit) {
        return new NetContent(new BigDecimal(amount), MeasureUnit.valueOf(unit));
    }

    static @Nullable URI uriOf(@Nullable String address) {
        return address == null ? null : URI.create(address);
    }

    static List<URI> imagesOf(@Nullable String lines) {
        if (lines == null) {
            return List.of();
        }
        return lines.indexOf('\n') < 0
                ? List.of(URI.create(lines))
                : lines.lines().map(URI::create).toList();
    }
}
