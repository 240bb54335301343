package io.ocopkit.channel.medusa;

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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Medusa shop on this machine, from its public reference: strict bodies, unique SKUs and handles, batches that are all or
 * nothing, packs that are lost when an update does not name them, an inventory beside the products, tokens that lapse.
 */
public final class MedusaMarket extends LocalMarket {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String PASSWORD = "letmein";
    private static final String EMAIL = "owner@shop.example";
    private static final String NOT_CHOSEN = "Default option";
    private static final int MOST = 2 * 1024 * 1024;
    private static final int LONGEST_HEAD = 16 * 1024;

    private final MedusaShelf shelf = new MedusaShelf();
    private final Map<String, Long> creations = new HashMap<>();
    private int session = 1;

    /** An empty shop. */
    public MedusaMarket() {
        // Nothing is sold yet.
    }

    private String token() {
        return "token-" + session;
    }

    @Override
    public Map<String, Secret> secrets() {
        return Map.of(
                "medusa.token", Secret.of(token()),
                "medusa.email", Secret.of(EMAIL),
                "medusa.password", Secret.of(PASSWORD));
    }

    @Override
    public void expireCredentials() {
        session++;
    }

    @Override
    protected Answer failure(int status) {
        String type = switch (status) {
            case 401 -> "";
            case 403 -> "forbidden";
            case 404 -> "not_found";
            case 409 -> "conflict";
            case 422 -> "duplicate_error";
            case 400 -> "invalid_data";
            default -> "unknown_error";
        };
        return new MedusaRefusal(status, type, status == 401 ? "Unauthorized" : "Something is wrong").answer();
    }

    @Override
    protected Answer answer(Request request) {
        try {
            if (request.uri().toString().length() > LONGEST_HEAD) {
                return Answer.of(431, "text/plain", "");
            }
            return Answer.json(200, answered(request).toString());
        } catch (MedusaRefusal e) {
            return e.answer();
        }
    }

    private JsonNode answered(Request request) {
        String[] path = request.path().substring(1).split("/");
        if (request.path().equals("/auth/user/emailpass")) {
            return login(body(request));
        }
        if (!request.header("Authorization").orElse("").equals("Bearer " + token())) {
            throw new MedusaRefusal(401, "", "Unauthorized");
        }
        Map<String, List<String>> query = query(request);
        if (request.method().equals("GET")) {
            return switch (path[1]) {
                case "stores" -> store();
                case "price-preferences" -> preferences(query);
                case "sales-channels" -> salesChannel(path[2]);
                case "products" -> products(query);
                default -> throw noRoute();
            };
        }
        Selection selection = Selection.of(String.join(",", query.getOrDefault("fields", List.of("id"))));
        return posted(request.path(), path, body(request), selection);
    }

    private JsonNode posted(String address, String[] path, JsonNode body, Selection selection) {
        if (address.equals("/admin/products/batch")) {
            return productBatch(body, selection);
        }
        if (address.equals("/admin/inventory-items/location-levels/batch")) {
            return levelBatch(body);
        }
        if (address.matches("/admin/products/[^/]+/variants/batch")) {
            return variantBatch(shelf.product(path[2]), body, selection);
        }
        if (address.matches("/admin/products/[^/]+/options/batch")) {
            return optionBatch(shelf.product(path[2]), body, selection);
        }
        if (address.matches("/admin/products/[^/]+")) {
            MedusaSchema.CHANGED_PRODUCT.check(body);
            ObjectNode product = shelf.product(path[2]);
            shelf.change(() -> shelf.change(product, body));
            return JSON.objectNode().set("product", selection.from(shelf.shown(product)));
        }
        throw noRoute();
    }

    private static MedusaRefusal noRoute() {
        return new MedusaRefusal(404, "", "Cannot do that");
    }

    private static JsonNode body(Request request) {
        if (!request.method().equals("POST")) {
            throw noRoute();
        }
        if (request.body().length > MOST) {
            throw new MedusaRefusal(413, "unknown_error", "request entity too large");
        }
        if (!request.header("Content-Type").orElse("").startsWith("application/json")) {
            throw MedusaRefusal.invalid("Invalid request: Expected type: 'object'");
        }
        try {
            return MAPPER.readTree(request.body());
        } catch (IOException e) {
            throw MedusaRefusal.invalid("Unexpected token in JSON");
        }
    }

    private static Map<String, List<String>> query(Request request) {
        Map<String, List<String>> query = new HashMap<>();
        String raw = Optional.ofNullable(request.uri().getRawQuery()).orElse("");
        for (String pair : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.computeIfAbsent(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), unknown -> new ArrayList<>())
                    .add(parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private JsonNode login(JsonNode body) {
        if (!body.path("email").asText().equals(EMAIL)
                || !body.path("password").asText().equals(PASSWORD)) {
            throw new MedusaRefusal(401, "unauthorized", "Invalid email or password");
        }
        return JSON.objectNode().put("token", token());
    }

    private static JsonNode store() {
        ObjectNode answer = JSON.objectNode();
        ObjectNode store = answer.putArray("stores").addObject();
        store.put("id", "store_1").put("default_sales_channel_id", MedusaShelf.CHANNEL);
        store.putArray("supported_currencies").addObject().put("currency_code", "vnd");
        return answer;
    }

    private static JsonNode preferences(Map<String, List<String>> query) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode preferences = answer.putArray("price_preferences");
        if (query.getOrDefault("value", List.of()).contains("vnd")) {
            preferences
                    .addObject()
                    .put("attribute", "currency_code")
                    .put("value", "vnd")
                    .put("is_tax_inclusive", true);
        }
        return answer;
    }

    private static JsonNode salesChannel(String id) {
        if (!id.equals(MedusaShelf.CHANNEL)) {
            throw MedusaRefusal.missing("Sales channel with id: " + id + " not found");
        }
        ObjectNode answer = JSON.objectNode();
        answer.putObject("sales_channel")
                .put("id", id)
                .putArray("stock_locations")
                .addObject()
                .put("id", MedusaShelf.LOCATION);
        return answer;
    }

    private JsonNode products(Map<String, List<String>> query) {
        int limit = Integer.parseInt(query.getOrDefault("limit", List.of("50")).get(0));
        int offset = Integer.parseInt(query.getOrDefault("offset", List.of("0")).get(0));
        Selection selection = Selection.of(query.get("fields").get(0));
        List<ObjectNode> found = shelf.products().values().stream()
                .map(shelf::shown)
                .filter(product -> isOneOf(
                        query.get("external_id[]"),
                        List.of(product.path("external_id").asText())))
                .filter(product ->
                        isOneOf(query.get("id[]"), List.of(product.path("id").asText())))
                .filter(product -> isOneOf(
                        query.get("variants[sku][]"), product.path("variants").findValuesAsText("sku")))
                .toList();
        ObjectNode answer = JSON.objectNode();
        ArrayNode page = answer.putArray("products");
        found.stream().skip(offset).limit(limit).forEach(product -> page.add(selection.from(product)));
        return answer.put("count", found.size()).put("offset", offset).put("limit", limit);
    }

    private static boolean isOneOf(List<String> wanted, List<String> values) {
        return wanted == null || values.stream().anyMatch(wanted::contains);
    }

    private JsonNode productBatch(JsonNode body, Selection selection) {
        MedusaSchema.PRODUCTS.check(body);
        List<ObjectNode> created = new ArrayList<>();
        List<ObjectNode> updated = new ArrayList<>();
        shelf.change(() -> {
            body.path("create").forEach(product -> created.add(shelf.create(product)));
            body.path("update")
                    .forEach(change -> updated.add(
                            shelf.change(shelf.product(change.path("id").asText()), change)));
        });
        created.forEach(product -> creations.merge(product.path("external_id").asText(), 1L, Long::sum));
        ObjectNode answer = JSON.objectNode();
        created.forEach(product -> answer.withArray("created").add(selection.from(shelf.shown(product))));
        updated.forEach(product -> answer.withArray("updated").add(selection.from(shelf.shown(product))));
        return answer;
    }

    private JsonNode variantBatch(ObjectNode product, JsonNode body, Selection selection) {
        MedusaSchema.VARIANTS.check(body);
        ObjectNode answer = JSON.objectNode();
        shelf.change(() -> {
            body.path("create")
                    .forEach(variant ->
                            answer.withArray("created").add(selection.from(shelf.createVariant(product, variant))));
            body.path("delete").forEach(variant -> shelf.deleteVariant(product, variant.asText()));
        });
        return answer;
    }

    private JsonNode optionBatch(ObjectNode product, JsonNode body, Selection selection) {
        MedusaSchema.OPTIONS.check(body);
        shelf.change(() -> {
            body.path("remove").forEach(option -> shelf.removeOption(product, option.asText()));
            body.path("add").forEach(option -> shelf.addOption(product, option));
            body.path("update").forEach(option -> shelf.changeOption(product, option));
        });
        return JSON.objectNode().set("product", selection.from(shelf.shown(product)));
    }

    private JsonNode levelBatch(JsonNode body) {
        MedusaSchema.LEVELS.check(body);
        shelf.change(() -> {
            body.path("create").forEach(level -> shelf.setLevel(level, true));
            body.path("update").forEach(level -> shelf.setLevel(level, false));
        });
        return JSON.objectNode();
    }

    private Optional<ObjectNode> bySku(Sku sku) {
        return Stream.concat(
                        shelf.products().values().stream()
                                .filter(product ->
                                        product.path("external_id").asText().equals(sku.value())),
                        shelf.products().values().stream()
                                .filter(product -> product.path("variants")
                                        .findValuesAsText("sku")
                                        .contains(sku.value())))
                .findFirst();
    }

    @Override
    public Optional<Displayed> displayed(Sku sku) {
        return bySku(sku).map(product -> displayed(shelf.shown(product)));
    }

    private static Displayed displayed(ObjectNode product) {
        boolean visible = product.path("status").asText().equals("published")
                && product.path("sales_channels").findValuesAsText("id").contains(MedusaShelf.CHANNEL);
        return new Displayed(
                visible,
                product.path("title").asText(),
                product.path("description").asText(""),
                product.path("variants")
                        .valueStream()
                        .sorted(Comparator.comparingInt(
                                variant -> variant.path("variant_rank").asInt()))
                        .map(MedusaMarket::item)
                        .toList(),
                product.path("images").findValuesAsText("url"),
                certificate(product.path("metadata")));
    }

    private static Displayed.Item item(JsonNode variant) {
        JsonNode price = variant.path("prices").path(0).path("amount");
        JsonNode level = variant.at("/inventory_items/0/inventory/location_levels/0/stocked_quantity");
        boolean decides = !variant.path("allow_backorder").asBoolean();
        return new Displayed.Item(
                variant.path("sku").asText(),
                variant.path("options")
                        .valueStream()
                        .filter(value -> !value.at("/option/title").asText().equals(NOT_CHOSEN))
                        .map(value -> value.path("value").asText())
                        .toList(),
                price.isNumber() ? price.decimalValue() : null,
                decides ? Integer.valueOf(level.asInt()) : null);
    }

    private static Displayed.Certificate certificate(JsonNode metadata) {
        return metadata.has("ocop_stars")
                ? new Displayed.Certificate(
                        metadata.path("ocop_stars").intValue(),
                        metadata.path("ocop_decision").asText(),
                        LocalDate.parse(metadata.path("ocop_valid_until").asText()))
                : null;
    }

    @Override
    public long creations(Sku sku) {
        return creations.getOrDefault(sku.value(), 0L);
    }

    @Override
    public void plant(Listing listing) {
        ObjectNode product = JSON.objectNode();
        product.put("title", listing.product().name()).put("status", "published");
        product.putArray("options")
                .addObject()
                .put("title", NOT_CHOSEN)
                .putArray("values")
                .add("Default option value");
        product.putArray("sales_channels").addObject().put("id", MedusaShelf.CHANNEL);
        ObjectNode variant = product.putArray("variants").addObject();
        variant.put("title", "Default variant")
                .put("sku", listing.sku().value())
                .put("manage_inventory", false);
        variant.putObject("options").put(NOT_CHOSEN, "Default option value");
        variant.putArray("prices")
                .addObject()
                .put("currency_code", "vnd")
                .put("amount", Dong.amountOf(listing.offer().price()));
        shelf.create(product);
        creations.merge(listing.sku().value(), 1L, Long::sum);
    }

    /** As when somebody drops a pack by an update that does not name it. */
    void leaveStockBehind(Sku sku) {
        shelf.leaveStockBehind(sku.value());
    }

    @Override
    public void remove(Sku sku) {
        shelf.remove(bySku(sku).orElseThrow().path("id").asText());
    }

    @Override
    public void hide(Sku sku) {
        bySku(sku).orElseThrow().put("status", "rejected");
    }

    @Override
    public void edit(Sku sku) {
        bySku(sku).orElseThrow().put("title", "Khuyến mãi").putArray("images");
    }
}
