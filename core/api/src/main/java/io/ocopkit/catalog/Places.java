package io.ocopkit.catalog;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts what a row says about a place on the map. */
final class Places {

    Address read(RowReading row) {
        PostalAddress printed = AddressCells.read(row);
        return new Address(printed, AddressCells.current(row));
    }

    /** The province's name in the one form that identities are derived from. */
    @Nullable String identifying(@Nullable String province) {
        return province;
    }

    @Nullable AuthorityLevel levelOfIssuer(String printed, @Nullable LocalDate on) {
        return IssuerText.levelOf(printed);
    }
}
