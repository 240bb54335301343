package io.ocopkit.publishing;

import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.InvalidValueException;
import java.util.List;

/** Makes pages of packs. */
final class PageMaker {

    private PageMaker() {}

    static Candidate page(Sku page, List<Candidate> packs) {
        List<Candidate> offered = packs.stream().filter(Candidate::offered).toList();
        List<Candidate> shown = offered.isEmpty() ? packs : offered;
        Candidate empty = candidate(shown.get(0), Offer.onRequest(page));
        if (shown.stream().map(pack -> pack.product().id()).distinct().count() > 1) {
            return empty.withFault(Sentences.pageOfSeveralProducts(page, shown));
        }
        try {
            return candidate(
                    shown.get(0),
                    Offer.ofPacks(page, shown.stream().map(Candidate::offer).toList()));
        } catch (InvalidValueException e) {
            return empty.withFault(Sentences.pageContradicts(page, e));
        }
    }

    /** What is true of one pack's product is true of all. */
    private static Candidate candidate(Candidate pack, Offer offer) {
        return new Candidate(
                pack.product(), pack.producer(), pack.certificates(), offer, pack.offered(), pack.recognised());
    }
}
