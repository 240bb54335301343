package io.ocopkit.jpa;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Scope;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What an import has changed, as a plan has to look at it. More than can be named is everything. */
final class Touched {
    /** Beyond this, looking at everything is quicker, and names would fill the memory. */
    static final int MOST = 10_000;

    private final Set<Sku> keys = new HashSet<>();

    /** Keys of items or pages, or ids of products. */
    void add(Collection<String> more) {
        if (!isEverything()) {
            more.forEach(key -> keys.add(new Sku(key)));
        }
    }

    boolean isEverything() {
        return keys.size() > MOST;
    }

    Scope scope() {
        return isEverything() ? Scope.everything() : Scope.of(keys);
    }
}
