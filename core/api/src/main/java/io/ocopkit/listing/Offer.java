package io.ocopkit.listing;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a seller offers of one product: one pack, or a choice of packs that share a page.
 *
 * <p>With variants, key and content are those of the page, and price, stock and availability follow from the variants:
 * the lowest price, all pieces, the best availability.
 *
 * @param sku the seller's key
 * @param gtin the item's GTIN; null for what has none, such as fresh produce by weight
 * @param price retail price in dong, tax included; null when the price is on request, as towards a supermarket's buyer
 * @param stock pieces on hand, zero or more; null when the seller does not say
 * @param availability whether it can be had
 * @param content what else is shown
 * @param variants the packs to choose from, in the order in which they are shown; empty when there is only one pack
 * @param place the page on which this pack stands beside others; null for what stands by itself, and with variants
 */
public record Offer(
        Sku sku,
        @Nullable Gtin gtin,
        @Nullable Money price,
        @Nullable Integer stock,
        Availability availability,
        ListingContent content,
        List<Variant> variants,
        @Nullable PagePlace place) {
    /** How many variants an offer has at most. */
    public static final int MOST_VARIANTS = 200;

    /** Refuses a price that is not a positive amount of dong, a negative stock, and variants that contradict. */
    public Offer {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(availability, "availability");
        Objects.requireNonNull(content, "content");
        requireSound(price, stock);
        variants = List.copyOf(variants);
        if (!variants.isEmpty()) {
            Variants.requireSound(variants);
            if (gtin != null
                    || place != null
                    || !Objects.equals(price, Variants.price(variants))
                    || !Objects.equals(stock, Variants.stock(variants))
                    || availability != Variants.availability(variants)) {
                throw new IllegalArgumentException("The offer " + sku + " says other things than its variants");
            }
        }
    }

    /**
     * An offer of one pack.
     *
     * @param sku the seller's key
     * @param gtin the item's GTIN; null when it has none
     * @param price retail price in dong; null when it is on request
     * @param stock pieces on hand; null when the seller does not say
     * @param availability whether it can be had
     * @param content what else is shown
     */
    public Offer(
            Sku sku,
            @Nullable Gtin gtin,
            @Nullable Money price,
            @Nullable Integer stock,
            Availability availability,
            ListingContent content) {
        this(sku, gtin, price, stock, availability, content, List.of(), null);
    }

    static void requireSound(@Nullable Money price, @Nullable Integer stock) {
        if (price != null && Dong.amountOf(price) <= 0) {
            throw new InvalidValueException(
                    "PRICE_NOT_POSITIVE",
                    BilingualText.of("Giá phải lớn hơn 0 đồng", "The price must be more than 0 dong"));
        }
        if (stock != null && stock < 0) {
            throw new InvalidValueException(
                    "STOCK_NEGATIVE", BilingualText.of("Tồn kho không được âm", "Stock cannot be negative"));
        }
    }

    /**
     * An item whose price a buyer asks for.
     *
     * @param sku the seller's key
     * @return the offer, in stock, without price
     */
    public static Offer onRequest(Sku sku) {
        return new Offer(sku, null, null, null, Availability.IN_STOCK, ListingContent.NONE);
    }

    /**
     * An item with a price and a stock, available while there is stock.
     *
     * @param sku the seller's key
     * @param price retail price in dong
     * @param stock pieces on hand
     * @return the offer
     */
    public static Offer of(Sku sku, Money price, int stock) {
        return new Offer(
                sku,
                null,
                price,
                stock,
                stock > 0 ? Availability.IN_STOCK : Availability.OUT_OF_STOCK,
                ListingContent.NONE);
    }

    /**
     * The same item, shown otherwise.
     *
     * @param other what else is shown
     * @return the offer
     */
    public Offer withContent(ListingContent other) {
        return new Offer(sku, gtin, price, stock, availability, other, variants, place);
    }

    /**
     * The pictures buyers are shown, those of single variants included.
     *
     * @return absolute addresses, each once, the main one first
     */
    public List<URI> pictures() {
        return Stream.concat(
                        content.images().stream(),
                        variants.stream().map(Variant::image).flatMap(Stream::ofNullable))
                .distinct()
                .toList();
    }

    /** The same item with fewer pictures. */
    Offer without(Set<URI> pictures) {
        List<URI> left = content.images().stream()
                .filter(picture -> !pictures.contains(picture))
                .toList();
        return new Offer(
                sku,
                gtin,
                price,
                stock,
                availability,
                content.withImages(left),
                variants.stream().map(variant -> variant.without(pictures)).toList(),
                place);
    }

    /**
     * A choice of packs.
     *
     * @param sku the seller's key of the page they share
     * @param content what else is shown
     * @param variants the packs; at least one
     * @return the offer
     * @throws InvalidValueException {@code VARIANT_OPTIONS}, {@code VARIANT_OPTIONS_DIFFER}, {@code VARIANT_TWICE} or
     *     {@code VARIANTS_TOO_MANY}
     */
    public static Offer ofVariants(Sku sku, ListingContent content, List<Variant> variants) {
        return new Offer(
                sku,
                null,
                Variants.price(variants),
                Variants.stock(variants),
                Variants.availability(variants),
                content,
                variants,
                null);
    }

    /**
     * The choice of packs that stand on one page. Brand, description, link and pictures are those of the first pack that
     * has any; net content and parcel are each pack's own, and so is its first picture.
     *
     * @param page the seller's key of the page
     * @param packs the packs, each with its place on this page, in the order in which they are shown; at least one
     * @return the offer
     * @throws InvalidValueException {@code VARIANT_OPTIONS_DIFFER}, {@code VARIANT_TWICE} or {@code VARIANTS_TOO_MANY}
     * @throws IllegalArgumentException when a pack stands elsewhere
     */
    public static Offer ofPacks(Sku page, List<Offer> packs) {
        return Packs.offer(page, packs);
    }

    /**
     * The same pack on a page beside others.
     *
     * @param where its place; null when it stands by itself
     * @return the offer
     */
    public Offer placed(@Nullable PagePlace where) {
        return new Offer(sku, gtin, price, stock, availability, content, variants, where);
    }

    /**
     * Everything that can be put into a basket: the variants, or the one pack there is.
     *
     * @return at least one
     */
    public List<Variant> items() {
        return variants.isEmpty()
                ? List.of(new Variant(
                        sku,
                        place == null ? List.of() : place.choices(),
                        gtin,
                        price,
                        stock,
                        availability,
                        content.netContent(),
                        content.parcel(),
                        null))
                : variants;
    }
}
