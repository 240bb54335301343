package io.ocopkit.listing;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One item a seller offers: one pack of one product.
 *
 * @param sku the seller's key
 * @param gtin the item's GTIN; null for what has none, such as fresh produce by weight
 * @param price retail price in dong, tax included; null when the price is on request, as towards a supermarket's buyer
 * @param stock pieces on hand, zero or more; null when the seller does not say
 * @param availability whether it can be had
 * @param content what else is shown
 */
public record Offer(
        Sku sku,
        @Nullable Gtin gtin,
        @Nullable Money price,
        @Nullable Integer stock,
        Availability availability,
        ListingContent content) {

    /** Refuses a price that is not a positive amount of dong and a negative stock. */
    public Offer {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(availability, "availability");
        Objects.requireNonNull(content, "content");
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
        return new Offer(sku, gtin, price, stock, availability, other);
    }
}
