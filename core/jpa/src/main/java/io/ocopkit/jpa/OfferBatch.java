package io.ocopkit.jpa;

import io.ocopkit.catalog.OfferLine;
import io.ocopkit.jpa.OcopSource.Subject;
import io.ocopkit.jpa.ProductFinder.Found;
import io.ocopkit.listing.PagePlace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes offers in. The last list read decides on price, stock and what is shown. */
final class OfferBatch implements EntryBatch<OfferLine> {
    private final ImportRun run;
    private final Findings findings;
    private @Nullable String listWithPages;

    OfferBatch(ImportRun run) {
        this.run = run;
        this.findings = new Findings(run.session());
    }

    @Override
    public void take(List<OfferLine> entries) {
        ProductFinder finder = ProductFinder.prepare(
                run.session(), entries.stream().map(OfferLine::product).toList());
        List<String> skus =
                entries.stream().map(entry -> entry.offer().sku().value()).toList();
        Loaded<OcopOffer> offers = Loaded.byKey(run.session(), OcopOffer.class, skus);
        SourceRows sources =
                SourceRows.of(run, entries.stream().map(OfferLine::source).toList());
        Set<String> seen = new HashSet<>();
        for (OfferLine line : entries) {
            if (finder.find(line.product()) instanceof Found found) {
                seen.add(line.offer().sku().value());
                tell(offers, sources, line, found.product());
            } else {
                run.refuse(findings.unplaced(line.source(), line.product(), finder.find(line.product())));
            }
        }
        run.touched().add(offers.changed().map(OcopOffer::productId).toList());
        offers.save();
        sources.save();
        run.saw(seen);
    }

    private void tell(Loaded<OcopOffer> offers, SourceRows sources, OfferLine line, String product) {
        String sku = line.offer().sku().value();
        OcopOffer stored = offers.find(sku);
        listWithPages =
                line.offer().place() == null ? listWithPages : line.source().file();
        if (stored == null) {
            offers.add(sku, OcopOffer.of(product, line.offer()));
            run.tally().created();
        } else if (!isOne(stored.productId(), product)) {
            run.refuse(findings.skuTaken(line, stored.productId()));
            return;
        } else {
            PagePlace before = stored.offer().place();
            boolean news = stored.tell(line.offer());
            if (news) {
                offers.touch(stored);
                left(before);
            }
            run.tally().known(news);
        }
        sources.keep(line.source(), new Subject(sku, product, null));
    }

    /** From now on, nothing in the registry says that the item was on that page. */
    private void left(@Nullable PagePlace place) {
        if (place != null) {
            run.touched().add(List.of(place.page().value()));
        }
    }

    private boolean isOne(String product, String other) {
        List<String> both = List.of(product, other);
        return product.equals(other) || SameProducts.among(run.session(), both).areOne(both);
    }

    @Override
    public void finish() {
        if (run.isComplete()) {
            run.tally().dropped(LeftOut.dropOffers(run));
        }
        if (listWithPages != null) {
            PageFaults.remark(run, listWithPages);
        }
    }
}
