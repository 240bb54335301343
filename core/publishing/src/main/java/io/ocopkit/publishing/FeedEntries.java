package io.ocopkit.publishing;

import io.ocopkit.channel.FeedItem;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Turns steps into the entries of a feed while the channel writes, recording each change as it passes. */
final class FeedEntries implements Iterator<FeedItem> {
    private final Steps steps;
    private final LedgerSession session;
    private @Nullable FeedItem next;
    private long listed;
    private long removed;

    FeedEntries(Steps steps, LedgerSession session) {
        this.steps = steps;
        this.session = session;
    }

    Stream<FeedItem> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        this, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT),
                false);
    }

    @Override
    public boolean hasNext() {
        while (next == null && steps.hasNext()) {
            Step step = steps.next();
            if (step.change() != null) {
                session.record(step.change());
            }
            next = step.item();
        }
        return next != null;
    }

    @Override
    public FeedItem next() {
        FeedItem item = hasNext() ? next : null;
        if (item == null) {
            throw new NoSuchElementException();
        }
        next = null;
        if (item instanceof FeedItem.Listed) {
            listed++;
        } else {
            removed++;
        }
        return item;
    }

    /** How many items to be shown were handed out. */
    long listed() {
        return listed;
    }

    /** How many items to be removed were handed out. */
    long removed() {
        return removed;
    }
}
