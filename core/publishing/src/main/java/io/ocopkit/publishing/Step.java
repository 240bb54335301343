package io.ocopkit.publishing;

import io.ocopkit.channel.FeedItem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done about one item: the line people read, the line the ledger gains, and the entry the documents get. One
 * value for plan and application, so the two cannot differ.
 *
 * @param line for people
 * @param stage how far the item came
 * @param before the publication as it was; null when there was none
 * @param change the ledger's new line; null when nothing changes
 * @param item the documents' entry; null when they have none
 */
record Step(
        PlanLine line,
        Stage stage,
        @Nullable Publication before,
        @Nullable LedgerRecord change,
        @Nullable FeedItem item) {

    boolean wasLive() {
        return before != null && before.isLive();
    }

    /** The last valid day of what buyers see afterwards; null when they see nothing. */
    @Nullable
    LocalDate lastDay() {
        return item instanceof FeedItem.Listed listed ? listed.listing().proof().validUntil() : null;
    }

    /** The publication as it is afterwards; null when there is none. */
    @Nullable
    Publication after() {
        return change == null ? before : change.publication();
    }
}
