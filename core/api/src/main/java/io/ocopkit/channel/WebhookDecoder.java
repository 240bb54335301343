package io.ocopkit.channel;

import io.ocopkit.listing.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Opt-in: a channel that calls back. An event is no more than a reason to look: what is so is observed, never told. */
public interface WebhookDecoder {

    /**
     * Verifies and reads a delivery.
     *
     * @param webhook the delivery as it arrived
     * @param context the world during this call; for secrets and the clock, not for requests
     * @return the events in it
     */
    Decoded decode(Webhook webhook, ChannelContext context);

    /** What a delivery turned out to be. */
    sealed interface Decoded {

        /**
         * The channel's own.
         *
         * @param events what has happened to listings; empty when it is about other things
         */
        record Events(List<Event> events) implements Decoded {

            /** Keeps an unmodifiable copy. */
            public Events {
                events = List.copyOf(events);
            }
        }

        /** The signature is missing or wrong, or the delivery is too old: not the channel's. */
        record Forged() implements Decoded {}

        /**
         * The channel's own, and yet not to be understood.
         *
         * @param issue what was wrong with it
         */
        record Unreadable(Issue issue) implements Decoded {

            /** Requires an issue. */
            public Unreadable {
                Objects.requireNonNull(issue, "issue");
            }
        }
    }

    /**
     * Something happened to a listing, which the channel names by our key, by its own, or by both.
     *
     * @param id the channel's own id of the event, the same in every delivery of it; 1 to 128 characters
     * @param sku our key; null when the channel does not say
     * @param channelKey the channel's key; null when it does not say
     * @param occurredAt when, by the channel's clock
     */
    record Event(String id, @Nullable Sku sku, @Nullable String channelKey, Instant occurredAt) {

        /** Refuses an id that could not be kept, and an event about nothing. */
        public Event {
            Objects.requireNonNull(occurredAt, "occurredAt");
            if (id.isBlank() || id.length() > 128) {
                throw new IllegalArgumentException("The id of an event has 1 to 128 characters");
            }
            if (sku == null && channelKey == null) {
                throw new IllegalArgumentException("An event names its listing by a key");
            }
        }
    }
}
