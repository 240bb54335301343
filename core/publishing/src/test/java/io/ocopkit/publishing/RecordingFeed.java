package io.ocopkit.publishing;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.channel.FeedSink;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Writes one line an entry, counts how often it is asked to, and misbehaves on request. */
final class RecordingFeed implements FeedChannel, ListingCheck {
    private final String id;
    private int mappingVersion = 1;
    private int writes;
    private String document = "feed.txt";
    private boolean priceNeeded;
    private Misbehaviour misbehaviour = Misbehaviour.NONE;
    private Runnable whileWriting = () -> {};

    enum Misbehaviour {
        NONE,
        LEAVES_THE_LAST_ITEM,
        STOPS_EARLY,
        LEAVES_THE_DOCUMENT_OPEN,
        REPORTS_ANOTHER_DOCUMENT,
        FAILS_HALF_WAY
    }

    RecordingFeed(String id) {
        this.id = id;
    }

    int writes() {
        return writes;
    }

    void mappingVersion(int version) {
        mappingVersion = version;
    }

    void document(String name) {
        document = name;
    }

    void priceNeeded() {
        priceNeeded = true;
    }

    void misbehave(Misbehaviour how) {
        misbehaviour = how;
    }

    void whileWriting(Runnable something) {
        whileWriting = something;
    }

    @Override
    public ChannelInfo info() {
        return new ChannelInfo(new ChannelId(id), BilingualText.of("Kênh thử", "Trial channel"), mappingVersion);
    }

    @Override
    public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
        writes++;
        long listed = 0;
        long removed = 0;
        Writer out = new BufferedWriter(new OutputStreamWriter(sink.begin(document), StandardCharsets.UTF_8));
        try {
            Iterator<FeedItem> items = feed.items().iterator();
            while (misbehaviour == Misbehaviour.STOPS_EARLY ? listed < 1 : items.hasNext()) {
                FeedItem item = items.next();
                if (misbehaviour == Misbehaviour.FAILS_HALF_WAY) {
                    throw new IOException("No space left on device");
                }
                if (misbehaviour == Misbehaviour.LEAVES_THE_LAST_ITEM && !items.hasNext()) {
                    break;
                }
                listed += item instanceof FeedItem.Listed ? 1 : 0;
                removed += item instanceof FeedItem.Removed ? 1 : 0;
                out.write(line(item));
            }
            whileWriting.run();
        } finally {
            if (misbehaviour != Misbehaviour.LEAVES_THE_DOCUMENT_OPEN) {
                out.close();
            }
        }
        String name = misbehaviour == Misbehaviour.REPORTS_ANOTHER_DOCUMENT ? "other.txt" : document;
        return List.of(new FeedDocument(name, "text/plain; charset=utf-8", listed, removed));
    }

    private static String line(FeedItem item) {
        if (item instanceof FeedItem.Listed listed) {
            Listing listing = listed.listing();
            return "+ " + item.sku() + " " + listing.product().name() + " "
                    + listing.offer().price() + " " + listing.offer().stock() + " "
                    + listing.proof().validUntil() + "\n";
        }
        FeedItem.Removed removed = (FeedItem.Removed) item;
        return "- " + item.sku() + " " + removed.withdrawal().cause() + " "
                + removed.withdrawal().effectiveOn() + "\n";
    }

    @Override
    public List<Issue> check(Listing listing) {
        return priceNeeded && listing.offer().price() == null
                ? List.of(new Issue(
                        "PRICE_MISSING",
                        "offer.price",
                        Severity.ERROR,
                        Citation.of("Trial channel"),
                        BilingualText.of("Thiếu giá bán", "The price is missing"),
                        BilingualText.of("Nhập giá bán", "Enter a price"),
                        null))
                : List.of();
    }
}
