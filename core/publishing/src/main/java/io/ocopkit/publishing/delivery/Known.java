package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.listing.Sku;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item on the channel: what was sent and what was seen, each with its time.
 *
 * @param channelKey the channel's key; null when it has given none
 * @param sentVersion the last version the channel acknowledged; 0 for none
 * @param sentAt when it did; null when it never has
 * @param seen what was seen last; null when nobody has looked
 * @param seenAt when; null when nobody has looked
 * @param channelVersion the channel's own version as last seen; null when it has nothing of the kind
 * @param doubt the call that may have put it up without an answer; null while there is no doubt
 */
public record Known(
        @Nullable String channelKey,
        long sentVersion,
        @Nullable Instant sentAt,
        @Nullable Sight seen,
        @Nullable Instant seenAt,
        @Nullable String channelVersion,
        @Nullable Doubt doubt) {
    /** Of an item that was never sent and never looked for. */
    public static final Known NOTHING = new Known(null, 0, null, null, null, null, null);

    /**
     * How to name the item to the channel.
     *
     * @param sku the item
     * @return our key and, if there is one, the channel's
     */
    public ListingReference reference(Sku sku) {
        return new ListingReference(sku, channelKey);
    }

    boolean isInDoubt() {
        return doubt != null;
    }

    /** Whether the channel has the item, as far as anybody can tell without looking; not every channel gives keys. */
    boolean isThere() {
        boolean sentSince = sentAt != null && (seenAt == null || sentAt.isAfter(seenAt));
        return channelKey != null || seen == Sight.LIVE || sentSince;
    }

    Known keyed(@Nullable String key) {
        String kept = key == null ? channelKey : key;
        return new Known(kept, sentVersion, sentAt, seen, seenAt, channelVersion, doubt);
    }

    Known forgotten() {
        return new Known(null, sentVersion, sentAt, seen, seenAt, channelVersion, doubt);
    }

    /** What the channel calls the new edition shows at the next look. */
    Known sent(@Nullable String key, long version, Instant at) {
        return new Known(key == null ? channelKey : key, version, at, seen, seenAt, null, doubt);
    }

    Known seen(Sight sight, Instant at, @Nullable String version) {
        return new Known(channelKey, sentVersion, sentAt, sight, at, version, doubt);
    }

    Known doubted(Doubt lost) {
        return new Known(channelKey, sentVersion, sentAt, seen, seenAt, channelVersion, lost);
    }

    Known unseen() {
        return new Known(channelKey, sentVersion, sentAt, null, null, null, doubt);
    }

    Known certain() {
        return new Known(channelKey, sentVersion, sentAt, seen, seenAt, channelVersion, null);
    }
}
