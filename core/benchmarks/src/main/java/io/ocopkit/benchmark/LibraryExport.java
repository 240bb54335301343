package io.ocopkit.benchmark;

import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedDirectory;
import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.feed.workbook.CsvChannel;
import io.ocopkit.feed.workbook.WorkbookConfig;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.listing.Listing;
import io.ocopkit.model.Producer;
import io.ocopkit.publishing.Candidate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The library's way: registry, gate, proof, content digest, channel. */
public final class LibraryExport {
    private final ListingGate gate = ListingGate.strict();
    private final LocalDate day;
    private int hash;

    private LibraryExport(LocalDate day) {
        this.day = day;
    }

    /**
     * Exports once and measures it.
     *
     * @param arguments JDBC address, folder to write into, file for the measurement
     * @throws Exception when it fails
     */
    public static void main(String[] arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        try (OcopRegistry registry = OcopRegistry.open(database)) {
            LibraryExport export = new LibraryExport(GeneratedCatalogue.DAY);
            Measurement.take(Path.of(arguments[2]), () -> export.write(registry, Path.of(arguments[1])));
        }
    }

    private Path write(OcopRegistry registry, Path folder) throws Exception {
        try (Stream<Candidate> candidates = registry.candidates();
                FeedDirectory directory = FeedDirectory.open(folder)) {
            FeedHeader header =
                    new FeedHeader("Benchmark", null, day, day.atStartOfDay().toInstant(ZoneOffset.UTC));
            Stream<FeedItem> items = candidates.map(this::listing).map(FeedItem.Listed::new);
            new CsvChannel(WorkbookConfig.standard()).write(new Feed(header, items), directory);
            directory.commit();
        }
        if (hash == 0) {
            throw new IllegalStateException("Nothing was hashed");
        }
        return folder.resolve(CsvChannel.NAME);
    }

    private Listing listing(Candidate candidate) {
        Eligible eligible = (Eligible) gate.evaluate(candidate.product(), candidate.certificates(), day);
        Listing listing =
                Listing.of(candidate.product(), present(candidate.producer()), candidate.offer(), eligible.proof());
        hash ^= listing.contentDigest().hashCode();
        return listing;
    }

    private static Producer present(@Nullable Producer producer) {
        return Objects.requireNonNull(producer, "every generated product has a producer");
    }
}
