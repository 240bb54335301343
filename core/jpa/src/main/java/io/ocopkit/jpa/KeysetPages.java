package io.ocopkit.jpa;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a table page by page, each page beginning where the last one ended. Memory holds one page, on every
 * database and with any driver, and no cursor has to stay open.
 *
 * @param <T> what a row is read as
 */
final class KeysetPages<T> implements Iterator<T> {
    private final Function<@Nullable T, List<T>> following;
    private Iterator<T> page = List.<T>of().iterator();
    private @Nullable T last;
    private boolean ended;

    /** The function reads the page after a row, or the first one when given null; an empty page is the end. */
    KeysetPages(Function<@Nullable T, List<T>> following) {
        this.following = following;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !ended) {
            page = following.apply(last).iterator();
            ended = !page.hasNext();
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T row = page.next();
        last = row;
        return row;
    }
}
