package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import io.ocopkit.publishing.delivery.Goal;
import io.ocopkit.publishing.delivery.Inbox;
import io.ocopkit.publishing.image.ImageStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A ledger that forgets at the end of the test, and fails when it is told to. */
final class InMemoryLedger implements PublicationLedger {
    private final Map<Outlet, Book> books = new HashMap<>();
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final InMemoryInbox inbox = new InMemoryInbox();
    private final ImageStore images = ImageStore.inMemory();
    private final AtomicInteger lapsesRead = new AtomicInteger();
    private int openStreams;
    private boolean failing;

    /** The next commit fails as if the process had died just before it. */
    void failNextCommit() {
        failing = true;
    }

    /** How often somebody has looked for certificates that have ended. */
    int lapsesRead() {
        return lapsesRead.get();
    }

    int openStreams() {
        return openStreams;
    }

    synchronized List<Publication> live(Outlet outlet) {
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
    public synchronized OutletState state(Outlet outlet) {
        Book book = book(outlet);
        return new OutletState(book.revision, live(outlet).size(), book.documents);
    }

    @Override
    public synchronized Optional<Publication> publication(Outlet outlet, Sku sku) {
        return Optional.ofNullable(book(outlet).publications.get(sku));
    }

    @Override
    public Stream<Publication> lapsed(Outlet outlet, LocalDate day) {
        lapsesRead.incrementAndGet();
        return counted(live(outlet).stream()
                .filter(publication -> publication.shown().validUntil().isBefore(day)));
    }

    @Override
    public Optional<LocalDate> nextLapse(Outlet outlet, LocalDate from) {
        return live(outlet).stream()
                .map(publication -> publication.shown().validUntil())
                .filter(day -> !day.isBefore(from))
                .min(Comparator.naturalOrder());
    }

    @Override
    public InMemoryDeliveries deliveries() {
        return deliveries;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public ImageStore images() {
        return images;
    }

    @Override
    public synchronized Stream<Publication> publications(Outlet outlet) {
        return counted(new ArrayList<>(book(outlet).publications.values()).stream());
    }

    @Override
    public Stream<LedgerEntry> entries(Outlet outlet) {
        return counted(lines(outlet).stream());
    }

    @Override
    public synchronized Stream<LedgerEntry> entries(Sku sku) {
        return counted(books.values().stream()
                .flatMap(book -> book.entries.stream())
                .filter(entry -> entry.record().publication().sku().equals(sku)));
    }

    @Override
    public synchronized LedgerSession begin(Outlet outlet, long expectedRevision) {
        if (book(outlet).revision != expectedRevision) {
            throw new StalePlanException(outlet);
        }
        return new Session(outlet, expectedRevision);
    }

    private synchronized <T> Stream<T> counted(Stream<T> stream) {
        openStreams++;
        return stream.onClose(this::closed);
    }

    private synchronized void closed() {
        openStreams--;
    }

    private synchronized Book book(Outlet outlet) {
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
        private final Map<Sku, Goal> aims = new LinkedHashMap<>();

        Session(Outlet outlet, long expected) {
            this.outlet = outlet;
            this.expected = expected;
        }

        @Override
        public void record(LedgerRecord line) {
            pending.add(line);
        }

        @Override
        public void aim(Sku sku, Goal goal) {
            aims.put(sku, goal);
        }

        @Override
        public void commit(List<WrittenDocument> documents) {
            synchronized (InMemoryLedger.this) {
                commitAll(documents);
            }
        }

        private void commitAll(List<WrittenDocument> documents) {
            if (failing) {
                failing = false;
                throw new IllegalStateException("The power went out");
            }
            Book book = book(outlet);
            if (book.revision != expected) {
                throw new StalePlanException(outlet);
            }
            pending.forEach(line -> add(book, line));
            aims.forEach((sku, goal) -> deliveries.aim(outlet, sku, goal));
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
            aims.clear();
        }
    }
}
