package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.publishing.delivery.Pause;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Pauses of outlets. All workers of a shop put one on record in the same moment: the last one counts. */
final class Pauses {
    private final Sessions sessions;

    Pauses(Sessions sessions) {
        this.sessions = sessions;
    }

    Optional<Pause> of(Outlet outlet) {
        return sessions.inGlance(session -> Optional.ofNullable(session.get(OcopPause.class, outlet.toString())))
                .map(OcopPause::pause);
    }

    void put(Outlet outlet, @Nullable Pause pause) {
        if (pause == null) {
            LockWait.until(() -> sessions.inWork(session -> lift(session, outlet)));
            return;
        }
        try {
            replace(outlet, pause);
        } catch (ConstraintViolationException e) {
            // Somebody else's was the first; now there is a row to replace.
            replace(outlet, pause);
        }
    }

    private void replace(Outlet outlet, Pause pause) {
        LockWait.until(() -> sessions.inWork(session -> replaced(session, outlet, pause)));
    }

    private static int lift(StatelessSession session, Outlet outlet) {
        return session.createMutationQuery("delete from OcopPause p where p.outlet = :outlet")
                .setParameter("outlet", outlet.toString())
                .executeUpdate();
    }

    private static int replaced(StatelessSession session, Outlet outlet, Pause pause) {
        int replaced = session.createMutationQuery(
                        "update OcopPause p set p.untilAt = :until, p.cause = :cause where p.outlet = :outlet")
                .setParameter("until", StoredInstant.of(pause.until()))
                .setParameter("cause", pause.cause().name())
                .setParameter("outlet", outlet.toString())
                .executeUpdate();
        if (replaced == 0) {
            session.insertMultiple(List.of(new OcopPause(outlet, pause)));
        }
        return replaced;
    }
}
