package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.testkit.contract.Answer;

/** An error as Lazada answers it: with status 200, and its reasons inside. */
final class LazadaRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ObjectNode body = JsonNodeFactory.instance.objectNode();

    LazadaRefusal(String code, String type, String message) {
        super(message);
        body.put("code", code).put("type", type).put("message", message).put("request_id", "0ba2887315178178017221014");
    }

    static LazadaRefusal isv(String code, String message) {
        return new LazadaRefusal(code, "ISV", message);
    }

    static LazadaRefusal business(String code, String sellerSku, String message) {
        return new LazadaRefusal("500", "ISP", "E500: Create product failed").because(code, sellerSku, message);
    }

    LazadaRefusal because(String code, String sellerSku, String message) {
        ObjectNode detail = body.withArray("detail").addObject();
        detail.put("code", code).put("message", message);
        if (!sellerSku.isEmpty()) {
            detail.put("seller_sku", sellerSku);
        }
        return this;
    }

    Answer answer() {
        return Answer.json(200, body.toString());
    }
}
