package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.testkit.contract.Answer;

/** Tiki says no. */
final class TikiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    TikiRefusal(int status, String message) {
        super(message);
        this.status = status;
    }

    static TikiRefusal invalid(String message) {
        return new TikiRefusal(422, message);
    }

    Answer answer() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("errors").add(getMessage());
        return Answer.json(status, body.toString());
    }
}
