package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.Receipt.End;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How what is wanted of one item in one outlet gets there. There is one for an item, so the newest intent takes the place
 * of all before it, and two calls about one item are never under way together.
 *
 * @param outlet the outlet
 * @param sku the item
 * @param goal what the ledger wants
 * @param progress how far that has come
 * @param known what is known of the item on the channel
 * @param revision grows with every change that is kept; 0 before the first
 */
public record Delivery(Outlet outlet, Sku sku, Goal goal, Progress progress, Known known, long revision) {
    /** Beyond a call's time, before another process takes it for lost; clocks differ. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** Requires all parts. */
    public Delivery {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(known, "known");
    }

    /**
     * The first intent for an item.
     *
     * @param outlet the outlet
     * @param sku the item
     * @param goal the intent
     * @return the delivery as it is to be kept
     */
    public static Delivery of(Outlet outlet, Sku sku, Goal goal) {
        return new Delivery(outlet, sku, goal, Progress.fresh(State.WAITING, goal.since()), Known.NOTHING, 0);
    }

    /**
     * A new intent takes the place of the one before. A call under way stays under way.
     *
     * @param wanted the intent; of a higher version than the one before
     * @return the delivery, and the end of the former intent if it had not ended yet
     */
    public Change aimedAt(Goal wanted) {
        Goal next = wanted.lane() == Lane.OFFER && !hasContent() ? wanted.as(Lane.CONTENT) : wanted;
        Call call = progress.call();
        Progress fresh = call == null
                ? Progress.fresh(waitingState(next), next.since())
                : Progress.fresh(State.WAITING, next.since()).calling(call, progress.dueAt());
        Progress remarked = next.isWithdrawal() ? fresh : fresh.remarked(progress.remark());
        Delivery aimed = new Delivery(outlet, sku, next, remarked, known, revision);
        return progress.state().isSettled()
                ? Change.to(aimed)
                : new Change(aimed, receipt(next.isWithdrawal() ? End.WITHDRAWN : End.SUPERSEDED, next.since(), null));
    }

    /**
     * How to name the item to the channel.
     *
     * @return our key and, if there is one, the channel's
     */
    public ListingReference reference() {
        return known.reference(sku);
    }

    Change calling(Instant until) {
        Call call = new Call(goal.version(), goal.lane(), until, revision);
        return Change.to(with(progress.calling(call, until.plus(GRACE))));
    }

    boolean isUnderWay(Call call) {
        Call current = progress.call();
        return current != null && current.ticket() == call.ticket();
    }

    Change waiting(Instant due) {
        return Change.to(with(progress.in(waitingState(goal), due)));
    }

    /** Begins again with the same intent; what is shown is sent whole, as a price alone puts nothing else right. */
    Change reopened(Instant now) {
        Goal whole = goal.isWithdrawal() ? goal : goal.as(Lane.CONTENT);
        Progress fresh = Progress.fresh(waitingState(whole), now).remarked(progress.remark());
        return Change.to(new Delivery(outlet, sku, whole, fresh, known, revision));
    }

    /** A price alone was refused, perhaps because the item is gone: it is looked for, then sent as a whole. */
    Change withContent(Instant now) {
        Doubt gone = new Doubt(goal.version(), revision, Instant.EPOCH);
        Delivery whole = new Delivery(outlet, sku, goal.as(Lane.CONTENT), progress, known.doubted(gone), revision);
        return whole.waiting(now);
    }

    Change in(State state, Instant due) {
        return Change.to(with(progress.in(state, due)));
    }

    Change ended(State state, End end, Instant now, @Nullable Issue issue) {
        Progress last = issue == null ? progress : progress.because(issue);
        return new Change(with(last.in(state, now)), receipt(end, now, issue));
    }

    Delivery with(Progress next) {
        return new Delivery(outlet, sku, goal, next, known, revision);
    }

    Delivery with(Known next) {
        return new Delivery(outlet, sku, goal, progress, next, revision);
    }

    /** Nothing of ours is sent while it is in doubt whether we have put the item up already; taking down needs no care. */
    private State waitingState(Goal towards) {
        return known.isInDoubt() && !towards.isWithdrawal() ? State.IN_DOUBT : State.WAITING;
    }

    /** Whether the channel shows the content that was wanted, so that a new price alone will do. */
    private boolean hasContent() {
        return switch (goal.lane()) {
            case WITHDRAW -> false;
            case CONTENT -> progress.state() == State.DONE;
            case OFFER -> true;
        };
    }

    /** What was done in spite of a remark is done with it, so that somebody sees to its cause. */
    Delivery remarked(@Nullable Outcome outcome, @Nullable Issue remark) {
        boolean taken = outcome instanceof Outcome.Applied || outcome instanceof Outcome.Accepted;
        return taken ? with(progress.remarked(remark)) : this;
    }

    private Receipt receipt(End end, Instant at, @Nullable Issue issue) {
        return new Receipt(outlet, sku, goal, end, at, known.channelKey(), issue);
    }
}
