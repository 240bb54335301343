package io.ocopkit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever changes the registry holds, so that imports happen one after the other. */
@Entity(name = "OcopRegistryState")
@Table(name = "ocop_registry")
class OcopRegistryState {
    static final int ONLY = 1;

    @Id
    @Column(name = "id", nullable = false)
    private int id;

    @Column(name = "revision", nullable = false)
    private long revision;

    /** For the persistence provider. */
    protected OcopRegistryState() {}
}
