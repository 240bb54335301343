package io.ocopkit.testkit;

import static io.ocopkit.testkit.ListingFixture.TODAY;
import static io.ocopkit.testkit.ListingFixture.aListing;
import static io.ocopkit.testkit.RemovalFixture.aRemoval;

import io.ocopkit.certification.StarRating;
import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.channel.WithdrawalCause;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The feeds with which the contract tries a channel. */
final class ContractFeeds {
    private static final Instant NOW =
            TODAY.atTime(9, 30, 15).atZone(MutableClock.VIETNAM).toInstant();

    private ContractFeeds() {}

    static Feed of(Stream<FeedItem> items) {
        return on(TODAY, items);
    }

    static Feed of(List<FeedItem> items) {
        return of(items.stream());
    }

    static Feed on(LocalDate day, Stream<FeedItem> items) {
        FeedHeader header = new FeedHeader("Cửa hàng Đặc sản \"Xuân\"", URI.create("https://shop.example/"), day, NOW);
        return new Feed(header, items);
    }

    /** Every rank, every cause of removal, removals between listings. */
    static List<FeedItem> mixed() {
        return List.of(
                listing("A-01", o -> o.priced(1)),
                aListing().sku("A-02").withStars(StarRating.THREE).listed(),
                removal("B-01", WithdrawalCause.CERTIFICATE_REVOKED),
                removal("B-02", WithdrawalCause.CERTIFICATE_EXPIRED),
                aListing()
                        .sku("C-01")
                        .withStars(StarRating.FIVE)
                        .decided("377/QĐ-BNNMT", LocalDate.of(2025, 12, 17))
                        .listed(),
                removal("C-02", WithdrawalCause.NOT_ELIGIBLE),
                removal("C-03", WithdrawalCause.NO_LONGER_RECOGNISED),
                listing("D-01", o -> o.priced(12_345_678).stocked(0)),
                removal("D-02", WithdrawalCause.NOT_OFFERED),
                removal("D-03", WithdrawalCause.CHANNEL_REQUIREMENT),
                listing("Đ-01 sữa", o -> o.gtin(null)));
    }

    /** Names and descriptions that break careless writers. */
    static List<FeedItem> difficult() {
        List<String> texts = List.of(
                "=1+1",
                "+84 là mã vùng",
                "-50 % đường",
                "@ngon",
                "'=1+1",
                "Rượu \"Bầu Đá\" 'đặc biệt'",
                "Mắm & muối <ớt> &amp; ]]> cuối",
                "Nguyễn Ðình 🍯 mật, ong; 𠮷",
                "Ẵ ẫ ậ ỹ ừ ợ Đ đ",
                "007",
                "1E5",
                "\\n {\"a\": 1} \\u0041",
                "Dòng một\nDòng hai, \"có ngoặc\"\n\nDòng bốn");
        return IntStream.range(0, texts.size())
                .mapToObj(i -> aListing()
                        .of(texts.get(i).replace("\n", " "))
                        .offered(o -> o.sku(sku(i)).described(texts.get(i)))
                        .listed())
                .toList();
    }

    static List<FeedItem> many(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 7 == 0
                        ? removal(prefix + sku(i), WithdrawalCause.NOT_OFFERED)
                        : listing(prefix + sku(i), offer -> {}))
                .toList();
    }

    static FeedItem listing(String sku, Consumer<OfferFixture> words) {
        return aListing().sku(sku).offered(words).listed();
    }

    static FeedItem removal(String sku, WithdrawalCause cause) {
        return aRemoval().sku(sku).because(cause).removed();
    }

    private static String sku(int number) {
        return String.format(Locale.ROOT, "S-%05d", number);
    }
}
