package io.ocopkit.jpa;

import io.ocopkit.catalog.ProductReference;
import io.ocopkit.catalog.RevocationNotice;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.RevocationGround;
import io.ocopkit.digest.Digest;
import io.ocopkit.model.ProductCode;
import io.ocopkit.model.ProductId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice of revocation. It is kept even while its product or certificate is unknown, and takes effect when that is
 * read: a revocation must not depend on which list came first.
 */
@Entity(name = "OcopRevocation")
@Table(name = "ocop_revocation")
class OcopRevocation {
    @Id
    @Column(name = "id", nullable = false, length = 64)
    private String id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "product_id", length = 64)
    private @Nullable String productId;

    @Column(name = "named_id")
    private @Nullable String namedId;

    @Column(name = "named_code")
    private @Nullable String namedCode;

    @Column(name = "named_name")
    private @Nullable String namedName;

    @Column(name = "named_producer")
    private @Nullable String namedProducer;

    @Column(name = "named_province")
    private @Nullable String namedProvince;

    @Column(name = "revoked_number")
    private @Nullable String revokedNumber;

    @Column(name = "revoked_date")
    private @Nullable LocalDate revokedDate;

    @Column(name = "on_date")
    private @Nullable LocalDate onDate;

    @Column(name = "ground")
    private @Nullable String ground;

    @Embedded
    private @Nullable StoredDecision decision;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopRevocation() {}

    static OcopRevocation of(RevocationNotice notice) {
        OcopRevocation stored = new OcopRevocation();
        stored.id = keyOf(notice);
        stored.name(notice.product());
        stored.revokedNumber =
                notice.revokedNumber() == null ? null : notice.revokedNumber().value();
        stored.revokedDate = notice.revokedDate();
        Revoked revocation = notice.revocation();
        stored.onDate = revocation.on();
        stored.ground = revocation.ground() == null ? null : revocation.ground().name();
        stored.decision = StoredDecision.of(revocation.decision());
        return stored;
    }

    private void name(ProductReference product) {
        namedId = product.id() == null ? null : product.id().value();
        namedCode = product.code() == null ? null : product.code().toString();
        namedName = product.name();
        namedProducer = product.producer();
        namedProvince = product.province();
    }

    static String keyOf(RevocationNotice notice) {
        ProductReference product = notice.product();
        Revoked revocation = notice.revocation();
        Decision decision = revocation.decision();
        return Digest.of("revocation/1")
                .add(product.id())
                .add(product.code())
                .add(product.name())
                .add(product.producer())
                .add(product.province())
                .add(notice.revokedNumber())
                .add(notice.revokedDate())
                .add(revocation.on())
                .add(revocation.ground())
                .add(decision.issuer() == null ? null : decision.issuer().nameAsPrinted())
                .add(decision.number())
                .add(decision.date())
                .build()
                .hex();
    }

    final void bindTo(String product) {
        productId = product;
    }

    /**
     * Whether the notice means a certificate: the one it cites, or, when it cites none, whatever had been issued by the
     * day of the revocation. A certificate issued later is a new recognition and is not meant. Without any day it means
     * every certificate, because a revocation that cannot be placed must not be missed.
     */
    boolean means(Certificate certificate) {
        Decision cited = certificate.decision();
        if (revokedNumber != null || revokedDate != null) {
            boolean number = revokedNumber == null
                    || (cited.number() != null && cited.number().value().equals(revokedNumber));
            boolean date = revokedDate == null
                    || revokedDate.equals(cited.date())
                    || (cited.date() == null && revokedNumber != null);
            return number && date;
        }
        LocalDate day = day();
        return day == null
                || certificate.issuedOn() == null
                || !certificate.issuedOn().isAfter(day);
    }

    private @Nullable LocalDate day() {
        return onDate != null ? onDate : StoredDecision.decisionOf(decision).date();
    }

    boolean meansEverything() {
        return revokedNumber == null && revokedDate == null && day() == null;
    }

    String id() {
        return id;
    }

    @Nullable
    String productId() {
        return productId;
    }

    ProductReference reference() {
        return new ProductReference(
                namedId == null ? null : new ProductId(namedId),
                namedCode == null ? null : ProductCode.parse(namedCode),
                namedName,
                namedProducer,
                namedProvince);
    }

    Revoked revocation() {
        return new Revoked(
                onDate, ground == null ? null : RevocationGround.valueOf(ground), StoredDecision.decisionOf(decision));
    }
}
