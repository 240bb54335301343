package io.ocopkit.channel;

import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A whole catalogue on its way into a document.
 *
 * @param header what the document says about itself
 * @param items all entries in the order of their SKUs, to be consumed once and one by one: there may be millions
 */
public record Feed(FeedHeader header, Stream<FeedItem> items) {

    /** Requires both. */
    public Feed {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(items, "items");
    }

    /**
     * Hands every item to a writer, one by one and in order, and counts. It consumes the feed, so it can be called once.
     *
     * @param name file name of the document being written
     * @param mediaType its media type
     * @param writer the writer
     * @return the document with its counts
     * @throws IOException when the writer throws it; the items after it are left alone
     */
    public FeedDocument writeTo(String name, String mediaType, FeedItemWriter writer) throws IOException {
        long listed = 0;
        long removed = 0;
        for (Iterator<FeedItem> left = items.iterator(); left.hasNext(); ) {
            FeedItem item = left.next();
            if (item instanceof FeedItem.Listed shown) {
                writer.list(shown.listing());
                listed++;
            } else if (item instanceof FeedItem.Removed gone) {
                writer.remove(gone.withdrawal());
                removed++;
            }
        }
        return new FeedDocument(name, mediaType, listed, removed);
    }
}
