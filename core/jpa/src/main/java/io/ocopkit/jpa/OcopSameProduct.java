package io.ocopkit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That a product is one with others. It follows from the decisions about pairs and is written anew when they change. */
@Entity(name = "OcopSameProduct")
@Table(name = "ocop_same_product")
@Immutable
class OcopSameProduct {
    @Id
    @Column(name = "product_id", nullable = false, length = 64)
    private String productId;

    @Column(name = "group_id", nullable = false, length = 64)
    private String groupId;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopSameProduct() {}

    OcopSameProduct(String productId, String groupId) {
        this.productId = productId;
        this.groupId = groupId;
    }

    String productId() {
        return productId;
    }

    String groupId() {
        return groupId;
    }
}
