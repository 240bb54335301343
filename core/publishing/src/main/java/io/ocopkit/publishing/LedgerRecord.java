package io.ocopkit.publishing;

import io.ocopkit.message.BilingualText;
import java.util.Objects;

/**
 * A change on its way into the ledger.
 *
 * @param action what is done
 * @param publication the publication as it is afterwards
 * @param actor who asked for it
 * @param reason why, in words
 */
public record LedgerRecord(LedgerAction action, Publication publication, String actor, BilingualText reason) {

    /** Requires all parts. */
    public LedgerRecord {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(reason, "reason");
    }
}
