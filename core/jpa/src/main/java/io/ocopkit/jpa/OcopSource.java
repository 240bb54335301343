package io.ocopkit.jpa;

import io.ocopkit.catalog.RowSource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row something was read from: which file, which row, what it was about, and which import saw it first. */
@Entity(name = "OcopSource")
@Table(name = "ocop_source")
@IdClass(OcopSource.Key.class)
@Immutable
class OcopSource {
    /**
     * What makes a row the same row.
     *
     * @param kind the kind of list
     * @param file the file's name
     * @param row the row's number
     * @param digest digest of its cells
     */
    record Key(String kind, String file, int row, String digest) {
        static Key of(ListKind kind, RowSource source) {
            return new Key(
                    kind.name(), source.file(), source.row(), source.digest().hex());
        }
    }

    @Id
    @Column(name = "kind", nullable = false)
    private String kind;

    @Id
    @Column(name = "file", nullable = false)
    private String file;

    @Id
    @Column(name = "row_number", nullable = false)
    private int row;

    @Id
    @Column(name = "digest", nullable = false)
    private String digest;

    @Column(name = "subject", nullable = false)
    private String subject;

    @Column(name = "product_id")
    private @Nullable String productId;

    @Column(name = "product_code")
    private @Nullable String productCode;

    @Column(name = "import_id", nullable = false)
    private UUID importId;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopSource() {}

    static OcopSource of(Key key, Subject subject, UUID importId) {
        OcopSource stored = new OcopSource();
        stored.kind = key.kind();
        stored.file = key.file();
        stored.row = key.row();
        stored.digest = key.digest();
        stored.subject = subject.key();
        stored.productId = subject.productId();
        stored.productCode = subject.productCode();
        stored.importId = importId;
        return stored;
    }

    /**
     * What a row is about.
     *
     * @param key key of the certificate, offer or notice it became
     * @param productId its product; null while unknown
     * @param productCode the code the row gives the product; null when it gives none
     */
    record Subject(
            String key,
            @Nullable String productId,
            @Nullable String productCode) {}
}
