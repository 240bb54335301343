package io.ocopkit.jpa;

import io.ocopkit.publishing.delivery.Call;
import io.ocopkit.publishing.delivery.Lane;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call under way; all columns are empty when there is none. */
@Embeddable
record StoredCall(
        @Column(name = "call_version") Long version,
        @Column(name = "call_lane") String lane,
        @Column(name = "call_until") Instant until,
        @Column(name = "call_ticket") Long ticket) {

    static @Nullable StoredCall of(@Nullable Call call) {
        return call == null
                ? null
                : new StoredCall(call.version(), call.lane().name(), StoredInstant.of(call.until()), call.ticket());
    }

    static @Nullable Call callOf(@Nullable StoredCall stored) {
        return stored == null ? null : new Call(stored.version, Lane.valueOf(stored.lane), stored.until, stored.ticket);
    }
}
