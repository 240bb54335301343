package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.testkit.contract.Answer;

/** An error as Medusa answers it. */
final class MedusaRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;

    MedusaRefusal(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    static MedusaRefusal invalid(String message) {
        return new MedusaRefusal(400, "invalid_data", message);
    }

    static MedusaRefusal missing(String message) {
        return new MedusaRefusal(404, "not_found", message);
    }

    Answer answer() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (!type.isEmpty()) {
            body.put("type", type);
        }
        return Answer.json(status, body.put("message", getMessage()).toString());
    }
}
