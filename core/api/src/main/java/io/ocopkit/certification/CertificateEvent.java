package io.ocopkit.certification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened to a certificate after it was issued. */
public sealed interface CertificateEvent {

    /**
     * The term was prolonged while a re-assessment is under way (QĐ 26/2026/QĐ-TTg, Điều 12.3: 180 days at most). It is a
     * rule of transition, for holders who could not keep the filing window when it was new; whether this holder was one of
     * them is for the authority to know, and the gate remarks on every certificate that lives by it.
     *
     * @param on day of the act
     * @param until new last valid day, inclusive
     */
    record Extended(LocalDate on, LocalDate until) implements CertificateEvent {}

    /**
     * The producer filed for re-assessment (Điều 7.6.a).
     *
     * @param on day of filing
     */
    record ReassessmentFiled(LocalDate on) implements CertificateEvent {}

    /**
     * The authority took the certificate back (Điều 8).
     *
     * @param on first day without certificate; null when the list does not say, which counts as from the beginning
     * @param ground why; null when the list does not say
     * @param decision the revoking decision as far as it is cited
     */
    record Revoked(@Nullable LocalDate on, @Nullable RevocationGround ground, Decision decision)
            implements CertificateEvent {}

    /**
     * A newer decision on the same product took the certificate's place, be it an upgrade or a re-recognition.
     *
     * @param on first day of the newer certificate
     * @param by the newer decision
     */
    record Superseded(LocalDate on, DecisionRef by) implements CertificateEvent {}
}
