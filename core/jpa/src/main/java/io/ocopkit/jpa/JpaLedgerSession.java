package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.LedgerAction;
import io.ocopkit.publishing.LedgerEntry;
import io.ocopkit.publishing.LedgerRecord;
import io.ocopkit.publishing.LedgerSession;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import io.ocopkit.publishing.Publication;
import io.ocopkit.publishing.StalePlanException;
import io.ocopkit.publishing.delivery.Goal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

/** Writes the lines of one plan in one transaction, which holds the outlet's row from the beginning to the end. */
final class JpaLedgerSession implements LedgerSession {
    private static final int LINES = 250;

    private final Work work;
    private final Outlet outlet;
    private final OcopOutlet state;
    private final Aims aims;
    private final Waking waking;
    private final List<OcopLedgerLine> lines = new ArrayList<>();
    private final List<OcopPublication> created = new ArrayList<>();
    private final List<OcopPublication> changed = new ArrayList<>();
    private long line;
    private Digest last;
    private long live;
    private boolean aimed;

    JpaLedgerSession(Work work, Outlet outlet, OcopOutlet state, Waking waking) {
        this.work = work;
        this.outlet = outlet;
        this.state = state;
        this.aims = new Aims(work.session(), outlet);
        this.waking = waking;
        this.line = state.lastLine();
        this.last = state.lastDigest();
        this.live = state.live();
    }

    @Override
    public void record(LedgerRecord record) {
        LedgerEntry entry = LedgerEntry.after(outlet, ++line, last, storable(record));
        last = entry.digest();
        live += change(record.action());
        lines.add(OcopLedgerLine.of(entry));
        Publication publication = entry.record().publication();
        (publication.version() == OcopPublication.FIRST_VERSION ? created : changed)
                .add(new OcopPublication(outlet.toString(), publication));
        if (lines.size() == LINES) {
            flush();
        }
    }

    @Override
    public void aim(Sku sku, Goal goal) {
        aims.add(sku, goal);
        aimed = true;
    }

    private static int change(LedgerAction action) {
        return switch (action) {
            case PUBLISHED -> 1;
            case CHANGED -> 0;
            case WITHDRAWN -> -1;
        };
    }

    /** Databases keep microseconds, and a line must read as it was digested. */
    private static LedgerRecord storable(LedgerRecord record) {
        Publication given = record.publication();
        Withdrawal withdrawal = given.withdrawal();
        Publication stored = new Publication(
                given.sku(),
                given.version(),
                given.shown(),
                withdrawal,
                given.changedAt().truncatedTo(ChronoUnit.MICROS));
        if (!stored.equals(StoredState.of(stored).publication(stored.sku().value(), stored.version()))) {
            throw new IllegalArgumentException(
                    "The withdrawal of " + given.sku() + " names the item differently from how it was shown");
        }
        return new LedgerRecord(record.action(), stored, record.actor(), record.reason());
    }

    private void flush() {
        try {
            work.session().insertMultiple(lines);
            work.session().insertMultiple(created);
            work.session().updateMultiple(changed);
        } catch (StaleStateException | ConstraintViolationException e) {
            // Somebody else's line about the same item: the plan rests on what is no longer so.
            throw new StalePlanException(outlet);
        }
        lines.clear();
        created.clear();
        changed.clear();
    }

    @Override
    public void commit(List<WrittenDocument> documents) {
        flush();
        aims.flush();
        state.advance(line, last, live);
        work.session().update(state);
        work.session()
                .createMutationQuery("delete from OcopDocument d where d.outlet = :outlet")
                .setParameter("outlet", outlet.toString())
                .executeUpdate();
        work.session()
                .insertMultiple(documents.stream()
                        .map(document -> new OcopDocument(outlet.toString(), document))
                        .toList());
        if (aimed) {
            waking.wake(work.session(), outlet);
        }
        work.commit();
    }

    @Override
    public void close() {
        work.close();
    }
}
