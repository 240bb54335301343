package io.ocopkit.jpa;

import io.ocopkit.publishing.Publication;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What an outlet shows of an item, or no longer shows: the last line of the ledger about it. */
@Entity(name = "OcopPublication")
@Table(name = "ocop_publication")
@IdClass(OcopPublication.Key.class)
class OcopPublication {
    static final long FIRST_VERSION = 1;

    /**
     * An item within an outlet.
     *
     * @param outlet the outlet
     * @param sku the item
     */
    record Key(String outlet, String sku) {}

    @Id
    @Column(name = "outlet", nullable = false, length = 97)
    private String outlet;

    @Id
    @Column(name = "sku", nullable = false, length = 64)
    private String sku;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Embedded
    private StoredState state;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopPublication() {}

    /** An update names the version it replaces, which the provider checks and raises; an insert names its own. */
    OcopPublication(String outlet, Publication publication) {
        this.outlet = outlet;
        this.sku = publication.sku().value();
        this.version = publication.version() == FIRST_VERSION ? FIRST_VERSION : publication.version() - 1;
        this.state = StoredState.of(publication);
    }

    String sku() {
        return sku;
    }

    Publication publication() {
        return state.publication(sku, version);
    }
}
