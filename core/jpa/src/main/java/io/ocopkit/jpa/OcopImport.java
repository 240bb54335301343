package io.ocopkit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a list was read, and what the registry made of it. */
@Entity(name = "OcopImport")
@Table(name = "ocop_import")
class OcopImport {
    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "mode", nullable = false)
    private String mode;

    /** One name a line. */
    @Column(name = "files", nullable = false)
    private String files;

    @Column(name = "finished_at", nullable = false)
    private Instant finishedAt;

    @Column(name = "created", nullable = false)
    private long created;

    @Column(name = "changed", nullable = false)
    private long changed;

    @Column(name = "unchanged", nullable = false)
    private long unchanged;

    @Column(name = "refused", nullable = false)
    private long refused;

    @Column(name = "superseded", nullable = false)
    private long superseded;

    @Column(name = "revoked", nullable = false)
    private long revoked;

    @Column(name = "dropped", nullable = false)
    private long dropped;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopImport() {}

    static OcopImport begun(ListKind kind, ListMode mode, Instant now) {
        OcopImport run = new OcopImport();
        run.id = UUID.randomUUID();
        run.kind = kind.name();
        run.mode = mode.name();
        run.files = "";
        run.finishedAt = now;
        return run;
    }

    final void finish(String fileNames, RegistryChanges changes, Instant now) {
        files = fileNames;
        finishedAt = now;
        created = changes.created();
        changed = changes.changed();
        unchanged = changes.unchanged();
        refused = changes.refused();
        superseded = changes.superseded();
        revoked = changes.revoked();
        dropped = changes.dropped();
    }

    UUID id() {
        return id;
    }
}
