package io.ocopkit.jpa;

import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** An address several lists may print differently: as {@link TextRegister}, an empty one never erases another. */
@Embeddable
class AddressRegister {
    private static final PostalAddress NOTHING_PRINTED = PostalAddress.of(null, null, null);

    @Embedded
    @EmbeddedColumnNaming("printed_%s")
    private @Nullable StoredPlace printed;

    @Embedded
    @EmbeddedColumnNaming("current_%s")
    private @Nullable StoredPlace current;

    @Column(name = "by", nullable = false)
    private String by = "";

    /** For the persistence provider. */
    protected AddressRegister() {}

    static AddressRegister of(Address address, String by) {
        AddressRegister register = new AddressRegister();
        register.printed = StoredPlace.of(address.original());
        register.current = address.current() == null ? null : StoredPlace.of(address.current());
        register.by = address.original().isEmpty() ? "" : by;
        return register;
    }

    AddressRegister orLater(Address told, String toldBy) {
        AddressRegister other = of(told, toldBy);
        return other.by.compareTo(by) >= 0 ? other : this;
    }

    Address address() {
        return new Address(
                printed == null ? NOTHING_PRINTED : printed.address(), current == null ? null : current.address());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddressRegister that
                && by.equals(that.by)
                && address().equals(that.address());
    }

    @Override
    public int hashCode() {
        return Objects.hash(by);
    }
}
