package io.ocopkit.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a command. Not knowing is an outcome of its own: an adapter never guesses and never tries again. */
public sealed interface Outcome {

    /**
     * The channel took the command and will decide later, as in a review.
     *
     * @param reference how the channel knows the listing
     */
    record Accepted(ListingReference reference) implements Outcome {}

    /**
     * The channel has done it.
     *
     * @param reference how the channel knows the listing
     */
    record Applied(ListingReference reference) implements Outcome {}

    /**
     * The channel refuses, and would again.
     *
     * @param issues why; never empty
     */
    record Rejected(List<Issue> issues) implements Outcome {

        /** Keeps an unmodifiable copy and refuses a refusal without a reason. */
        public Rejected {
            issues = List.copyOf(issues);
            if (issues.isEmpty()) {
                throw new IllegalArgumentException("A rejection has an issue");
            }
        }
    }

    /**
     * Too many calls; this one did not count.
     *
     * @param until when to come back
     */
    record Throttled(Instant until) implements Outcome {}

    /**
     * The channel is out of order for now, and certainly did nothing.
     *
     * @param issue what it said
     */
    record Transient(Issue issue) implements Outcome {}

    /**
     * The credentials no longer work, and the channel certainly did nothing.
     *
     * @param personNeeded true when the shop's owner has to authorise anew, or to put a wrong key right
     * @param issue what the person has to do; null when there is nothing to say beyond that
     */
    record AuthExpired(boolean personNeeded, @Nullable Issue issue) implements Outcome {

        /**
         * The credentials no longer work, and there is nothing more to say.
         *
         * @param personNeeded true when the shop's owner has to authorise anew
         */
        public AuthExpired(boolean personNeeded) {
            this(personNeeded, null);
        }
    }

    /**
     * The command left and no answer came: it may or may not have taken effect. To be settled by looking.
     *
     * @param reference by which to look
     */
    record InDoubt(ListingReference reference) implements Outcome {}
}
