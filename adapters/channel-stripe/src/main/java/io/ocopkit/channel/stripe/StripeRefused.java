package io.ocopkit.channel.stripe;

import com.stripe.model.StripeError;
import com.stripe.net.StripeResponse;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.RetryAfter;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * An error Stripe has answered with.
 *
 * @param error Stripe's words
 * @param status the HTTP status
 * @param writing whether the request would have changed something
 * @param clock the context's clock
 */
record StripeRefused(StripeError error, int status, boolean writing, Clock clock) implements StripeFailure.Cause {
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

    @Override
    public boolean isAbsence() {
        return status == NOT_FOUND || "resource_missing".equals(error.getCode());
    }

    @Override
    public boolean isDuplicate() {
        return "resource_already_exists".equals(error.getCode());
    }

    @Override
    public Outcome ofLook() {
        return named(classified().ofRead(retryAfter()));
    }

    /** Stripe's own advice goes before the table, where it is about an attempt that has done nothing. */
    @Override
    public Outcome ofCommand(ListingReference reference) {
        if (!writing) {
            return ofLook();
        }
        ChannelError known = classified();
        String advice = header("Stripe-Should-Retry");
        if (advice.equals("true") && status < SERVER && !known.is(ErrorClass.RETRYABLE_THROTTLED)) {
            return new Outcome.Transient(known.issue(field()));
        }
        if (advice.equals("false") && known.is(ErrorClass.RETRYABLE_TRANSIENT)) {
            return new Outcome.Rejected(List.of(known.issue(field())));
        }
        return named(known.ofWrite(reference, retryAfter()));
    }

    private Outcome named(Outcome outcome) {
        return outcome instanceof Outcome.Rejected && !field().isEmpty()
                ? new Outcome.Rejected(List.of(classified().issue(field())))
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

    private String header(String name) {
        StripeResponse response = error.getLastResponse();
        return response == null ? "" : response.headers().firstValue(name).orElse("");
    }

    private RetryAfter retryAfter() {
        StripeResponse response = error.getLastResponse();
        Map<String, List<String>> headers =
                response == null ? Map.of() : response.headers().map();
        return RetryAfter.of(HttpHeaders.of(headers, (name, value) -> true), clock);
    }
}
