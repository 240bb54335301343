package io.ocopkit.certification;

import io.ocopkit.certification.CertificateEvent.Superseded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out which decision on a product has taken the place of which. The result depends only on the set of
 * certificates, not on the order in which lists were read.
 */
public final class CertificateHistory {

    private CertificateHistory() {}

    /**
     * Gives every certificate the supersession that follows from the others: an upgrade or a re-assessment ends in a
     * decision of its own (QĐ 26/2026/QĐ-TTg, Điều 4.1 and 6.1), and a fully cited decision of a competent authority takes the place of everything older on the same product, from its own first day on. A newer entry that
     * could not carry a listing itself, such as a press report without a date, takes nobody's place.
     *
     * @param certificates all recognitions of one product, in any order
     * @return the same certificates, oldest first
     */
    public static List<Certificate> settle(Collection<Certificate> certificates) {
        List<Certificate> sorted = new ArrayList<>(certificates);
        sorted.sort(
                Comparator.comparing(Certificate::issuedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(certificate -> certificate.identity().hex()));
        List<Certificate> settled = new ArrayList<>(sorted.size());
        for (Certificate certificate : sorted) {
            settled.add(replaceSupersession(certificate, successorOf(certificate, sorted)));
        }
        return settled;
    }

    private static @Nullable Superseded successorOf(Certificate older, List<Certificate> sorted) {
        for (Certificate newer : sorted) {
            LocalDate from = newer.issuedOn();
            if (from != null && isOlder(older, from) && canStand(newer)) {
                return new Superseded(from, newer.decision().reference().orElseThrow());
            }
        }
        return null;
    }

    private static boolean isOlder(Certificate certificate, LocalDate day) {
        return certificate.issuedOn() != null && certificate.issuedOn().isBefore(day);
    }

    private static boolean canStand(Certificate certificate) {
        Optional<DecisionRef> decision = certificate.decision().reference();
        StarRating stars = certificate.stars();
        return certificate.evidence() == EvidenceLevel.SIGNED_DECISION
                && decision.isPresent()
                && stars != null
                && stars.isCertifiable()
                && CriteriaRegime.on(decision.get().date())
                        .filter(regime ->
                                regime.competentFor(stars, decision.get().date())
                                        == decision.get().issuer().level())
                        .isPresent();
    }

    private static Certificate replaceSupersession(Certificate certificate, @Nullable Superseded successor) {
        List<CertificateEvent> events = new ArrayList<>(certificate.events());
        events.removeIf(Superseded.class::isInstance);
        if (successor != null) {
            events.add(successor);
        }
        return certificate.withEvents(events);
    }
}
