package io.ocopkit.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The spine as a whole process: listings from PostgreSQL through gate, proof and hash into CSV, against plain JDBC and
 * FastCSV writing the same bytes from the same rows in the same run. Each measurement is a JVM of its own with a fixed
 * heap; the two take turns, and medians are compared. Arguments: sizes, smallest first; 10000 100000 1000000 by default.
 */
public final class SpineBenchmark {
    private static final int ROUNDS = 5;
    private static final String HEAP = "-Xmx128m";

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
                HEAP, ROUNDS, Runtime.getRuntime().availableProcessors());
        out.println(
                "| listings | plain JDBC + FastCSV | ocopkit | ratio | ready after, plain | ready after, ocopkit | peak heap, plain | peak heap, ocopkit |");
        out.println("|---|---|---|---|---|---|---|---|");
        for (int size : sizes) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                new GeneratedCatalogue(postgres.getPostgresDatabase()).fill(size);
                measure(size, postgres.getJdbcUrl("postgres", "postgres"));
            }
        }
    }

    private void measure(int size, String url) throws Exception {
        List<Measurement> plain = new ArrayList<>();
        List<Measurement> library = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Measurement one = inAnotherProcess(PlainExport.class, url);
            Measurement other = inAnotherProcess(LibraryExport.class, url);
            if (!one.sha256().equals(other.sha256())) {
                throw new IllegalStateException("The two did not write the same bytes");
            }
            if (round > 0) { // the first round warms the database up
                plain.add(one);
                library.add(other);
            }
        }
        print(size, Measurement.median(plain), Measurement.median(library));
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

    private static Measurement inAnotherProcess(Class<?> export, String url) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ocop-spine");
        Path result = folder.resolve("measurement");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        export.getName(),
                        url,
                        folder.toString(),
                        result.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(export.getSimpleName() + " failed");
        }
        Measurement measurement = Measurement.parse(Files.readString(result));
        Folders.delete(folder);
        return measurement;
    }
}
