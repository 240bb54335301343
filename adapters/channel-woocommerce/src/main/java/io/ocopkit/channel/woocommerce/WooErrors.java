package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.channel.error.RetryAfter;

/** What a shop's refusals mean, by {@code errors.tsv}. */
final class WooErrors {
    static final ErrorTable TABLE = ErrorTable.load(WooErrors.class, "errors.tsv");

    private WooErrors() {}

    static WooRefused refused(int status, JsonNode body, boolean writing, RetryAfter retryAfter) {
        return new WooRefused(
                TABLE.classify(
                        status,
                        body.path("code").asText(""),
                        body.path("message").asText("")),
                writing,
                retryAfter,
                body.path("data").path("resource_id").asText(""));
    }
}
