package io.ocopkit.jpa;

import io.ocopkit.digest.Digest;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A document as it was last written for an outlet. */
@Entity(name = "OcopDocument")
@Table(name = "ocop_document")
@IdClass(OcopDocument.Key.class)
@Immutable
class OcopDocument {
    /**
     * A name within an outlet.
     *
     * @param outlet the outlet
     * @param name file name
     */
    record Key(String outlet, String name) {}

    @Id
    @Column(name = "outlet", nullable = false, length = 97)
    private String outlet;

    @Id
    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "digest", nullable = false)
    private String digest;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopDocument() {}

    OcopDocument(String outlet, WrittenDocument document) {
        this.outlet = outlet;
        this.name = document.name();
        this.digest = document.digest().hex();
    }

    WrittenDocument document() {
        return new WrittenDocument(name, new Digest(digest));
    }
}
