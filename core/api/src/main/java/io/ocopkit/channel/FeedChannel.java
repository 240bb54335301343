package io.ocopkit.channel;

import java.io.IOException;
import java.util.List;

/**
 * A channel whose buyers read a document: a workbook, a message, a web feed. Implementations are immutable and safe for
 * use by several threads; one that refuses listings for want of a field also implements {@link ListingCheck}.
 */
public interface FeedChannel {

    /**
     * What the channel is.
     *
     * @return the same value at every call
     */
    ChannelInfo info();

    /**
     * Writes all documents of a feed, reading the items once and holding none back. Removals are written as explicit
     * entries. The writer neither sorts nor drops nor decides.
     *
     * @param feed header and items
     * @param sink where the documents go
     * @return what was written, one entry a document
     * @throws IOException when a document cannot be written; nothing of it becomes visible then
     */
    List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException;
}
