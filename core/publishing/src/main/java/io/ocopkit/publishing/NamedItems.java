package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.SortedSet;

/** Looks up what is named and what stands or falls with it, a portion at a time. */
final class NamedItems implements JoinedItems {
    private static final int PORTION = 100;

    private final Desk desk;
    private final ApiOutlet outlet;
    private final Iterator<Sku> keys;
    private final Queue<Joined> ahead = new ArrayDeque<>(PORTION);

    NamedItems(Desk desk, ApiOutlet outlet, SortedSet<Sku> named) {
        this.desk = desk;
        this.outlet = outlet;
        this.keys = desk.candidates().related(named).iterator();
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && keys.hasNext()) {
            lookUp();
        }
        return !ahead.isEmpty();
    }

    private void lookUp() {
        List<Sku> portion = new ArrayList<>(PORTION);
        while (portion.size() < PORTION && keys.hasNext()) {
            portion.add(keys.next());
        }
        desk.joined(outlet, portion).stream().filter(this::saysSomething).forEach(ahead::add);
    }

    /** As in a plan of everything, a pack that was never listed by itself is silent; so is what only might have existed. */
    private boolean saysSomething(Joined joined) {
        Candidate candidate = joined.candidate();
        return joined.publication() != null || (candidate != null && !outlet.isMerePack(candidate));
    }

    @Override
    public Joined next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.remove();
    }

    @Override
    public void close() {
        // Nothing is open between two portions.
    }
}
