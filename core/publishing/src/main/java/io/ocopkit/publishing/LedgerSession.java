package io.ocopkit.publishing;

import io.ocopkit.publishing.OutletState.WrittenDocument;
import java.util.List;

/** One application of one plan: all of its lines, or none. Not thread-safe. */
public interface LedgerSession extends AutoCloseable {

    /**
     * Adds a line and brings the publication to its new state.
     *
     * @param record what happened
     */
    void record(LedgerRecord record);

    /**
     * Makes all lines permanent and raises the outlet's revision by one.
     *
     * @param documents the documents as they now stand; replaces what was there
     */
    void commit(List<WrittenDocument> documents);

    /** Drops everything that was not committed. */
    @Override
    void close();
}
