package io.ocopkit.channel.stripe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.testkit.contract.Answer;

/** An error as Stripe answers it. */
final class StripeRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode error = JsonNodeFactory.instance.objectNode();
    private boolean executed;

    private StripeRefusal(int status, String type, String code, String param, String message) {
        super(message);
        this.status = status;
        error.put("type", type).put("message", message);
        if (code != null) {
            error.put("code", code).put("doc_url", "https://stripe.com/docs/error-codes/" + code);
        }
        if (param != null) {
            error.put("param", param);
        }
    }

    static StripeRefusal of(int status, String type, String code, String message) {
        return new StripeRefusal(status, type, code, null, message);
    }

    static StripeRefusal invalid(String code, String param, String message) {
        return new StripeRefusal(400, "invalid_request_error", code, param, message);
    }

    static StripeRefusal missing(String param, String id) {
        return new StripeRefusal(
                404, "invalid_request_error", "resource_missing", param, "No such object: '" + id + "'");
    }

    /** One found while the request was carried out, and therefore remembered with its idempotency key. */
    StripeRefusal onExecution() {
        executed = true;
        return this;
    }

    boolean isExecuted() {
        return executed;
    }

    Answer answer() {
        return Answer.json(
                        status,
                        JsonNodeFactory.instance
                                .objectNode()
                                .set("error", error)
                                .toString())
                .with("Request-Id", "req_local");
    }
}
