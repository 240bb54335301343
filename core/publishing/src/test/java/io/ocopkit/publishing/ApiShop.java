package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.DeliveryReport;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.publishing.delivery.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A shop on a bazaar with everything around it. */
final class ApiShop {
    static final Outlet OUTLET = new Outlet(Bazaar.ID, "my-shop");

    /** Kept here because a logger nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("io.ocopkit.publishing.delivery");

    static {
        LOG.setLevel(Level.OFF);
    }

    final TestClock clock = new TestClock("2026-09-01T05:00:00Z");
    final InMemoryLedger ledger = new InMemoryLedger();
    final Stall stall = new Stall();
    final Marketplace market = new Marketplace();
    final Mishaps mishaps;
    final Publisher publisher;
    final ShopDelivery delivery;

    ApiShop() {
        this(1, 1);
    }

    ApiShop(long seed, int atOnce) {
        mishaps = new Mishaps(seed, clock);
        publisher = Publisher.of(stall, ledger)
                .channel(new Bazaar(market, mishaps, atOnce), OUTLET.shop(), CredentialStore.fixed(Map.of()))
                .clock(clock)
                .build();
        delivery = publisher.shop(OUTLET);
    }

    RandomProvince.Surroundings surroundings() {
        return new RandomProvince.Surroundings(clock, stall, ledger, publisher, OUTLET);
    }

    AppliedPlan planAndApply() {
        return publisher.apply(publisher.plan(OUTLET).confirmed());
    }

    DeliveryReport planAndDeliver() {
        planAndApply();
        return delivery.deliver();
    }

    /** Delivers, letting time pass to whenever something is due next, until nothing is or the time is up. */
    void deliverUntilQuiet(Duration atMost) {
        Instant end = clock.instant().plus(atMost);
        Optional<Instant> next = delivery.deliver().nextDue();
        while (next.isPresent() && clock.instant().isBefore(end)) {
            Instant soonest = clock.instant().plusSeconds(1);
            clock.set((next.get().isBefore(soonest) ? soonest : next.get()).toString());
            next = delivery.deliver().nextDue();
        }
    }

    Delivery delivery(int number) {
        return ledger.deliveries().find(OUTLET, new Sku(Goods.sku(number))).orElseThrow();
    }

    State state(int number) {
        return delivery(number).progress().state();
    }

    List<String> live() {
        return ledger.live(OUTLET).stream()
                .map(publication -> publication.sku().value())
                .toList();
    }
}
