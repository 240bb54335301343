package io.ocopkit.channel;

import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.model.Gtin;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item to be taken down, with what a reader needs to recognise it. It carries no stars: they are no longer anybody's
 * to show.
 *
 * @param sku the seller's key under which it was shown
 * @param gtin its GTIN; null when it had none
 * @param productName the name under which it was shown
 * @param producerName its producer
 * @param link its page in the seller's own shop; null when it had none
 * @param cause why
 * @param explanation why, in words, with the decision where there is one
 * @param effectiveOn first day without the listing
 */
public record Withdrawal(
        Sku sku,
        @Nullable Gtin gtin,
        String productName,
        String producerName,
        @Nullable URI link,
        WithdrawalCause cause,
        BilingualText explanation,
        LocalDate effectiveOn) {

    /** Requires all but GTIN and link. */
    public Withdrawal {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(productName, "productName");
        Objects.requireNonNull(producerName, "producerName");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
    }
}
