package io.ocopkit.example.features;

import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.DeliveryReport;
import io.ocopkit.publishing.delivery.Pause;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.Displayed;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Runs a shop: lets time pass, has what is due delivered, and knows what buyers see. */
record Shopkeeper(LocalShop shop, ShopDelivery delivery, List<Sku> goods, MutableClock clock) {
    private static final int PATIENCE_HOURS = 24;

    /** Until nothing is under way any more; the platform's people review every hour. */
    void deliverUntilDone() {
        for (int hours = 0; hours < PATIENCE_HOURS && isBusy(); hours++) {
            deliverFor(Duration.ofHours(1));
            goods.forEach(shop::review);
        }
    }

    private boolean isBusy() {
        return delivery.health().loads().stream().anyMatch(load -> !load.state().isSettled());
    }

    /** Lets time pass to whenever something is due next and the shop may be called. */
    void deliverFor(Duration atMost) {
        Instant end = clock.instant().plus(atMost);
        DeliveryReport report = delivery.deliver();
        while (report.nextDue().isPresent() && clock.instant().isBefore(end)) {
            clock.setTo(Stream.of(report.nextDue(), report.pause().map(Pause::until))
                    .flatMap(Optional::stream)
                    .reduce(clock.instant().plusSeconds(1), BinaryOperator.maxBy(Comparator.naturalOrder())));
            report = delivery.deliver();
        }
    }

    /** Where tokens can be renewed, those that work now do so no longer. */
    void expireTokens() {
        if (shop.channel() instanceof TokenRenewal) {
            synchronized (shop.market()) {
                shop.market().expireCredentials();
            }
        }
    }

    boolean isVisible(Sku sku) {
        synchronized (shop.market()) {
            return shop.market().displayed(sku).map(Displayed::visible).orElse(false);
        }
    }

    int requests() {
        return shop.market().requests().size();
    }
}
