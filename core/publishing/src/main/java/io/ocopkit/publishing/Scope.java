package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a plan looks at. A plan of everything finds whatever has changed, told or not, and takes as long as there are
 * items. A plan of what is named takes as long as there are names, for a new price or a revocation that should not wait;
 * what else has changed is left for the next plan of everything.
 */
public sealed interface Scope {

    /**
     * Looks at everything.
     *
     * @return everything
     */
    static Scope everything() {
        return new Everything();
    }

    /**
     * Looks at what is named, and at whatever {@link CandidateSource#related} finds to stand or fall with it.
     *
     * @param keys keys of items or pages, or ids of products
     * @return these, and none beside them when there are none
     */
    static Scope of(Collection<Sku> keys) {
        return new Named(new TreeSet<>(keys));
    }

    /** Whatever there is. */
    record Everything() implements Scope {}

    /**
     * What is named.
     *
     * @param keys keys of items or pages, or ids of products
     */
    record Named(SortedSet<Sku> keys) implements Scope {

        /** Keeps an unmodifiable copy. */
        public Named {
            keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
        }
    }
}
