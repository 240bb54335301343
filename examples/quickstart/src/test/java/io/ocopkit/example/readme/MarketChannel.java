package io.ocopkit.example.readme;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.channel.FeedItemWriter;
import io.ocopkit.channel.FeedSink;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.BilingualText;
import io.ocopkit.text.DocumentText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The integrator's snippet of the front page: a market that reads one line an item. */
// begin: integrator
final class MarketChannel implements FeedChannel {
    @Override
    public ChannelInfo info() {
        return new ChannelInfo(new ChannelId("market"), BilingualText.of("Chợ quê", "Country market"), 1);
    }

    @Override
    public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
        try (OutputStream out = sink.begin("market.txt");
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            return List.of(feed.writeTo("market.txt", "text/plain; charset=utf-8", new FeedItemWriter() {
                @Override
                public void list(Listing listing) throws IOException {
                    writer.write(
                            "+" + line(listing.sku() + "\t" + listing.product().name()));
                }

                @Override
                public void remove(Withdrawal withdrawal) throws IOException {
                    writer.write("-" + line(withdrawal.sku() + "\t" + withdrawal.productName()));
                }
            }));
        }
    }

    private static String line(String text) {
        return DocumentText.of(text).replace("\n", "\\n") + "\n";
    }
}
// end: integrator
