package io.ocopkit.feed.web;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static io.ocopkit.testkit.RemovalFixture.aRemoval;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.FeedItem;
import io.ocopkit.channel.Issue;
import io.ocopkit.testkit.ListingFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetaChannelTest {
    private final MetaChannel channel = new MetaChannel();

    @TempDir
    Path folder;

    @Test
    void aRowHasWhatMetaAsksFor() throws IOException {
        FeedItem item = aListing()
                .offered(o -> o.stocked(0)
                        .pictured(
                                "https://shop.example/1.jpg",
                                "https://shop.example/2,b.jpg",
                                "https://shop.example/3.jpg"))
                .listed();
        assertThat(row(item))
                .containsEntry("id", "MO-500")
                .containsEntry("availability", "out of stock")
                .containsEntry("condition", "new")
                .containsEntry("price", "150000 VND")
                .containsEntry("image_link", "https://shop.example/1.jpg")
                .containsEntry("additional_image_link", "https://shop.example/2%2Cb.jpg,https://shop.example/3.jpg")
                .containsEntry("quantity_to_sell_on_facebook", "0")
                .containsEntry("status", "active");
    }

    @Test
    void aPackOnAPageNamesThePageAndWhatTellsItApart() throws IOException {
        assertThat(row(aListing()
                        .offered(o -> o.onPage("MO", "Dung tích", "500 ml"))
                        .listed()))
                .containsEntry("item_group_id", "MO")
                .containsEntry("size", "500 ml")
                .containsEntry("additional_variant_attribute", "");
        assertThat(row(aListing()
                        .offered(o -> o.onPage("MO", "Vị", "Gừng, sả: cay"))
                        .listed()))
                .containsEntry("size", "")
                .containsEntry("additional_variant_attribute", "Vị:Gừng  sả  cay");
        assertThat(row(aListing().listed())).containsEntry("item_group_id", "");
    }

    @Test
    void aRemovalIsOutOfStockAndArchived() throws IOException {
        assertThat(row(aRemoval().sku("Z").removed()))
                .containsEntry("id", "Z")
                .containsEntry("availability", "out of stock")
                .containsEntry("status", "archived")
                .containsEntry("price", "");
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
    void limitsAreExact() {
        assertThat(codes(aListing().of("x".repeat(200)))).isEmpty();
        assertThat(codes(aListing().of("x".repeat(201)))).containsExactly("TEXT_TOO_LONG");
        assertThat(codes(aListing().offered(o -> o.described("x".repeat(9_999)))))
                .isEmpty();
        assertThat(codes(aListing().offered(o -> o.described("x".repeat(10_000)))))
                .containsExactly("TEXT_TOO_LONG");
        assertThat(codes(aListing().offered(o -> o.branded("x".repeat(101))))).containsExactly("TEXT_TOO_LONG");
        String address = "https://shop.example/" + "x".repeat(1_000);
        assertThat(codes(aListing().offered(o -> o.pictured(address, address, address))))
                .containsExactly("TEXT_TOO_LONG");
    }

    @Test
    void aBrandOrAGtinIsNeeded() {
        assertThat(codes(aListing().offered(o -> o.gtin(null)))).isEmpty();
        assertThat(codes(aListing().offered(o -> o.branded(null)))).isEmpty();
        assertThat(codes(aListing().offered(o -> o.branded(null).gtin(null)))).containsExactly("BRAND_OR_GTIN_MISSING");
    }

    private List<String> codes(ListingFixture listing) {
        return channel.check(listing.build()).stream().map(Issue::code).toList();
    }

    private Map<String, String> row(FeedItem item) throws IOException {
        return MetaRows.in(Documents.write(channel, Documents.header(), folder, item))
                .get(0);
    }
}
