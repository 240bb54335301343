package io.ocopkit.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.publishing.PublicationPlan;
import io.ocopkit.publishing.Publisher;
import java.nio.file.Files;
import java.nio.file.Path;

/** The library's way to bring changes to a channel: plan, apply, deliver. */
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
            long start = System.nanoTime();
            PublicationPlan plan = publisher.plan(Shop.OUTLET).confirmed();
            long planned = System.nanoTime();
            publisher.apply(plan);
            long applied = System.nanoTime();
            publisher.shop(Shop.OUTLET).deliver();
            long delivered = System.nanoTime();
            Steps steps = new Steps(
                    planned - start, applied - planned, delivered - applied, channel.calls(), Measurement.peakHeap());
            Files.writeString(Path.of(arguments[2]), steps.toText());
        }
    }

    /** What each step took, in nanoseconds, and how many calls it came to. */
    record Steps(long plan, long apply, long deliver, long calls, long peakHeapMiB) {

        String toText() {
            return plan + " " + apply + " " + deliver + " " + calls + " " + peakHeapMiB;
        }

        static Steps parse(String text) {
            String[] parts = text.split(" ", -1);
            return new Steps(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Long.parseLong(parts[4]));
        }
    }
}
