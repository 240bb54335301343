package io.ocopkit.feed.web;

import static io.ocopkit.testkit.ListingFixture.TODAY;
import static io.ocopkit.testkit.ListingFixture.aListing;
import static io.ocopkit.testkit.RemovalFixture.aRemoval;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.FeedItem;
import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Availability;
import io.ocopkit.testkit.ListingFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoogleChannelTest {
    private final GoogleChannel channel = new GoogleChannel();

    @TempDir
    Path folder;

    @Test
    void anItemHasWhatGoogleAsksFor() throws IOException {
        FeedItem item = aListing()
                .offered(o -> o.pictured(
                        "https://shop.example/1.jpg", "https://shop.example/2.jpg", "https://shop.example/ảnh.jpg"))
                .listed();
        assertThat(item(item))
                .containsEntry("id", "MO-500")
                .containsEntry("availability", "in_stock")
                .containsEntry("price", "150000 VND")
                .containsEntry("condition", "new")
                .containsEntry("gtin", "8930000000019")
                .containsEntry("link", "https://shop.example/p/mo-500")
                .containsEntry("image_link", "https://shop.example/1.jpg")
                .containsEntry(
                        "additional_image_link", "https://shop.example/2.jpg\nhttps://shop.example/%E1%BA%A3nh.jpg")
                .containsEntry("unit_pricing_measure", "500 ml")
                .doesNotContainKey("identifier_exists");
    }

    @Test
    void aPackOnAPageNamesThePageAndWhatTellsItApart() throws IOException {
        assertThat(item(aListing()
                        .offered(o -> o.onPage("MO", "Khối lượng", "500 g"))
                        .listed()))
                .containsEntry("item_group_id", "MO")
                .containsEntry("size", "500 g")
                .doesNotContainKeys("color", "product_detail");
        assertThat(Files.readString(Documents.write(
                        channel,
                        Documents.header(),
                        folder,
                        aListing()
                                .offered(o -> o.onPage("MO", "Hương vị", "Gừng"))
                                .listed())))
                .contains("<g:item_group_id>MO</g:item_group_id><g:product_detail>"
                        + "<g:section_name>Phân loại</g:section_name><g:attribute_name>Hương vị</g:attribute_name>"
                        + "<g:attribute_value>Gừng</g:attribute_value></g:product_detail>");
        assertThat(item(aListing().listed())).doesNotContainKeys("item_group_id", "size");
    }

    @Test
    void aPageOfMoreThanFiftyCharactersIsAFinding() {
        assertThat(channel.check(aListing()
                        .offered(o -> o.onPage("M".repeat(51), "Khối lượng", "500 g"))
                        .build()))
                .extracting(Issue::field)
                .containsExactly("offer.place");
    }

    @Test
    void whatHasNoGtinSaysSo() throws IOException {
        assertThat(item(aListing().offered(o -> o.gtin(null)).listed()))
                .containsEntry("identifier_exists", "no")
                .doesNotContainKey("gtin");
    }

    @Test
    void aRemovalHasExpiredEvenWhenItTakesEffectLater() throws IOException {
        for (int days : List.of(-30, 0, 30)) {
            Map<String, String> item =
                    item(aRemoval().effectiveOn(TODAY.plusDays(days)).removed());
            assertThat(item).containsEntry("availability", "out_of_stock").doesNotContainKeys("price", "brand");
            assertThat(OffsetDateTime.parse(GoogleItems.required(item, "expiration_date"))
                            .toInstant())
                    .isBefore(Documents.header().createdAt());
        }
    }

    @Test
    void thereAreNoStarsAnywhere() throws IOException {
        Path file = Documents.write(
                channel,
                Documents.header(),
                folder,
                aListing().listed(),
                aRemoval().sku("Z").removed());
        assertThat(Files.readString(file)).doesNotContainIgnoringCase("sao").doesNotContain("star", "3981", "2029");
    }

    @Test
    void aMissingFieldIsAFinding() {
        assertThat(codes(aListing().offered(o -> o.onRequest()))).containsExactly("PRICE_MISSING");
        assertThat(codes(aListing().offered(o -> o.linked(null)))).containsExactly("LINK_MISSING");
        assertThat(codes(aListing().offered(o -> o.pictured()))).containsExactly("IMAGE_MISSING");
        assertThat(codes(aListing().offered(o -> o.described(null)))).containsExactly("TEXT_MISSING");
        assertThat(codes(aListing().offered(o -> o.linked("ftp://shop.example/1"))))
                .containsExactly("ADDRESS_NOT_WEB");
        assertThat(codes(aListing().offered(o -> o.linked("/p/1")))).containsExactly("ADDRESS_NOT_WEB");
        assertThat(codes(aListing().offered(o -> o.available(Availability.PREORDER))))
                .containsExactly("PREORDER_DATE_MISSING");
    }

    @Test
    void limitsAreExact() {
        assertThat(codes(aListing().of("x".repeat(150)))).isEmpty();
        assertThat(codes(aListing().of("x".repeat(151)))).containsExactly("TEXT_TOO_LONG");
        assertThat(codes(aListing().offered(o -> o.described("x".repeat(5_000)))))
                .isEmpty();
        assertThat(codes(aListing().offered(o -> o.described("x".repeat(5_001)))))
                .containsExactly("TEXT_TOO_LONG");
        assertThat(codes(aListing().sku("x".repeat(50)))).isEmpty();
        assertThat(codes(aListing().sku("x".repeat(51)))).containsExactly("TEXT_TOO_LONG");
        assertThat(codes(aListing().offered(o -> o.pictured(pictures(11))))).isEmpty();
        assertThat(codes(aListing().offered(o -> o.pictured(pictures(12))))).containsExactly("IMAGES_TOO_MANY");
    }

    private static String[] pictures(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "https://shop.example/" + i + ".jpg")
                .toArray(String[]::new);
    }

    private List<String> codes(ListingFixture listing) {
        return channel.check(listing.build()).stream().map(Issue::code).toList();
    }

    private Map<String, String> item(FeedItem item) throws IOException {
        return GoogleItems.in(Documents.write(channel, Documents.header(), folder, item))
                .get(0);
    }
}
