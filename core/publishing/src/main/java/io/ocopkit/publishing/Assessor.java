package io.ocopkit.publishing;

import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.GateDecision.Ineligible;
import io.ocopkit.certification.Reason;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Producer;
import io.ocopkit.publishing.Assessment.Listable;
import io.ocopkit.publishing.Assessment.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks of a candidate, in this order: is it meant to be shown, may it be, and does the channel take it. */
final class Assessor {
    private final OutletRules outlet;
    private final Selection selection;
    private final LocalDate day;

    Assessor(OutletRules outlet, Selection selection, LocalDate day) {
        this.outlet = outlet;
        this.selection = selection;
        this.day = day;
    }

    /**
     * A live publication is asked about in full even when it is not offered any more: what the law takes down says so,
     * whatever else is true of it.
     */
    Assessment assess(Candidate candidate, @Nullable Publication live) {
        boolean selected = selects(candidate);
        if (!selected && live == null) {
            return notOffered(candidate);
        }
        GateDecision decision = Refusals.gate(candidate, day);
        if (decision instanceof Ineligible ineligible) {
            Refused refused = ineligible(candidate, live, ineligible);
            return refused.cause().isLegal() ? refused.at(reached(selected)) : unlisted(candidate, refused);
        }
        return unlistedOr(candidate, (Eligible) decision);
    }

    private Refused ineligible(Candidate candidate, @Nullable Publication live, Ineligible ineligible) {
        List<Reason> reasons = live == null
                ? ineligible.reasons()
                : Refusals.reasons(candidate, live.shown().decision(), day, ineligible);
        return new Refused(
                Stage.SELECTED,
                Refusals.causeOf(reasons),
                reasons.stream().map(Finding::objection).toList());
    }

    private Assessment unlistedOr(Candidate candidate, Eligible eligible) {
        boolean wanted = candidate.recognised() && selects(candidate);
        return wanted ? list(candidate, eligible) : unlisted(candidate, notOffered(candidate));
    }

    /** Off the list of recognitions outranks off the seller's list, and both outrank a refusal that is not the law's. */
    private Refused unlisted(Candidate candidate, Refused otherwise) {
        boolean selected = selects(candidate);
        if (!candidate.recognised()) {
            return new Refused(
                    reached(selected), WithdrawalCause.NO_LONGER_RECOGNISED, List.of(Sentences.notRecognised()));
        }
        return selected ? otherwise : notOffered(candidate);
    }

    /** What stands on a page is meant to be shown there. */
    private boolean selects(Candidate candidate) {
        return selection.selects(candidate) && !outlet.isMerePack(candidate);
    }

    private Assessment list(Candidate candidate, Eligible eligible) {
        if (!candidate.faults().isEmpty()) {
            return new Refused(Stage.SELECTED, Sentences.causeOf(candidate.faults()), candidate.faults());
        }
        EligibilityProof proof = eligible.proof();
        Producer producer = candidate.producer();
        if (producer == null || !producer.id().equals(proof.holder())) {
            return new Refused(Stage.SELECTED, WithdrawalCause.NOT_ELIGIBLE, List.of(Sentences.producerMissing()));
        }
        Listing listing = Listing.of(candidate.product(), producer, candidate.offer(), proof);
        List<Finding> issues = outlet.check(listing);
        if (issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            return new Refused(Stage.ELIGIBLE, WithdrawalCause.CHANNEL_REQUIREMENT, issues);
        }
        return new Listable(listing, outlet.contentDigest(listing), listing.offerDigest(), remarks(eligible, issues));
    }

    private static List<Finding> remarks(Eligible eligible, List<Finding> issues) {
        return eligible.remarks().isEmpty()
                ? issues
                : Stream.concat(eligible.remarks().stream().map(Finding::remark), issues.stream())
                        .toList();
    }

    private Refused notOffered(Candidate candidate) {
        Sku page = outlet.isMerePack(candidate) ? candidate.page() : null;
        Finding why = page == null ? Sentences.notOffered() : Sentences.onPage(page);
        return new Refused(Stage.CANDIDATE, WithdrawalCause.NOT_OFFERED, List.of(why));
    }

    private static Stage reached(boolean selected) {
        return selected ? Stage.SELECTED : Stage.CANDIDATE;
    }
}
