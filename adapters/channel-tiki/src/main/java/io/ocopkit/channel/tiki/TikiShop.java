package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Sku;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a command asks of a seller's products and requests. */
record TikiShop(TikiCalls calls, int batch) {
    private static final String ACTIVE = "active";
    private static final String PRODUCT = "product_id";
    static final String SKU = "original_sku";
    private static final String DATA = "data";
    private static final String APPROVED = "approved";
    private static final int ON_SALE = 1;
    private static final int OFF_SALE = 2;

    /** The products of a listing, as far as they are still there. */
    List<TikiProduct> products(Handle handle, Review review) throws ChannelFailure {
        Set<String> ids = new LinkedHashSet<>(handle.products());
        if (review.creation().isApproved()) {
            ids.addAll(madeBy(review.creation().requestId()));
        }
        List<TikiProduct> products = new ArrayList<>();
        for (String id : ids) {
            product(id).ifPresent(products::add);
        }
        return products;
    }

    /** Tiki adds products of its own, which a seller's goods hang on; those have no key of the seller's. */
    private List<String> madeBy(String request) throws ChannelFailure {
        List<String> ids = new ArrayList<>();
        Optional<JsonNode> found = calls.find("/v2/requests/" + TikiCalls.encode(request));
        for (JsonNode product :
                found.map(answer -> answer.path("products")).orElse(JsonNodeFactory.instance.arrayNode())) {
            TikiProduct made = TikiProduct.of(product);
            if (!made.sku().isEmpty()) {
                ids.add(made.id());
            }
        }
        return ids;
    }

    private Optional<TikiProduct> product(String id) throws ChannelFailure {
        return calls.find("/v2/products/" + id)
                .map(answer -> answer.path(DATA).isArray() ? answer.path(DATA).path(0) : answer)
                .filter(JsonNode::isObject)
                .map(TikiProduct::of)
                .filter(found -> !found.id().isEmpty());
    }

    /** Products under our key, exactly as it is written; read once more by their ids, since lists tell less. */
    List<TikiProduct> bySku(Sku sku) throws ChannelFailure {
        Optional<JsonNode> found = calls.find("/v2/products/findBy?original_sku=" + TikiCalls.encode(sku.value()));
        List<TikiProduct> products = new ArrayList<>();
        for (JsonNode each : found.map(answer -> answer.path(DATA)).orElse(JsonNodeFactory.instance.arrayNode())) {
            TikiProduct product = TikiProduct.of(each);
            if (product.sku().equals(sku.value())) {
                product(product.id()).ifPresent(products::add);
            }
        }
        return products;
    }

    /** Takes back what is under review; false when Tiki does not let it go, as in the queue and at the very end. */
    boolean takeBack(List<Track> open) throws ChannelFailure {
        boolean all = true;
        for (Track track : open) {
            all &= !track.requestId().isEmpty() && takeBack(track.requestId());
        }
        return all;
    }

    private boolean takeBack(String request) throws ChannelFailure {
        try {
            calls.delete("/v2/requests/" + TikiCalls.encode(request));
            return true;
        } catch (TikiRefused e) {
            if (e.isFinal()) {
                return false;
            }
            throw e;
        }
    }

    /** Hands something in and gives the id by which it is tracked. */
    String handIn(String path, JsonNode body) throws ChannelFailure {
        String track = calls.post(path, body).path("track_id").asText("");
        if (track.isEmpty()) {
            throw ChannelFailure.unanswered("No track id");
        }
        return track;
    }

    static ObjectNode about(String product, ObjectNode change) {
        return change.put(PRODUCT, new BigInteger(product));
    }

    static ObjectNode switched(ObjectNode change, boolean on) {
        return change.put(ACTIVE, on ? 1 : 0);
    }

    /** Prices, stocks and what is on sale. Several go together; what a batch does not surely confirm goes alone. */
    void update(List<ObjectNode> changes) throws ChannelFailure {
        Set<String> done = new HashSet<>();
        if (changes.size() > 1) {
            together(changes, done);
        }
        for (ObjectNode change : changes) {
            if (!done.contains(key(change))) {
                calls.put("/v2/products/updateSku", change);
            }
        }
    }

    /** Adds the keys of those that Tiki says are done. A batch refused as a whole adds none. */
    void together(List<ObjectNode> changes, Set<String> done) throws ChannelFailure {
        for (int from = 0; from < changes.size(); from += batch) {
            List<ObjectNode> some = changes.subList(from, Math.min(changes.size(), from + batch));
            try {
                done.addAll(confirmed(some, calls.put("/v2.1/products/updateSkus", batch(some))));
            } catch (TikiRefused e) {
                if (!e.isFinal()) {
                    throw e;
                }
            }
        }
    }

    /** A batch has another word for what is on sale than a single change. */
    private static ObjectNode batch(List<ObjectNode> changes) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode data = body.putArray(DATA);
        for (ObjectNode change : changes) {
            ObjectNode item = change.deepCopy();
            JsonNode active = item.remove(ACTIVE);
            if (active != null) {
                item.put("status", active.asInt() == 1 ? ON_SALE : OFF_SALE);
            }
            data.add(item);
        }
        return body;
    }

    private static Set<String> confirmed(List<ObjectNode> changes, JsonNode answer) {
        Set<String> done = new HashSet<>();
        if (answer.path("state").asText().equals(APPROVED)) {
            changes.forEach(change -> done.add(key(change)));
        }
        for (JsonNode item : answer.path(DATA)) {
            if (item.path("state").asText().equals(APPROVED)) {
                done.add(key(item));
            }
        }
        return done;
    }

    static String key(JsonNode change) {
        return change.has(PRODUCT)
                ? change.path(PRODUCT).asText()
                : SKU + " " + change.path(SKU).asText();
    }
}
