package io.ocopkit.jpa;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.DeliveryReport;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.testkit.MutableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One life of a process that sells: everything it knows beyond database and market ends with it. */
final class LivingShop {
    private static final int LONG_ENOUGH = 500;

    private final Publisher publisher;
    private final ShopDelivery delivery;
    private final Outlet outlet;

    LivingShop(OcopRegistry registry, ListingChannel channel, Clock clock) {
        this.outlet = new Outlet(channel.info().id(), "my-shop");
        this.publisher = Publisher.of(registry)
                .channel(channel, outlet.shop(), CredentialStore.fixed(Map.of()))
                .clock(clock)
                .build();
        this.delivery = publisher.shop(outlet);
    }

    Outlet outlet() {
        return outlet;
    }

    void planAndApply() {
        publisher.apply(publisher.plan(outlet).confirmed());
    }

    DeliveryReport deliver() {
        return delivery.deliver();
    }

    /** Lets time pass to whenever something is due next, until nothing is. */
    void deliverUntilQuiet(MutableClock clock) {
        Optional<Instant> next = delivery.deliver().nextDue();
        for (int i = 0; next.isPresent(); i++) {
            if (i == LONG_ENOUGH) {
                throw new AssertionError("Deliveries never end: " + delivery.health());
            }
            Instant soonest = clock.instant().plusSeconds(1);
            clock.setTo(next.get().isBefore(soonest) ? soonest : next.get());
            next = delivery.deliver().nextDue();
        }
    }
}
