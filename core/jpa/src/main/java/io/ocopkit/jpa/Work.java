package io.ocopkit.jpa;

import org.hibernate.StatelessSession;

/** A piece of work on the database: kept as a whole by a commit, otherwise dropped as a whole on close. */
interface Work extends AutoCloseable {

    StatelessSession session();

    void commit();

    @Override
    void close();
}
