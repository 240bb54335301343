package io.ocopkit.channel.medusa;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Sku;
import java.util.List;
import java.util.function.Function;

/** Ends what was begun before its end, with what came of it. */
final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;
    private static final ListingReference NOTHING = new ListingReference(new Sku("-"), null);

    private final transient Function<ListingReference, Outcome> verdict;
    private final boolean refusal;

    Stopped(boolean refusal, Function<ListingReference, Outcome> verdict) {
        super(null, null, false, false);
        this.refusal = refusal;
        this.verdict = verdict;
    }

    static Stopped by(Issue issue) {
        return new Stopped(true, reference -> new Outcome.Rejected(List.of(issue)));
    }

    static Stopped inDoubt() {
        return new Stopped(false, Outcome.InDoubt::new);
    }

    /** What a look came to, which is about no listing of its own. */
    Outcome ofLook() {
        return verdict.apply(NOTHING);
    }

    Outcome outcome(ListingReference reference) {
        return verdict.apply(reference);
    }

    /** Whether the shop has read the request and did not want it, so that a part of it may still be wanted. */
    boolean isRefusal() {
        return refusal;
    }
}
