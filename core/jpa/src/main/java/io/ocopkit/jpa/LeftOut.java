package io.ocopkit.jpa;

/** What a complete list no longer has is flagged, never deleted. */
final class LeftOut {

    private LeftOut() {}

    static long dropProducts(ImportRun run) {
        return drop(
                run,
                "select p.id from OcopProduct p",
                "update versioned OcopProduct p set p.recognised = false",
                " where p.recognised = true and not exists"
                        + " (select 1 from OcopSighting s where s.importId = :run and s.seen = p.id)");
    }

    static long dropOffers(ImportRun run) {
        return drop(
                run,
                "select distinct o.productId from OcopOffer o",
                "update versioned OcopOffer o set o.offered = false",
                " where o.offered = true and not exists"
                        + " (select 1 from OcopSighting s where s.importId = :run and s.seen = o.sku)");
    }

    private static long drop(ImportRun run, String products, String update, String unseen) {
        run.touched()
                .add(run.session()
                        .createSelectionQuery(products + unseen, String.class)
                        .setParameter("run", run.id())
                        .setMaxResults(Touched.MOST + 1)
                        .getResultList());
        long dropped = run.session()
                .createMutationQuery(update + unseen)
                .setParameter("run", run.id())
                .executeUpdate();
        run.session()
                .createMutationQuery("delete from OcopSighting s where s.importId = :run")
                .setParameter("run", run.id())
                .executeUpdate();
        return dropped;
    }
}
