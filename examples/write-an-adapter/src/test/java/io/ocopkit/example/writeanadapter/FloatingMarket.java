package io.ocopkit.example.writeanadapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The market as its handbook describes it, and not as the adapter has it: it refuses what the market refuses. */
final class FloatingMarket extends LocalMarket {
    static final int LONGEST_TITLE = 100;
    static final int LONGEST_TEXT = 2_000;
    static final int MOST_PICTURES = 5;
    static final int MOST_ITEMS = 5;
    static final long LOWEST_PRICE = 1_000;
    static final long HIGHEST_PRICE = 50_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOODS = "/goods/";
    private static final String TOKEN = "boat-7-token";

    private final Map<String, Goods> shelf = new LinkedHashMap<>();
    private final Map<String, Long> creations = new HashMap<>();
    private long editions;

    /** What lies in a boat. */
    private record Goods(String id, JsonNode body, boolean onSale, long edition) {
        Goods hidden() {
            return new Goods(id, body, false, edition);
        }
    }

    @Override
    protected Answer answer(Request request) {
        if (!request.header("Authorization").equals(Optional.of("Bearer " + TOKEN))) {
            return failure(401);
        }
        if (!request.path().startsWith(GOODS)) {
            return failure(404);
        }
        String sku = request.path().substring(GOODS.length());
        return switch (request.method()) {
            case "PUT" -> put(sku, parsed(request.text()));
            case "DELETE" -> shelf.containsKey(sku) ? described(shelf.remove(sku)) : failure(404);
            case "GET" -> shelf.containsKey(sku) ? described(shelf.get(sku)) : failure(404);
            default -> failure(400);
        };
    }

    private Answer put(String sku, JsonNode body) {
        String refusal = refusal(body);
        if (!refusal.isEmpty()) {
            return refused(422, refusal);
        }
        return described(keep(sku, body));
    }

    private Goods keep(String sku, JsonNode body) {
        Goods before = shelf.get(sku);
        if (before == null) {
            creations.merge(sku, 1L, Long::sum);
        }
        String id = before == null ? "boat-" + (shelf.size() + 1) + "-" + creations.get(sku) : before.id();
        Goods goods = new Goods(id, body, true, ++editions);
        shelf.put(sku, goods);
        return goods;
    }

    private static String refusal(JsonNode body) {
        if (!isWithin(body.path("title"), 1, LONGEST_TITLE) || !isWithin(body.path("text"), 0, LONGEST_TEXT)) {
            return "title";
        }
        boolean manyPictures = body.path("pictures").size() > MOST_PICTURES;
        JsonNode items = body.path("items");
        boolean soundItems = items.size() >= 1
                && items.size() <= MOST_ITEMS
                && StreamSupport.stream(items.spliterator(), false).allMatch(FloatingMarket::isSound);
        return manyPictures || !soundItems ? "items" : "";
    }

    private static boolean isWithin(JsonNode text, int least, int most) {
        return text.isTextual()
                && text.textValue().codePointCount(0, text.textValue().length()) >= least
                && text.textValue().codePointCount(0, text.textValue().length()) <= most;
    }

    private static boolean isSound(JsonNode item) {
        JsonNode price = item.path("price");
        return item.path("sku").isTextual()
                && price.isIntegralNumber()
                && price.longValue() >= LOWEST_PRICE
                && price.longValue() <= HIGHEST_PRICE;
    }

    private static Answer described(Goods goods) {
        ObjectNode body = JSON.createObjectNode();
        body.put("id", goods.id()).put("onSale", goods.onSale()).put("edition", Long.toString(goods.edition()));
        return Answer.json(200, body.toString());
    }

    @Override
    protected Answer failure(int status) {
        return refused(status, status == 404 ? "no-such-goods" : status == 401 ? "token" : "e" + status);
    }

    private static Answer refused(int status, String code) {
        return Answer.json(
                status,
                JSON.createObjectNode()
                        .put("code", code)
                        .put("message", "Chợ không nhận")
                        .toString());
    }

    @Override
    public Map<String, Secret> secrets() {
        return Map.of("token", Secret.of(TOKEN));
    }

    @Override
    public Optional<Displayed> displayed(Sku sku) {
        return Optional.ofNullable(shelf.get(sku.value())).map(FloatingMarket::displayed);
    }

    private static Displayed displayed(Goods goods) {
        JsonNode body = goods.body();
        JsonNode certificate = body.path("certificate");
        return new Displayed(
                goods.onSale(),
                body.path("title").asText(),
                body.path("text").asText(),
                StreamSupport.stream(body.path("items").spliterator(), false)
                        .map(FloatingMarket::item)
                        .toList(),
                StreamSupport.stream(body.path("pictures").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                certificate.isMissingNode()
                        ? null
                        : new Displayed.Certificate(
                                certificate.path("stars").intValue(),
                                certificate.path("decision").textValue(),
                                LocalDate.parse(certificate.path("validUntil").textValue())));
    }

    private static Displayed.Item item(JsonNode item) {
        JsonNode stock = item.path("stock");
        return new Displayed.Item(
                item.path("sku").textValue(),
                StreamSupport.stream(item.path("choices").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                item.path("price").decimalValue(),
                stock.isIntegralNumber() ? stock.intValue() : null);
    }

    @Override
    public long creations(Sku sku) {
        return creations.getOrDefault(sku.value(), 0L);
    }

    @Override
    public void plant(Listing listing) {
        ObjectNode body = JSON.createObjectNode();
        body.put("title", listing.product().name()).put("text", "Hàng của thuyền");
        listing.offer()
                .items()
                .forEach(item -> body.withArray("items")
                        .addObject()
                        .put("sku", item.sku().value())
                        .put("price", item.price() == null ? LOWEST_PRICE : Dong.amountOf(item.price())));
        keep(listing.sku().value(), body);
    }

    @Override
    public void remove(Sku sku) {
        shelf.remove(sku.value());
    }

    @Override
    public void hide(Sku sku) {
        shelf.computeIfPresent(sku.value(), (key, goods) -> goods.hidden());
    }

    @Override
    public void edit(Sku sku) {
        Goods goods = shelf.get(sku.value());
        if (goods != null) {
            ObjectNode body = goods.body().deepCopy();
            keep(sku.value(), body.put("title", "Hàng khác"));
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }
}
