package io.ocopkit.listing;

import io.ocopkit.model.Gtin;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What can be put into a basket: one pack among several of a listing, or the only one.
 *
 * @param sku the seller's key of the pack
 * @param choices what tells it from the others, in the order in which a buyer chooses; empty for the only one
 * @param gtin its GTIN; null when it has none
 * @param price retail price in dong, tax included; null when the price is on request
 * @param stock pieces on hand, zero or more; null when the seller does not say
 * @param availability whether it can be had
 * @param netContent how much is in it; null when not stated
 * @param parcel how it is packed for the post; null when not stated
 * @param image a picture of this very pack, absolute; null when there is none
 */
public record Variant(
        Sku sku,
        List<Choice> choices,
        @Nullable Gtin gtin,
        @Nullable Money price,
        @Nullable Integer stock,
        Availability availability,
        @Nullable NetContent netContent,
        @Nullable Parcel parcel,
        @Nullable URI image) {

    /** Refuses a price that is not a positive amount of dong and a negative stock. */
    public Variant {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(availability, "availability");
        choices = List.copyOf(choices);
        Offer.requireSound(price, stock);
    }

    /** The same pack, without its picture if that is one of these. */
    Variant without(Set<URI> pictures) {
        return image == null || !pictures.contains(image)
                ? this
                : new Variant(sku, choices, gtin, price, stock, availability, netContent, parcel, null);
    }

    /**
     * The names of its choices.
     *
     * @return such as {@code Khối lượng}, in order
     */
    public List<String> options() {
        return choices.stream().map(Choice::option).toList();
    }
}
