package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Outlet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a shop is to be left alone. Asked before every step, so what is on record is read once a second; what this
 * process puts on record counts at once. Thread-safe.
 */
final class Rest {
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final DeliveryStore store;
    private final Outlet outlet;
    private final ShopTime time;
    private final EventLog events;
    private Optional<Pause> known = Optional.empty();
    private @Nullable Instant readAt;

    Rest(DeliveryStore store, Outlet outlet, ShopTime time, EventLog events) {
        this.store = store;
        this.outlet = outlet;
        this.time = time;
        this.events = events;
    }

    synchronized boolean isOn() {
        Instant now = time.now();
        if (readAt == null || now.isBefore(readAt) || !now.isBefore(readAt.plus(KEPT))) {
            known = store.pause(outlet);
            readAt = now;
        }
        return known.filter(pause -> pause.until().isAfter(now)).isPresent();
    }

    synchronized void put(@Nullable Pause pause) {
        store.pause(outlet, pause);
        known = Optional.ofNullable(pause);
        readAt = time.now();
        if (pause != null) {
            events.paused(pause);
        }
    }
}
