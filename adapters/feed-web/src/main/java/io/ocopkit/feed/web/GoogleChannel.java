package io.ocopkit.feed.web;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.channel.FeedSink;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The product feed for Google Merchant Center, {@value #NAME}: RSS 2.0 with Google's elements. Google has no place for a
 * certificate of this programme, so the feed shows no stars. A removal is an item out of stock that has expired.
 */
public final class GoogleChannel implements FeedChannel, ListingCheck {
    /** The document's name. */
    public static final String NAME = "google.xml";

    static final int FURTHER_IMAGES = 10;

    private static final int ID = 50;
    private static final int TITLE = 150;
    private static final int DESCRIPTION = 5_000;
    private static final int BRAND = 70;
    private static final Citation SOURCE = Citation.of("Google Merchant Center", "Product data specification");
    private static final ChannelInfo INFO = new ChannelInfo(
            new ChannelId("google"), BilingualText.of("Dữ liệu sản phẩm Google", "Product feed for Google"), 2);

    /** A channel; there is nothing to configure. */
    public GoogleChannel() {}

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    @Override
    public List<Issue> check(Listing listing) {
        ListingContent content = listing.offer().content();
        Findings findings = new Findings(SOURCE);
        findings.limit("sku", listing.sku().value(), ID);
        PagePlace place = listing.offer().place();
        findings.limit("offer.place", place == null ? null : place.page().value(), ID);
        findings.requireText("product.name", listing.product().name(), TITLE);
        findings.requireText("content.description", content.description(), DESCRIPTION);
        findings.requirePrice(listing.offer().price());
        findings.requirePage(content.link());
        findings.requirePictures(content.images(), FURTHER_IMAGES);
        findings.limit("content.brand", content.brand(), BRAND);
        if (listing.offer().availability() == Availability.PREORDER) {
            refusePreorder(findings);
        }
        return findings.all();
    }

    private static void refusePreorder(Findings findings) {
        findings.error(
                "PREORDER_DATE_MISSING",
                "offer.availability",
                BilingualText.of(
                        "Google bắt buộc có ngày giao hàng cho hàng đặt trước, chào hàng không có ngày này",
                        "For a pre-order Google asks for the day of delivery, which an offer does not have"),
                BilingualText.of("Chào bán khi đã có hàng", "Offer it once it is there"));
    }

    @Override
    public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
        try (OutputStream out = sink.begin(NAME);
                GoogleDocument document = new GoogleDocument(feed.header(), out)) {
            document.begin();
            FeedDocument written = feed.writeTo(NAME, "application/rss+xml; charset=utf-8", document);
            document.end();
            return List.of(written);
        }
    }
}
