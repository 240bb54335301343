package io.ocopkit.jpa;

import io.ocopkit.publishing.delivery.Doubt;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call whose answer was lost; all columns are empty when there is no doubt. */
@Embeddable
record StoredDoubt(
        @Column(name = "doubt_version") Long version,
        @Column(name = "doubt_ticket") Long ticket,
        @Column(name = "doubt_over") Instant over) {

    static @Nullable StoredDoubt of(@Nullable Doubt doubt) {
        return doubt == null ? null : new StoredDoubt(doubt.version(), doubt.ticket(), StoredInstant.of(doubt.over()));
    }

    static @Nullable Doubt doubtOf(@Nullable StoredDoubt stored) {
        return stored == null ? null : new Doubt(stored.version, stored.ticket, stored.over);
    }
}
