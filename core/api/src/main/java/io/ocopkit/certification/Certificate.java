package io.ocopkit.certification;

import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.CertificateEvent.ReassessmentFiled;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.CertificateEvent.Superseded;
import io.ocopkit.digest.Digest;
import io.ocopkit.model.ProducerId;
import io.ocopkit.model.ProductId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recognition of one product as far as it is known, with all that happened to it since. A list from the press becomes
 * a certificate with gaps: visible, and stopped by the gate.
 *
 * @param product what is certified
 * @param holder whom it was issued to; null when the list names nobody
 * @param stars the rank; null when the list does not say
 * @param decision the decision as far as it is cited
 * @param issuedOn first valid day; null when unknown
 * @param expiresOn last valid day, inclusive, before any extension; null exactly when the day of issue is
 * @param evidence how firmly it is known
 * @param events what happened since, in any order
 */
public record Certificate(
        ProductId product,
        @Nullable ProducerId holder,
        @Nullable StarRating stars,
        Decision decision,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        EvidenceLevel evidence,
        List<CertificateEvent> events) {

    /** Keeps an unmodifiable copy of the events; a first day comes with a last day. */
    public Certificate {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(evidence, "evidence");
        events = List.copyOf(events);
        if ((issuedOn == null) != (expiresOn == null)) {
            throw new IllegalArgumentException("A certificate has both a first and a last day, or neither");
        }
    }

    /**
     * A certificate as a signed decision grants it: valid for 36 months from the day of the decision.
     *
     * @param product what is certified
     * @param holder whom it is issued to
     * @param stars the rank
     * @param decision the decision
     * @return the certificate
     */
    public static Certificate issued(ProductId product, ProducerId holder, StarRating stars, DecisionRef decision) {
        LocalDate first = decision.date();
        return new Certificate(
                product,
                holder,
                stars,
                Decision.of(decision),
                first,
                CertificateTerm.lastDayOf(first),
                EvidenceLevel.SIGNED_DECISION,
                List.of());
    }

    /**
     * What identifies this certificate among all of its product: the decision, or what little is known of it.
     *
     * @return a digest that stays the same whatever happens to the certificate later
     */
    public Digest identity() {
        IssuingAuthority issuer = decision.issuer();
        boolean cited = decision.number() != null;
        return Digest.of("certificate/1")
                .add(product)
                .add(issuer == null ? null : issuer.level())
                .add(decision.number())
                .add(decision.date())
                .add(cited ? null : stars)
                .add(cited ? null : evidence)
                .build();
    }

    /**
     * The same certificate after one more event. An event it already has changes nothing.
     *
     * @param event what happened
     * @return the certificate with the event
     */
    public Certificate with(CertificateEvent event) {
        if (events.contains(event)) {
            return this;
        }
        return withEvents(Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    Certificate withEvents(List<CertificateEvent> replaced) {
        return new Certificate(product, holder, stars, decision, issuedOn, expiresOn, evidence, replaced);
    }

    /**
     * What the certificate is on a day.
     *
     * @param date the day, in Vietnam
     * @return the status; revocation outranks everything, then supersession, then the term
     */
    public CertificateStatus statusOn(LocalDate date) {
        if (revokedBy(date).isPresent()) {
            return CertificateStatus.REVOKED;
        }
        if (issuedOn == null || expiresOn == null) {
            return CertificateStatus.UNDATED;
        }
        if (date.isBefore(issuedOn)) {
            return CertificateStatus.NOT_YET_VALID;
        }
        if (supersededBy(date).isPresent()) {
            return CertificateStatus.SUPERSEDED;
        }
        return withinTerm(date, expiresOn);
    }

    private CertificateStatus withinTerm(LocalDate date, LocalDate lastDay) {
        if (date.isAfter(lastDayAsKnownOn(date).orElse(lastDay))) {
            return CertificateStatus.EXPIRED;
        }
        if (date.isAfter(lastDay)) {
            return CertificateStatus.EXTENDED;
        }
        if (isFiledBy(date)) {
            return CertificateStatus.UNDER_REASSESSMENT;
        }
        boolean lastStretch =
                !date.isBefore(CertificateTerm.filingWindow(lastDay).opens());
        return lastStretch ? CertificateStatus.EXPIRING : CertificateStatus.VALID;
    }

    /**
     * The last valid day as it was known on a day, extensions decided by then included; an extension reaches at most
     * 180 days past the term, whatever it says.
     *
     * @param date the day from which one looks
     * @return the last valid day, inclusive; empty when the day of issue is unknown
     */
    public Optional<LocalDate> lastDayAsKnownOn(LocalDate date) {
        if (expiresOn == null) {
            return Optional.empty();
        }
        LocalDate lastDay = expiresOn;
        LocalDate limit = expiresOn.plusDays(CertificateTerm.EXTENSION_MAX_DAYS);
        for (CertificateEvent event : events) {
            if (event instanceof Extended extended
                    && !extended.on().isAfter(date)
                    && extended.until().isAfter(lastDay)) {
                lastDay = extended.until().isAfter(limit) ? limit : extended.until();
            }
        }
        return Optional.of(lastDay);
    }

    /**
     * The revocation in force on a day.
     *
     * @param date the day
     * @return the revocation, or empty when the certificate is not revoked by then
     */
    public Optional<Revoked> revokedBy(LocalDate date) {
        for (CertificateEvent event : events) {
            if (event instanceof Revoked revoked
                    && (revoked.on() == null || !revoked.on().isAfter(date))) {
                return Optional.of(revoked);
            }
        }
        return Optional.empty();
    }

    /**
     * The newer decision that has taken this one's place by a day.
     *
     * @param date the day
     * @return the supersession, or empty when there is none by then
     */
    public Optional<Superseded> supersededBy(LocalDate date) {
        for (CertificateEvent event : events) {
            if (event instanceof Superseded superseded && !superseded.on().isAfter(date)) {
                return Optional.of(superseded);
            }
        }
        return Optional.empty();
    }

    /**
     * The day the producer filed for re-assessment.
     *
     * @return the last such day, or empty when no filing is known
     */
    public Optional<LocalDate> filedOn() {
        return events.stream()
                .filter(ReassessmentFiled.class::isInstance)
                .map(event -> ((ReassessmentFiled) event).on())
                .max(Comparator.naturalOrder());
    }

    private boolean isFiledBy(LocalDate date) {
        return events.stream()
                .anyMatch(
                        e -> e instanceof ReassessmentFiled filed && !filed.on().isAfter(date));
    }
}
