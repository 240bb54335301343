package io.ocopkit.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.ocopkit.benchmark.SlowServer.Arrival;
import io.ocopkit.channel.Pace;
import io.ocopkit.jpa.OcopRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much of a channel's allowed rate is used: a server on this machine that takes 50 ms for every answer, so many
 * requests a second allowed, first a plain loop without database, then the engine. What counts is what arrives at the
 * server in whole periods, the first one left out. Arguments: calls a second, commands at once, items; in threes.
 */
public final class PaceBenchmark {
    private static final Duration LATENCY = Duration.ofMillis(50);
    private static final int[] DEFAULT = {40, 8, 1_200, 200, 24, 6_000};

    private final PrintStream out;
    private final SlowServer server;

    private PaceBenchmark(PrintStream out, SlowServer server) {
        this.out = out;
        this.server = server;
    }

    /**
     * Runs the benchmark and prints a table.
     *
     * @param arguments calls a second, commands at once and items, in threes, or nothing
     * @throws Exception when a run fails
     */
    public static void main(String[] arguments) throws Exception {
        try (SlowServer server = SlowServer.start(LATENCY)) {
            PaceBenchmark benchmark = new PaceBenchmark(System.out, server);
            System.out.println("| allowed | at once | items | plain loop | engine | ratio | every item once |");
            System.out.println("|---|---|---|---|---|---|---|");
            for (int i = 0; i < (arguments.length == 0 ? DEFAULT.length : arguments.length); i += 3) {
                benchmark.run(number(arguments, i), number(arguments, i + 1), number(arguments, i + 2));
            }
        }
    }

    private static int number(String[] arguments, int index) {
        return arguments.length == 0 ? DEFAULT[index] : Integer.parseInt(arguments[index]);
    }

    private void run(int calls, int atOnce, int items) throws Exception {
        Pace pace = Pace.perSecond(calls).withAtOnce(atOnce);
        new PlainSender(server.uri(), pace).send(items);
        double plain = share(server.takeArrivals(), calls);
        deliver(pace, items);
        List<Arrival> arrivals = server.takeArrivals();
        long different = arrivals.stream().map(Arrival::path).distinct().count();
        double engine = share(arrivals, calls);
        out.printf(
                Locale.ROOT,
                "| %d/s | %d | %,d | %.1f %% | %.1f %% | %.3f | %s |%n",
                calls,
                atOnce,
                items,
                plain * 100,
                engine * 100,
                engine / plain,
                different == items && arrivals.size() == items ? "yes" : different + " of " + arrivals.size());
    }

    private void deliver(Pace pace, int items) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            new GeneratedCatalogue(postgres.getPostgresDatabase()).fill(items);
            Shop.planAndApply(postgres.getPostgresDatabase());
            String url = postgres.getJdbcUrl("postgres", "postgres");
            try (HikariDataSource database = Pool.of(url, pace.atOnce());
                    OcopRegistry registry = OcopRegistry.open(database)) {
                Shop.publisher(registry, new HttpChannel(server.uri(), pace))
                        .shop(Shop.OUTLET)
                        .deliver();
            }
        }
    }

    /** Requests come in bursts, a period's worth at its beginning: only whole periods can be compared. */
    private static double share(List<Arrival> arrivals, int calls) {
        List<Long> times =
                new ArrayList<>(arrivals.stream().map(Arrival::nanos).sorted().toList());
        long period = Duration.ofSeconds(1).toNanos();
        long from = times.get(0) + period;
        long periods = (times.get(times.size() - 1) - from) / period;
        long counted = times.stream()
                .filter(time -> time >= from && time < from + periods * period)
                .count();
        return (double) counted / (periods * calls);
    }
}
