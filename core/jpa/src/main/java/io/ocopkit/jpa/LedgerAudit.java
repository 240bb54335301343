package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.jpa.AuditFinding.Code;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.publishing.LedgerEntry;
import io.ocopkit.publishing.Publication;
import java.util.Iterator;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Walks the chain from its beginning, then rebuilds every publication from it. Holds a page of either at a time. */
final class LedgerAudit {
    private final StatelessSession session;
    private final Outlet outlet;
    private final Chain chain = new Chain(LedgerEntry.GENESIS);
    private long publications;
    private long live;

    LedgerAudit(StatelessSession session, Outlet outlet) {
        this.session = session;
        this.outlet = outlet;
    }

    AuditReport run() {
        OcopOutlet state = session.get(OcopOutlet.class, outlet.toString());
        walkChain();
        rebuild();
        chain.mustEnd(
                state == null
                        ? chain.lines() == 0
                        : state.lastLine() == chain.lines()
                                && state.lastDigest().equals(chain.last()));
        if (live != (state == null ? 0 : state.live())) {
            chain.find(Code.LIVE_COUNT_WRONG, Long.toString(live));
        }
        return new AuditReport(outlet, chain.lines(), publications, chain.findings());
    }

    private void walkChain() {
        Iterator<OcopLedgerLine> lines = LedgerPages.lines(session, outlet);
        while (lines.hasNext()) {
            OcopLedgerLine line = lines.next();
            read(line)
                    .ifPresentOrElse(
                            entry -> chain.follow(new Chain.Line(
                                    entry.sequence(), entry.previous(), entry.digest(), entry.isIntact())),
                            () -> chain.unreadable(line.key().line()));
        }
    }

    /** A tampered line may hold what no value allows. */
    private static Optional<LedgerEntry> read(OcopLedgerLine line) {
        try {
            return Optional.of(line.entry());
        } catch (InvalidValueException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private void rebuild() {
        Iterator<OcopLedgerLine> told = LedgerPages.lastLines(session, outlet);
        Iterator<OcopPublication> shown = LedgerPages.publications(session, outlet);
        OcopLedgerLine line = next(told);
        OcopPublication row = next(shown);
        while (line != null || row != null) {
            int order = order(line, row);
            if (order <= 0 && line != null) {
                compare(line, order == 0 ? row : null);
                line = next(told);
            } else if (row != null) {
                chain.find(Code.PUBLICATION_UNKNOWN, row.sku());
            }
            row = order >= 0 ? next(shown) : row;
        }
    }

    private static <T> @Nullable T next(Iterator<T> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    private static int order(@Nullable OcopLedgerLine line, @Nullable OcopPublication row) {
        if (line == null || row == null) {
            return line == null ? 1 : -1;
        }
        return line.sku().compareTo(row.sku());
    }

    private void compare(OcopLedgerLine line, @Nullable OcopPublication row) {
        publications++;
        Optional<Publication> told = read(line).map(entry -> entry.record().publication());
        live += told.filter(Publication::isLive).isPresent() ? 1 : 0;
        if (row == null) {
            chain.find(Code.PUBLICATION_MISSING, line.sku());
        } else if (!told.equals(read(row))) {
            chain.find(Code.PUBLICATION_DIFFERS, line.sku());
        }
    }

    private static Optional<Publication> read(OcopPublication row) {
        try {
            return Optional.of(row.publication());
        } catch (InvalidValueException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
