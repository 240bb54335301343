package io.ocopkit.channel;

import java.util.Objects;

/**
 * A document that was written.
 *
 * @param name file name within the sink
 * @param mediaType such as {@code text/csv; charset=utf-8}
 * @param listed how many items it shows
 * @param removed how many items it removes
 */
public record FeedDocument(String name, String mediaType, long listed, long removed) {

    /** Requires name and media type. */
    public FeedDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
    }
}
