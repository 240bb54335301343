package io.ocopkit.feed.web;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.channel.FeedSink;
import io.ocopkit.message.BilingualText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Products, offers and certifications as schema.org JSON-LD, {@value #NAME}: one document, one graph. The rank stands
 * inside the certification, never as an aggregate rating, which is what customers give. It takes every listing.
 */
public final class SchemaOrgChannel implements FeedChannel {
    /** The document's name. */
    public static final String NAME = "ocop-products.jsonld";

    private static final String MEDIA_TYPE = "application/ld+json";
    private static final ChannelInfo INFO = new ChannelInfo(
            new ChannelId("schema-org"),
            BilingualText.of("Dữ liệu sản phẩm schema.org", "Product data for schema.org"),
            1);

    /** A channel; there is nothing to configure. */
    public SchemaOrgChannel() {}

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    @Override
    public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
        try (OutputStream out = sink.begin(NAME);
                SchemaOrgDocument document = new SchemaOrgDocument(feed.header(), out)) {
            document.begin();
            FeedDocument written = feed.writeTo(NAME, MEDIA_TYPE, document);
            document.end();
            return List.of(written);
        }
    }
}
