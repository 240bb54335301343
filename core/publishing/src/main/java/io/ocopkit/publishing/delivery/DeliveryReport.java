package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Outlet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an outlet stood when nothing was due any more.
 *
 * @param outlet the outlet
 * @param at when that was
 * @param carried how many deliveries were taken further
 * @param loads what is there, by lane and state
 * @param nextDue when something is due again; empty when everything is settled
 * @param pause until when the outlet is not called; empty when it may be
 */
public record DeliveryReport(
        Outlet outlet, Instant at, long carried, List<Load> loads, Optional<Instant> nextDue, Optional<Pause> pause) {

    /** Keeps an unmodifiable copy. */
    public DeliveryReport {
        loads = List.copyOf(loads);
    }

    /**
     * How many deliveries are in a state.
     *
     * @param state the state
     * @return their number
     */
    public long count(State state) {
        return loads.stream()
                .filter(load -> load.state() == state)
                .mapToLong(Load::count)
                .sum();
    }
}
