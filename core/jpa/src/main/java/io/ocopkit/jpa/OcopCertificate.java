package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.EvidenceLevel;
import io.ocopkit.certification.StarRating;
import io.ocopkit.model.ProducerId;
import io.ocopkit.model.ProductId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recognition of a product. What it is on a day is computed, never stored; supersession follows from the other
 * certificates of the product and is not stored either.
 */
@Entity(name = "OcopCertificate")
@Table(name = "ocop_certificate")
class OcopCertificate {
    @Id
    @Column(name = "id", nullable = false, length = 64)
    private String id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "product_id", nullable = false, length = 64)
    private String productId;

    @Column(name = "holder", length = 64)
    private @Nullable String holder;

    @Column(name = "stars")
    private @Nullable Integer stars;

    @Embedded
    private @Nullable StoredDecision decision;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "evidence", nullable = false)
    private String evidence;

    @Column(name = "events", nullable = false)
    private int events;

    @Column(name = "told_by", nullable = false)
    private String toldBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopCertificate() {}

    static OcopCertificate of(Certificate certificate, String by) {
        OcopCertificate stored = new OcopCertificate();
        stored.id = certificate.identity().hex();
        stored.productId = certificate.product().value();
        stored.toldBy = by;
        stored.take(certificate);
        return stored;
    }

    /** Whether anything was worth storing. */
    final boolean tell(Certificate certificate, String by) {
        if (toldBy.compareTo(by) > 0) {
            return false;
        }
        Certificate before = certificate(List.of());
        boolean otherRank = !toldBy.equals(by);
        toldBy = by;
        take(certificate);
        return otherRank || !before.equals(certificate(List.of()));
    }

    private void take(Certificate certificate) {
        holder = certificate.holder() == null ? null : certificate.holder().value();
        stars = certificate.stars() == null ? null : certificate.stars().stars();
        decision = StoredDecision.of(certificate.decision());
        issuedOn = certificate.issuedOn();
        expiresOn = certificate.expiresOn();
        evidence = certificate.evidence().name();
    }

    final void addEvents(int more) {
        events += more;
    }

    String id() {
        return id;
    }

    String productId() {
        return productId;
    }

    final Certificate certificate(List<CertificateEvent> happened) {
        return new Certificate(
                new ProductId(productId),
                holder == null ? null : new ProducerId(holder),
                stars == null ? null : StarRating.of(stars),
                StoredDecision.decisionOf(decision),
                issuedOn,
                expiresOn,
                EvidenceLevel.valueOf(evidence),
                happened);
    }
}
