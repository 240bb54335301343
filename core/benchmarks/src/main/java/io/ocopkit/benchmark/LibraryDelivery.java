package io.ocopkit.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.publishing.PublicationPlan;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The library's way to bring known changes to a channel: plan, apply, deliver. */
public final class LibraryDelivery {
    private static final int AT_ONCE = 1;
    private static final int CONNECTIONS = 4;

    private LibraryDelivery() {}

    /**
     * Delivers once and measures each step.
     *
     * @param arguments JDBC address, folder to write into, file for the measurement
     * @throws Exception when it fails
     */
    public static void main(String[] arguments) throws Exception {
        InstantChannel channel = new InstantChannel(AT_ONCE);
        try (HikariDataSource database = Pool.of(arguments[0], CONNECTIONS);
                OcopRegistry registry = OcopRegistry.open(database)) {
            Publisher publisher = Shop.publisher(registry, channel);
            Scope raised = Shop.raised(database);
            Span begun = Span.now();
            PublicationPlan plan = publisher.plan(Shop.OUTLET, raised).confirmed();
            Span planned = Span.now();
            publisher.apply(plan);
            Span applied = Span.now();
            publisher.shop(Shop.OUTLET).deliver();
            Span delivered = Span.now();
            Steps steps = new Steps(
                    planned.since(begun),
                    applied.since(planned),
                    delivered.since(applied),
                    channel.calls(),
                    Measurement.peakHeap());
            Files.writeString(Path.of(arguments[2]), steps.toText());
        }
    }

    /** Nanoseconds on the wall and of the processors. */
    record Span(long nanos, long cpu) {

        static Span now() {
            return new Span(System.nanoTime(), Measurement.cpu());
        }

        Span since(Span before) {
            return new Span(nanos - before.nanos, cpu - before.cpu);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s (%.2f s computed)", nanos / 1e9, cpu / 1e9);
        }
    }

    /** What each step took, and how many calls it came to. */
    record Steps(Span plan, Span apply, Span deliver, long calls, long peakHeapMiB) {

        String toText() {
            return Stream.of(plan, apply, deliver)
                            .map(span -> span.nanos() + " " + span.cpu())
                            .collect(Collectors.joining(" "))
                    + " " + calls + " " + peakHeapMiB;
        }

        static Steps parse(String text) {
            long[] parts = Arrays.stream(text.split(" ", -1))
                    .mapToLong(Long::parseLong)
                    .toArray();
            return new Steps(
                    new Span(parts[0], parts[1]),
                    new Span(parts[2], parts[3]),
                    new Span(parts[4], parts[5]),
                    parts[6],
                    parts[7]);
        }
    }
}
