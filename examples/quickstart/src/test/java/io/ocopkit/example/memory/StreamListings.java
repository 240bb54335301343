package io.ocopkit.example.memory;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.StarRating;
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
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Sends generated listings through gate, hash and one feed; run in a JVM of its own with a small heap. */
final class StreamListings {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final DecisionRef DECISION = new DecisionRef(
            IssuingAuthority.of("UBND Thành phố Hồ Chí Minh", AuthorityLevel.PROVINCE),
            DecisionNumber.parse("3981/QĐ-UBND"),
            LocalDate.of(2026, 8, 5));

    private final ListingGate gate = ListingGate.strict();
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
            FeedHeader header = new FeedHeader("Memory", null, DAY, Instant.EPOCH);
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
        Producer producer =
                Producer.named("HTX số " + i / 3, Address.asPrinted(PostalAddress.of(null, null, "TP.HCM")));
        Product product = Product.named(producer, "Mật ong hoa cà phê số " + i);
        Certificate certificate = Certificate.issued(product.id(), producer.id(), StarRating.FOUR, DECISION);
        Eligible eligible = (Eligible) gate.evaluate(product, List.of(certificate), DAY);
        Listing listing = Listing.of(product, producer, offer(i), eligible.proof());
        hash ^= listing.contentDigest().hashCode();
        return listing;
    }

    private static Offer offer(int i) {
        URI page = URI.create("https://shop.example.com/" + i);
        ListingContent content =
                new ListingContent("Hoa Rừng", "Mật ong nguyên chất, mẻ " + i, null, page, List.of(page));
        Sku sku = Sku.parse(String.format(Locale.ROOT, "MO-%08d", i));
        return new Offer(sku, null, Dong.of(100_000 + i), i, Availability.IN_STOCK, content);
    }
}
