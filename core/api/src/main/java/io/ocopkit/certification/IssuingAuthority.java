package io.ocopkit.certification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a decision.
 *
 * @param nameAsPrinted the name on the paper, kept for the certificate's whole term even when the authority is gone
 * @param level its level
 * @param successor name of the authority that has taken over since; null when the authority still exists or its
 *     successor is unknown
 */
public record IssuingAuthority(
        String nameAsPrinted,
        AuthorityLevel level,
        @Nullable String successor) {

    /** Requires name and level. */
    public IssuingAuthority {
        Objects.requireNonNull(level, "level");
        if (nameAsPrinted.isBlank()) {
            throw new IllegalArgumentException("An authority has a name");
        }
    }

    /**
     * An authority that still exists, or of which no successor is known.
     *
     * @param nameAsPrinted the name on the paper
     * @param level its level
     * @return the authority
     */
    public static IssuingAuthority of(String nameAsPrinted, AuthorityLevel level) {
        return new IssuingAuthority(nameAsPrinted, level, null);
    }
}
