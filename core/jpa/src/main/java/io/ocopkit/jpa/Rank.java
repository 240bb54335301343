package io.ocopkit.jpa;

import io.ocopkit.catalog.Recognition;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.EvidenceLevel;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of two lists is believed when they tell the same thing differently. A rank is a text whose order is the order of
 * belief, so the database can keep it beside the value. A list read again under its own name has its old rank and may
 * correct itself.
 */
final class Rank {
    private static final String UNDATED = "0000-00-00";

    private Rank() {}

    /** Of a product or producer: the newest decision, then the firmer evidence, then the file's name. */
    static String ofDescription(Recognition recognition) {
        Certificate certificate = recognition.certificate();
        LocalDate date = certificate.decision().date() == null
                ? certificate.issuedOn()
                : certificate.decision().date();
        return day(date)
                + ' '
                + firmness(certificate)
                + ' '
                + recognition.source().file();
    }

    /** Of a certificate: the firmer evidence, then the row that knows more, then the file's name. */
    static String ofCertificate(Recognition recognition) {
        Certificate certificate = recognition.certificate();
        long known = Stream.of(
                        certificate.holder(),
                        certificate.stars(),
                        certificate.decision().issuer(),
                        certificate.issuedOn())
                .filter(Objects::nonNull)
                .count();
        return firmness(certificate) + "" + known + ' ' + recognition.source().file();
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? UNDATED : date.toString();
    }

    private static int firmness(Certificate certificate) {
        return EvidenceLevel.values().length - certificate.evidence().ordinal();
    }
}
