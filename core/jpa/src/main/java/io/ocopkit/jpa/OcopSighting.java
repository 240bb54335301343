package io.ocopkit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a complete list has something; lives as long as the import that reads the list. */
@Entity(name = "OcopSighting")
@Table(name = "ocop_sighting")
@IdClass(OcopSighting.Key.class)
@Immutable
class OcopSighting {
    /**
     * A key within an import.
     *
     * @param importId the import
     * @param seen what the list has
     */
    record Key(UUID importId, String seen) {}

    @Id
    @Column(name = "import_id", nullable = false)
    private UUID importId;

    @Id
    @Column(name = "seen_key", nullable = false)
    private String seen;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopSighting() {}

    OcopSighting(UUID importId, String seen) {
        this.importId = importId;
        this.seen = seen;
    }
}
