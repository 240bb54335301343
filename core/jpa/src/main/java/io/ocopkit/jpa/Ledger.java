package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.LedgerEntry;
import io.ocopkit.publishing.LedgerSession;
import io.ocopkit.publishing.OutletState;
import io.ocopkit.publishing.Publication;
import io.ocopkit.publishing.PublicationLedger;
import io.ocopkit.publishing.StalePlanException;
import io.ocopkit.publishing.delivery.DeliveryStore;
import io.ocopkit.publishing.delivery.Inbox;
import io.ocopkit.publishing.image.ImageStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/** The memory of the engine in the database. */
final class Ledger implements PublicationLedger {
    private final Sessions sessions;
    private final Waking waking;

    Ledger(Sessions sessions, Waking waking) {
        this.sessions = sessions;
        this.waking = waking;
    }

    @Override
    public OutletState state(Outlet outlet) {
        return sessions.inRead(session -> {
            OcopOutlet state = session.get(OcopOutlet.class, outlet.toString());
            return state == null
                    ? new OutletState(0, 0, List.of())
                    : new OutletState(state.revision(), state.live(), documents(session, outlet));
        });
    }

    private static List<OutletState.WrittenDocument> documents(StatelessSession session, Outlet outlet) {
        return session
                .createSelectionQuery(
                        "from OcopDocument d where d.outlet = :outlet order by d.name", OcopDocument.class)
                .setParameter("outlet", outlet.toString())
                .getResultList()
                .stream()
                .map(OcopDocument::document)
                .toList();
    }

    @Override
    public Stream<Publication> publications(Outlet outlet) {
        return PublicationRows.stream(sessions, outlet);
    }

    @Override
    public Optional<Publication> publication(Outlet outlet, Sku sku) {
        OcopPublication.Key key = new OcopPublication.Key(outlet.toString(), sku.value());
        return sessions.inGlance(session -> Optional.ofNullable(session.get(OcopPublication.class, key)))
                .map(OcopPublication::publication);
    }

    /** One is got by its key: a query that takes a list is translated anew each time. */
    @Override
    public Map<Sku, Publication> publications(Outlet outlet, Collection<Sku> skus) {
        return skus.size() < 2
                ? PublicationLedger.super.publications(outlet, skus)
                : sessions.inGlance(session -> LedgerPages.publications(session, outlet, skus)).stream()
                        .map(OcopPublication::publication)
                        .collect(Collectors.toMap(Publication::sku, Function.identity()));
    }

    @Override
    public Stream<Publication> lapsed(Outlet outlet, LocalDate day) {
        return PagedQuery.stream(sessions, session -> LedgerPages.lapsed(session, outlet, day))
                .map(OcopPublication::publication);
    }

    @Override
    public Optional<LocalDate> nextLapse(Outlet outlet, LocalDate from) {
        return sessions.inGlance(session -> LedgerPages.nextLapse(session, outlet, from));
    }

    @Override
    public DeliveryStore deliveries() {
        return new Deliveries(sessions, waking);
    }

    @Override
    public Inbox inbox() {
        return new EventInbox(sessions, waking);
    }

    @Override
    public ImageStore images() {
        return new Images(sessions);
    }

    @Override
    public Stream<LedgerEntry> entries(Outlet outlet) {
        return PagedQuery.stream(sessions, session -> LedgerPages.lines(session, outlet))
                .map(OcopLedgerLine::entry);
    }

    @Override
    public Stream<LedgerEntry> entries(Sku sku) {
        return PagedQuery.stream(sessions, session -> LedgerPages.lines(session, sku))
                .map(OcopLedgerLine::entry);
    }

    @Override
    public LedgerSession begin(Outlet outlet, long expectedRevision) {
        Work work = sessions.begin();
        try {
            return new JpaLedgerSession(work, outlet, claim(work.session(), outlet, expectedRevision), waking);
        } catch (ConstraintViolationException e) {
            // Two first plans at once: the other one was faster.
            work.close();
            throw new StalePlanException(outlet);
        } catch (RuntimeException e) {
            work.close();
            throw e;
        }
    }

    /** The guarded update makes a second session wait for the first and then find itself stale. */
    private static OcopOutlet claim(StatelessSession session, Outlet outlet, long expectedRevision) {
        String id = outlet.toString();
        if (expectedRevision == 0 && session.get(OcopOutlet.class, id) == null) {
            session.insert(OcopOutlet.untouched(outlet));
        }
        int claimed = session.createMutationQuery(
                        "update OcopOutlet o set o.revision = o.revision + 1 where o.id = :id and o.revision = :expected")
                .setParameter("id", id)
                .setParameter("expected", expectedRevision)
                .executeUpdate();
        OcopOutlet state = session.get(OcopOutlet.class, id);
        if (claimed != 1 || state == null) {
            throw new StalePlanException(outlet);
        }
        return state;
    }
}
