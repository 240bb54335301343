package io.ocopkit.jpa;

import io.ocopkit.publishing.Candidate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Makes candidates of items. Reads some ahead, so that products that are one are looked up for many items at once. */
final class WholeItems implements Iterator<Candidate> {
    private static final int AHEAD = 200;

    private final StatelessSession session;
    private final Iterator<Item> items;
    private final Queue<Item> ahead = new ArrayDeque<>(AHEAD);
    private Map<String, WholeProduct> wholes = Map.of();

    WholeItems(StatelessSession session, Iterator<Item> items) {
        this.session = session;
        this.items = items;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || items.hasNext();
    }

    @Override
    public Candidate next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (ahead.isEmpty()) {
            readAhead();
        }
        return ahead.remove().candidate(wholes);
    }

    private void readAhead() {
        Set<String> groups = new HashSet<>();
        while (ahead.size() < AHEAD && items.hasNext()) {
            Item item = items.next();
            ahead.add(item);
            if (item.group() != null) {
                groups.add(item.group());
            }
        }
        wholes = WholeProduct.ofGroups(session, groups);
    }
}
