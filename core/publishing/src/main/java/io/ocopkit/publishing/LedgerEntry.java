package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.digest.Digest;
import io.ocopkit.model.Dong;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A line of the ledger. Each line's digest covers the digest of the line before it in the same outlet, so no line can be
 * changed, dropped or moved without all later ones giving it away.
 *
 * @param sequence position within the outlet, from 1
 * @param outlet the outlet
 * @param record what happened
 * @param previous digest of the line before; {@link #GENESIS} for the first
 * @param digest digest of this line
 */
public record LedgerEntry(long sequence, Outlet outlet, LedgerRecord record, Digest previous, Digest digest) {
    /** Stands before the first line of every outlet. */
    public static final Digest GENESIS = Digest.of("ledger-genesis/1").build();

    /** Requires all parts. */
    public LedgerEntry {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * Makes the line that follows another.
     *
     * @param outlet the outlet
     * @param sequence position within the outlet, from 1
     * @param previous digest of the line before, or {@link #GENESIS}
     * @param record what happened
     * @return the line with its digest
     */
    public static LedgerEntry after(Outlet outlet, long sequence, Digest previous, LedgerRecord record) {
        return new LedgerEntry(sequence, outlet, record, previous, digestOf(outlet, sequence, previous, record));
    }

    /**
     * Whether the line is as it was written.
     *
     * @return false when any part was changed since
     */
    public boolean isIntact() {
        return digest.equals(digestOf(outlet, sequence, previous, record));
    }

    private static Digest digestOf(Outlet outlet, long sequence, Digest previous, LedgerRecord record) {
        Publication publication = record.publication();
        Publication.Shown shown = publication.shown();
        Withdrawal withdrawal = publication.withdrawal();
        return Digest.of(form(shown))
                .add(previous)
                .add(outlet)
                .add(Long.toString(sequence))
                .add(record.action())
                .add(publication.sku())
                .add(Long.toString(publication.version()))
                .add(shown.productName())
                .add(shown.producerName())
                .add(shown.gtin())
                .add(shown.link())
                .add(shown.decision())
                .add(shown.validUntil())
                .add(shown.contentDigest())
                .add(shown.offerDigest())
                .add(withdrawal == null ? null : withdrawal.cause())
                .add(withdrawal == null ? null : withdrawal.effectiveOn())
                .add(withdrawal == null ? null : withdrawal.explanation().vi())
                .add(withdrawal == null ? null : withdrawal.explanation().en())
                .add(publication.changedAt())
                .add(record.actor())
                .add(record.reason().vi())
                .add(record.reason().en())
                .build();
    }

    /** Lines from before prices were kept, and those of one pack, have the digest they always had. */
    private static String form(Publication.Shown shown) {
        String price = shown.price() == null ? "" : " " + Dong.amountOf(shown.price());
        if (shown.prices().isEmpty()) {
            return price.isEmpty() ? "ledger/1" : "ledger/2" + price;
        }
        return shown.prices().entrySet().stream()
                .map(variant -> variant.getKey() + " " + Dong.amountOf(variant.getValue()))
                .collect(Collectors.joining("\n", "ledger/3" + price + "\n", ""));
    }
}
