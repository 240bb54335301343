package io.ocopkit.jpa;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.digest.Digest;
import io.ocopkit.publishing.LedgerEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where an outlet stands, and the end of its chain. */
@Entity(name = "OcopOutlet")
@Table(name = "ocop_outlet")
class OcopOutlet {
    @Id
    @Column(name = "id", nullable = false, length = 97)
    private String id;

    @Column(name = "revision", nullable = false)
    private long revision;

    @Column(name = "live", nullable = false)
    private long live;

    @Column(name = "last_line", nullable = false)
    private long lastLine;

    @Column(name = "last_digest", nullable = false)
    private String lastDigest;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopOutlet() {}

    static OcopOutlet untouched(Outlet outlet) {
        OcopOutlet stored = new OcopOutlet();
        stored.id = outlet.toString();
        stored.lastDigest = LedgerEntry.GENESIS.hex();
        return stored;
    }

    static Outlet parse(String id) {
        int slash = id.indexOf('/');
        return new Outlet(new ChannelId(id.substring(0, slash)), id.substring(slash + 1));
    }

    final void advance(long line, Digest digest, long liveNow) {
        lastLine = line;
        lastDigest = digest.hex();
        live = liveNow;
    }

    final void raise() {
        revision++;
    }

    long revision() {
        return revision;
    }

    long live() {
        return live;
    }

    long lastLine() {
        return lastLine;
    }

    Digest lastDigest() {
        return new Digest(lastDigest);
    }
}
