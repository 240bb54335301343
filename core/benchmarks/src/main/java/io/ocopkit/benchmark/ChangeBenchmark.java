package io.ocopkit.benchmark;

import io.ocopkit.benchmark.LibraryDelivery.Steps;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * What an outlet with an API costs when nothing has changed, against a plain scan of the same rows, and when little has,
 * against an outbox of as many items. Each measurement is a JVM of its own with a fixed heap. Arguments: sizes, smallest
 * first; 10000 and 1000000 by default. {@code -Drounds=3} for medians of so many rounds.
 */
public final class ChangeBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 1);
    private static final int[] ONE_IN = {10_000, 1_000, 100};

    private final PrintStream out;

    private ChangeBenchmark(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the benchmark and prints a line for each measurement.
     *
     * @param arguments sizes, or nothing
     * @throws Exception when a run fails or the two do not find the same
     */
    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0
                ? new int[] {10_000, 1_000_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        new ChangeBenchmark(System.out).run(sizes);
    }

    private void run(int[] sizes) throws Exception {
        out.printf(
                "%s, %d rounds, %d processors%n",
                AnotherProcess.HEAP, ROUNDS, Runtime.getRuntime().availableProcessors());
        for (int size : sizes) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                fill(postgres.getPostgresDatabase(), size);
                String url = postgres.getJdbcUrl("postgres", "postgres");
                planNothing(url, size);
                for (int oneIn : ONE_IN) {
                    deliver(postgres.getPostgresDatabase(), url, new Share(size, size / oneIn));
                }
            }
        }
    }

    /** How many of how many change. */
    private record Share(int size, int changes) {}

    private void fill(DataSource database, int size) throws SQLException, IOException {
        new GeneratedCatalogue(database).fill(size);
        long start = System.nanoTime();
        Shop.planAndApply(database);
        out.printf(Locale.ROOT, "%,d published at first in %.1f s%n", size, (System.nanoTime() - start) / 1e9);
        Shop.settle(database);
        execute(database, "create table plain_outbox as select sku, true as sent, now() as claimed from ocop_offer");
        execute(database, "alter table plain_outbox add primary key (sku)");
        execute(database, "create index plain_outbox_waiting on plain_outbox (sku) where not sent");
        execute(database, "vacuum analyze plain_outbox");
    }

    private void planNothing(String url, int size) throws Exception {
        Contest contest = new Contest(List.of(PlainScan.class, LibraryPlan.class), 0, ROUNDS);
        Table table = new Table(out);
        table.head();
        table.rows(size, contest, contest.run(url));
    }

    private void deliver(DataSource database, String url, Share share) throws Exception {
        int raised = Shop.raisePrices(database, share.size(), share.changes());
        execute(
                database,
                "update plain_outbox set sent = false where sku in (select sku from ocop_offer order by sku limit "
                        + raised + ")");
        Measurement plain = Measurement.parse(AnotherProcess.run(PlainOutbox.class, url));
        Steps steps = Steps.parse(AnotherProcess.run(LibraryDelivery.class, url));
        if (steps.calls() != raised) {
            throw new IllegalStateException(raised + " changes came to " + steps.calls() + " calls");
        }
        print(share, plain, steps);
    }

    private void print(Share share, Measurement plain, Steps steps) {
        double deliver = steps.deliver().nanos() / 1e9;
        out.println(
                "| listings | changed | plan | apply | deliver | deliver each | plain outbox | ratio | peak heap |");
        out.printf(
                Locale.ROOT,
                "| %,d | %,d | %s | %s | %s | %.2f ms | %.2f s | %.2f | %d MiB |%n",
                share.size(),
                share.changes(),
                steps.plan(),
                steps.apply(),
                steps.deliver(),
                deliver * 1000 / share.changes(),
                plain.seconds(),
                deliver / plain.seconds(),
                steps.peakHeapMiB());
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
