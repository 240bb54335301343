package io.ocopkit.jpa;

import io.ocopkit.catalog.Recognition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes recognitions in: the product, its producer, the certificate and what happened to it. */
final class RecognitionBatch implements EntryBatch<Recognition> {
    private final ImportRun run;
    private final NoticeBook notices;

    RecognitionBatch(ImportRun run) {
        this.run = run;
        this.notices = new NoticeBook(run);
    }

    @Override
    public void take(List<Recognition> entries) {
        Set<String> products = new HashSet<>();
        entries.forEach(entry -> products.add(entry.product().id().value()));
        SameProducts same = SameProducts.around(run.session(), products);
        RecognitionRows rows = RecognitionRows.load(run, entries, same.and(products));
        long superseded = Supersessions.count(rows.certificates().all(), same);
        entries.forEach(rows::tell);
        run.tally().superseded(Supersessions.count(rows.certificates().all(), same) - superseded);
        rows.save();
        Revoking.apply(run, notices.of(products));
        run.saw(products);
    }

    @Override
    public void finish() {
        notices.retryUnplaced();
        if (run.isComplete()) {
            run.tally().dropped(LeftOut.dropProducts(run));
        }
    }
}
