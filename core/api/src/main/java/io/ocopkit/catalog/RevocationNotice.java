package io.ocopkit.catalog;

import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.DecisionNumber;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a revocation list says.
 *
 * @param source where it was read
 * @param product whose certificate is revoked
 * @param revokedNumber number of the decision that is taken back; null when the list means whatever is in force
 * @param revokedDate date of the decision that is taken back; null when the list does not say
 * @param revocation the revocation
 */
public record RevocationNotice(
        RowSource source,
        ProductReference product,
        @Nullable DecisionNumber revokedNumber,
        @Nullable LocalDate revokedDate,
        Revoked revocation) {

    /** Requires source, product and revocation. */
    public RevocationNotice {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(revocation, "revocation");
    }
}
