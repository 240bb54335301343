package io.ocopkit.channel;

import io.ocopkit.listing.Sku;

/**
 * Opt-in: a channel that can be asked for a listing by our own key. With it a lost answer is settled by looking, and what
 * the shop had before is adopted; without it, and unless the channel is {@link RepeatSafe}, a person has to look.
 */
public interface ListingLocator {

    /**
     * Looks for a listing by its SKU.
     *
     * @param sku our key
     * @param context the world during this call
     * @return what the channel shows under this key, with the channel's own key; {@code Absent} only when the channel
     *     answered and has nothing
     */
    Observation locate(Sku sku, ChannelContext context);
}
