package io.ocopkit.channel;

import io.ocopkit.listing.Sku;
import java.util.List;

/** Opt-in: a locator that looks for several listings in one request. */
public interface BatchLocator extends ListingLocator {

    /**
     * How many listings one request finds.
     *
     * @return 2 or more, the same value at every call
     */
    int locateBatch();

    /**
     * Looks for several listings by their SKUs.
     *
     * @param skus our keys; 1 to {@link #locateBatch()} different ones
     * @param context the world during this call
     * @return what the channel shows under each key, in the order of the keys and of the same number
     */
    List<Observation> locateAll(List<Sku> skus, ChannelContext context);

    /** A batch of one. */
    @Override
    default Observation locate(Sku sku, ChannelContext context) {
        return locateAll(List.of(sku), context).get(0);
    }
}
