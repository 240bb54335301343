package io.ocopkit.dossier;

import io.ocopkit.digest.Digest;
import io.ocopkit.grading.EvidenceKind;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One paper of the file. Its content may hold personal data and is not kept here.
 *
 * @param kind which of the 15 items it is
 * @param reference number or title of the paper
 * @param issuer who issued it
 * @param issuedOn day of issue; null when the paper does not say
 * @param expiresOn last valid day, inclusive; null when it has no term
 * @param scope what it is about
 * @param content digest of the file handed in; null when only the paper was seen
 */
public record Evidence(
        EvidenceKind kind,
        String reference,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        EvidenceScope scope,
        @Nullable Digest content) {

    /** Refuses an end before the beginning. */
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(scope, "scope");
        if (issuedOn != null && expiresOn != null && expiresOn.isBefore(issuedOn)) {
            throw new IllegalArgumentException("A paper ends before it begins: " + issuedOn + " to " + expiresOn);
        }
    }

    /**
     * What the paper is worth on a day.
     *
     * @param on the day
     * @return its validity
     */
    public Validity validityOn(LocalDate on) {
        if (expiresOn != null && on.isAfter(expiresOn)) {
            return Validity.EXPIRED;
        }
        if (issuedOn == null) {
            return Validity.UNDATED;
        }
        return on.isBefore(issuedOn) ? Validity.NOT_YET_VALID : Validity.VALID;
    }

    /** What a paper is worth on a day. */
    public enum Validity {
        /** Within its term. */
        VALID,
        /** Without a day of issue; somebody has to look. */
        UNDATED,
        /** Issued later. */
        NOT_YET_VALID,
        /** Past its last day. */
        EXPIRED
    }
}
