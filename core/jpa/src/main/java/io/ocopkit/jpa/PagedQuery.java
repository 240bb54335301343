package io.ocopkit.jpa;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.StatelessSession;

/** Turns pages into a stream that gives its session back when it is closed. */
final class PagedQuery {

    private PagedQuery() {}

    static <T> Stream<T> stream(Sessions sessions, Function<StatelessSession, Iterator<T>> pages) {
        Work work = sessions.read();
        Iterator<T> rows = pages.apply(work.session());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                rows, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
                        false)
                .onClose(work::close);
    }
}
