package io.ocopkit.jpa;

import io.ocopkit.catalog.RevocationNotice;
import io.ocopkit.jpa.OcopSource.Subject;
import io.ocopkit.jpa.ProductFinder.Found;
import io.ocopkit.jpa.ProductFinder.Place;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Takes notices of revocation in; one that finds nothing to revoke yet is kept and reported. */
final class RevocationBatch implements EntryBatch<RevocationNotice> {
    private final ImportRun run;
    private final Findings findings;

    RevocationBatch(ImportRun run) {
        this.run = run;
        this.findings = new Findings(run.session());
    }

    @Override
    public void take(List<RevocationNotice> entries) {
        ProductFinder finder = ProductFinder.prepare(
                run.session(), entries.stream().map(RevocationNotice::product).toList());
        Loaded<OcopRevocation> notices = Loaded.byKey(
                run.session(),
                OcopRevocation.class,
                entries.stream().map(OcopRevocation::keyOf).toList());
        SourceRows sources = SourceRows.of(
                run, entries.stream().map(RevocationNotice::source).toList());
        for (RevocationNotice entry : entries) {
            tell(notices, entry, finder.find(entry.product()));
            OcopRevocation notice = stored(notices, entry);
            sources.keep(entry.source(), new Subject(notice.id(), notice.productId(), null));
        }
        notices.save();
        sources.save();
        Set<String> idle = Revoking.apply(
                run,
                notices.all().stream()
                        .filter(notice -> notice.productId() != null)
                        .toList());
        entries.forEach(entry -> remark(stored(notices, entry), entry, idle));
    }

    private void tell(Loaded<OcopRevocation> notices, RevocationNotice entry, Place place) {
        OcopRevocation notice = notices.find(OcopRevocation.keyOf(entry));
        boolean known = notice != null;
        if (notice == null) {
            notice = OcopRevocation.of(entry);
            notices.add(notice.id(), notice);
        }
        if (place instanceof Found found) {
            boolean news = notice.productId() == null;
            if (news) {
                notice.bindTo(found.product());
                notices.touch(notice);
            }
            count(known, news);
        } else if (notice.productId() == null) {
            run.refuse(findings.unplaced(entry.source(), entry.product(), place));
        } else {
            count(known, false);
        }
    }

    private void count(boolean known, boolean news) {
        if (known) {
            run.tally().known(news);
        } else {
            run.tally().created();
        }
    }

    private static OcopRevocation stored(Loaded<OcopRevocation> notices, RevocationNotice entry) {
        return Objects.requireNonNull(notices.find(OcopRevocation.keyOf(entry)));
    }

    private void remark(OcopRevocation notice, RevocationNotice entry, Set<String> idle) {
        if (idle.contains(notice.id())) {
            run.remark(findings.decisionUnknown(entry));
        } else if (notice.productId() != null && notice.meansEverything()) {
            run.remark(findings.undated(entry));
        }
    }

    @Override
    public void finish() {
        // Nothing follows from what a list of revocations leaves out.
    }
}
