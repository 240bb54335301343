package io.ocopkit.publishing;

import org.jspecify.annotations.Nullable;

/**
 * From where a plan was made, apart from the day and the ledger. From an equal standpoint the same comes out again, so
 * what has not changed need not be looked at a second time.
 *
 * @param desk the sources, and what is meant to be shown
 * @param outlet the outlet and its channel
 * @param mappingVersion of the channel
 * @param edition what the candidates were
 */
record Standpoint(Desk desk, OutletRules outlet, int mappingVersion, String edition) {

    /** Null when the source cannot tell one edition from another. To be asked for before the candidates are. */
    static @Nullable Standpoint of(Desk desk, OutletRules outlet) {
        return desk.candidates()
                .edition()
                .map(edition -> new Standpoint(desk, outlet, outlet.mappingVersion(), edition))
                .orElse(null);
    }
}
