package io.ocopkit.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a channel shows of a listing, seen with our own eyes. */
public sealed interface Observation {

    /**
     * Buyers see it.
     *
     * @param reference how the channel knows it
     * @param channelVersion what the channel uses to tell editions apart; null when it has nothing of the kind
     */
    record Live(ListingReference reference, @Nullable String channelVersion) implements Observation {}

    /**
     * The channel has it and hides it.
     *
     * @param reference how the channel knows it
     */
    record Hidden(ListingReference reference) implements Observation {}

    /**
     * The channel is still deciding.
     *
     * @param reference how the channel knows it
     */
    record InReview(ListingReference reference) implements Observation {}

    /**
     * The channel refused it after taking it.
     *
     * @param reference how the channel knows it
     * @param issues why
     */
    record Refused(ListingReference reference, List<Issue> issues) implements Observation {

        /** Keeps an unmodifiable copy. */
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** The channel does not have it. */
    record Absent() implements Observation {}

    /**
     * It could not be seen this time.
     *
     * @param why what stood in the way
     */
    record Unknown(Outcome why) implements Observation {}
}
