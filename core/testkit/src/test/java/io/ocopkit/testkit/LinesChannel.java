package io.ocopkit.testkit;

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
import io.ocopkit.model.Dong;
import io.ocopkit.text.DocumentText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small channel that keeps the contract: one line an item, fields separated by tabs. Every part that a wrong channel
 * gets wrong is a method of its own.
 */
class LinesChannel implements FeedChannel {
    static final String NAME = "lines.txt";

    @Override
    public ChannelInfo info() {
        return new ChannelInfo(new ChannelId("lines"), BilingualText.of("Dòng chữ", "Lines"), 1);
    }

    @Override
    public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
        try (OutputStream stream = sink.begin(NAME);
                Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
            return List.of(feed.writeTo(
                    NAME, "text/plain; charset=utf-8", lines(out, feed.header().validOn())));
        }
    }

    FeedItemWriter lines(Writer out, LocalDate validOn) {
        return new FeedItemWriter() {
            @Override
            public void list(Listing listing) throws IOException {
                out.write(listed(listing, validOn));
            }

            @Override
            public void remove(Withdrawal withdrawal) throws IOException {
                out.write(removed(withdrawal));
            }
        };
    }

    String listed(Listing listing, LocalDate validOn) {
        return line(
                "LIST",
                listing.sku(),
                text(listing.product().name()),
                text(listing.offer().content().description()),
                price(listing),
                stars(listing, validOn),
                listing.proof().validUntil());
    }

    String removed(Withdrawal withdrawal) {
        return line("DELETE", withdrawal.sku(), text(withdrawal.productName()), "", "", "", "");
    }

    String price(Listing listing) {
        return listing.offer().price() == null
                ? ""
                : String.valueOf(Dong.amountOf(listing.offer().price()));
    }

    String stars(Listing listing, LocalDate validOn) {
        return validOn.isAfter(listing.proof().validUntil())
                ? ""
                : String.valueOf(listing.proof().stars().stars());
    }

    String text(@Nullable String text) {
        return text == null
                ? ""
                : DocumentText.of(text)
                        .replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t");
    }

    static String line(Object... fields) {
        StringBuilder line = new StringBuilder();
        for (Object field : fields) {
            line.append(line.isEmpty() ? "" : "\t").append(field);
        }
        return line.append('\n').toString();
    }
}
