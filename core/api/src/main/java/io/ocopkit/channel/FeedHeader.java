package io.ocopkit.channel;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself.
 *
 * @param seller who offers the items
 * @param home the seller's shop, absolute; null when there is none
 * @param validOn the day for which the gate was asked, in Vietnam
 * @param createdAt when the document was begun
 */
public record FeedHeader(String seller, @Nullable URI home, LocalDate validOn, Instant createdAt) {

    /** Requires all but the home page. */
    public FeedHeader {
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(validOn, "validOn");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}
