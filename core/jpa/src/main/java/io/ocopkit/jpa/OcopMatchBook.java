package io.ocopkit.jpa;

import io.ocopkit.digest.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the chain of decisions about pairs of products ends. */
@Entity(name = "OcopMatchBook")
@Table(name = "ocop_match_book")
class OcopMatchBook {
    static final int ONLY = 1;

    @Id
    @Column(name = "id", nullable = false)
    private int id = ONLY;

    @Column(name = "last_line", nullable = false)
    private long lastLine;

    @Column(name = "last_digest", nullable = false)
    private String lastDigest = MatchEntry.GENESIS.hex();

    /** Nothing is decided yet. */
    protected OcopMatchBook() {}

    final void endWith(MatchEntry entry) {
        lastLine = entry.sequence();
        lastDigest = entry.digest().hex();
    }

    long lastLine() {
        return lastLine;
    }

    Digest lastDigest() {
        return new Digest(lastDigest);
    }
}
