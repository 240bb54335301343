package io.ocopkit.feed.web;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.channel.FeedSink;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The product feed for a Meta catalogue, {@value #NAME}. Meta has no place for a certificate, so the feed shows no
 * stars. A removal is an item out of stock and archived. A SKU is never longer than the 100 characters Meta allows.
 */
public final class MetaChannel implements FeedChannel, ListingCheck {
    /** The document's name. */
    public static final String NAME = "meta.csv";

    static final int FURTHER_IMAGES = 20;

    private static final int TITLE = 200;
    private static final int DESCRIPTION = 9_999;
    private static final int BRAND = 100;
    private static final int FURTHER_IMAGE_CHARACTERS = 2_000;
    private static final Citation SOURCE = Citation.of("Meta Commerce", "Product data specifications for catalogues");
    private static final ChannelInfo INFO = new ChannelInfo(
            new ChannelId("meta"), BilingualText.of("Dữ liệu sản phẩm Meta", "Product feed for Meta"), 2);

    /** A channel; there is nothing to configure. */
    public MetaChannel() {}

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    @Override
    public List<Issue> check(Listing listing) {
        Offer offer = listing.offer();
        ListingContent content = offer.content();
        Findings findings = new Findings(SOURCE);
        findings.requireText("product.name", listing.product().name(), TITLE);
        findings.requireText("content.description", content.description(), DESCRIPTION);
        findings.requirePrice(offer.price());
        findings.requirePage(content.link());
        findings.requirePictures(content.images(), FURTHER_IMAGES);
        findings.limit("content.images", MetaRow.further(content.images()), FURTHER_IMAGE_CHARACTERS);
        findings.limit("content.brand", content.brand(), BRAND);
        if (content.brand() == null && offer.gtin() == null) {
            askForIdentity(findings);
        }
        return findings.all();
    }

    private static void askForIdentity(Findings findings) {
        findings.error(
                "BRAND_OR_GTIN_MISSING",
                "content.brand",
                BilingualText.of("Meta bắt buộc có nhãn hiệu hoặc GTIN", "Meta asks for a brand or a GTIN"),
                BilingualText.of(
                        "Nhập nhãn hiệu trên bao bì hoặc mã vạch", "Enter the brand on the pack or the barcode"));
    }

    @Override
    public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
        try (OutputStream out = sink.begin(NAME);
                MetaDocument document = new MetaDocument(out)) {
            document.begin();
            return List.of(feed.writeTo(NAME, "text/csv; charset=utf-8", document));
        }
    }
}
