package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.Goal;
import java.util.List;

/** One application of one plan: all of its lines, or none. Not thread-safe. */
public interface LedgerSession extends AutoCloseable {

    /**
     * Adds a line and brings the publication to its new state.
     *
     * @param record what happened
     */
    void record(LedgerRecord record);

    /**
     * Has what was recorded delivered to a channel with an API: the delivery of this item is aimed at the goal, together
     * with the lines and only if they are kept. See {@link Delivery#of} and {@link Delivery#aimedAt}.
     *
     * @param sku the item
     * @param goal what is wanted of it
     */
    void aim(Sku sku, Goal goal);

    /**
     * Makes all lines permanent and raises the outlet's revision by one.
     *
     * @param documents the documents as they now stand; replaces what was there
     */
    void commit(List<WrittenDocument> documents);

    /** Drops everything that was not committed. */
    @Override
    void close();
}
