package io.ocopkit.testkit;

import io.ocopkit.listing.Availability;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.NetContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import java.net.URI;
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

    Offer build() {
        ListingContent content = new ListingContent(brand, description, netContent, page(), images);
        return new Offer(sku, gtin, price, stock, availability, content);
    }

    private @Nullable URI page() {
        if (!linked || link != null) {
            return link;
        }
        return URI.create(
                "https://shop.example/p/" + sku.value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-"));
    }
}
