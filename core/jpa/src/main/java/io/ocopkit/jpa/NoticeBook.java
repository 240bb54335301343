package io.ocopkit.jpa;

import io.ocopkit.jpa.ProductFinder.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The notices of revocation that earlier lists have brought. */
final class NoticeBook {
    private static final int PAGE = 500;

    private final ImportRun run;
    private final boolean empty;

    NoticeBook(ImportRun run) {
        this.run = run;
        this.empty = run.session()
                .createSelectionQuery("from OcopRevocation n", OcopRevocation.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<OcopRevocation> of(Collection<String> products) {
        return empty
                ? List.of()
                : run.session()
                        .createSelectionQuery(
                                "from OcopRevocation n where n.productId in :products", OcopRevocation.class)
                        .setParameterList("products", products)
                        .getResultList();
    }

    /** A notice whose product was unknown takes effect once a list has brought the product. */
    void retryUnplaced() {
        List<OcopRevocation> page = empty ? List.of() : unplacedAfter("");
        while (!page.isEmpty()) {
            place(page);
            page = unplacedAfter(page.get(page.size() - 1).id());
        }
    }

    private List<OcopRevocation> unplacedAfter(String id) {
        return run.session()
                .createSelectionQuery(
                        "from OcopRevocation n where n.productId is null and n.id > :after order by n.id",
                        OcopRevocation.class)
                .setParameter("after", id)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private void place(List<OcopRevocation> unplaced) {
        ProductFinder finder = ProductFinder.prepare(
                run.session(), unplaced.stream().map(OcopRevocation::reference).toList());
        List<OcopRevocation> placed = new ArrayList<>();
        for (OcopRevocation notice : unplaced) {
            if (finder.find(notice.reference()) instanceof Found found) {
                notice.bindTo(found.product());
                placed.add(notice);
            }
        }
        run.session().updateMultiple(placed);
        Revoking.apply(run, placed);
    }
}
