package io.ocopkit.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * The spine as a whole process: listings from PostgreSQL through gate, proof and hash into CSV, against plain JDBC and
 * FastCSV writing the same bytes from the same rows in the same run. Each measurement is a JVM of its own with a fixed
 * heap; the two take turns, and medians are compared. Arguments: sizes, smallest first; 10000 100000 1000000 by default.
 */
public final class SpineBenchmark {
    private static final int ROUNDS = 5;

    private final PrintStream out;

    private SpineBenchmark(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the benchmark and prints a table.
     *
     * @param arguments sizes, or nothing
     * @throws Exception when a run fails or the two do not write the same bytes
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
        out.println(
                "| listings | plain JDBC + FastCSV | ocopkit | ratio | ready after, plain | ready after, ocopkit | peak heap, plain | peak heap, ocopkit |");
        out.println("|---|---|---|---|---|---|---|---|");
        for (int size : sizes) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                new GeneratedCatalogue(postgres.getPostgresDatabase()).fillWithProofs(size);
                measure(size, postgres.getJdbcUrl("postgres", "postgres"));
            }
        }
    }

    private void measure(int size, String url) throws Exception {
        Contest.Result result = new Contest(PlainExport.class, LibraryExport.class, 1, ROUNDS).run(url);
        print(size, result.plain(), result.library());
    }

    private void print(int size, Measurement plain, Measurement library) {
        out.printf(
                Locale.ROOT,
                "| %,d | %.2f s | %.2f s | %.2f | %d ms | %d ms | %d MiB | %d MiB |%n",
                size,
                plain.seconds(),
                library.seconds(),
                library.seconds() / plain.seconds(),
                plain.startMillis(),
                library.startMillis(),
                plain.peakHeapMiB(),
                library.peakHeapMiB());
    }
}
