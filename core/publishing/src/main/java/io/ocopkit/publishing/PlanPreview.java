package io.ocopkit.publishing;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a plan would cost a channel that is called, and what the channel would say to it.
 *
 * @param outlet the outlet
 * @param requests how many requests delivering takes as a rule; faults, and looks before a first creation, come on top
 * @param time how long they take at the shop's pace
 * @param asked how many listings the channel was asked about; 0 when it has no preview
 * @param unasked how many it could not be asked about this time, or were more than a preview asks about
 * @param refusals listings the channel would have something against
 * @param pictures listings with pictures the channel is not given as they are wrong, or which were not looked at in time
 */
public record PlanPreview(
        Outlet outlet,
        long requests,
        Duration time,
        long asked,
        long unasked,
        List<Refusal> refusals,
        List<Refusal> pictures) {

    /** Keeps unmodifiable copies. */
    public PlanPreview {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(time, "time");
        refusals = List.copyOf(refusals);
        pictures = List.copyOf(pictures);
    }

    /**
     * What a channel would have against one listing.
     *
     * @param sku the item
     * @param issues its findings by field, in both languages; never empty
     */
    public record Refusal(Sku sku, List<Issue> issues) {

        /** Keeps an unmodifiable copy. */
        public Refusal {
            Objects.requireNonNull(sku, "sku");
            issues = List.copyOf(issues);
        }
    }
}
