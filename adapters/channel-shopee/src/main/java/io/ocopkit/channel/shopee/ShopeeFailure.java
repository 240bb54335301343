package io.ocopkit.channel.shopee;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that did not do what it should. It never leaves this package. */
final class ShopeeFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Cause cause;

    /** What it means for whoever needed the answer. */
    interface Cause {

        /** For a command, of which nothing else has been done. */
        Outcome ofCommand(ListingReference reference);

        /** For a look. */
        Outcome ofLook();

        /** Whether Shopee answered that it does not have what was asked for. */
        default boolean isAbsence() {
            return false;
        }
    }

    ShopeeFailure(Cause cause, @Nullable Throwable source) {
        super("A request to Shopee failed", source);
        this.cause = cause;
    }

    /** Something that is the same for commands and looks. */
    static ShopeeFailure of(Outcome outcome) {
        return new ShopeeFailure(
                new Cause() {
                    @Override
                    public Outcome ofCommand(ListingReference reference) {
                        return outcome;
                    }

                    @Override
                    public Outcome ofLook() {
                        return outcome;
                    }
                },
                null);
    }

    static ShopeeFailure refusal(List<Issue> issues) {
        return of(new Outcome.Rejected(issues));
    }

    Cause meaning() {
        return cause;
    }
}
