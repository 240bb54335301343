package io.ocopkit.feed.workbook;

import io.ocopkit.channel.Withdrawal;
import io.ocopkit.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row to be: a listing on a day, or a removal. Exactly one of the two is there. */
record Entry(
        @Nullable Listing listing,
        @Nullable Withdrawal withdrawal,
        @Nullable LocalDate validOn) {

    static Entry of(Listing listing, LocalDate validOn) {
        return new Entry(listing, null, validOn);
    }

    /** A listing judged by itself, on the day its proof was given. */
    static Entry of(Listing listing) {
        return new Entry(listing, null, listing.proof().evaluatedOn());
    }

    static Entry of(Withdrawal withdrawal) {
        return new Entry(null, withdrawal, null);
    }
}
