package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.EvidenceLevel;
import java.time.LocalDate;
import java.util.Comparator;

/** Which of several certificates describes a product: the one with the firmest evidence, then the newest. */
final class NewestCertificate {
    static final Comparator<Certificate> LAST = Comparator.comparing(Certificate::evidence)
            .reversed()
            .thenComparing(Certificate::issuedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(certificate -> certificate.identity().hex());

    private NewestCertificate() {}

    /** A proposal or a producer's own word is no recognition. */
    static boolean isRecognition(Certificate certificate) {
        return certificate.evidence() == EvidenceLevel.SIGNED_DECISION || certificate.evidence() == EvidenceLevel.PRESS;
    }
}
