package io.ocopkit.jpa;

import io.ocopkit.model.ProducerId;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductCode;
import io.ocopkit.model.ProductId;
import io.ocopkit.model.ProductSet;
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
 * A product as the lists describe it. A host may refer to it, for instance by {@code @ManyToOne}, and read it; only the
 * registry changes it. It says nothing about certificates: those have a date.
 */
@Entity(name = "OcopProduct")
@Table(name = "ocop_product")
public class OcopProduct {
    @Id
    @Column(name = "id", nullable = false, length = 64)
    private String id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "recognised", nullable = false)
    private boolean recognised;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "producer_id", length = 64))
    @AttributeOverride(name = "by", column = @Column(name = "producer_id_by"))
    private @Nullable TextRegister producerId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "name", nullable = false))
    @AttributeOverride(name = "by", column = @Column(name = "name_by", nullable = false))
    private @Nullable TextRegister name;

    @Column(name = "search_key", nullable = false)
    private String searchKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "english_name"))
    @AttributeOverride(name = "by", column = @Column(name = "english_name_by"))
    private @Nullable TextRegister englishName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "code"))
    @AttributeOverride(name = "by", column = @Column(name = "code_by"))
    private @Nullable TextRegister code;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "product_set"))
    @AttributeOverride(name = "by", column = @Column(name = "product_set_by"))
    private @Nullable TextRegister productSet;

    @Embedded
    @EmbeddedColumnNaming("origin_%s")
    private AddressRegister origin;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopProduct() {}

    static OcopProduct of(Product product, String by) {
        OcopProduct stored = new OcopProduct();
        stored.id = product.id().value();
        stored.recognised = true;
        stored.origin = AddressRegister.of(product.origin(), by);
        stored.tell(product, by);
        return stored;
    }

    /** Whether anything was worth storing. */
    final boolean tell(Product product, String by) {
        Object before = contents();
        producerId = TextRegister.latest(producerId, product.producer(), by);
        name = TextRegister.latest(name, product.name(), by);
        searchKey = VietnameseText.searchKey(name());
        englishName = TextRegister.latest(englishName, product.englishName(), by);
        code = TextRegister.latest(code, product.code(), by);
        productSet = TextRegister.latest(
                productSet,
                product.productSet() == null ? null : product.productSet().code(),
                by);
        origin = origin.orLater(product.origin(), by);
        return !before.equals(contents());
    }

    /** Whether that is news. */
    final boolean recogniseAgain() {
        boolean news = !recognised;
        recognised = true;
        return news;
    }

    private Object contents() {
        return Arrays.asList(producerId, name, englishName, code, productSet, origin);
    }

    String searchKey() {
        return searchKey;
    }

    /**
     * The key.
     *
     * @return the value of a {@link ProductId}
     */
    public String id() {
        return id;
    }

    /**
     * The name as certified.
     *
     * @return the name in NFC
     */
    public String name() {
        return Objects.requireNonNull(TextRegister.valueOf(name));
    }

    /**
     * The key of the producer.
     *
     * @return the id of an {@link OcopProducer}, or null when no list names the producer
     */
    public @Nullable String producerId() {
        return TextRegister.valueOf(producerId);
    }

    /**
     * Whether the latest complete list of recognitions still has it.
     *
     * @return false when it was left out; it says nothing about whether a certificate is valid
     */
    public boolean recognised() {
        return recognised;
    }

    /**
     * The product as a value.
     *
     * @return the product
     */
    public Product product() {
        String producer = producerId();
        return new Product(
                new ProductId(id),
                producer == null ? null : new ProducerId(producer),
                name(),
                TextRegister.valueOf(englishName),
                codeOf(TextRegister.valueOf(code)),
                setOf(TextRegister.valueOf(productSet)),
                origin.address());
    }

    static @Nullable ProductCode codeOf(@Nullable String code) {
        return code == null ? null : ProductCode.parse(code);
    }

    static @Nullable ProductSet setOf(@Nullable String set) {
        return set == null ? null : ProductSet.byCode(set).orElseThrow();
    }
}
