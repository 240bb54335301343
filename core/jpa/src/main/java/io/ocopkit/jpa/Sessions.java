package io.ocopkit.jpa;

import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Where the registry gets its sessions from: one for each piece of work, or a rehearsal's single one. */
interface Sessions {
    int BATCH_SIZE = 250;

    SessionFactory factory();

    /** Work that writes. */
    Work begin();

    /** Work that only reads, and sees the database as it is at the first read until it is closed. */
    Work read();

    default <T> T inWork(Function<StatelessSession, T> action) {
        try (Work work = begin()) {
            T result = action.apply(work.session());
            work.commit();
            return result;
        }
    }

    /** A glance: queries that need not see the same moment, so that none costs more than itself. */
    default <T> T inGlance(Function<StatelessSession, T> action) {
        return inRead(action);
    }

    default <T> T inRead(Function<StatelessSession, T> action) {
        try (Work work = read()) {
            return action.apply(work.session());
        }
    }
}
