package io.ocopkit.jpa;

import io.ocopkit.model.BranchTaxCode;
import io.ocopkit.model.EnterpriseTaxCode;
import io.ocopkit.model.Producer;
import io.ocopkit.model.ProducerId;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.model.TaxIdentifier;
import io.ocopkit.text.VietnameseText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * A producer as the lists describe it. A host may refer to it and read it; only the registry changes it. A person's tax
 * number is kept masked, so it cannot be read back.
 */
@Entity(name = "OcopProducer")
@Table(name = "ocop_producer")
public class OcopProducer {
    private static final char MASK = '*';
    private static final int BRANCH_LENGTH = 14;

    @Id
    @Column(name = "id", nullable = false, length = 64)
    private String id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "name", nullable = false))
    @AttributeOverride(name = "by", column = @Column(name = "name_by", nullable = false))
    private @Nullable TextRegister name;

    @Column(name = "name_key", nullable = false)
    private String nameKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kind"))
    @AttributeOverride(name = "by", column = @Column(name = "kind_by"))
    private @Nullable TextRegister kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tax_id"))
    @AttributeOverride(name = "by", column = @Column(name = "tax_id_by"))
    private @Nullable TextRegister taxId;

    @Embedded
    @EmbeddedColumnNaming("address_%s")
    private AddressRegister address;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopProducer() {}

    @SuppressWarnings("NullAway.Init")
    static OcopProducer of(Producer producer, String by) {
        OcopProducer stored = new OcopProducer();
        stored.id = producer.id().value();
        stored.address = AddressRegister.of(producer.address(), by);
        stored.tell(producer, by);
        return stored;
    }

    /** Whether anything was worth storing. */
    final boolean tell(Producer producer, String by) {
        Object before = contents();
        name = TextRegister.latest(name, producer.name(), by);
        nameKey = VietnameseText.matchKey(name());
        kind = TextRegister.latest(kind, producer.kind(), by);
        taxId = TextRegister.latest(
                taxId, producer.taxId() == null ? null : producer.taxId().display(), by);
        address = address.orLater(producer.address(), by);
        return !before.equals(contents());
    }

    private Object contents() {
        return Arrays.asList(name, kind, taxId, address);
    }

    String nameKey() {
        return nameKey;
    }

    /**
     * The key.
     *
     * @return the value of a {@link ProducerId}
     */
    public String id() {
        return id;
    }

    /**
     * The name as registered.
     *
     * @return the name in NFC
     */
    public String name() {
        return Objects.requireNonNull(TextRegister.valueOf(name));
    }

    /**
     * The tax identifier as it may be shown.
     *
     * @return a company's code, a person's number masked, or null when unknown
     */
    public @Nullable String taxIdForDisplay() {
        return TextRegister.valueOf(taxId);
    }

    /**
     * The producer as a value.
     *
     * @return the producer; without tax identifier when that is a person's
     */
    public Producer producer() {
        return new Producer(
                new ProducerId(id),
                name(),
                kindOf(TextRegister.valueOf(kind)),
                taxIdOf(taxIdForDisplay()),
                address.address());
    }

    static @Nullable ProducerKind kindOf(@Nullable String kind) {
        return kind == null ? null : ProducerKind.valueOf(kind);
    }

    static @Nullable TaxIdentifier taxIdOf(@Nullable String display) {
        if (display == null || display.charAt(0) == MASK) {
            return null;
        }
        return display.length() == BRANCH_LENGTH ? new BranchTaxCode(display) : new EnterpriseTaxCode(display);
    }
}
