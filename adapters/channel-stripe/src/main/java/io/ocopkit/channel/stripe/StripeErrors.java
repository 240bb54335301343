package io.ocopkit.channel.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeError;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.channel.error.Lost;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What Stripe's refusals and silences mean, by {@code errors.tsv}. */
final class StripeErrors {
    static final ErrorTable TABLE = ErrorTable.load(StripeErrors.class, "errors.tsv");

    private StripeErrors() {}

    static StripeFailure.Cause of(StripeException e, boolean writing, Clock clock) {
        StripeError error = e.getStripeError();
        return e instanceof ApiConnectionException || error == null
                ? unanswered(e.getCause())
                : new StripeRefused(error, e.getStatusCode(), writing, clock);
    }

    /** No answer, or one that is not Stripe's. */
    static StripeFailure.Cause unanswered(@Nullable Throwable source) {
        return new StripeFailure.Cause() {
            private final IOException lost =
                    source instanceof IOException e ? e : new IOException("Not an answer of Stripe's");

            @Override
            public Outcome ofCommand(ListingReference reference) {
                return source instanceof InterruptedException e
                        ? Lost.write(reference, e)
                        : Lost.write(reference, lost);
            }

            @Override
            public Outcome ofLook() {
                return source instanceof InterruptedException e ? Lost.read(e) : Lost.read(lost);
            }
        };
    }
}
