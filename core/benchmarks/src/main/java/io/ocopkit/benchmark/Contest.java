package io.ocopkit.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Several ways to do the same, each in a JVM of its own. They take turns, and medians are compared.
 *
 * @param contestants the ways, what one would write without the library first
 * @param warmUps how many rounds do not count; none when the database is warm
 * @param rounds how many times each
 */
record Contest(List<Class<?>> contestants, int warmUps, int rounds) {

    /** One run: what the process measured of itself, and how long the server computed for it. */
    record Run(Measurement process, double serverSeconds) {

        /** Process and server together. */
        double computed() {
            return process.cpuSeconds() + serverSeconds;
        }
    }

    /** The medians, in the order of the contestants. */
    List<Run> run(String url) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        ServerTime server = new ServerTime(database);
        Map<Class<?>, List<Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round < warmUps + rounds; round++) {
            for (Class<?> contestant : contestants) {
                Run run = run(contestant, url, server);
                if (round >= warmUps) {
                    runs.computeIfAbsent(contestant, key -> new ArrayList<>()).add(run);
                }
            }
        }
        requireSame(runs);
        return runs.values().stream().map(Contest::median).toList();
    }

    private static Run run(Class<?> contestant, String url, ServerTime server)
            throws IOException, InterruptedException, SQLException {
        double before = server.seconds();
        Measurement measured = Measurement.parse(AnotherProcess.run(contestant, url));
        return new Run(measured, server.seconds() - before);
    }

    private static void requireSame(Map<Class<?>, List<Run>> runs) {
        long files = runs.values().stream()
                .flatMap(List::stream)
                .map(run -> run.process().sha256())
                .distinct()
                .count();
        if (files != 1) {
            throw new IllegalStateException("They did not write the same bytes");
        }
    }

    private static Run median(List<Run> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::computed))
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
