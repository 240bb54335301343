package io.ocopkit.testkit;

import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.NetContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The offer part of a {@link ListingFixture}. For one thread; every call changes the fixture and returns it. */
public final class OfferFixture {
    private Sku sku = new Sku("MO-500");
    private @Nullable Gtin gtin = new Gtin("8930000000019");
    private @Nullable Money price = Dong.of(150_000);
    private @Nullable Integer stock = 24;
    private Availability availability = Availability.IN_STOCK;
    private @Nullable String brand = "Ong Xuân Lộc";
    private @Nullable String description = "Mật ong nguyên chất từ hoa cà phê.";
    private @Nullable NetContent netContent = NetContent.parse("500 ml");
    private @Nullable Parcel parcel = new Parcel(750, new Parcel.Size(180, 90, 90));
    private final List<Variant> variants = new ArrayList<>();
    private @Nullable PagePlace place;
    private @Nullable URI link;
    private boolean linked = true;
    private List<URI> images = List.of(URI.create("https://shop.example/images/mat-ong.jpg"));

    OfferFixture() {}

    /**
     * Sets the seller's key.
     *
     * @param key the SKU
     * @return this
     */
    public OfferFixture sku(String key) {
        sku = new Sku(key);
        return this;
    }

    /**
     * Sets the GTIN.
     *
     * @param digits its digits; null for none
     * @return this
     */
    public OfferFixture gtin(@Nullable String digits) {
        gtin = digits == null ? null : new Gtin(digits);
        return this;
    }

    /**
     * Sets the price.
     *
     * @param dong whole dong
     * @return this
     */
    public OfferFixture priced(long dong) {
        price = Dong.of(dong);
        return this;
    }

    /**
     * Leaves price and stock to be asked for.
     *
     * @return this
     */
    public OfferFixture onRequest() {
        price = null;
        stock = null;
        return this;
    }

    /**
     * Sets the stock.
     *
     * @param pieces pieces on hand
     * @return this
     */
    public OfferFixture stocked(int pieces) {
        stock = pieces;
        availability = pieces > 0 ? Availability.IN_STOCK : Availability.OUT_OF_STOCK;
        return this;
    }

    /**
     * Sets whether it can be had.
     *
     * @param state the availability
     * @return this
     */
    public OfferFixture available(Availability state) {
        availability = state;
        return this;
    }

    /**
     * Sets the trade mark.
     *
     * @param mark the mark; null for none
     * @return this
     */
    public OfferFixture branded(@Nullable String mark) {
        brand = mark;
        return this;
    }

    /**
     * Sets the description.
     *
     * @param text plain text; null for none
     * @return this
     */
    public OfferFixture described(@Nullable String text) {
        description = text;
        return this;
    }

    /**
     * Sets the net content.
     *
     * @param amount such as {@code 0,5 kg}; null for none
     * @return this
     */
    public OfferFixture containing(@Nullable String amount) {
        netContent = amount == null ? null : NetContent.parse(amount);
        return this;
    }

    /**
     * Sets the item's page; without this call it follows from the SKU.
     *
     * @param address absolute; null for none
     * @return this
     */
    public OfferFixture linked(@Nullable String address) {
        linked = address != null;
        link = address == null ? null : URI.create(address);
        return this;
    }

    /**
     * Sets the pictures.
     *
     * @param addresses absolute, the main one first
     * @return this
     */
    public OfferFixture pictured(String... addresses) {
        images = Stream.of(addresses).map(URI::create).toList();
        return this;
    }

    /**
     * Sets how it is packed for the post.
     *
     * @param gross weight and size; null for not stated
     * @return this
     */
    public OfferFixture packed(@Nullable Parcel gross) {
        parcel = gross;
        return this;
    }

    /**
     * Puts the pack on a page beside others.
     *
     * @param page key of the page
     * @param option what a buyer chooses, such as {@code Khối lượng}
     * @param value how this pack is chosen, such as {@code 250 g}
     * @return this
     */
    public OfferFixture onPage(String page, String option, String value) {
        place = new PagePlace(new Sku(page), List.of(new Choice(option, value)));
        return this;
    }

    /**
     * Adds a variant told apart by its weight. With variants, price, stock and GTIN of the offer itself are not used.
     *
     * @param key the variant's SKU
     * @param weight what a buyer chooses, such as {@code 250 g}; its net content as well
     * @param dong price in whole dong
     * @param pieces pieces on hand
     * @return this
     */
    public OfferFixture variant(String key, String weight, long dong, int pieces) {
        return variant(new Variant(
                new Sku(key),
                List.of(new Choice("Khối lượng", weight)),
                null,
                Dong.of(dong),
                pieces,
                pieces > 0 ? Availability.IN_STOCK : Availability.OUT_OF_STOCK,
                NetContent.parse(weight),
                parcel,
                null));
    }

    /**
     * Adds a variant.
     *
     * @param variant the variant
     * @return this
     */
    public OfferFixture variant(Variant variant) {
        variants.add(variant);
        return this;
    }

    Offer build() {
        ListingContent content = new ListingContent(brand, description, netContent, parcel, page(), images);
        return variants.isEmpty()
                ? new Offer(sku, gtin, price, stock, availability, content).placed(place)
                : Offer.ofVariants(sku, content, variants);
    }

    private @Nullable URI page() {
        if (!linked || link != null) {
            return link;
        }
        return URI.create(
                "https://shop.example/p/" + sku.value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-"));
    }
}
