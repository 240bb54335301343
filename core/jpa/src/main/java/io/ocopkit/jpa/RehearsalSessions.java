package io.ocopkit.jpa;

import java.sql.Savepoint;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** One session for everything; work is kept until the rehearsal is over and dropped with it. */
record RehearsalSessions(SessionFactory factory, StatelessSession session) implements Sessions {

    @Override
    public Work begin() {
        return new Step(session);
    }

    @Override
    public Work read() {
        return new Reading(session);
    }

    /** Has nothing to undo; a savepoint would take later work with it. */
    private record Reading(StatelessSession session) implements Work {

        @Override
        public void commit() {
            // Nothing was written.
        }

        @Override
        public void close() {
            // The session belongs to the rehearsal.
        }
    }

    /** A savepoint does within a transaction what a transaction does by itself. */
    private static final class Step implements Work {
        private final StatelessSession session;
        private final Savepoint savepoint;
        private boolean committed;

        Step(StatelessSession session) {
            this.session = session;
            this.savepoint = session.doReturningWork(connection -> connection.setSavepoint());
        }

        @Override
        public StatelessSession session() {
            return session;
        }

        @Override
        public void commit() {
            committed = true;
        }

        @Override
        public void close() {
            session.doWork(connection -> {
                if (committed) {
                    connection.releaseSavepoint(savepoint);
                } else {
                    connection.rollback(savepoint);
                }
            });
        }
    }
}
