package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WebhookDecoder.Event;
import io.ocopkit.publishing.delivery.Inbox;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/** What channels called back about, in the database. An event is one row for ever: that is how it counts once. */
final class EventInbox implements Inbox {
    private final Sessions sessions;
    private final Waking waking;

    EventInbox(Sessions sessions, Waking waking) {
        this.sessions = sessions;
        this.waking = waking;
    }

    @Override
    public boolean receive(Outlet outlet, Event event, Instant now) {
        OcopInboxEvent arrived = new OcopInboxEvent(outlet, event, now);
        try {
            return LockWait.until(() -> sessions.inWork(session -> isNew(session, outlet, arrived)));
        } catch (ConstraintViolationException e) {
            // Delivered twice at once, and the other one was faster.
            return false;
        }
    }

    private boolean isNew(StatelessSession session, Outlet outlet, OcopInboxEvent arrived) {
        if (session.get(OcopInboxEvent.class, arrived.key()) != null) {
            return false;
        }
        session.insertMultiple(List.of(arrived));
        waking.wake(session, outlet);
        return true;
    }

    @Override
    public List<Event> unread(Outlet outlet, int limit) {
        return sessions
                .inGlance(session -> session.createSelectionQuery(
                                "from OcopInboxEvent e where e.outlet = :outlet and e.readAt is null"
                                        + " order by e.outlet, e.readAt, e.line",
                                OcopInboxEvent.class)
                        .setParameter("outlet", outlet.toString())
                        .setMaxResults(limit)
                        .getResultList())
                .stream()
                .map(OcopInboxEvent::event)
                .toList();
    }

    @Override
    public void read(Outlet outlet, String id, Instant now) {
        LockWait.until(() ->
                sessions.inWork(session -> session.createMutationQuery("update OcopInboxEvent e set e.readAt = :now"
                                + " where e.outlet = :outlet and e.id = :id and e.readAt is null")
                        .setParameter("now", StoredInstant.of(now))
                        .setParameter("outlet", outlet.toString())
                        .setParameter("id", id)
                        .executeUpdate()));
    }
}
