package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import java.time.Instant;
import java.time.LocalDate;

/** What plan and application have in common: where items come from and go to, the time, and who asks. */
record Desk(CandidateSource candidates, PublicationLedger ledger, VietnamTime time, Selection selection, String actor) {

    Steps steps(OutletRules outlet, Instant now) {
        MergeJoin joined = MergeJoin.open(candidates, ledger, outlet.outlet());
        return new Steps(joined, maker(outlet, now), new Tally(VietnamTime.dayOf(now)));
    }

    /** One item, looked up. */
    Joined joined(OutletRules outlet, Sku sku) {
        return new Joined(
                sku,
                candidates.candidate(sku).orElse(null),
                ledger.publication(outlet.outlet(), sku).orElse(null));
    }

    StepMaker maker(OutletRules outlet, Instant now) {
        LocalDate day = VietnamTime.dayOf(now);
        return new StepMaker(assessor(outlet, day), day, now, actor);
    }

    Assessor assessor(OutletRules outlet, LocalDate day) {
        return new Assessor(outlet, selection, day);
    }
}
