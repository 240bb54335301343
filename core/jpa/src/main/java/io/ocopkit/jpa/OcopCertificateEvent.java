package io.ocopkit.jpa;

import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.CertificateEvent.ReassessmentFiled;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.RevocationGround;
import io.ocopkit.digest.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that happened to a certificate. Its key is a digest of what it says, so reading it twice adds nothing. */
@Entity(name = "OcopCertificateEvent")
@Table(name = "ocop_certificate_event")
@Immutable
class OcopCertificateEvent {
    /** What happened; the names are stored. */
    enum Kind {
        EXTENDED,
        REASSESSMENT_FILED,
        REVOKED;

        CertificateEvent event(
                @Nullable LocalDate on, @Nullable LocalDate until, @Nullable RevocationGround ground, Decision by) {
            return switch (this) {
                case EXTENDED -> new Extended(known(on), known(until));
                case REASSESSMENT_FILED -> new ReassessmentFiled(known(on));
                case REVOKED -> new Revoked(on, ground, by);
            };
        }

        private static LocalDate known(@Nullable LocalDate date) {
            return Objects.requireNonNull(date, "This kind of event has its dates");
        }
    }

    @Id
    @Column(name = "id", nullable = false, length = 64)
    private String id;

    @Column(name = "certificate_id", nullable = false, length = 64)
    private String certificateId;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "on_date")
    private @Nullable LocalDate onDate;

    @Column(name = "until_date")
    private @Nullable LocalDate untilDate;

    @Column(name = "ground")
    private @Nullable String ground;

    @Embedded
    private @Nullable StoredDecision decision;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopCertificateEvent() {}

    /** Null for a supersession, which is derived and never stored. */
    static @Nullable OcopCertificateEvent of(String certificateId, CertificateEvent event) {
        OcopCertificateEvent stored = new OcopCertificateEvent();
        if (event instanceof Extended extended) {
            stored.say(Kind.EXTENDED, extended.on());
            stored.untilDate = extended.until();
        } else if (event instanceof ReassessmentFiled filed) {
            stored.say(Kind.REASSESSMENT_FILED, filed.on());
        } else if (event instanceof Revoked revoked) {
            stored.say(Kind.REVOKED, revoked.on());
            stored.ground = revoked.ground() == null ? null : revoked.ground().name();
            stored.decision = StoredDecision.of(revoked.decision());
        } else {
            return null;
        }
        stored.certificateId = certificateId;
        stored.id = stored.key(event);
        return stored;
    }

    private void say(Kind what, @Nullable LocalDate on) {
        kind = what.name();
        onDate = on;
    }

    private String key(CertificateEvent event) {
        Decision cited = event instanceof Revoked revoked ? revoked.decision() : Decision.UNKNOWN;
        return Digest.of("certificate-event/1")
                .add(certificateId)
                .add(kind)
                .add(onDate)
                .add(untilDate)
                .add(ground)
                .add(cited.issuer() == null ? null : cited.issuer().nameAsPrinted())
                .add(cited.number())
                .add(cited.date())
                .build()
                .hex();
    }

    String id() {
        return id;
    }

    String certificateId() {
        return certificateId;
    }

    boolean isRevocation() {
        return kind.equals(Kind.REVOKED.name());
    }

    CertificateEvent event() {
        return Kind.valueOf(kind)
                .event(
                        onDate,
                        untilDate,
                        ground == null ? null : RevocationGround.valueOf(ground),
                        StoredDecision.decisionOf(decision));
    }
}
