package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.publishing.delivery.Pause;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Until when an outlet is not called. */
@Entity(name = "OcopPause")
@Table(name = "ocop_pause")
class OcopPause {
    @Id
    @Column(name = "outlet", nullable = false, length = 97)
    private String outlet;

    @Column(name = "until_at", nullable = false)
    private Instant untilAt;

    @Column(name = "cause", nullable = false)
    private String cause;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopPause() {}

    OcopPause(Outlet outlet, Pause pause) {
        this.outlet = outlet.toString();
        this.untilAt = StoredInstant.of(pause.until());
        this.cause = pause.cause().name();
    }

    Pause pause() {
        return new Pause(untilAt, Pause.Cause.valueOf(cause));
    }
}
