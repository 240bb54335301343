package io.ocopkit.jpa;

import io.ocopkit.model.PostalAddress;
import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.CodeSet;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An address in one form. */
@Embeddable
class StoredPlace {
    @Column(name = "street")
    private @Nullable String street;

    @Column(name = "commune")
    private @Nullable String commune;

    @Column(name = "district")
    private @Nullable String district;

    @Column(name = "province")
    private @Nullable String province;

    @Column(name = "code_set")
    private @Nullable String codeSet;

    @Column(name = "code")
    private @Nullable String code;

    /** For the persistence provider. */
    protected StoredPlace() {}

    static StoredPlace of(PostalAddress address) {
        StoredPlace place = new StoredPlace();
        place.street = address.street();
        place.commune = address.commune();
        place.district = address.district();
        place.province = address.province();
        if (address.code() != null) {
            place.codeSet = address.code().codeSet().name();
            place.code = address.code().value();
        }
        return place;
    }

    PostalAddress address() {
        return new PostalAddress(street, commune, district, province, codeOf(codeSet, code));
    }

    static @Nullable AdministrativeCode codeOf(@Nullable String codeSet, @Nullable String code) {
        return codeSet == null || code == null ? null : new AdministrativeCode(CodeSet.valueOf(codeSet), code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredPlace that && address().equals(that.address());
    }

    @Override
    public int hashCode() {
        return Objects.hash(street, commune, province);
    }
}
