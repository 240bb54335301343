package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Outlet;
import java.time.Instant;
import java.util.List;

/**
 * What a sweep found.
 *
 * @param outlet the outlet
 * @param at when the sweep began
 * @param looked how many items were looked at
 * @param unseen how many could not be seen this time; the report says nothing of them
 * @param complete false when the sweep had to stop, as the channel no longer answered
 * @param drifts where the channel shows something else than it should
 */
public record DriftReport(Outlet outlet, Instant at, long looked, long unseen, boolean complete, List<Drift> drifts) {

    /** Keeps an unmodifiable copy. */
    public DriftReport {
        drifts = List.copyOf(drifts);
    }
}
