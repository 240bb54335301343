package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What plan and application have in common: where items come from and go to, the time, and who asks. */
record Desk(CandidateSource candidates, PublicationLedger ledger, VietnamTime time, Selection selection, String actor) {

    Steps steps(OutletRules outlet, Scope scope, Instant now) {
        return new Steps(items(outlet, scope), maker(outlet, now), new Tally(VietnamTime.dayOf(now)));
    }

    /** Documents are written whole, so everything is looked at for them. */
    private JoinedItems items(OutletRules outlet, Scope scope) {
        return scope instanceof Scope.Named named && outlet instanceof ApiOutlet api
                ? new NamedItems(this, api, named.keys())
                : MergeJoin.open(candidates, ledger, outlet);
    }

    Optional<Candidate> candidate(OutletRules outlet, Sku key) {
        return outlet.candidate(candidates, key);
    }

    /** A few items, looked up together, in the order in which they are named. */
    List<Joined> joined(ApiOutlet outlet, List<Sku> skus) {
        Map<Sku, Candidate> offered = candidates.pages(skus);
        Map<Sku, Publication> shown = ledger.publications(outlet.outlet(), skus);
        return skus.stream()
                .map(sku -> new Joined(sku, offered.get(sku), shown.get(sku)))
                .toList();
    }

    StepMaker maker(OutletRules outlet, Instant now) {
        LocalDate day = VietnamTime.dayOf(now);
        return new StepMaker(assessor(outlet, day), day, now, actor);
    }

    Assessor assessor(OutletRules outlet, LocalDate day) {
        return new Assessor(outlet, selection, day);
    }
}
