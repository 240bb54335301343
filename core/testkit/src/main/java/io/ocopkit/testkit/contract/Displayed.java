package io.ocopkit.testkit.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing as the market has it, read from the market's own store and never through the channel.
 *
 * @param visible whether buyers see it
 * @param title its title, as a buyer reads it
 * @param description its description, as a buyer reads it: unescaped and without markup; empty when there is none
 * @param items what can be bought, in the order in which it is shown
 * @param pictures in their order: the address a picture was fetched from, or {@link Pictures#fingerprint} of what was
 *     uploaded
 * @param certificate what is said of the certificate in fields of its own; null when nothing is
 */
public record Displayed(
        boolean visible,
        String title,
        String description,
        List<Item> items,
        List<String> pictures,
        @Nullable Certificate certificate) {

    /** Keeps copies of the lists. */
    public Displayed {
        items = List.copyOf(items);
        pictures = List.copyOf(pictures);
    }

    /**
     * What can be bought.
     *
     * @param sku the seller's key: the variant's, or the listing's where there is only one pack
     * @param choices what tells it from the others, in order, such as {@code 250 g}; empty for the only one
     * @param price in dong as stored; null when there is none
     * @param stock pieces on hand; null when the market has no number
     */
    public record Item(
            String sku,
            List<String> choices,
            @Nullable BigDecimal price,
            @Nullable Integer stock) {
        /** Keeps a copy of the choices. */
        public Item {
            choices = List.copyOf(choices);
        }
    }

    /**
     * What is said of the certificate.
     *
     * @param stars how many; null when not shown
     * @param decision number and symbol of the decision; null when not shown
     * @param validUntil last valid day; null when not shown
     */
    public record Certificate(
            @Nullable Integer stars,
            @Nullable String decision,
            @Nullable LocalDate validUntil) {}
}
