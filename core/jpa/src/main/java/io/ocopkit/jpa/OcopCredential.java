package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which edition of its secrets a shop has. Whoever changes them holds this row. */
@Entity(name = "OcopCredential")
@Table(name = "ocop_credential")
class OcopCredential {
    @Id
    @Column(name = "outlet", nullable = false, length = 97)
    private String outlet;

    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopCredential() {}

    OcopCredential(Outlet outlet, long version, @Nullable Instant expiresAt) {
        this.outlet = outlet.toString();
        this.version = version;
        this.expiresAt = StoredInstant.ofNullable(expiresAt);
    }

    long version() {
        return version;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }
}
