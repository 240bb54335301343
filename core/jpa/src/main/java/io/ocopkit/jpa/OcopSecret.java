package io.ocopkit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One secret of a shop, encrypted. */
@Entity(name = "OcopSecret")
@Table(name = "ocop_secret")
@IdClass(OcopSecret.Key.class)
class OcopSecret {
    /**
     * A name within a shop.
     *
     * @param outlet the shop
     * @param name what the adapter asks for
     */
    record Key(String outlet, String name) {}

    @Id
    @Column(name = "outlet", nullable = false, length = 97)
    private String outlet;

    @Id
    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "key_id", nullable = false, length = 64)
    private String keyId;

    @Column(name = "sealed", nullable = false)
    private byte[] sealed;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopSecret() {}

    OcopSecret(Key key, String keyId, byte[] sealed) {
        this.outlet = key.outlet();
        this.name = key.name();
        this.keyId = keyId;
        this.sealed = sealed.clone();
    }

    Key key() {
        return new Key(outlet, name);
    }

    String keyId() {
        return keyId;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
