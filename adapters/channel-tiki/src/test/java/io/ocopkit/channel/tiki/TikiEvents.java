package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A queue of events: in order, and again until they are acknowledged. */
final class TikiEvents {
    static final String QUEUE = "6cd68367-3bde-4aac-a24e-258bc907d68b";

    private static final int PORTION = 2;

    private final List<ObjectNode> waiting = new ArrayList<>();
    private int handedOut;
    private int portions;

    void add(String id, String type, String payload, long at) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("id", id)
                .put("sid", "969BEA75")
                .put("type", type)
                .put("created_at", at)
                .put("version", "v1");
        waiting.add(event.set("payload", TikiCalls.parsed(payload.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    ObjectNode pull(String path, JsonNode body) {
        if (!path.equals(QUEUE + "/events/pull") || !body.has("ack_id")) {
            throw new TikiRefusal(400, "your request is invalid");
        }
        if (body.path("ack_id").asText().equals("ack-" + portions)) {
            waiting.subList(0, handedOut).clear();
            handedOut = 0;
        }
        handedOut = Math.min(PORTION, waiting.size());
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        waiting.subList(0, handedOut)
                .forEach(event -> answer.withArray("events").add(event));
        answer.withArray("events");
        return answer.put("ack_id", "ack-" + ++portions);
    }
}
