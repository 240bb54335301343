package io.ocopkit.channel;

import io.ocopkit.channel.WebhookDecoder.Event;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opt-in: a channel that does not call back and keeps a queue of events instead. The engine takes portions until none is
 * left, and acknowledges each only after it has been kept; what was taken and not acknowledged comes again.
 */
public interface EventQueue {

    /**
     * Acknowledges the portion before and takes the next one.
     *
     * @param acknowledged what came with the portion before, which is kept by now; null at the first call of a round
     * @param context the world during this call
     * @return the next portion
     */
    Pulled pull(@Nullable String acknowledged, ChannelContext context);

    /** What was in the queue. */
    sealed interface Pulled {

        /**
         * A portion of events, the oldest first.
         *
         * @param events what has happened to listings; empty when the portion is about other things
         * @param acknowledgement to be handed to the next call; null when the queue is empty
         */
        record Portion(List<Event> events, @Nullable String acknowledgement) implements Pulled {

            /** Keeps an unmodifiable copy. */
            public Portion {
                events = List.copyOf(events);
            }
        }

        /**
         * The queue could not be read this time.
         *
         * @param why what stood in the way
         */
        record Unread(Outcome why) implements Pulled {

            /** Requires a reason. */
            public Unread {
                Objects.requireNonNull(why, "why");
            }
        }
    }
}
