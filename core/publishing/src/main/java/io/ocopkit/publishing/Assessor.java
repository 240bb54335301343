package io.ocopkit.publishing;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.GateDecision.Ineligible;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.Reason;
import io.ocopkit.certification.ReasonCode;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Listing;
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
    private static final ListingGate GATE = ListingGate.strict();

    private final FeedOutlet outlet;
    private final Selection selection;
    private final LocalDate day;

    Assessor(FeedOutlet outlet, Selection selection, LocalDate day) {
        this.outlet = outlet;
        this.selection = selection;
        this.day = day;
    }

    /** A live publication is asked about in full even when it is not offered: what the law takes down says so. */
    Assessment assess(Candidate candidate, @Nullable Publication live) {
        boolean selected = selection.selects(candidate);
        if (!selected && live == null) {
            return notOffered();
        }
        GateDecision decision = gate(candidate, candidate.certificates());
        if (decision instanceof Ineligible ineligible) {
            return selected || isLegal(candidate, live, ineligible)
                    ? refused(candidate, live, ineligible, selected)
                    : notOffered();
        }
        Eligible eligible = (Eligible) decision;
        if (!candidate.recognised()) {
            return notRecognised(selected);
        }
        return selected ? list(candidate, eligible) : notOffered();
    }

    private GateDecision gate(Candidate candidate, List<Certificate> certificates) {
        return GATE.evaluate(candidate.product(), certificates, day);
    }

    private Refused refused(Candidate candidate, @Nullable Publication live, Ineligible ineligible, boolean selected) {
        List<Reason> reasons = reasons(candidate, live, ineligible);
        WithdrawalCause cause = causeOf(reasons);
        if (!cause.isLegal() && !candidate.recognised()) {
            return notRecognised(selected);
        }
        return new Refused(
                reached(selected),
                cause,
                reasons.stream().map(Finding::objection).toList());
    }

    private boolean isLegal(Candidate candidate, @Nullable Publication live, Ineligible ineligible) {
        return causeOf(reasons(candidate, live, ineligible)).isLegal();
    }

    /**
     * What is live stood on one certificate, and what became of that one is why it goes. The gate's own answer is about
     * the certificate that comes closest, which can be another.
     */
    private List<Reason> reasons(Candidate candidate, @Nullable Publication live, Ineligible ineligible) {
        if (live == null) {
            return ineligible.reasons();
        }
        List<Certificate> stoodOn = candidate.certificates().stream()
                .filter(certificate -> isStoodOn(certificate, live))
                .toList();
        return !stoodOn.isEmpty() && gate(candidate, stoodOn) instanceof Ineligible own
                ? own.reasons()
                : ineligible.reasons();
    }

    private static boolean isStoodOn(Certificate certificate, Publication live) {
        return certificate
                .decision()
                .reference()
                .filter(reference -> reference.toString().equals(live.shown().decision()))
                .isPresent();
    }

    private static WithdrawalCause causeOf(List<Reason> reasons) {
        WithdrawalCause cause = WithdrawalCause.NOT_ELIGIBLE;
        for (Reason reason : reasons) {
            if (reason.code() == ReasonCode.REVOKED) {
                return WithdrawalCause.CERTIFICATE_REVOKED;
            }
            if (reason.code() == ReasonCode.EXPIRED) {
                cause = WithdrawalCause.CERTIFICATE_EXPIRED;
            }
        }
        return cause;
    }

    private Assessment list(Candidate candidate, Eligible eligible) {
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

    private static Refused notOffered() {
        return new Refused(Stage.CANDIDATE, WithdrawalCause.NOT_OFFERED, List.of(Sentences.notOffered()));
    }

    private static Refused notRecognised(boolean selected) {
        return new Refused(reached(selected), WithdrawalCause.NO_LONGER_RECOGNISED, List.of(Sentences.notRecognised()));
    }

    private static Stage reached(boolean selected) {
        return selected ? Stage.SELECTED : Stage.CANDIDATE;
    }
}
