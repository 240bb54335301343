package io.ocopkit.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/**
 * The spine as a whole process: listings from PostgreSQL through gate, proof and hash into CSV, against plain JDBC and
 * FastCSV, and against Spring Batch, writing the same bytes from the same rows in the same run. Each measurement is a JVM
 * of its own with a fixed heap; they take turns, and medians are compared. Arguments: sizes, smallest first; 10000 100000
 * 1000000 by default. {@code -Drounds=1} for another number of rounds.
 */
public final class SpineBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Contest CONTEST =
            new Contest(List.of(PlainExport.class, LibraryExport.class, SpringBatchExport.class), 1, ROUNDS);

    private final PrintStream out;

    private SpineBenchmark(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the benchmark and prints a table.
     *
     * @param arguments sizes, or nothing
     * @throws Exception when a run fails or they do not write the same bytes
     */
    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0
                ? new int[] {10_000, 100_000, 1_000_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        new SpineBenchmark(System.out).run(sizes);
    }

    private void run(int[] sizes) throws Exception {
        out.printf(
                "%s, %d rounds, medians, %d processors%n",
                AnotherProcess.HEAP, ROUNDS, Runtime.getRuntime().availableProcessors());
        Table table = new Table(out);
        table.head();
        for (int size : sizes) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                new GeneratedCatalogue(postgres.getPostgresDatabase()).fillWithProofs(size);
                table.rows(size, CONTEST, CONTEST.run(postgres.getJdbcUrl("postgres", "postgres")));
            }
        }
    }
}
