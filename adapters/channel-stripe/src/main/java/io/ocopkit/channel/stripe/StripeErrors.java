package io.ocopkit.channel.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeError;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.ErrorTable;
import java.time.Clock;

/** What Stripe's answers and silences mean, by {@code errors.tsv}. */
final class StripeErrors {
    static final ErrorTable TABLE = ErrorTable.load(StripeErrors.class, "errors.tsv");

    private StripeErrors() {}

    static ChannelFailure of(StripeException e, boolean writing, Clock clock) {
        StripeError error = e.getStripeError();
        return e instanceof ApiConnectionException || error == null
                ? ChannelFailure.unanswered(e.getCause() instanceof Exception source ? source : e)
                : new StripeRefused(error, e.getStatusCode(), writing, clock);
    }
}
