package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.digest.Digest;
import io.ocopkit.jpa.AuditFinding.Code;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.publishing.LedgerEntry;
import io.ocopkit.publishing.Publication;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Walks the chain from its beginning, then rebuilds every publication from it. Holds a page of either at a time. */
final class LedgerAudit {
    private final StatelessSession session;
    private final Outlet outlet;
    private final List<AuditFinding> findings = new ArrayList<>();
    private long lines;
    private long publications;
    private long live;

    LedgerAudit(StatelessSession session, Outlet outlet) {
        this.session = session;
        this.outlet = outlet;
    }

    AuditReport run() {
        OcopOutlet state = session.get(OcopOutlet.class, outlet.toString());
        Digest end = walkChain();
        rebuild();
        boolean asSaid = state == null
                ? lines == 0
                : state.lastLine() == lines && state.lastDigest().equals(end);
        if (!asSaid) {
            find(Code.END_MISSING, Long.toString(lines));
        }
        if (live != (state == null ? 0 : state.live())) {
            find(Code.LIVE_COUNT_WRONG, Long.toString(live));
        }
        return new AuditReport(outlet, lines, publications, findings);
    }

    private void find(Code code, String subject) {
        if (findings.size() < AuditReport.KEPT) {
            findings.add(new AuditFinding(code, subject));
        }
    }

    private Digest walkChain() {
        Digest previous = LedgerEntry.GENESIS;
        Iterator<OcopLedgerLine> chain = LedgerPages.lines(session, outlet);
        while (chain.hasNext()) {
            OcopLedgerLine line = chain.next();
            lines++;
            Optional<LedgerEntry> entry = read(line);
            if (entry.isPresent()) {
                check(entry.get(), previous);
                previous = entry.get().digest();
            } else {
                find(Code.LINE_UNREADABLE, Long.toString(line.key().line()));
            }
        }
        return previous;
    }

    /** A tampered line may hold what no value allows. */
    private static Optional<LedgerEntry> read(OcopLedgerLine line) {
        try {
            return Optional.of(line.entry());
        } catch (InvalidValueException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private void check(LedgerEntry entry, Digest previous) {
        String number = Long.toString(entry.sequence());
        if (!entry.isIntact()) {
            find(Code.LINE_CHANGED, number);
        }
        if (entry.sequence() != lines || !entry.previous().equals(previous)) {
            find(Code.CHAIN_BROKEN, number);
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
                find(Code.PUBLICATION_UNKNOWN, row.sku());
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
            find(Code.PUBLICATION_MISSING, line.sku());
        } else if (!told.equals(read(row))) {
            find(Code.PUBLICATION_DIFFERS, line.sku());
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
