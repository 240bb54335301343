package io.ocopkit.channel;

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
}
