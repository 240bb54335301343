package io.ocopkit.publishing;

import io.ocopkit.channel.FeedDocument;
import io.ocopkit.channel.Outlet;
import java.util.List;
import java.util.Objects;

/**
 * What became of a plan.
 *
 * @param outlet whose plan it was
 * @param outcome what was done
 * @param revision where the ledger stands afterwards
 * @param changes how many lines the ledger has gained
 * @param documents the documents written; empty when there was nothing to write
 */
public record AppliedPlan(Outlet outlet, Outcome outcome, long revision, long changes, List<FeedDocument> documents) {

    /** Keeps an unmodifiable copy of the documents. */
    public AppliedPlan {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(outcome, "outcome");
        documents = List.copyOf(documents);
    }

    /** What an application did. */
    public enum Outcome {
        /** Everything stood as it should; no document was touched and no line written. */
        UNCHANGED,
        /** No item has changed; documents that were missing or altered were written again. */
        RESTORED,
        /** The plan's changes are in the documents and in the ledger. */
        APPLIED
    }
}
