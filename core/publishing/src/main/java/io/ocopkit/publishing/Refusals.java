package io.ocopkit.publishing;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.GateDecision.Ineligible;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.Reason;
import io.ocopkit.certification.ReasonCode;
import io.ocopkit.channel.WithdrawalCause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks the gate about a candidate, and reads from a refusal what it means for something that is already shown. */
final class Refusals {
    private static final ListingGate GATE = ListingGate.strict();

    private Refusals() {}

    static GateDecision gate(Candidate candidate, LocalDate day) {
        return GATE.evaluate(candidate.product(), candidate.certificates(), day);
    }

    /**
     * What is shown stood on one decision, and what became of that one is why it goes. The gate's own answer is about
     * the certificate that comes closest, which can be another.
     */
    static List<Reason> reasons(Candidate candidate, String decision, LocalDate day, Ineligible refusal) {
        return stoodOn(candidate, decision)
                .map(certificate -> GATE.evaluate(candidate.product(), List.of(certificate), day))
                .filter(Ineligible.class::isInstance)
                .map(Ineligible.class::cast)
                .orElse(refusal)
                .reasons();
    }

    static Optional<Certificate> stoodOn(Candidate candidate, String decision) {
        for (Certificate certificate : candidate.certificates()) {
            Optional<DecisionRef> reference = certificate.decision().reference();
            if (reference.isPresent() && reference.get().toString().equals(decision)) {
                return Optional.of(certificate);
            }
        }
        return Optional.empty();
    }

    /** Revocation outranks expiry, and both outrank whatever else stands against it. */
    static WithdrawalCause causeOf(List<Reason> reasons) {
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
}
