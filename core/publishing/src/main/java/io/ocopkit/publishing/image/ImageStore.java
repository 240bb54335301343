package io.ocopkit.publishing.image;

import java.net.URI;
import java.util.Collection;
import java.util.Map;

/** Remembers what was found at the addresses of pictures. */
public interface ImageStore {

    /**
     * What is known of some addresses.
     *
     * @param addresses the addresses
     * @return the last verdict on each; nothing of those nobody has looked at
     */
    Map<URI, ImageVerdict> find(Collection<URI> addresses);

    /**
     * Keeps a verdict in place of the one before. Of two kept at once either may remain.
     *
     * @param verdict the verdict
     */
    void keep(ImageVerdict verdict);

    /**
     * Remembers as long as the process lives.
     *
     * @return an empty store
     */
    static ImageStore inMemory() {
        return new ImagesInMemory();
    }
}
