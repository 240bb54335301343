package io.ocopkit.jpa;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Candidate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.StatelessSession;

/** Finds pages that cannot be listed, once a list that has pages is read whole: its rows come in any order. */
final class PageFaults {
    /** Whoever sees these will look further by himself. */
    private static final int REMARKED = 1000;

    private PageFaults() {}

    /** What is remarked is about rows of any list; it names the last that had pages. */
    static void remark(ImportRun run, String file) {
        StatelessSession session = run.session();
        CandidateSql sql = new CandidateSql(Tables.of(session.getFactory()));
        Iterator<Candidate> pages = session.doReturningWork(connection -> PagesOfPacks.read(session, connection, sql));
        Stream.concat(
                        StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED), false),
                        pagesThatAreItems(session))
                .filter(page -> page.offered() && !page.faults().isEmpty())
                .limit(REMARKED)
                .forEach(page -> run.remark(Findings.pageCannotBeListed(file, page)));
    }

    private static Stream<Candidate> pagesThatAreItems(StatelessSession session) {
        List<Sku> keys = session
                .createSelectionQuery(
                        "select o.sku from OcopOffer o where o.offered = true and (o.page is null or o.page <> o.sku)"
                                + " and exists (select 1 from OcopOffer p where p.page = o.sku and p.offered = true)"
                                + " order by o.sku",
                        String.class)
                .setMaxResults(REMARKED)
                .getResultList()
                .stream()
                .map(Sku::new)
                .toList();
        Map<Sku, Candidate> pages = keys.isEmpty() ? Map.of() : CandidateLookup.pages(session, keys);
        return keys.stream().map(pages::get).filter(Objects::nonNull);
    }
}
