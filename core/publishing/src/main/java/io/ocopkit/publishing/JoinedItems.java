package io.ocopkit.publishing;

import java.util.Iterator;

/** Candidates beside publications, in the order of the keys. */
interface JoinedItems extends Iterator<Joined>, AutoCloseable {
    @Override
    void close();
}
