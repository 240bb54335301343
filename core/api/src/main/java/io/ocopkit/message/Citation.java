package io.ocopkit.message;

import java.util.Objects;

/**
 * Where a rule or a limit comes from: an article of a decision, or a channel's or a standard's own document.
 *
 * @param document the document as it is usually cited, such as {@code QĐ 26/2026/QĐ-TTg}
 * @param clause the article, section or page, such as {@code Điều 4.3}; empty when the document as a whole is meant
 */
public record Citation(String document, String clause) {

    /** Refuses a citation that names no document. */
    public Citation {
        Objects.requireNonNull(clause, "clause");
        if (Objects.requireNonNull(document, "document").isBlank()) {
            throw new IllegalArgumentException("A citation names its document");
        }
    }

    /**
     * Cites one clause of a document.
     *
     * @param document the document as it is usually cited
     * @param clause the article, section or page
     * @return the citation
     */
    public static Citation of(String document, String clause) {
        return new Citation(document, clause);
    }

    /**
     * Cites a document as a whole.
     *
     * @param document the document as it is usually cited
     * @return the citation
     */
    public static Citation of(String document) {
        return new Citation(document, "");
    }

    @Override
    public String toString() {
        return clause.isEmpty() ? document : document + ", " + clause;
    }
}
