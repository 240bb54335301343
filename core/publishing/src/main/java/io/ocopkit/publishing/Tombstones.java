package io.ocopkit.publishing;

import java.time.LocalDate;

/** How long a removal stays in the documents, for readers who do not read every edition. */
final class Tombstones {
    static final int DAYS = 90;

    private Tombstones() {}

    static boolean isDue(Publication withdrawn, LocalDate day) {
        return withdrawn.withdrawal() != null
                && !day.isAfter(withdrawn.withdrawal().effectiveOn().plusDays(DAYS));
    }
}
