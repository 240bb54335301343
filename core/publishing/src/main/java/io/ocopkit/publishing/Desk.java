package io.ocopkit.publishing;

import java.time.Instant;
import java.time.LocalDate;

/** What plan and application have in common: where items come from and go to, the time, and who asks. */
record Desk(CandidateSource candidates, PublicationLedger ledger, VietnamTime time, Selection selection, String actor) {

    Steps steps(FeedOutlet outlet, Instant now) {
        LocalDate day = VietnamTime.dayOf(now);
        StepMaker maker = new StepMaker(new Assessor(outlet, selection, day), day, now, actor);
        return new Steps(MergeJoin.open(candidates, ledger, outlet.outlet()), maker, new Tally(day));
    }
}
