package io.ocopkit.channel;

import io.ocopkit.listing.Listing;
import java.io.IOException;

/** Writes the entries of one document, in the order in which they come. See {@link Feed#writeTo}. */
public interface FeedItemWriter {

    /**
     * Writes an item that is shown.
     *
     * @param listing the listing
     * @throws IOException when it cannot be written
     */
    void list(Listing listing) throws IOException;

    /**
     * Writes an item that is removed, as an entry of its own.
     *
     * @param withdrawal what and why
     * @throws IOException when it cannot be written
     */
    void remove(Withdrawal withdrawal) throws IOException;
}
