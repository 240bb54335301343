package io.ocopkit.publishing;

import io.ocopkit.digest.Digest;
import java.util.List;
import java.util.Objects;

/**
 * Where an outlet stands.
 *
 * @param revision grows with every applied plan; 0 before the first
 * @param live how many items it shows
 * @param documents the documents last written
 */
public record OutletState(long revision, long live, List<WrittenDocument> documents) {

    /** Keeps an unmodifiable copy. */
    public OutletState {
        documents = List.copyOf(documents);
    }

    /**
     * A document as it was written.
     *
     * @param name file name
     * @param digest SHA-256 of its bytes
     */
    public record WrittenDocument(String name, Digest digest) {

        /** Requires both. */
        public WrittenDocument {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(digest, "digest");
        }
    }
}
