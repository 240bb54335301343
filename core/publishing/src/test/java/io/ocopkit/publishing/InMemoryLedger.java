package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A ledger that forgets at the end of the test, and fails when it is told to. */
final class InMemoryLedger implements PublicationLedger {
    private final Map<Outlet, Book> books = new HashMap<>();
    private int openStreams;
    private boolean failing;

    /** The next commit fails as if the process had died just before it. */
    void failNextCommit() {
        failing = true;
    }

    int openStreams() {
        return openStreams;
    }

    List<Publication> live(Outlet outlet) {
        return book(outlet).publications.values().stream()
                .filter(Publication::isLive)
                .toList();
    }

    Publication publication(Outlet outlet, String sku) {
        return book(outlet).publications.get(new Sku(sku));
    }

    List<LedgerEntry> lines(Outlet outlet) {
        return List.copyOf(book(outlet).entries);
    }

    @Override
    public OutletState state(Outlet outlet) {
        Book book = book(outlet);
        return new OutletState(book.revision, live(outlet).size(), book.documents);
    }

    @Override
    public Stream<Publication> publications(Outlet outlet) {
        return counted(new ArrayList<>(book(outlet).publications.values()).stream());
    }

    @Override
    public Stream<LedgerEntry> entries(Outlet outlet) {
        return counted(lines(outlet).stream());
    }

    @Override
    public Stream<LedgerEntry> entries(Sku sku) {
        return counted(books.values().stream()
                .flatMap(book -> book.entries.stream())
                .filter(entry -> entry.record().publication().sku().equals(sku)));
    }

    @Override
    public LedgerSession begin(Outlet outlet, long expectedRevision) {
        if (book(outlet).revision != expectedRevision) {
            throw new StalePlanException(outlet);
        }
        return new Session(outlet, expectedRevision);
    }

    private <T> Stream<T> counted(Stream<T> stream) {
        openStreams++;
        return stream.onClose(() -> openStreams--);
    }

    private Book book(Outlet outlet) {
        return books.computeIfAbsent(outlet, key -> new Book());
    }

    private static final class Book {
        private final Map<Sku, Publication> publications = new TreeMap<>();
        private final List<LedgerEntry> entries = new ArrayList<>();
        private List<WrittenDocument> documents = List.of();
        private long revision;
    }

    private final class Session implements LedgerSession {
        private final Outlet outlet;
        private final long expected;
        private final List<LedgerRecord> pending = new ArrayList<>();

        Session(Outlet outlet, long expected) {
            this.outlet = outlet;
            this.expected = expected;
        }

        @Override
        public void record(LedgerRecord line) {
            pending.add(line);
        }

        @Override
        public void commit(List<WrittenDocument> documents) {
            if (failing) {
                failing = false;
                throw new IllegalStateException("The power went out");
            }
            Book book = book(outlet);
            if (book.revision != expected) {
                throw new StalePlanException(outlet);
            }
            pending.forEach(line -> add(book, line));
            book.documents = List.copyOf(documents);
            book.revision++;
        }

        private void add(Book book, LedgerRecord line) {
            Publication before = book.publications.put(line.publication().sku(), line.publication());
            if (before != null && before.version() >= line.publication().version()) {
                throw new IllegalStateException("Version went back: " + line);
            }
            int size = book.entries.size();
            Digest previous =
                    size == 0 ? LedgerEntry.GENESIS : book.entries.get(size - 1).digest();
            book.entries.add(LedgerEntry.after(outlet, size + 1L, previous, line));
        }

        @Override
        public void close() {
            pending.clear();
        }
    }
}
