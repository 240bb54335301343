package io.ocopkit.jpa;

import io.ocopkit.digest.Digest;
import io.ocopkit.message.BilingualText;
import io.ocopkit.publishing.LedgerAction;
import io.ocopkit.publishing.LedgerEntry;
import io.ocopkit.publishing.LedgerRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A line of the ledger. It is inserted and read, never updated and never deleted. */
@Entity(name = "OcopLedgerLine")
@Table(name = "ocop_ledger")
@IdClass(OcopLedgerLine.Key.class)
@Immutable
class OcopLedgerLine {
    /**
     * A place within an outlet.
     *
     * @param outlet the outlet
     * @param line counts from 1
     */
    record Key(String outlet, long line) {}

    @Id
    @Column(name = "outlet", nullable = false, length = 97)
    private String outlet;

    @Id
    @Column(name = "line", nullable = false)
    private long line;

    @Column(name = "sku", nullable = false, length = 64)
    private String sku;

    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "action", nullable = false)
    private String action;

    @Embedded
    private StoredState state;

    @Column(name = "actor", nullable = false)
    private String actor;

    @Column(name = "reason_vi", nullable = false)
    private String reasonVi;

    @Column(name = "reason_en", nullable = false)
    private String reasonEn;

    @Column(name = "previous", nullable = false)
    private String previous;

    @Column(name = "digest", nullable = false)
    private String digest;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopLedgerLine() {}

    static OcopLedgerLine of(LedgerEntry entry) {
        LedgerRecord record = entry.record();
        OcopLedgerLine stored = new OcopLedgerLine();
        stored.outlet = entry.outlet().toString();
        stored.line = entry.sequence();
        stored.sku = record.publication().sku().value();
        stored.version = record.publication().version();
        stored.action = record.action().name();
        stored.state = StoredState.of(record.publication());
        stored.actor = record.actor();
        stored.reasonVi = record.reason().vi();
        stored.reasonEn = record.reason().en();
        stored.previous = entry.previous().hex();
        stored.digest = entry.digest().hex();
        return stored;
    }

    Key key() {
        return new Key(outlet, line);
    }

    String sku() {
        return sku;
    }

    LedgerEntry entry() {
        LedgerRecord record = new LedgerRecord(
                LedgerAction.valueOf(action),
                state.publication(sku, version),
                actor,
                BilingualText.of(reasonVi, reasonEn));
        return new LedgerEntry(line, OcopOutlet.parse(outlet), record, new Digest(previous), new Digest(digest));
    }
}
