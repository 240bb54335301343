package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.LedgerEntry;
import io.ocopkit.publishing.Publication;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.Receipt;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MarketEffect;
import io.ocopkit.testkit.MarketEffect.Kind;
import io.ocopkit.testkit.MarketItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What holds of a shop in which nothing is under way, by its database and by the market's own log. */
record WhatIsTrue(OcopRegistry registry, Outlet outlet, Market market, String when) {

    /** After whatever was left behind has been delivered. */
    void afterDelivery() {
        everyIntentEndedOnce();
        everyDeliveryIsSettled();
        assertThat(registry.audit(outlet).findings()).as(when).isEmpty();
        nothingWasCreatedBesideItself();
        isShown(publication -> publication.sku().toString(), item -> item.sku().toString());
    }

    /** After a plan was applied and delivered: prices too are today's. */
    void afterPlanAndDelivery() {
        afterDelivery();
        isShown(publication -> face(registry.candidate(publication.sku()).orElseThrow()), WhatIsTrue::face);
    }

    private void everyIntentEndedOnce() {
        List<String> wanted = all(registry.entries(outlet), WhatIsTrue::name);
        List<String> ended = all(registry.deliveries().receipts(outlet), WhatIsTrue::name);
        assertThat(ended).as(when).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static String name(LedgerEntry entry) {
        Publication publication = entry.record().publication();
        return publication.sku() + " " + publication.version();
    }

    private static String name(Receipt receipt) {
        return receipt.sku() + " " + receipt.goal().version();
    }

    private void everyDeliveryIsSettled() {
        assertThat(all(registry.deliveries().deliveries(outlet), Function.identity()))
                .as(when)
                .allMatch((Delivery delivery) -> delivery.progress().state().isSettled());
    }

    /** The market takes a SKU as often as it is given, so a blind repetition shows as a second listing. */
    private void nothingWasCreatedBesideItself() {
        Set<Sku> standing = new HashSet<>();
        for (MarketEffect effect : market.log()) {
            Sku sku = effect.reference().sku();
            if (effect.kind() == Kind.CREATED) {
                assertThat(standing.add(sku))
                        .as("%s: %s was created twice", when, sku)
                        .isTrue();
            } else if (effect.kind() == Kind.REMOVED) {
                standing.remove(sku);
            }
        }
    }

    /** Neither less nor more than the ledger wants is on the market. */
    private void isShown(Function<Publication, String> wanted, Function<MarketItem, String> shown) {
        List<String> live = all(registry.publications(outlet).filter(Publication::isLive), wanted);
        assertThat(market.shown().stream().map(shown)).as(when).containsExactlyInAnyOrderElementsOf(live);
    }

    private static String face(Candidate candidate) {
        return candidate.offer().sku() + " " + candidate.product().name() + " "
                + candidate.offer().price();
    }

    private static String face(MarketItem item) {
        return item.sku() + " " + item.face().title() + " " + item.face().price();
    }

    private static <T, R> List<R> all(Stream<T> stream, Function<T, R> change) {
        try (stream) {
            return stream.map(change).toList();
        }
    }
}
