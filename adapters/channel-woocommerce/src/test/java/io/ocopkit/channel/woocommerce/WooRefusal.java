package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.testkit.contract.Answer;

/** An error as WooCommerce answers it. */
final class WooRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode body = JsonNodeFactory.instance.objectNode();

    WooRefusal(int status, String code, String message) {
        super(message);
        this.status = status;
        body.put("code", code).put("message", message).putObject("data").put("status", status);
    }

    WooRefusal about(long resource) {
        body.withObject("data").put("resource_id", resource);
        return this;
    }

    static WooRefusal param(String name) {
        return new WooRefusal(400, "rest_invalid_param", "Invalid parameter(s): " + name);
    }

    static WooRefusal missing(String kind) {
        return new WooRefusal(404, "woocommerce_rest_" + kind + "_invalid_id", "Invalid ID.");
    }

    ObjectNode body() {
        return body;
    }

    Answer answer() {
        return Answer.json(status, body.toString());
    }
}
