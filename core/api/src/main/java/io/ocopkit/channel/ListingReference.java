package io.ocopkit.channel;

import io.ocopkit.listing.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A listing as a channel knows it.
 *
 * @param sku our key
 * @param channelKey the channel's own key, opaque; null before the channel has given one
 */
public record ListingReference(Sku sku, @Nullable String channelKey) {}
