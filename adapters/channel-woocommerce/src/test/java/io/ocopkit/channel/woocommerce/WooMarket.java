package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Secret;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import io.ocopkit.testkit.contract.Answer;
import io.ocopkit.testkit.contract.Callback;
import io.ocopkit.testkit.contract.Displayed;
import io.ocopkit.testkit.contract.LocalMarket;
import io.ocopkit.testkit.contract.Request;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A WooCommerce shop on this machine, from its public reference: signatures, types, unique SKUs that do not tell capitals
 * from others, pictures that are fetched once more for every address sent, batches that are refused item by item, pages,
 * drafts and trash.
 */
public final class WooMarket extends LocalMarket {
    static final String WEBHOOK_SECRET = "whsecret";

    private static final String KEY = "ck_local";
    private static final String SECRET = "cs_local";
    private static final String ROOT = "/wp-json/wc/v3/";
    private static final int MOST = 100;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final WooShelf shelf;
    private final WooAuth auth;
    private final Map<String, Long> creations = new HashMap<>();

    /**
     * An empty shop.
     *
     * @param clock the shop's time
     */
    public WooMarket(Clock clock) {
        this(clock, Duration.ofMinutes(15));
    }

    /** With another window for the callers' clocks than a real shop has. */
    WooMarket(Clock clock, Duration window) {
        shelf = new WooShelf(clock);
        auth = new WooAuth(KEY, SECRET, clock, window);
    }

    @Override
    public Map<String, Secret> secrets() {
        return Map.of(
                "woo-key", Secret.of(KEY),
                "woo-secret", Secret.of(SECRET),
                "woo-webhook-secret", Secret.of(WEBHOOK_SECRET));
    }

    @Override
    protected Answer failure(int status) {
        String code = switch (status) {
            case 401 -> "woocommerce_rest_authentication_error";
            case 403 -> "woocommerce_rest_cannot_edit";
            case 404 -> "woocommerce_rest_product_invalid_id";
            case 413 -> "woocommerce_rest_request_entity_too_large";
            case 400, 422 -> "rest_invalid_param";
            case 409, 429 -> "";
            default -> "internal_server_error";
        };
        return new WooRefusal(status, code, "Something is wrong").answer();
    }

    @Override
    protected Answer answer(Request request) {
        try {
            if (!request.path().startsWith(ROOT)) {
                throw noRoute();
            }
            auth.check(request, address());
            String[] path = request.path().substring(ROOT.length()).split("/");
            return switch (request.method()) {
                case "GET" -> read(path, WooAuth.query(request));
                case "POST" -> Answer.json(201, post(path, body(request)).toString());
                case "PUT" -> Answer.json(200, put(path, body(request)).toString());
                case "DELETE" ->
                    Answer.json(200, delete(path, WooAuth.query(request)).toString());
                default -> throw noRoute();
            };
        } catch (WooRefusal e) {
            return e.answer();
        }
    }

    private static WooRefusal noRoute() {
        return new WooRefusal(404, "rest_no_route", "No route was found matching the URL and request method.");
    }

    private static JsonNode body(Request request) {
        if (!request.header("Content-Type").orElse("").startsWith("application/json")) {
            throw new WooRefusal(400, "rest_missing_callback_param", "Missing parameter(s)");
        }
        try {
            return MAPPER.readTree(request.body());
        } catch (IOException e) {
            throw new WooRefusal(400, "rest_invalid_json", "Invalid JSON body passed.");
        }
    }

    private Answer read(String[] path, Map<String, String> query) {
        if (path[0].equals("products") && path.length == 2) {
            return Answer.json(200, product(path[1]).toString());
        }
        if (path[0].equals("products") && path.length == 1) {
            return page(found(query), query);
        }
        if (path.length == 3 && path[2].equals("variations")) {
            return page(
                    shelf.variationsOf(product(path[1]).path("id").asLong()).stream()
                            .map(JsonNode.class::cast)
                            .toList(),
                    query);
        }
        throw noRoute();
    }

    private List<JsonNode> found(Map<String, String> query) {
        String status = query.getOrDefault("status", "any");
        Set<String> skus = query.containsKey("sku")
                ? Set.of(query.get("sku").toLowerCase(Locale.ROOT).split(","))
                : Set.of();
        Stream<ObjectNode> all = skus.isEmpty()
                ? shelf.products().values().stream()
                : Stream.concat(shelf.products().values().stream(), shelf.variations().values().stream());
        return all.filter(product -> status.equals("any")
                        ? !product.path("status").asText().equals("trash")
                        : product.path("status").asText().equals(status))
                .filter(product -> skus.isEmpty()
                        || skus.contains(product.path("sku").asText().toLowerCase(Locale.ROOT)))
                .map(JsonNode.class::cast)
                .toList();
    }

    private static Answer page(List<JsonNode> all, Map<String, String> query) {
        int size = Integer.parseInt(query.getOrDefault("per_page", "10"));
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        if (size < 1 || size > MOST || page < 1) {
            throw WooRefusal.param("per_page");
        }
        ArrayNode items = JSON.arrayNode();
        all.stream().skip((long) (page - 1) * size).limit(size).forEach(items::add);
        return Answer.json(200, items.toString())
                .with("X-WP-Total", Integer.toString(all.size()))
                .with("X-WP-TotalPages", Integer.toString((all.size() + size - 1) / size));
    }

    private ObjectNode product(String id) {
        ObjectNode product = id.matches("\\d{1,18}") ? shelf.products().get(Long.parseLong(id)) : null;
        if (product == null) {
            throw WooRefusal.missing("product");
        }
        return product;
    }

    private ObjectNode post(String[] path, JsonNode body) {
        if (path.length == 1 && path[0].equals("products")) {
            creations.merge(body.path("sku").asText(), 1L, Long::sum);
            try {
                return shelf.createProduct(body);
            } catch (WooRefusal e) {
                creations.merge(body.path("sku").asText(), -1L, Long::sum);
                throw e;
            }
        }
        if (path.length == 3 && path[2].equals("variations")) {
            return shelf.createVariation(product(path[1]), body);
        }
        if (path.length == 4 && path[3].equals("batch")) {
            return batch(product(path[1]), body);
        }
        throw noRoute();
    }

    private ObjectNode batch(ObjectNode parent, JsonNode body) {
        int items = body.path("create").size()
                + body.path("update").size()
                + body.path("delete").size();
        if (items > MOST) {
            throw new WooRefusal(
                    413, "woocommerce_rest_request_entity_too_large", "Unable to accept more than 100 items.");
        }
        ObjectNode answer = JSON.objectNode();
        for (JsonNode item : body.path("create")) {
            each(answer.withArray("create"), 0, () -> shelf.createVariation(parent, item));
        }
        for (JsonNode item : body.path("update")) {
            long id = item.path("id").asLong();
            each(answer.withArray("update"), id, () -> shelf.change(variation(parent, id), item));
        }
        for (JsonNode item : body.path("delete")) {
            each(answer.withArray("delete"), item.asLong(), () -> {
                ObjectNode gone = variation(parent, item.asLong());
                shelf.variations().remove(item.asLong());
                return gone;
            });
        }
        return answer;
    }

    private static void each(ArrayNode answers, long id, Supplier<ObjectNode> work) {
        try {
            answers.add(work.get());
        } catch (WooRefusal e) {
            answers.addObject().put("id", id).set("error", e.body());
        }
    }

    private ObjectNode variation(ObjectNode parent, long id) {
        ObjectNode variation = shelf.variations().get(id);
        if (variation == null
                || variation.path("parent_id").asLong() != parent.path("id").asLong()) {
            throw WooRefusal.missing("product_variation");
        }
        return variation;
    }

    private ObjectNode put(String[] path, JsonNode body) {
        if (path.length == 2 && path[0].equals("products")) {
            return shelf.change(product(path[1]), body);
        }
        throw noRoute();
    }

    private ObjectNode delete(String[] path, Map<String, String> query) {
        ObjectNode product = product(path[1]);
        if ("true".equals(query.get("force"))) {
            shelf.products().remove(product.path("id").asLong());
        } else if (product.path("status").asText().equals("trash")) {
            throw new WooRefusal(410, "woocommerce_rest_already_trashed", "The product has already been deleted.");
        }
        return product.put("status", "trash");
    }

    WooShelf shelf() {
        return shelf;
    }

    Optional<ObjectNode> bySku(Sku sku) {
        return shelf.products().values().stream()
                .filter(product -> product.path("sku").asText().equals(sku.value()))
                .filter(product -> !product.path("status").asText().equals("trash"))
                .findFirst();
    }

    @Override
    public Optional<Displayed> displayed(Sku sku) {
        return bySku(sku).map(this::displayed);
    }

    private Displayed displayed(ObjectNode product) {
        List<ObjectNode> packs = product.path("type").asText().equals("variable")
                ? shelf.variationsOf(product.path("id").asLong()).stream()
                        .sorted(Comparator.comparing(
                                each -> each.path("menu_order").asInt()))
                        .toList()
                : List.of(product);
        List<String> pictures = new ArrayList<>();
        product.path("images")
                .forEach(image ->
                        pictures.add(shelf.pictures().get(image.path("id").asLong())));
        return new Displayed(
                product.path("status").asText().equals("publish"),
                read(product.path("name").asText()),
                read(product.path("description").asText()),
                packs.stream().map(WooMarket::item).toList(),
                pictures,
                certificate(product));
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

    private static Displayed.Item item(ObjectNode pack) {
        List<String> choices = new ArrayList<>();
        if (pack.path("type").asText().equals("variation")) {
            pack.path("attributes")
                    .forEach(choice -> choices.add(choice.path("option").asText()));
        }
        String price = pack.path("regular_price").asText();
        return new Displayed.Item(
                pack.path("sku").asText(),
                choices,
                price.isEmpty() ? null : new BigDecimal(price),
                pack.path("stock_quantity").isNull()
                        ? null
                        : pack.path("stock_quantity").asInt());
    }

    private static Displayed.Certificate certificate(ObjectNode product) {
        Map<String, String> meta = new HashMap<>();
        product.path("meta_data")
                .forEach(entry ->
                        meta.put(entry.path("key").asText(), entry.path("value").asText()));
        return meta.containsKey("ocop_stars")
                ? new Displayed.Certificate(
                        Integer.valueOf(meta.get("ocop_stars")),
                        meta.get("ocop_decision"),
                        LocalDate.parse(meta.get("ocop_valid_until")))
                : null;
    }

    @Override
    public long creations(Sku sku) {
        return creations.getOrDefault(sku.value(), 0L);
    }

    @Override
    public void plant(Listing listing) {
        shelf.createProduct(JSON.objectNode()
                .put("name", listing.product().name())
                .put("sku", listing.sku().value())
                .put(
                        "regular_price",
                        Long.toString(Dong.amountOf(listing.offer().price()))));
        creations.merge(listing.sku().value(), 1L, Long::sum);
    }

    @Override
    public void remove(Sku sku) {
        long id = bySku(sku).orElseThrow().path("id").asLong();
        shelf.variations().values().removeIf(each -> each.path("parent_id").asLong() == id);
        shelf.products().remove(id);
    }

    @Override
    public void hide(Sku sku) {
        bySku(sku).orElseThrow().put("status", "private");
    }

    @Override
    public void edit(Sku sku) {
        bySku(sku).orElseThrow().put("name", "Khuyến mãi").putArray("images");
    }

    @Override
    public Callback callback(ListingReference about, String event, Instant at) {
        ObjectNode product = product(about.channelKey()).deepCopy();
        product.put(
                "date_modified_gmt", LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString());
        byte[] body = product.toString().getBytes(StandardCharsets.UTF_8);
        return new Callback(
                URI.create("https://shop.example/woo"),
                Map.of(
                        "X-WC-Webhook-Topic",
                        "product.updated",
                        "X-WC-Webhook-Delivery-ID",
                        event,
                        "X-WC-Webhook-Signature",
                        WooAuth.hmac(WEBHOOK_SECRET, body)),
                body);
    }
}
