package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.EventQueue.Pulled;
import io.ocopkit.channel.WebhookDecoder.Event;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.InvalidValueException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queue Tiki keeps events in. Of orders and buyers nothing is read. */
record TikiQueue(TikiConfig config) {
    private static final String EVENTS = "events";
    private static final int LONGEST_ID = 128;

    Pulled pull(@Nullable String acknowledged, TikiCalls calls) {
        if (config.queue() == null) {
            return new Pulled.Portion(List.of(), null);
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("ack_id", acknowledged);
        String path = "/v1/queues/" + TikiCalls.encode(config.queue()) + "/events/pull";
        try {
            JsonNode answer = config.access() == TikiConfig.Access.AUTHORISED
                    ? calls.postAs(new TikiTokens(config).own(calls), path, body)
                    : calls.post(path, body);
            return portion(answer, calls.context().clock());
        } catch (ChannelFailure e) {
            return new Pulled.Unread(e.ofLook());
        }
    }

    private static Pulled portion(JsonNode answer, Clock clock) throws ChannelFailure {
        if (!answer.path(EVENTS).isArray()) {
            throw ChannelFailure.unanswered("No events");
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode event : answer.path(EVENTS)) {
            if (event.path("type").asText().startsWith("PRODUCT_")) {
                add(events, event, clock);
            }
        }
        String acknowledgement = answer.path("ack_id").asText("");
        boolean empty = answer.path(EVENTS).isEmpty() || acknowledgement.isEmpty();
        return new Pulled.Portion(events, empty ? null : acknowledgement);
    }

    private static void add(List<Event> events, JsonNode event, Clock clock) {
        Sku sku = sku(event.path("payload").path("original_sku").asText(""));
        String product = event.path("payload").path("product_id").asText("");
        if (sku != null || !product.isEmpty()) {
            events.add(new Event(id(event), sku, product.isEmpty() ? null : product, at(event, clock)));
        }
    }

    /** The same in every delivery: Tiki's own, or what the event says. */
    private static String id(JsonNode event) {
        String id = event.path("id").asText("");
        return id.isBlank() || id.length() > LONGEST_ID
                ? Digest.of("tiki-event/1").add(event.toString()).build().hex()
                : id;
    }

    private static @Nullable Sku sku(String text) {
        try {
            return text.isEmpty() ? null : Sku.parse(text);
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private static Instant at(JsonNode event, Clock clock) {
        JsonNode at = event.path("created_at");
        return at.isIntegralNumber() ? Instant.ofEpochMilli(at.asLong()) : clock.instant();
    }
}
