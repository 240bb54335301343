package io.ocopkit.channel.stripe;

import com.stripe.model.StripeError;
import com.stripe.net.StripeResponse;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.RetryAfter;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** An error Stripe has answered with. */
final class StripeRefused extends ChannelRefusal {
    private static final long serialVersionUID = 1L;

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

    private final String field;
    private final String advice;

    StripeRefused(StripeError error, int status, boolean writing, Clock clock) {
        super(classified(error, status), writing, retryAfter(error, clock));
        this.field = field(error);
        this.advice = advice(error);
    }

    @Override
    public boolean isAbsence() {
        return error().httpStatus() == NOT_FOUND || error().channelCode().equals("resource_missing");
    }

    /** Whether Stripe already has what was to be made. */
    boolean isDuplicate() {
        return error().channelCode().equals("resource_already_exists");
    }

    @Override
    public Outcome ofLook() {
        return named(super.ofLook());
    }

    /** Stripe's own advice goes before the table, where it is about an attempt that has done nothing. */
    @Override
    public Outcome ofCommand(ListingReference reference) {
        if (!isWriting()) {
            return ofLook();
        }
        if (advice.equals("true") && error().httpStatus() < SERVER && !error().is(ErrorClass.RETRYABLE_THROTTLED)) {
            return new Outcome.Transient(error().issue(field));
        }
        if (advice.equals("false") && error().is(ErrorClass.RETRYABLE_TRANSIENT)) {
            return new Outcome.Rejected(List.of(error().issue(field)));
        }
        return named(super.ofCommand(reference));
    }

    private Outcome named(Outcome outcome) {
        return outcome instanceof Outcome.Rejected && !field.isEmpty()
                ? new Outcome.Rejected(List.of(error().issue(field)))
                : outcome;
    }

    private static ChannelError classified(StripeError error, int status) {
        String code = error.getCode() == null ? error.getType() : error.getCode();
        return StripeErrors.TABLE.classify(status, code, error.getMessage());
    }

    private static String field(StripeError error) {
        String param = error.getParam() == null ? "" : error.getParam();
        int bracket = param.indexOf('[');
        return FIELDS.getOrDefault(bracket < 0 ? param : param.substring(0, bracket), "");
    }

    private static String advice(StripeError error) {
        StripeResponse response = error.getLastResponse();
        return response == null
                ? ""
                : response.headers().firstValue("Stripe-Should-Retry").orElse("");
    }

    private static RetryAfter retryAfter(StripeError error, Clock clock) {
        StripeResponse response = error.getLastResponse();
        Map<String, List<String>> headers =
                response == null ? Map.of() : response.headers().map();
        return RetryAfter.of(HttpHeaders.of(headers, (name, value) -> true), clock);
    }
}
