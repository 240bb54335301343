package io.ocopkit.benchmark;

import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.publishing.PlanAction;
import io.ocopkit.publishing.PublicationPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** The library's way to find out that nothing has changed: every item asked about anew, digested and compared. */
public final class LibraryPlan {

    private LibraryPlan() {}

    /**
     * Plans once and measures it.
     *
     * @param arguments JDBC address, folder to write into, file for the measurement
     * @throws Exception when it fails
     */
    public static void main(String[] arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        try (OcopRegistry registry = OcopRegistry.open(database)) {
            Measurement.take(Path.of(arguments[2]), () -> plan(registry, Path.of(arguments[1])));
        }
    }

    private static Path plan(OcopRegistry registry, Path folder) throws Exception {
        PublicationPlan plan = Shop.publisher(registry, new InstantChannel(1)).plan(Shop.OUTLET);
        if (plan.changes() > 0) {
            throw new IllegalStateException("Something changed: " + plan);
        }
        return Files.writeString(folder.resolve("unchanged"), Long.toString(plan.count(PlanAction.UNCHANGED)));
    }
}
