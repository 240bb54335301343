package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.channel.error.Lost;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a shop's refusals and silences mean, by {@code errors.tsv}. */
final class WooErrors {
    static final ErrorTable TABLE = ErrorTable.load(WooErrors.class, "errors.tsv");

    private static final int NOT_FOUND = 404;
    private static final String DUPLICATE = "product_invalid_sku";

    private WooErrors() {}

    /** No answer, or one that is not WooCommerce's. */
    static WooFailure.Cause unanswered(Exception source) {
        return new WooFailure.Cause() {
            @Override
            public Outcome ofCommand(ListingReference reference) {
                return source instanceof InterruptedException e
                        ? Lost.write(reference, e)
                        : Lost.write(reference, lost(source));
            }

            @Override
            public Outcome ofLook() {
                return source instanceof InterruptedException e ? Lost.read(e) : Lost.read(lost(source));
            }
        };
    }

    private static IOException lost(Exception source) {
        return source instanceof IOException e ? e : new IOException("Not an answer of WooCommerce's");
    }

    static WooFailure.Cause refused(int status, JsonNode body, boolean writing, RetryAfter retryAfter) {
        String code = body.path("code").asText("");
        ChannelError error = TABLE.classify(status, code, body.path("message").asText(""));
        return new Refused(
                error,
                writing,
                retryAfter,
                code,
                body.path("data").path("resource_id").asText(""));
    }

    /** An error the shop has answered with. A 404 without WooCommerce's own code says that the address is wrong. */
    private record Refused(ChannelError error, boolean writing, RetryAfter retryAfter, String code, String resource)
            implements WooFailure.Cause {

        @Override
        public Outcome ofCommand(ListingReference reference) {
            return writing ? error.ofWrite(reference, retryAfter) : ofLook();
        }

        @Override
        public Outcome ofLook() {
            return error.ofRead(retryAfter);
        }

        @Override
        public boolean isAbsence() {
            return error.httpStatus() == NOT_FOUND && code.endsWith("_invalid_id");
        }

        @Override
        public @Nullable String owner() {
            return code.equals(DUPLICATE) && !resource.isEmpty() ? resource : null;
        }
    }
}
