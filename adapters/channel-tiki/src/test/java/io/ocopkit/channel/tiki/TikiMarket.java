package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Secret;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import io.ocopkit.testkit.contract.Answer;
import io.ocopkit.testkit.contract.Displayed;
import io.ocopkit.testkit.contract.LocalMarket;
import io.ocopkit.testkit.contract.Request;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tiki on this machine, from its public documents: requests that are queued, looked at by machines and by people, products
 * that are not on sale when they have passed, unique SKUs that are refused later, pictures fetched from public addresses,
 * tokens that lapse, batches with words of their own, and a queue of events that comes again until it is acknowledged.
 */
public final class TikiMarket extends LocalMarket {
    private static final String ROOT = "/integration/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final TikiBooks books = new TikiBooks();
    private final TikiDoor door = new TikiDoor();
    private final TikiEvents events = new TikiEvents();
    private Batches batches = Batches.EACH;

    /** What becomes of a batch, which Tiki's documents leave open. */
    enum Batches {
        /** Each says what became of it. */
        EACH,
        /** All are done, or none. */
        WHOLE,
        /** It is taken, and nothing is said of anything. */
        SILENT
    }

    /** An empty shop. */
    public TikiMarket() {}

    @Override
    public Map<String, Secret> secrets() {
        return door.secrets();
    }

    @Override
    protected Answer failure(int status) {
        return new TikiRefusal(status, "Something is wrong").answer();
    }

    @Override
    protected Answer answer(Request request) {
        books.work();
        try {
            if (request.path().equals("/sc/oauth2/token") && request.method().equals("POST")) {
                return door.token(request);
            }
            if (!request.path().startsWith(ROOT)) {
                throw new TikiRefusal(404, "No such address");
            }
            door.check(request);
            return Answer.json(
                    200, route(request, request.path().substring(ROOT.length())).toString());
        } catch (TikiRefusal e) {
            return e.answer();
        }
    }

    private JsonNode route(Request request, String path) {
        return switch (request.method()) {
            case "GET" -> read(path, TikiDoor.form(request.uri().getRawQuery()));
            case "POST" -> post(path, body(request), request);
            case "PUT" -> put(path, body(request));
            case "DELETE" -> books.delete(after(path, "v2/requests/"));
            default -> throw new TikiRefusal(405, "Method not allowed");
        };
    }

    private static String after(String path, String start) {
        if (!path.startsWith(start)) {
            throw new TikiRefusal(404, "No such address");
        }
        return path.substring(start.length());
    }

    private static JsonNode body(Request request) {
        if (!request.header("Content-Type").orElse("").startsWith("application/json")) {
            throw new TikiRefusal(400, "missing header or required params");
        }
        try {
            return MAPPER.readTree(request.body());
        } catch (IOException e) {
            throw new TikiRefusal(400, "your request is invalid");
        }
    }

    private JsonNode read(String path, Map<String, String> query) {
        if (path.equals("v2/products/findBy")) {
            TikiGoods goods = books.bySku.get(query.getOrDefault("original_sku", ""));
            ObjectNode answer = JSON.objectNode();
            ArrayNode data = answer.putArray("data");
            if (goods != null) {
                data.add(goods.view());
            }
            return answer;
        }
        if (path.startsWith("v2/products/")) {
            return books.product(after(path, "v2/products/")).view();
        }
        if (path.startsWith("v2/tracking/")) {
            return books.tracking(after(path, "v2/tracking/"));
        }
        return path.startsWith("v2/requests/")
                ? books.request(after(path, "v2/requests/"))
                : TikiCatalogue.read(path, query);
    }

    private JsonNode post(String path, JsonNode body, Request request) {
        return switch (path) {
            case "v2.1/requests" -> {
                TikiSchema.request(body);
                List<String> skus = body.path("variants").findValuesAsText("sku");
                yield handedIn(books.handIn(body, skus, true));
            }
            case "v2/requests/updateProductInfo" -> {
                TikiSchema.change(body);
                yield handedIn(books.handIn(body, List.of(books.product(body).sku), false));
            }
            default -> {
                door.checkOwn(request);
                yield events.pull(after(path, "v1/queues/"), body);
            }
        };
    }

    private static ObjectNode handedIn(TikiBooks.Paper paper) {
        return JSON.objectNode().put("track_id", paper.track).put("state", "queuing");
    }

    private JsonNode put(String path, JsonNode body) {
        if (path.equals("v2/products/updateSku")) {
            offer(body);
            return JSON.objectNode().put("state", "approved");
        }
        if (path.equals("v2.1/products/updateSkus")) {
            return batch(body.path("data"));
        }
        throw new TikiRefusal(404, "No such address");
    }

    private void offer(JsonNode body) {
        TikiSchema.offer(body);
        books.product(body).requireSound(body);
        books.product(body).offer(body);
    }

    private JsonNode batch(JsonNode data) {
        if (batches == Batches.WHOLE) {
            data.forEach(item -> books.product(single(item)).requireSound(item));
        }
        ObjectNode answer = JSON.objectNode();
        for (JsonNode item : data) {
            ObjectNode said = answer.withArray("data").addObject();
            said.set("product_id", item.path("product_id"));
            said.set("original_sku", item.path("original_sku"));
            said.remove(item.has("product_id") ? "original_sku" : "product_id");
            try {
                offer(single(item));
                said.put("state", "approved");
            } catch (TikiRefusal e) {
                said.put("error", e.getMessage());
            }
        }
        return switch (batches) {
            case EACH -> answer;
            case WHOLE -> JSON.objectNode().put("state", "approved");
            case SILENT -> JSON.objectNode();
        };
    }

    /** A batch says {@code status} where a single change says {@code active}. */
    private static ObjectNode single(JsonNode item) {
        ObjectNode single = item.deepCopy();
        if (single.has("active")) {
            throw TikiRefusal.invalid("active is not known");
        }
        JsonNode status = single.remove("status");
        return status == null ? single : single.put("active", status.asInt() == 1 ? 1 : 0);
    }

    TikiBooks books() {
        return books;
    }

    TikiDoor door() {
        return door;
    }

    TikiEvents events() {
        return events;
    }

    void answerBatches(Batches how) {
        batches = how;
    }

    @Override
    public Optional<Displayed> displayed(Sku sku) {
        books.work();
        List<TikiGoods> family = books.family(sku.value());
        List<TikiGoods> onSale = family.stream().filter(goods -> goods.active).toList();
        if (!family.isEmpty()) {
            return Optional.of(displayed(onSale.isEmpty() ? family : onSale));
        }
        return books.pending(sku.value()).stream()
                .findFirst()
                .map(key -> books.open(key).get(0).body)
                .map(body -> new Displayed(
                        false,
                        body.path("name").asText(),
                        read(body.path("description").asText()),
                        List.of(),
                        List.of(),
                        null));
    }

    private static Displayed displayed(List<TikiGoods> goods) {
        TikiGoods first = goods.get(0);
        return new Displayed(
                first.active && !first.hidden,
                first.name,
                read(first.description),
                goods.stream().map(TikiMarket::item).toList(),
                first.pictures,
                null);
    }

    private static Displayed.Item item(TikiGoods goods) {
        return new Displayed.Item(goods.sku, goods.options, BigDecimal.valueOf(goods.price), goods.stock);
    }

    /** As a browser shows it. */
    private static String read(String html) {
        return html.replaceAll("(?i)<br */?>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Override
    public long creations(Sku sku) {
        books.work();
        return books.creations(sku.value());
    }

    @Override
    public void plant(Listing listing) {
        TikiGoods goods = new TikiGoods(books.nextId(), listing.sku().value());
        goods.name = listing.product().name();
        goods.price = Dong.amountOf(listing.offer().price());
        goods.active = true;
        books.plant(goods);
    }

    @Override
    public void remove(Sku sku) {
        books.family(sku.value()).forEach(books::remove);
    }

    @Override
    public void hide(Sku sku) {
        books.family(sku.value()).forEach(goods -> goods.hidden = true);
    }

    @Override
    public void edit(Sku sku) {
        books.family(sku.value()).forEach(goods -> {
            goods.name = "Khuyến mãi";
            goods.pictures = List.of();
        });
    }

    @Override
    public void approve(Sku sku) {
        decide(sku, "");
    }

    @Override
    public void refuse(Sku sku, String reason) {
        decide(sku, reason);
    }

    private void decide(Sku sku, String reason) {
        books.work();
        books.pending(sku.value()).forEach(key -> books.decide(key, reason));
    }

    @Override
    public void expireCredentials() {
        door.expire();
    }
}
