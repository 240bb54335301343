package io.ocopkit.jpa;

import io.ocopkit.publishing.delivery.Known;
import io.ocopkit.publishing.delivery.Sight;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of an item on the channel. */
@Embeddable
record StoredKnowledge(
        @Nullable @Column(name = "channel_key") String channelKey,
        @Column(name = "sent_version", nullable = false) long sentVersion,
        @Nullable @Column(name = "sent_at") Instant sentAt,
        @Nullable @Column(name = "seen") String seen,
        @Nullable @Column(name = "seen_at") Instant seenAt,
        @Nullable @Column(name = "channel_version") String channelVersion,
        @Nullable @Embedded StoredDoubt doubt) {

    static StoredKnowledge of(Known known) {
        return new StoredKnowledge(
                known.channelKey(),
                known.sentVersion(),
                StoredInstant.ofNullable(known.sentAt()),
                known.seen() == null ? null : known.seen().name(),
                StoredInstant.ofNullable(known.seenAt()),
                known.channelVersion(),
                StoredDoubt.of(known.doubt()));
    }

    Known known() {
        return new Known(
                channelKey,
                sentVersion,
                sentAt,
                seen == null ? null : Sight.valueOf(seen),
                seenAt,
                channelVersion,
                StoredDoubt.doubtOf(doubt));
    }
}
