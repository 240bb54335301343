package io.ocopkit.testkit;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedDirectory;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Dong;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link FeedChannel} must do. An adapter's test extends this class, names its channel, says what its
 * documents show and reads them back with a parser the adapter does not use for writing. Every rule has a number that
 * its test carries.
 */
public abstract class FeedChannelContract {
    private static final int MANY = 50_000;
    private static final String PERSONAL_ID = "079123456789";

    /** Where the trials write. */
    @TempDir
    Path temporary;

    /** For subclasses. */
    protected FeedChannelContract() {}

    /**
     * The channel under test, configured as usual.
     *
     * @return the channel
     */
    protected abstract FeedChannel channel();

    /**
     * What the channel's documents show.
     *
     * @return a set that is the same at every call
     */
    protected abstract Set<Shown> shows();

    /**
     * Reads all entries of the documents in a folder, listings and removals, in their order. It must fail when a
     * document is malformed.
     *
     * @param folder a folder in which the channel has written one feed
     * @return the entries
     * @throws IOException when a document cannot be read
     */
    protected abstract List<ParsedRow> parse(Path folder) throws IOException;

    @Test
    void FD_01_infoIsTheSameAtEveryCall() {
        assertThat(channel().info()).isEqualTo(channel().info());
        FeedChannel channel = channel();
        assertThat(channel.info()).isEqualTo(channel.info());
    }

    @Test
    void FD_02_reportsExactlyTheDocumentsItWrote() throws IOException {
        FeedTrial trial = write(ContractFeeds.of(ContractFeeds.mixed()));
        assertThat(trial.documents()).isNotEmpty();
        assertThat(trial.filesReported()).isEqualTo(trial.filesWritten()).hasSameSizeAs(trial.documents());
        assertThat(trial.documents())
                .allSatisfy(
                        document -> assertThat(document.mediaType()).matches("[a-z]+/[a-z0-9.+-]+(; charset=utf-8)?"));
    }

    @Test
    void FD_03_countsWhatItListsAndRemoves() throws IOException {
        List<FeedItem> items = ContractFeeds.mixed();
        long removed = items.stream().filter(FeedItem.Removed.class::isInstance).count();
        List<FeedDocument> documents = write(ContractFeeds.of(items)).documents();
        assertThat(documents).extracting(FeedDocument::listed).contains(items.size() - removed);
        assertThat(documents).extracting(FeedDocument::removed).contains(removed);
    }

    @Test
    void FD_04_readsTheItemsOnceAndHoldsNoneBack() throws IOException {
        int count = many();
        FleetingItems items = new FleetingItems(count);
        channel().write(ContractFeeds.of(items.stream()), new LimitedSink(Long.MAX_VALUE));
        assertThat(items.made()).isEqualTo(count);
        assertThat(items.exhausted()).as("read to the end").isTrue();
        assertThat(items.held()).as("listings held back").isLessThan(count / 100);
    }

    @Test
    void FD_05_keepsTheOrder() throws IOException {
        List<FeedItem> items = ContractFeeds.mixed();
        assertThat(readBack(items)).extracting(ParsedRow::sku).containsExactlyElementsOf(skusOf(items));
    }

    @Test
    void FD_06_everyListingIsFoundAndNotAsARemoval() throws IOException {
        Map<String, ParsedRow> rows = rowsBySku(ContractFeeds.mixed());
        assertThat(listingsIn(ContractFeeds.mixed()))
                .allSatisfy(listing -> assertThat(rows.get(listing.sku().value()))
                        .isNotNull()
                        .satisfies(row -> assertThat(row.removed()).isFalse()));
    }

    @Test
    void FD_07_everyRemovalIsAnEntryOfItsOwn() throws IOException {
        Map<String, ParsedRow> rows = rowsBySku(ContractFeeds.mixed());
        assertThat(removalsIn(ContractFeeds.mixed()))
                .allSatisfy(removal -> assertThat(rows.get(removal.sku().value()))
                        .isNotNull()
                        .satisfies(row -> assertThat(row.removed()).isTrue()));
    }

    @Test
    void FD_08_aRemovalShowsNoStarsAndNoValidity() throws IOException {
        Map<String, ParsedRow> rows = rowsBySku(ContractFeeds.mixed());
        for (FeedItem removal : removalsIn(ContractFeeds.mixed())) {
            ParsedRow row = rows.get(removal.sku().value());
            if (row != null) {
                assertThat(row.stars()).as("stars of " + removal.sku()).isNull();
                assertThat(row.validUntil()).as("validity of " + removal.sku()).isNull();
            }
        }
    }

    @Test
    void FD_09_starsAreTheProofs() throws IOException {
        expectShown(Shown.STARS, listing -> listing.proof().stars().stars());
    }

    @Test
    void FD_10_starsAreHiddenOnADayTheProofDoesNotCover() throws IOException {
        Listing listing = aListing().build();
        Feed tooLate =
                ContractFeeds.on(listing.proof().validUntil().plusDays(1), Stream.of(new FeedItem.Listed(listing)));
        assertThat(parse(write(tooLate).folder()))
                .singleElement()
                .extracting(ParsedRow::stars)
                .isNull();
    }

    @Test
    void FD_11_starsAreShownOnTheLastValidDay() throws IOException {
        Listing listing = aListing().build();
        Feed lastDay = ContractFeeds.on(listing.proof().validUntil(), Stream.of(new FeedItem.Listed(listing)));
        assertThat(parse(write(lastDay).folder()))
                .singleElement()
                .extracting(ParsedRow::stars)
                .isEqualTo(shows().contains(Shown.STARS) ? 4 : null);
    }

    @Test
    void FD_12_theLastValidDayIsTheProofs() throws IOException {
        expectShown(Shown.VALID_UNTIL, listing -> listing.proof().validUntil());
    }

    @Test
    void FD_13_dongHaveNoDecimals() throws IOException {
        expectShown(Shown.PRICE, FeedChannelContract::dongOf);
    }

    @Test
    void FD_14_aPriceOnRequestIsNoPrice() throws IOException {
        FeedItem item = ContractFeeds.listing("A-01", OfferFixture::onRequest);
        assertThat(readBack(List.of(item))).singleElement().satisfies(row -> {
            assertThat(row.removed()).isFalse();
            assertThat(row.price()).isNull();
        });
    }

    @Test
    void FD_15_textsSurvive() throws IOException {
        Map<String, ParsedRow> rows = rowsBySku(ContractFeeds.difficult());
        for (Listing listing : listingsIn(ContractFeeds.difficult())) {
            ParsedRow row = Objects.requireNonNull(rows.get(listing.sku().value()), "a row is missing");
            assertThat(row.name())
                    .isEqualTo(expected(Shown.NAME, listing.product().name()));
            assertThat(row.description())
                    .isEqualTo(expected(
                            Shown.DESCRIPTION, listing.offer().content().description()));
        }
    }

    @Test
    void FD_16_lettersAndMarksAreComposed() throws IOException {
        String apart = Normalizer.normalize("Mật ong hoa cà phê Đắk Nông", Normalizer.Form.NFD);
        FeedItem item = ContractFeeds.listing("A-01", o -> o.described(apart));
        assertThat(readBack(List.of(item)))
                .singleElement()
                .extracting(ParsedRow::description)
                .isEqualTo(expected(Shown.DESCRIPTION, Normalizer.normalize(apart, Normalizer.Form.NFC)));
    }

    @Test
    void FD_17_whatADocumentCannotCarryIsLeftOut() throws IOException {
        FeedItem item = ContractFeeds.listing("A-01", o -> o.described("Mật\u0000 ong\u0002\uD83C nguyên\uFFFF chất"));
        assertThat(readBack(List.of(item)))
                .singleElement()
                .extracting(ParsedRow::description)
                .isEqualTo(expected(Shown.DESCRIPTION, "Mật ong nguyên chất"));
    }

    @Test
    void FD_18_personalDataStayAtHome() throws IOException {
        FeedItem item = aListing().taxedAs(PERSONAL_ID).listed();
        assertThat(DocumentWords.in(write(ContractFeeds.of(List.of(item))).folder()))
                .doesNotContain(PERSONAL_ID, "*********789");
    }

    @Test
    void FD_19_anEmptyFeedIsAValidDocument() throws IOException {
        FeedTrial trial = write(ContractFeeds.of(List.of()));
        assertThat(trial.filesWritten()).isNotEmpty();
        assertThat(parse(trial.folder())).isEmpty();
        assertThat(trial.documents()).allSatisfy(document -> {
            assertThat(document.listed()).isZero();
            assertThat(document.removed()).isZero();
        });
    }

    @Test
    void FD_20_aFeedThatBreaksLeavesNoDocument() throws IOException {
        IllegalStateException lost = new IllegalStateException("The database went away");
        Stream<FeedItem> items = ContractFeeds.many("", 3_000).stream().peek(item -> {
            if (item.sku().value().equals("S-02500")) {
                throw lost;
            }
        });
        try (FeedDirectory directory = FeedDirectory.open(temporary)) {
            assertThatThrownBy(() -> channel().write(ContractFeeds.of(items), directory))
                    .isSameAs(lost);
        }
        assertThat(FeedTrial.filesIn(temporary)).isEmpty();
    }

    @Test
    void FD_21_aFullDiskIsAnIOException() {
        for (long size : List.of(0L, 100L, 1_000L)) {
            Feed feed = ContractFeeds.of(ContractFeeds.many("", 300));
            assertThatThrownBy(() -> channel().write(feed, new LimitedSink(size)))
                    .as("a disk of " + size + " bytes")
                    .isInstanceOf(IOException.class)
                    .hasStackTraceContaining("The disk is full");
        }
    }

    @Test
    void FD_22_everyStreamIsClosed() throws IOException {
        MemorySink whole = new MemorySink();
        channel().write(ContractFeeds.of(ContractFeeds.mixed()), whole);
        assertThat(whole.allClosed()).as("after a whole feed").isTrue();

        MemorySink broken = new MemorySink();
        Stream<FeedItem> items = ContractFeeds.mixed().stream().peek(item -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(() -> channel().write(ContractFeeds.of(items), broken))
                .isInstanceOf(IllegalStateException.class);
        assertThat(broken.allClosed()).as("after a broken feed").isTrue();
    }

    @Test
    void FD_23_theSameFeedGivesTheSameBytes() throws IOException {
        assertThat(bytesOf(ContractFeeds.mixed())).containsExactlyEntriesOf(bytesOf(ContractFeeds.mixed()));
    }

    @Test
    void FD_24_neitherLocaleNorZoneOfTheMachineMatters() throws IOException {
        Map<String, byte[]> usual = bytesOf(ContractFeeds.mixed());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "vi-VN", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(bytesOf(ContractFeeds.mixed())).as(tag).containsExactlyEntriesOf(usual);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void FD_25_twoThreadsDoNotMixTheirFeeds() throws Exception {
        FeedChannel channel = channel();
        Rendezvous together = new Rendezvous();
        List<FeedItem> one = ContractFeeds.many("ONE-", 2_000);
        List<FeedItem> two = ContractFeeds.many("TWO-", 2_000);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Map<String, byte[]>> first = threads.submit(() -> bytesOf(channel, together.of(one)));
            Future<Map<String, byte[]>> second = threads.submit(() -> bytesOf(channel, together.of(two)));
            assertThat(first.get()).containsExactlyEntriesOf(bytesOf(one));
            assertThat(second.get()).containsExactlyEntriesOf(bytesOf(two));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void FD_26_aCompleteListingHasNoFindings() throws IOException {
        if (channel() instanceof ListingCheck check) {
            assertThat(check.check(aListing().build())).isEmpty();
        } else {
            assertThat(readBack(List.of(aListing().sku("A-01").listed())))
                    .extracting(ParsedRow::sku)
                    .containsExactly("A-01");
        }
    }

    @Test
    void FD_27_whatItCannotShowItSaysAndWhatItDoesNotSayItShows() throws IOException {
        Listing poor = poorListing();
        if (channel() instanceof ListingCheck check) {
            List<Issue> findings = check.check(poor);
            assertThat(findings).isNotEmpty().isEqualTo(check.check(poor)).allSatisfy(this::canBeActedOn);
            assertThat(findings).extracting(Issue::severity).contains(Severity.ERROR);
        } else {
            assertThat(readBack(List.of(new FeedItem.Listed(poor))))
                    .extracting(ParsedRow::name)
                    .containsExactly(poor.product().name());
        }
    }

    /**
     * A listing to which the channel objects. The default has a text too long for anybody, no page, no picture and no
     * price.
     *
     * @return a listing with at least one error
     */
    protected Listing poorListing() {
        return aListing()
                .of("Mật ong ".repeat(5_000).strip())
                .offered(offer -> offer.onRequest().linked(null).pictured().described(null))
                .build();
    }

    /** How many items are many; the kit's own tests take fewer. */
    int many() {
        return MANY;
    }

    private void canBeActedOn(Issue finding) {
        assertThat(finding.code()).matches("[A-Z][A-Z0-9_]+");
        assertThat(finding.field()).matches("[a-z][A-Za-z.]*");
        assertThat(finding.text().vi()).isNotEqualTo(finding.text().en());
        assertThat(finding.fix().vi()).isNotEqualTo(finding.fix().en());
    }

    private void expectShown(Shown what, Function<Listing, @Nullable Object> truth) throws IOException {
        Map<String, ParsedRow> rows = rowsBySku(ContractFeeds.mixed());
        for (Listing listing : listingsIn(ContractFeeds.mixed())) {
            ParsedRow row = Objects.requireNonNull(rows.get(listing.sku().value()), "a row is missing");
            assertThat(row.value(what))
                    .as(what + " of " + listing.sku())
                    .isEqualTo(expected(what, truth.apply(listing)));
        }
    }

    private @Nullable Object expected(Shown what, @Nullable Object truth) {
        return shows().contains(what) ? truth : null;
    }

    private static @Nullable BigDecimal dongOf(Listing listing) {
        Money price = listing.offer().price();
        return price == null ? null : BigDecimal.valueOf(Dong.amountOf(price));
    }

    private FeedTrial write(Feed feed) throws IOException {
        return FeedTrial.write(channel(), feed, temporary);
    }

    private List<ParsedRow> readBack(List<FeedItem> items) throws IOException {
        return parse(write(ContractFeeds.of(items)).folder());
    }

    private Map<String, ParsedRow> rowsBySku(List<FeedItem> items) throws IOException {
        return readBack(items).stream().collect(Collectors.toMap(ParsedRow::sku, Function.identity()));
    }

    private Map<String, byte[]> bytesOf(List<FeedItem> items) throws IOException {
        return bytesOf(channel(), items.stream());
    }

    private static Map<String, byte[]> bytesOf(FeedChannel channel, Stream<FeedItem> items) throws IOException {
        MemorySink sink = new MemorySink();
        channel.write(ContractFeeds.of(items), sink);
        return sink.documents();
    }

    private static List<String> skusOf(List<FeedItem> items) {
        return items.stream().map(item -> item.sku().value()).toList();
    }

    private static List<Listing> listingsIn(List<FeedItem> items) {
        return items.stream()
                .filter(FeedItem.Listed.class::isInstance)
                .map(item -> ((FeedItem.Listed) item).listing())
                .toList();
    }

    private static List<FeedItem> removalsIn(List<FeedItem> items) {
        return items.stream().filter(FeedItem.Removed.class::isInstance).toList();
    }
}
