package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.testkit.contract.Answer;

/** How Shopee says no: an error in its envelope, whatever the status. */
final class ShopeeRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    ShopeeRefusal(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    ShopeeRefusal(String code, String message) {
        this(200, code, message);
    }

    static ShopeeRefusal param(String what) {
        return new ShopeeRefusal("error_param", "Invalid param: " + what);
    }

    static ObjectNode envelope(String error, String message) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("request_id", "e3e3e7f3e3b84a9c8f1d")
                .put("error", error)
                .put("message", message)
                .put("warning", "");
    }

    Answer answer() {
        return Answer.json(status, envelope(code, getMessage()).toString());
    }
}
