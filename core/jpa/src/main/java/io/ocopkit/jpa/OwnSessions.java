package io.ocopkit.jpa;

import java.sql.Connection;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** A session and a transaction of its own for each piece of work. */
record OwnSessions(SessionFactory factory) implements Sessions {

    @Override
    public Work begin() {
        return new Transaction(open());
    }

    @Override
    public Work read() {
        return new Snapshot(open());
    }

    /** Connections that do not commit by themselves are given back with nothing open, so there a glance is a read. */
    @Override
    public <T> T inGlance(Function<StatelessSession, T> action) {
        try (StatelessSession session = open()) {
            if (session.doReturningWork(Connection::getAutoCommit)) {
                return action.apply(session);
            }
        }
        return inRead(action);
    }

    private StatelessSession open() {
        StatelessSession session = factory.openStatelessSession();
        session.setJdbcBatchSize(BATCH_SIZE);
        return session;
    }

    /** Commits when told to. */
    private static final class Transaction implements Work {
        private final StatelessSession session;

        Transaction(StatelessSession session) {
            this.session = session;
            session.beginTransaction();
        }

        @Override
        public StatelessSession session() {
            return session;
        }

        @Override
        public void commit() {
            session.getTransaction().commit();
        }

        @Override
        public void close() {
            try (session) {
                if (session.getTransaction().isActive()) {
                    session.getTransaction().rollback();
                }
            }
        }
    }

    /** Reads several pages as of one moment; gives the connection back with the isolation it came with. */
    private static final class Snapshot implements Work {
        private final StatelessSession session;
        private final int isolation;

        Snapshot(StatelessSession session) {
            this.session = session;
            session.beginTransaction();
            this.isolation = session.doReturningWork(connection -> {
                int before = connection.getTransactionIsolation();
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                return before;
            });
        }

        @Override
        public StatelessSession session() {
            return session;
        }

        @Override
        public void commit() {
            // Nothing was written.
        }

        @Override
        public void close() {
            try (session) {
                session.doWork(connection -> {
                    connection.rollback();
                    connection.setTransactionIsolation(isolation);
                });
                session.getTransaction().rollback();
            }
        }
    }
}
