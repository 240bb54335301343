package io.ocopkit.example.memory;

import static io.ocopkit.testkit.ListingFixture.aListing;

import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedDirectory;
import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.feed.web.GoogleChannel;
import io.ocopkit.feed.web.MetaChannel;
import io.ocopkit.feed.web.SchemaOrgChannel;
import io.ocopkit.feed.workbook.CsvChannel;
import io.ocopkit.feed.workbook.WorkbookChannel;
import io.ocopkit.feed.workbook.WorkbookConfig;
import io.ocopkit.listing.Listing;
import io.ocopkit.testkit.ListingFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;

/** Sends generated listings through gate, hash and one feed; run in a JVM of its own with a small heap. */
final class StreamListings {
    private int hash;

    private StreamListings() {}

    /** Arguments: which feed, how many listings, the folder. Prints how many were written. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(new StreamListings()
                .write(channel(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2])));
    }

    private static FeedChannel channel(String name) {
        return switch (name) {
            case "workbook" -> new WorkbookChannel(WorkbookConfig.standard());
            case "csv" -> new CsvChannel(WorkbookConfig.standard());
            case "schema-org" -> new SchemaOrgChannel();
            case "google" -> new GoogleChannel();
            case "meta" -> new MetaChannel();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String write(FeedChannel channel, int count, Path folder) throws IOException {
        try (FeedDirectory directory = FeedDirectory.open(folder)) {
            FeedHeader header = new FeedHeader("Memory", null, ListingFixture.TODAY, Instant.EPOCH);
            long listed = channel
                    .write(
                            new Feed(
                                    header,
                                    IntStream.range(0, count)
                                            .mapToObj(this::listing)
                                            .map(FeedItem.Listed::new)),
                            directory)
                    .stream()
                    .mapToLong(document -> document.listed())
                    .sum();
            directory.commit();
            return "listed=" + listed + " hash=" + (hash != 0);
        }
    }

    private Listing listing(int i) {
        Listing listing = aListing()
                .of("Mật ong hoa cà phê số " + i)
                .madeBy("HTX số " + i / 3)
                .sku(String.format(Locale.ROOT, "MO-%08d", i))
                .build();
        hash ^= listing.contentDigest().hashCode();
        return listing;
    }
}
