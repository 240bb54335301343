package io.ocopkit.channel.lazada;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.RetryAfter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An answer of Lazada's with one error or several. */
final class LazadaRefused extends ChannelRefusal {
    private static final long serialVersionUID = 1L;
    private static final String DUPLICATE = "LAZADA_SKU_TAKEN";
    private static final Set<ErrorClass> PERMANENT = EnumSet.of(
            ErrorClass.PERMANENT_INPUT, ErrorClass.PERMANENT_POLICY, ErrorClass.CONFLICT_STATE, ErrorClass.ABSENT);

    private final transient List<Found> found;

    /**
     * An error and which SKU it is about.
     *
     * @param keys whatever names the SKU in the answer; empty when nothing does
     */
    record Found(ChannelError error, Set<String> keys) {}

    LazadaRefused(List<Found> found, boolean writing, RetryAfter retryAfter) {
        super(worst(found), writing, retryAfter);
        this.found = found;
    }

    @Override
    public Outcome ofCommand(ListingReference reference) {
        return isWriting() ? outcome(found, reference) : ofLook();
    }

    /**
     * For one of several listings in a request. Where some SKUs are named, nobody knows whether the others were done. A
     * refusal that names none is about one of several, so each is looked for and sent alone.
     */
    Outcome ofPart(ListingReference reference, Set<String> keys) {
        List<Found> own = found.stream()
                .filter(each -> each.keys().stream().anyMatch(keys::contains))
                .toList();
        boolean named = found.stream().anyMatch(each -> !each.keys().isEmpty());
        if (!own.isEmpty()) {
            return outcome(own, reference);
        }
        Outcome ofAll = ofCommand(reference);
        return named || ofAll instanceof Outcome.Rejected ? new Outcome.InDoubt(reference) : ofAll;
    }

    @Override
    public boolean isAbsence() {
        return error().is(ErrorClass.ABSENT);
    }

    /** Whether a SKU that was to be made is there already. */
    boolean isDuplicate() {
        return found.stream().anyMatch(each -> each.error().entry().code().equals(DUPLICATE));
    }

    private Outcome outcome(List<Found> errors, ListingReference reference) {
        Outcome outcome = worst(errors).ofWrite(reference, retryAfter());
        return outcome instanceof Outcome.Rejected ? new Outcome.Rejected(issues(errors)) : outcome;
    }

    private static List<Issue> issues(List<Found> errors) {
        return errors.stream().map(each -> each.error().issue()).distinct().toList();
    }

    /** What may pass by itself comes before what would be refused again. */
    private static ChannelError worst(List<Found> errors) {
        return errors.stream()
                .map(Found::error)
                .filter(error -> !PERMANENT.contains(error.errorClass()))
                .findFirst()
                .orElse(errors.get(0).error());
    }
}
