package io.ocopkit.jpa;

import static io.ocopkit.jpa.Village.CO_OP;
import static io.ocopkit.jpa.Village.certificate;
import static io.ocopkit.jpa.Village.decision;
import static io.ocopkit.jpa.Village.offer;
import static io.ocopkit.jpa.Village.recognition;

import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.model.Product;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.LedgerAction;
import io.ocopkit.publishing.LedgerEntry;
import io.ocopkit.publishing.LedgerSession;
import io.ocopkit.publishing.Publication;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that may be given little memory: reads long lists and publishes what they became, or reads all of it. */
final class StreamingChild {
    /** What is printed before the KiB that a stream holds in its midst. */
    static final String HELD = "KiB held by ";

    private StreamingChild() {}

    public static void main(String[] arguments) {
        try (OcopRegistry registry = OcopRegistry.open(source(arguments[0]))) {
            int count = Integer.parseInt(arguments[1]);
            if (count > 0) {
                fill(registry, count);
            }
            read(registry);
        }
    }

    static void fill(OcopRegistry registry, int count) {
        say("created", readLists(registry, count));
        say("published", publish(registry));
    }

    private static void read(OcopRegistry registry) {
        read("candidates", registry::candidates, Candidate::recognised);
        read("publications", () -> registry.publications(LedgerFixture.MARKET), Publication::isLive);
        read("intact", () -> registry.entries(LedgerFixture.MARKET), LedgerEntry::isIntact);
        AuditReport audit = registry.audit(LedgerFixture.MARKET);
        say("audited", audit.isClean() ? audit.publications() : -1);
    }

    /** Counts, which warms all caches up, and then looks what is held when three quarters have gone by. */
    private static <T> void read(String what, Supplier<Stream<T>> all, Predicate<T> good) {
        long many;
        try (Stream<T> rows = all.get()) {
            many = rows.filter(good).count();
        }
        say(what, many);
        long before = inUse();
        try (Stream<T> rows = all.get()) {
            Iterator<T> row = rows.iterator();
            for (long i = 0; i < many * 3 / 4; i++) {
                row.next();
            }
            say(HELD + what, (inUse() - before) / 1024);
        }
    }

    private static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void say(String what, long many) {
        System.out.println(what + "=" + many);
    }

    static DataSource source(String url) {
        if (url.startsWith("jdbc:h2:")) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL(url);
            return h2;
        }
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setURL(url);
        postgres.setUser("postgres");
        return postgres;
    }

    private static long readLists(OcopRegistry registry, int count) {
        Iterable<Recognition> recognitions = rows(count, StreamingChild::row);
        Iterable<OfferLine> offers = rows(
                count / 2, number -> offer("o.csv", number + 2, product(2 * number), "SKU-" + number, 1000 + number));
        long created = registry.importCompleteRecognitions(List.of(new FakeList<>("a.csv", recognitions)))
                .changes()
                .created();
        return created
                + registry.importOffers(new FakeList<>("o.csv", offers))
                        .changes()
                        .created();
    }

    private static <T> Iterable<T> rows(int count, IntFunction<T> row) {
        return () -> {
            Iterator<T> rows = IntStream.range(0, count).mapToObj(row).iterator();
            return rows;
        };
    }

    private static Product product(int number) {
        return Product.named(CO_OP, "Sản phẩm số " + number);
    }

    private static Recognition row(int number) {
        Product product = product(number);
        return recognition("a.csv", number + 2, product, certificate(product, 3, decision(100, "2024-03-01")));
    }

    private static long publish(OcopRegistry registry) {
        long published = 0;
        try (Stream<Candidate> candidates = registry.candidates();
                LedgerSession session = registry.begin(LedgerFixture.MARKET, 0)) {
            Iterator<Candidate> all = candidates.iterator();
            while (all.hasNext()) {
                Candidate candidate = all.next();
                session.record(LedgerFixture.record(
                        LedgerAction.PUBLISHED, candidate.offer().sku().value(), 1));
                published += candidate.certificates().size();
            }
            session.commit(List.of());
        }
        return published;
    }
}
