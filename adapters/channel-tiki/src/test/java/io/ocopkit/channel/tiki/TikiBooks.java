package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Products, and what was handed in to make or change them. Looked up by ids and keys, never by going through all. */
final class TikiBooks {
    static final int DOCUMENT = 17;

    private static final String TAKEN = """
            {"errors":[{"code":420,"data":null,"description":"Product code %s is not unique",\
            "msg":"Mã seller product không duy nhất","msg_eng":"Seller product code is not unique"}],\
            "message":"Mã seller product không duy nhất","trace_id":null}""";

    final TreeMap<String, TikiGoods> bySku = new TreeMap<>();
    private final Map<Long, TikiGoods> products = new HashMap<>();
    private final Map<String, Paper> byTrack = new LinkedHashMap<>();
    private final Map<String, Paper> byRequest = new HashMap<>();
    /** What is under review for an SKU, the oldest first. */
    private final TreeMap<String, List<Paper>> open = new TreeMap<>();

    private final Map<String, Long> creations = new HashMap<>();
    private final Deque<Paper> queue = new ArrayDeque<>();
    private long lastId = 1L << 53;
    private boolean busy;

    /** Something handed in. */
    static final class Paper {
        final String track;
        final JsonNode body;
        final List<String> skus;
        final boolean creation;
        final List<TikiGoods> made = new ArrayList<>();
        String request = "";
        String state = "queuing";
        String reason = "";

        Paper(String track, JsonNode body, List<String> skus, boolean creation) {
            this.track = track;
            this.body = body;
            this.skus = skus;
            this.creation = creation;
        }
    }

    void busy(boolean nobodyAtWork) {
        busy = nobodyAtWork;
    }

    long nextId() {
        return ++lastId;
    }

    Paper handIn(JsonNode body, List<String> skus, boolean creation) {
        String track = "%032x".formatted(0xf00d000000000000L + nextId());
        Paper paper = new Paper(track, body, skus, creation);
        byTrack.put(track, paper);
        queue.add(paper);
        return paper;
    }

    /** What waits in the queue is looked at by machines, some time after it was answered. */
    void work() {
        while (!busy && !queue.isEmpty()) {
            process(queue.remove());
        }
    }

    private void process(Paper paper) {
        String refusal = paper.creation ? refusal(paper) : "";
        if (!refusal.isEmpty()) {
            paper.state = "rejected";
            paper.reason = refusal;
            return;
        }
        if (paper.creation) {
            paper.skus.forEach(sku -> creations.merge(sku, 1L, Long::sum));
        }
        paper.request = "112" + nextId();
        paper.state = paper.creation ? "md_awaiting_approve" : "awaiting_approve";
        byRequest.put(paper.request, paper);
        paper.skus.forEach(
                sku -> open.computeIfAbsent(sku, none -> new ArrayList<>()).add(paper));
    }

    private String refusal(Paper paper) {
        for (String sku : paper.skus) {
            boolean pending = open.getOrDefault(sku, List.of()).stream().anyMatch(other -> other.creation);
            if (pending || bySku.containsKey(sku)) {
                return TAKEN.formatted(sku);
            }
        }
        boolean papers = false;
        for (JsonNode file : paper.body.path("certificate_files")) {
            papers |= file.path("document_id").asInt() == DOCUMENT;
        }
        return papers ? "" : "Required document " + DOCUMENT + " is missing";
    }

    /** A review comes to its end. */
    void decide(String sku, String reason) {
        work();
        for (Paper paper : List.copyOf(open.getOrDefault(sku, List.of()))) {
            close(paper, reason.isEmpty() ? "approved" : "rejected", reason);
            if (reason.isEmpty()) {
                apply(paper);
            }
        }
    }

    private void close(Paper paper, String state, String reason) {
        paper.state = state;
        paper.reason = reason;
        paper.skus.forEach(sku -> open.getOrDefault(sku, new ArrayList<>()).remove(paper));
    }

    private void apply(Paper paper) {
        if (paper.creation) {
            paper.body
                    .path("variants")
                    .forEach(variant -> paper.made.add(keep(TikiGoods.of(nextId(), paper.body, variant))));
        } else {
            TikiGoods goods = products.get(paper.body.path("product_id").asLong());
            if (goods != null) {
                goods.change(paper.body);
                paper.made.add(goods);
            }
        }
    }

    TikiGoods keep(TikiGoods goods) {
        products.put(goods.id, goods);
        bySku.put(goods.sku, goods);
        return goods;
    }

    void plant(TikiGoods goods) {
        creations.merge(goods.sku, 1L, Long::sum);
        keep(goods);
    }

    void remove(TikiGoods goods) {
        products.remove(goods.id);
        bySku.remove(goods.sku);
    }

    /** A listing's product, or those of its packs: their keys begin with the listing's. */
    List<TikiGoods> family(String sku) {
        List<TikiGoods> family = new ArrayList<>();
        if (bySku.containsKey(sku)) {
            family.add(bySku.get(sku));
        }
        bySku.subMap(sku + "-", sku + "-\uffff").values().stream()
                .filter(goods -> !goods.options.isEmpty())
                .sorted(java.util.Comparator.comparing(goods -> goods.id))
                .forEach(family::add);
        return family;
    }

    /** Keys under which something of a listing is under review. */
    List<String> pending(String sku) {
        List<String> pending = new ArrayList<>(List.of(sku));
        pending.addAll(open.subMap(sku + "-", sku + "-\uffff").keySet());
        return pending.stream()
                .filter(key -> !open.getOrDefault(key, List.of()).isEmpty())
                .toList();
    }

    List<Paper> open(String sku) {
        return open.getOrDefault(sku, List.of());
    }

    long creations(String sku) {
        return family(sku).stream()
                .map(goods -> goods.sku)
                .mapToLong(key -> creations.getOrDefault(key, 0L))
                .max()
                .orElseGet(() -> creations.getOrDefault(sku, 0L));
    }

    TikiGoods product(JsonNode body) {
        TikiGoods goods = body.has("product_id")
                ? products.get(body.path("product_id").asLong())
                : bySku.get(body.path("original_sku").asText());
        if (goods == null) {
            throw new TikiRefusal(404, "Product not found");
        }
        return goods;
    }

    TikiGoods product(String id) {
        TikiGoods goods = id.matches("\\d{1,18}") ? products.get(Long.parseLong(id)) : null;
        if (goods == null) {
            throw new TikiRefusal(404, "Product not found id: " + id);
        }
        return goods;
    }

    ObjectNode tracking(String track) {
        Paper paper = byTrack.get(track);
        if (paper == null) {
            throw new TikiRefusal(404, "track_id is invalid");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("track_id", track).put("state", paper.state).put("reason", paper.reason);
        return paper.request.isEmpty() ? answer : answer.put("request_id", paper.request);
    }

    /** A track is kept for 30 days. */
    void forgetTracks() {
        byTrack.clear();
    }

    ObjectNode request(String id) {
        Paper paper = paper(id);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("request_id", id).put("state", paper.state);
        answer.put("kind", paper.creation ? "create_product" : "update_product");
        // A seller's goods hang on a product of Tiki's own.
        answer.withArray("products").addObject().put("product_id", 1).putNull("original_sku");
        paper.made.forEach(goods -> answer.withArray("products").add(goods.view()));
        return answer;
    }

    private Paper paper(String id) {
        Paper paper = byRequest.get(id);
        if (paper == null) {
            throw new TikiRefusal(404, "Request not found id: " + id);
        }
        return paper;
    }

    ObjectNode delete(String id) {
        Paper paper = paper(id);
        if (!paper.state.endsWith("awaiting_approve")) {
            throw TikiRefusal.invalid("Request is " + paper.state);
        }
        close(paper, "deleted", "");
        return JsonNodeFactory.instance.objectNode().put("request_id", id).put("state", "deleted");
    }
}
