package io.ocopkit.publishing;

import io.ocopkit.channel.Withdrawal;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Gtin;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet shows of an item, or no longer shows.
 *
 * @param sku the item
 * @param version grows with every change of this item in this outlet, from 1
 * @param shown how it was last shown, so that a withdrawal can name what it withdraws
 * @param withdrawal why and since when it is down; null while it is live
 * @param changedAt when it last changed
 */
public record Publication(
        Sku sku, long version, Shown shown, @Nullable Withdrawal withdrawal, Instant changedAt) {

    /** Requires all but the withdrawal. */
    public Publication {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /**
     * Whether the outlet shows it.
     *
     * @return true while it is not withdrawn
     */
    public boolean isLive() {
        return withdrawal == null;
    }

    /**
     * What the outlet last showed.
     *
     * @param productName the product's name
     * @param producerName the producer's name
     * @param gtin the GTIN; null when there was none
     * @param link the item's page; null when there was none
     * @param decision the decision it stood on, as cited
     * @param validUntil last valid day of the certificate
     * @param contentDigest digest of the content, the outlet's mapping version included
     * @param offerDigest digest of price and stock
     * @param price the price in dong, of variants the lowest; null when it was on request, or not kept
     * @param prices prices in dong of variants by their SKUs, those on request left out; empty when there were none
     */
    public record Shown(
            String productName,
            String producerName,
            @Nullable Gtin gtin,
            @Nullable URI link,
            String decision,
            LocalDate validUntil,
            Digest contentDigest,
            Digest offerDigest,
            @Nullable Money price,
            SortedMap<Sku, Money> prices) {

        /** Keeps an unmodifiable copy of the prices. */
        public Shown {
            prices = prices.isEmpty()
                    ? Collections.emptySortedMap()
                    : Collections.unmodifiableSortedMap(new TreeMap<>(prices));
        }

        /**
         * What an outlet shows of one pack.
         *
         * @param productName the product's name
         * @param producerName the producer's name
         * @param gtin the GTIN; null when there was none
         * @param link the item's page; null when there was none
         * @param decision the decision it stood on, as cited
         * @param validUntil last valid day of the certificate
         * @param contentDigest digest of the content, the outlet's mapping version included
         * @param offerDigest digest of price and stock
         * @param price the price in dong; null when it was on request, or not kept
         */
        public Shown(
                String productName,
                String producerName,
                @Nullable Gtin gtin,
                @Nullable URI link,
                String decision,
                LocalDate validUntil,
                Digest contentDigest,
                Digest offerDigest,
                @Nullable Money price) {
            this(
                    productName,
                    producerName,
                    gtin,
                    link,
                    decision,
                    validUntil,
                    contentDigest,
                    offerDigest,
                    price,
                    Collections.emptySortedMap());
        }
    }
}
