package io.ocopkit.channel.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeError;
import com.stripe.net.StripeResponse;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.channel.error.Lost;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Stripe's refusals and silences mean, by {@code errors.tsv} and the header {@code Stripe-Should-Retry}. */
final class StripeErrors {
    static final ErrorTable TABLE = ErrorTable.load(StripeErrors.class, "errors.tsv");

    private static final int NOT_FOUND = 404;
    private static final int SERVER = 500;

    /** Stripe's parameters by the listing's fields they were made from. */
    private static final Map<String, String> FIELDS = Map.of(
            "name", "product.name",
            "description", "content.description",
            "images", "content.images",
            "url", "content.link",
            "unit_amount", "offer.price",
            "lookup_key", "offer.sku",
            "id", "offer.sku");

    private StripeErrors() {}

    /** What a request that was not answered, or not so that it could be read, means for its command. */
    static StripeFailure.Cause unanswered(@Nullable Throwable source, boolean writing) {
        if (source instanceof InterruptedException e) {
            return reference -> writing ? Lost.write(reference, e) : Lost.read(e);
        }
        IOException lost = source instanceof IOException e ? e : new IOException("Not an answer of Stripe's");
        return reference -> writing ? Lost.write(reference, lost) : Lost.read(lost);
    }

    static StripeFailure.Cause of(StripeException e, boolean writing, Clock clock) {
        StripeError error = e.getStripeError();
        if (e instanceof ApiConnectionException || error == null) {
            return unanswered(e.getCause(), writing);
        }
        Answer answer = new Answer(error, e.getStatusCode(), clock);
        return new StripeFailure.Cause() {
            @Override
            public Outcome outcome(ListingReference reference) {
                return answer.outcome(reference, writing);
            }

            @Override
            public boolean isAbsence() {
                return e.getStatusCode() == NOT_FOUND;
            }

            @Override
            public boolean isDuplicate() {
                return "resource_already_exists".equals(e.getCode());
            }
        };
    }

    /** An error as Stripe tells it. */
    private record Answer(StripeError error, int status, Clock clock) {

        Outcome outcome(ListingReference reference, boolean writing) {
            ChannelError known = classified();
            String advice = header("Stripe-Should-Retry").orElse("");
            if (advice.equals("true") && status < SERVER && !known.is(ErrorClass.RETRYABLE_THROTTLED)) {
                return new Outcome.Transient(known.issue(field()));
            }
            if (advice.equals("false") && known.is(ErrorClass.RETRYABLE_TRANSIENT) && writing) {
                return new Outcome.Rejected(List.of(known.issue(field())));
            }
            Outcome outcome = writing ? known.ofWrite(reference, retryAfter()) : known.ofRead(retryAfter());
            return outcome instanceof Outcome.Rejected
                    ? new Outcome.Rejected(List.of(known.issue(field())))
                    : outcome;
        }

        private ChannelError classified() {
            String code = error.getCode() == null ? error.getType() : error.getCode();
            return StripeErrors.TABLE.classify(status, code, error.getMessage());
        }

        private String field() {
            String param = error.getParam() == null ? "" : error.getParam();
            int bracket = param.indexOf('[');
            return FIELDS.getOrDefault(bracket < 0 ? param : param.substring(0, bracket), "");
        }

        private Optional<String> header(String name) {
            StripeResponse response = error.getLastResponse();
            return response == null ? Optional.empty() : response.headers().firstValue(name);
        }

        private RetryAfter retryAfter() {
            StripeResponse response = error.getLastResponse();
            Map<String, List<String>> headers =
                    response == null ? Map.of() : response.headers().map();
            return RetryAfter.of(java.net.http.HttpHeaders.of(headers, (name, value) -> true), clock);
        }
    }
}
