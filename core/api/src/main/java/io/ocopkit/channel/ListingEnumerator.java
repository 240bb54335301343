package io.ocopkit.channel;

import org.jspecify.annotations.Nullable;

/** Opt-in: a channel that can list everything a shop has on it, so that a sweep costs pages and not items. */
public interface ListingEnumerator {

    /**
     * Reads one page of the shop's listings, hidden ones included.
     *
     * @param cursor where the former page ended; null for the first page
     * @param context the world during this call
     * @return a page, or why there is none
     */
    ListingPage list(@Nullable String cursor, ChannelContext context);
}
