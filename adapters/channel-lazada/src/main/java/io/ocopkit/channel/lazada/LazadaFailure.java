package io.ocopkit.channel.lazada;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ErrorClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request to Lazada that did not do what it should. It never leaves this package. */
final class LazadaFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Meaning meaning;

    /** What it means for whoever needed the answer. */
    interface Meaning {

        /** For a command, of which nothing else has been done. */
        Outcome ofCommand(ListingReference reference);

        /** For a look. */
        Outcome ofLook();

        /** For one of several listings in a request, by the keys of its SKUs. */
        default Outcome ofPart(ListingReference reference, Set<String> keys) {
            return ofCommand(reference);
        }

        /** Whether Lazada answered by an error of a class. */
        default boolean is(ErrorClass errorClass) {
            return false;
        }

        /** Whether a SKU that was to be made is there already. */
        default boolean isDuplicate() {
            return false;
        }
    }

    LazadaFailure(Meaning meaning, @Nullable Throwable source) {
        super("A request to Lazada failed", source);
        this.meaning = meaning;
    }

    Meaning meaning() {
        return meaning;
    }
}
