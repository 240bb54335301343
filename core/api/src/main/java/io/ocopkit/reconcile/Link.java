package io.ocopkit.reconcile;

import java.util.Comparator;
import java.util.Objects;

/**
 * Two registrations said to be one product, and who says so.
 *
 * @param pair the two
 * @param relation why the product is registered twice
 * @param score how firmly it was found; only compared with other links
 * @param confirmed whether a person has said so, which outranks every score
 */
public record Link(RegistrationPair pair, Relation relation, int score, boolean confirmed) {
    /** Strongest first; the pair decides between equals, so that the order of the input does not. */
    static final Comparator<Link> STRONGEST_FIRST = Comparator.comparing(Link::confirmed)
            .thenComparingInt(Link::score)
            .reversed()
            .thenComparing(Link::pair)
            .thenComparing(Link::relation);

    /** Requires pair and relation. */
    public Link {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(relation, "relation");
    }

    /**
     * A link the rules have found.
     *
     * @param match a match whose verdict is {@link Verdict#SAME}
     * @return the link
     */
    public static Link found(Match match) {
        if (match.verdict() != Verdict.SAME || match.relation() == null) {
            throw new IllegalArgumentException(match + " waits for a person or is none");
        }
        return new Link(match.pair(), match.relation(), match.score(), false);
    }

    /**
     * A link a person has confirmed.
     *
     * @param pair the two
     * @param relation why the product is registered twice
     * @return the link
     */
    public static Link byPerson(RegistrationPair pair, Relation relation) {
        return new Link(pair, relation, 0, true);
    }
}
