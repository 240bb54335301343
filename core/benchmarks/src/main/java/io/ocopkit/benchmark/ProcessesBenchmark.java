package io.ocopkit.benchmark;

import io.ocopkit.benchmark.SlowServer.Arrival;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * One, two and four processes delivering for one shop, over one database, to a server on this machine that takes 50 ms for
 * every answer. Each process has the same number of commands at once, so twice the processes could be twice as fast as
 * long as neither machine nor database is busy. Arguments: items, commands at once; 2400 and 5 by default.
 */
public final class ProcessesBenchmark {
    private static final Duration LATENCY = Duration.ofMillis(50);

    private final PrintStream out;
    private final int items;
    private final int atOnce;

    private ProcessesBenchmark(PrintStream out, int items, int atOnce) {
        this.out = out;
        this.items = items;
        this.atOnce = atOnce;
    }

    /**
     * Runs the benchmark and prints a table.
     *
     * @param arguments items and commands at once, or nothing
     * @throws Exception when a run fails
     */
    public static void main(String[] arguments) throws Exception {
        int items = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_400;
        int atOnce = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        new ProcessesBenchmark(System.out, items, atOnce).run();
    }

    private void run() throws Exception {
        out.println("| processes | items | time | items a second | times one process | calls | taken up |");
        out.println("|---|---|---|---|---|---|---|");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                SlowServer server = SlowServer.start(LATENCY)) {
            DataSource database = postgres.getPostgresDatabase();
            new GeneratedCatalogue(database).fill(items);
            double one = 0;
            for (int processes = 1; processes <= 4; processes *= 2) {
                Shop.raisePrices(database, items, items);
                Shop.planAndApply(database);
                Run run = deliver(processes, postgres.getJdbcUrl("postgres", "postgres"), server);
                one = processes == 1 ? run.seconds() : one;
                print(processes, run, one);
            }
        }
    }

    /** How long it took, what arrived at the server, and how many deliveries the processes took up altogether. */
    private record Run(double seconds, List<Arrival> arrivals, long carried) {}

    private Run deliver(int count, String url, SlowServer server) throws IOException {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            processes.add(start(url, server));
        }
        List<BufferedReader> answers =
                processes.stream().map(ProcessesBenchmark::answers).toList();
        for (BufferedReader answer : answers) {
            answer.readLine();
        }
        long start = System.nanoTime();
        for (Process process : processes) {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }
        long carried = 0;
        for (BufferedReader answer : answers) {
            carried += Long.parseLong(answer.readLine());
        }
        return new Run((System.nanoTime() - start) / 1e9, server.takeArrivals(), carried);
    }

    private Process start(String url, SlowServer server) throws IOException {
        List<String> arguments = List.of(url, server.uri().toString(), Integer.toString(atOnce));
        return AnotherProcess.command(DeliveringProcess.class, arguments)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private static BufferedReader answers(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private void print(int processes, Run run, double one) {
        long different = run.arrivals().stream().map(Arrival::path).distinct().count();
        out.printf(
                Locale.ROOT,
                "| %d | %,d | %.1f s | %.0f | %.2f | %,d for %,d items | %,d |%n",
                processes,
                items,
                run.seconds(),
                items / run.seconds(),
                one / run.seconds(),
                run.arrivals().size(),
                different,
                run.carried());
    }
}
