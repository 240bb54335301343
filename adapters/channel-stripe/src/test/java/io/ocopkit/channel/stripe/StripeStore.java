package io.ocopkit.channel.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The objects of one account, by kind and in the order in which they were made. */
final class StripeStore {
    private static final int MOST_KEYS = 50;
    private static final int LONGEST_KEY = 40;

    private final Clock clock;
    private final Map<String, Map<String, ObjectNode>> objects = new LinkedHashMap<>();
    private int made;

    StripeStore(Clock clock) {
        this.clock = clock;
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    String newId(String prefix) {
        made++;
        return prefix + "_local" + made;
    }

    ObjectNode make(String kind, String id) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", id).put("object", kind).put("created", now()).put("livemode", false);
        object.set("metadata", JsonNodeFactory.instance.objectNode());
        of(kind).put(id, object);
        return object;
    }

    Map<String, ObjectNode> of(String kind) {
        return objects.computeIfAbsent(kind, unknown -> new LinkedHashMap<>());
    }

    Optional<ObjectNode> find(String kind, String id) {
        return Optional.ofNullable(of(kind).get(id));
    }

    ObjectNode require(String kind, String id, String param) {
        return find(kind, id).orElseThrow(() -> StripeRefusal.missing(param, id).onExecution());
    }

    /** One that a parameter names: 400 and not 404. */
    ObjectNode named(String kind, String id, String param) {
        return find(kind, id)
                .orElseThrow(
                        () -> StripeRefusal.invalid("resource_missing", param, "No such " + kind + ": '" + id + "'")
                                .onExecution());
    }

    /** The newest first, as Stripe lists everything. */
    ObjectNode list(String kind, String url, ObjectNode query, Predicate<ObjectNode> filter) {
        List<ObjectNode> all = new ArrayList<>(of(kind).values());
        Collections.reverse(all);
        String after = query.path("starting_after").asText("");
        if (!after.isEmpty()) {
            ObjectNode last = named(kind, after, "starting_after");
            all = all.subList(all.indexOf(last) + 1, all.size());
        }
        int limit = query.has("limit") ? query.path("limit").asInt() : 10;
        if (limit < 1 || limit > 100) {
            throw StripeRefusal.invalid(null, "limit", "Limit must be between 1 and 100");
        }
        List<ObjectNode> matching = all.stream().filter(filter).toList();
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("object", "list").put("url", url).put("has_more", matching.size() > limit);
        page.putArray("data").addAll(matching.stream().limit(limit).toList());
        return page;
    }

    /** Sets what was given; a blank value clears. */
    static void assign(ObjectNode object, ObjectNode params, String... fields) {
        for (String field : fields) {
            JsonNode value = params.get(field);
            if (value != null && value.isTextual() && value.asText().isEmpty()) {
                object.putNull(field);
            } else if (value != null) {
                object.set(field, value);
            }
        }
    }

    static void mergeMetadata(ObjectNode object, JsonNode given) {
        ObjectNode metadata = (ObjectNode) object.get("metadata");
        given.properties().forEach(entry -> {
            if (entry.getKey().length() > LONGEST_KEY) {
                throw StripeRefusal.invalid(null, "metadata", "Metadata keys have at most 40 characters");
            }
            if (entry.getValue().asText().isEmpty()) {
                metadata.remove(entry.getKey());
            } else {
                metadata.set(entry.getKey(), entry.getValue());
            }
        });
        if (metadata.size() > MOST_KEYS) {
            throw StripeRefusal.invalid(null, "metadata", "Metadata has at most 50 keys");
        }
    }
}
