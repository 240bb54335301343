package io.ocopkit.channel.shopee;

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
import io.ocopkit.testkit.contract.Pictures;
import io.ocopkit.testkit.contract.Request;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shopee's Open Platform on this machine, from its documents: signatures over path and ids, a window of five minutes, tokens
 * that lapse and are used up, fields and types, limits by category, uploaded files, models in a second call, lists of
 * successes and failures, promotions that lock, reviews and bans, a search that finds similar SKUs too. Category 100100 is
 * honey and asks for the attribute "Xuất xứ"; the shop's carriers are 50018 and 50021.
 */
public final class ShopeeMarket extends LocalMarket {
    private static final String PRODUCT = "/api/v2/product/";
    private static final String UPLOAD = "/api/v2/media_space/upload_image";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ShopeeDoor door;
    private final Map<String, String> images = new HashMap<>();
    private final ShopeeShelf shelf;
    private final Map<String, Long> creations = new HashMap<>();

    /**
     * An empty shop whose items are shown at once.
     *
     * @param clock the platform's time
     */
    public ShopeeMarket(Clock clock) {
        this(clock, Duration.ofMinutes(5));
    }

    /** With another window for the callers' clocks than the platform has. */
    ShopeeMarket(Clock clock, Duration window) {
        door = new ShopeeDoor(clock, window);
        shelf = new ShopeeShelf(clock, images.keySet());
    }

    /**
     * From now on new items are reviewed before buyers see them.
     *
     * @return this
     */
    public ShopeeMarket reviewing() {
        shelf.review();
        return this;
    }

    /**
     * The application's id.
     *
     * @return the partner id
     */
    public static long partnerId() {
        return ShopeeDoor.PARTNER;
    }

    /**
     * The shop's id.
     *
     * @return the shop id
     */
    public static long shopId() {
        return ShopeeDoor.SHOP;
    }

    /**
     * Puts an item into a promotion, which locks it, or takes it out.
     *
     * @param sku its key
     * @param on whether it is in one
     */
    public void promote(Sku sku, boolean on) {
        long id = ShopeeShelf.id(bySku(sku));
        if (on) {
            shelf.promoted().add(id);
        } else {
            shelf.promoted().remove(id);
        }
    }

    /**
     * The owner confirms on the consent page.
     *
     * @return the code the browser comes back with
     */
    public String consent() {
        return door.code();
    }

    /** The owner takes the authorisation back. */
    public void deauthorise() {
        door.unlink();
    }

    ShopeeShelf shelf() {
        return shelf;
    }

    ObjectNode bySku(Sku sku) {
        return shelf.ofSku(sku.value()).orElseThrow();
    }

    @Override
    public Map<String, Secret> secrets() {
        return door.secrets();
    }

    @Override
    protected Answer failure(int status) {
        ShopeeRefusal refusal = switch (status) {
            case 401 -> new ShopeeRefusal(403, "invalid_acceess_token", "Invalid access_token.");
            case 403 -> new ShopeeRefusal(403, "error_api_permission", "The app has no permission to this API.");
            case 404 -> new ShopeeRefusal("error_item_not_found", "Item not found.");
            case 409 -> new ShopeeRefusal("error_in_item_promotion_unlsit_lock", "Item is under promotion.");
            case 413 -> new ShopeeRefusal(413, "error_param", "Request is too large.");
            case 429 -> new ShopeeRefusal("error_rate_limit", "Your partner App has reached the rate limit.");
            case 500 -> new ShopeeRefusal("error_inner", "Our system is taking some time to respond.");
            case 502 -> new ShopeeRefusal(502, "error_network", "Inner http call failed.");
            case 503 -> new ShopeeRefusal(503, "error_system_busy", "System is busy.");
            case 504 -> new ShopeeRefusal("error_server", "Something wrong. Please try later.");
            default -> new ShopeeRefusal("error_invalid_attribute", "Invalid attribute.");
        };
        return refusal.answer();
    }

    @Override
    protected Answer answer(Request request) {
        try {
            if (request.path().startsWith(PRODUCT)) {
                door.checkShop(request);
                return ok(product(request, request.path().substring(PRODUCT.length())));
            }
            door.checkPartner(request);
            return switch (request.path()) {
                case UPLOAD -> ok(upload(request));
                case "/api/v2/auth/token/get" ->
                    Answer.json(200, door.exchange(body(request)).toString());
                case "/api/v2/auth/access_token/get" ->
                    Answer.json(200, door.renew(body(request)).toString());
                default -> throw new ShopeeRefusal(404, "error_not_found", "No such path.");
            };
        } catch (ShopeeRefusal e) {
            return e.answer();
        }
    }

    private static Answer ok(JsonNode response) {
        ObjectNode envelope = ShopeeRefusal.envelope("", "");
        envelope.set("response", response);
        return Answer.json(200, envelope.toString());
    }

    private static JsonNode body(Request request) {
        if (!request.method().equals("POST")
                || !request.header("Content-Type").orElse("").startsWith("application/json")) {
            throw ShopeeRefusal.param("method or content type");
        }
        try {
            return MAPPER.readTree(request.body());
        } catch (IOException e) {
            throw ShopeeRefusal.param("body");
        }
    }

    private JsonNode product(Request request, String method) {
        Map<String, List<String>> query = ShopeeDoor.query(request);
        if (request.method().equals("GET")) {
            return switch (method) {
                case "get_item_base_info" -> described(query);
                case "get_item_list" -> list(query);
                case "search_item" -> search(query);
                case "get_model_list" -> shelf.modelList(shelf.item(JSON.textNode(one(query, "item_id"))));
                case "get_item_violation_info" -> violations(query);
                case "get_item_limit" -> ShopeeCatalogue.limits(query);
                case "get_category" -> ShopeeCatalogue.categories(query);
                case "get_attribute_tree" -> ShopeeCatalogue.attributes(query);
                case "get_brand_list" -> ShopeeCatalogue.brands(query);
                default -> throw new ShopeeRefusal(404, "error_not_found", "No such path.");
            };
        }
        JsonNode body = body(request);
        switch (method) {
            case "add_item" -> {
                return create(body);
            }
            case "update_item" -> {
                shelf.update(body);
                return JSON.objectNode()
                        .put("item_id", body.path("item_id").asLong())
                        .put("item_status", ShopeeShelf.status(shelf.item(body.path("item_id"))));
            }
            case "init_tier_variation" -> shelf.begin(body);
            case "update_tier_variation" -> shelf.rearrange(body);
            case "add_model" -> shelf.add(body);
            case "update_model" -> shelf.change(body);
            case "delete_item" -> shelf.delete(body);
            case "update_price" -> {
                return new ShopeeOffers(shelf).price(body);
            }
            case "update_stock" -> {
                return new ShopeeOffers(shelf).stock(body);
            }
            case "unlist_item" -> {
                return unlist(body);
            }
            default -> throw new ShopeeRefusal(404, "error_not_found", "No such path.");
        }
        return JSON.objectNode().put("item_id", body.path("item_id").asLong());
    }

    private JsonNode create(JsonNode body) {
        ObjectNode made = shelf.create(body);
        creations.merge(body.path("item_sku").asText(), 1L, Long::sum);
        return JSON.objectNode().put("item_id", ShopeeShelf.id(made)).put("item_status", ShopeeShelf.status(made));
    }

    private JsonNode unlist(JsonNode body) {
        ShopeeSchema.check(body, "item_list:list!");
        ShopeeSchema.size(body.path("item_list"), 1, 50, "item_list");
        ObjectNode answer = JSON.objectNode();
        ArrayNode done = answer.putArray("success_list");
        ArrayNode failed = answer.putArray("failure_list");
        for (JsonNode each : body.path("item_list")) {
            ShopeeSchema.check(each, "item_id:whole!", "unlist:flag!");
            Optional<String> reason = shelf.unlist(
                    each.path("item_id").asLong(), each.path("unlist").asBoolean());
            if (reason.isPresent()) {
                failed.addObject().put("item_id", each.path("item_id").asLong()).put("failed_reason", reason.get());
            } else {
                done.add(each);
            }
        }
        return answer;
    }

    private static String one(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() != 1) {
            throw ShopeeRefusal.param(name);
        }
        return values.get(0);
    }

    private Stream<ObjectNode> ids(Map<String, List<String>> query) {
        List<String> ids = List.of(one(query, "item_id_list").split(","));
        if (ids.size() > 50) {
            throw ShopeeRefusal.param("item_id_list length should be between 1 to 50");
        }
        return ids.stream().map(Long::parseLong).flatMap(id -> shelf.any(id).stream());
    }

    private JsonNode described(Map<String, List<String>> query) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode list = answer.putArray("item_list");
        ids(query).forEach(item -> list.add(shelf.described(item)));
        return answer;
    }

    private JsonNode violations(Map<String, List<String>> query) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode list = answer.putArray("item_list");
        ids(query).forEach(item -> {
            ObjectNode each = list.addObject().put("item_id", ShopeeShelf.id(item));
            each.put("item_status", ShopeeShelf.status(item));
            ArrayNode details = each.putArray("item_status_details");
            if (item.has("violation")) {
                details.addObject()
                        .put("violation_type", "Prohibited Listing")
                        .put("violation_reason", item.path("violation").asText())
                        .put("suggestion", "Upload license")
                        .put("fix_deadline_time", 1_800_000_000L);
            }
        });
        return answer;
    }

    private static int pageSize(Map<String, List<String>> query) {
        int size = Integer.parseInt(one(query, "page_size"));
        if (size < 1 || size > 100) {
            throw ShopeeRefusal.param("page_size");
        }
        return size;
    }

    private JsonNode list(Map<String, List<String>> query) {
        if (!query.containsKey("item_status")) {
            throw ShopeeRefusal.param("item_status");
        }
        int offset = Integer.parseInt(one(query, "offset"));
        int size = pageSize(query);
        List<ObjectNode> found = shelf.items()
                .filter(item -> query.get("item_status").contains(ShopeeShelf.status(item)))
                .toList();
        ObjectNode answer = JSON.objectNode();
        ArrayNode list = answer.putArray("item");
        found.stream()
                .skip(offset)
                .limit(size)
                .forEach(item -> list.addObject()
                        .put("item_id", ShopeeShelf.id(item))
                        .put("item_status", ShopeeShelf.status(item))
                        .put("update_time", item.path("update_time").asLong()));
        boolean more = offset + size < found.size();
        return answer.put("total_count", found.size())
                .put("has_next_page", more)
                .put("next_offset", more ? offset + size : 0);
    }

    /** Says nothing of what it is not asked for: items that are not shown only when their status is named. */
    private JsonNode search(Map<String, List<String>> query) {
        String cursor = query.getOrDefault("offset", List.of("")).get(0);
        int offset = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        int size = pageSize(query);
        List<String> statuses = query.getOrDefault("item_status", List.of("NORMAL"));
        List<ObjectNode> found = shelf.alike(one(query, "item_sku"))
                .filter(item -> statuses.contains(ShopeeShelf.status(item)))
                .toList();
        ObjectNode answer = JSON.objectNode();
        ArrayNode ids = answer.putArray("item_id_list");
        found.stream().skip(offset).limit(size).forEach(item -> ids.add(ShopeeShelf.id(item)));
        boolean more = offset + size < found.size();
        return answer.put("total_count", found.size()).put("next_offset", more ? Integer.toString(offset + size) : "");
    }

    private JsonNode upload(Request request) {
        List<ShopeeUpload> files = ShopeeUpload.read(request);
        if (files.isEmpty() || files.size() >= 9) {
            throw ShopeeRefusal.param("image number should be less than 9");
        }
        ObjectNode answer = JSON.objectNode();
        ArrayNode list = answer.putArray("image_info_list");
        for (int i = 0; i < files.size(); i++) {
            ObjectNode each = list.addObject().put("id", i);
            Optional<String> fault = files.get(i).fault();
            each.put("error", fault.isPresent() ? "error_param" : "").put("message", fault.orElse(""));
            if (fault.isEmpty()) {
                String id = "sg-11134207-" + (images.size() + 1);
                images.put(id, Pictures.fingerprint(files.get(i).content()));
                each.putObject("image_info").put("image_id", id);
            }
        }
        answer.set("image_info", list.get(0).path("image_info"));
        return answer;
    }

    @Override
    public Optional<Displayed> displayed(Sku sku) {
        return shelf.ofSku(sku.value()).map(this::displayed);
    }

    private Displayed displayed(ObjectNode item) {
        List<String> pictures = new ArrayList<>();
        item.path("image")
                .path("image_id_list")
                .forEach(id -> pictures.add(images.getOrDefault(id.asText(), id.asText())));
        return new Displayed(
                ShopeeShelf.status(item).equals("NORMAL"),
                item.path("item_name").asText(),
                item.path("description").asText(),
                packs(item),
                pictures,
                null);
    }

    private List<Displayed.Item> packs(ObjectNode item) {
        if (!item.path("has_model").asBoolean()) {
            return List.of(pack(item, item.path("item_sku").asText(), List.of()));
        }
        List<Displayed.Item> packs = new ArrayList<>();
        for (ObjectNode model : shelf.models(ShopeeShelf.id(item))) {
            List<String> choices = new ArrayList<>();
            for (int i = 0; i < model.path("tier_index").size(); i++) {
                choices.add(item.path("tiers")
                        .path(i)
                        .path("variation_option_list")
                        .path(model.path("tier_index").path(i).asInt())
                        .path("variation_option_name")
                        .asText());
            }
            packs.add(pack(model, model.path("model_sku").asText(), choices));
        }
        return packs;
    }

    private static Displayed.Item pack(ObjectNode of, String sku, List<String> choices) {
        return new Displayed.Item(
                sku,
                choices,
                BigDecimal.valueOf(of.path("original_price").asLong()),
                of.path("stock").asInt());
    }

    @Override
    public long creations(Sku sku) {
        return creations.getOrDefault(sku.value(), 0L);
    }

    @Override
    public void plant(Listing listing) {
        shelf.plant(
                listing.sku().value(),
                listing.product().name(),
                Dong.amountOf(listing.offer().price()));
        creations.merge(listing.sku().value(), 1L, Long::sum);
    }

    @Override
    public void remove(Sku sku) {
        bySku(sku).put("item_status", "SELLER_DELETE");
    }

    @Override
    public void hide(Sku sku) {
        bySku(sku).put("item_status", "UNLIST");
    }

    @Override
    public void edit(Sku sku) {
        bySku(sku).put("item_name", "Khuyến mãi").putObject("image").putArray("image_id_list");
    }

    @Override
    public void approve(Sku sku) {
        shelf.ofSku(sku.value()).ifPresent(item -> {
            shelf.approve(ShopeeShelf.id(item));
            if (ShopeeShelf.status(item).equals("REVIEWING")) {
                item.put("item_status", "NORMAL");
            }
        });
    }

    @Override
    public void refuse(Sku sku, String reason) {
        bySku(sku).put("item_status", "BANNED").put("violation", reason);
    }

    @Override
    public void expireCredentials() {
        door.lapse();
    }

    @Override
    public Callback callback(ListingReference about, String event, Instant at) {
        ObjectNode push = JSON.objectNode();
        push.putObject("data")
                .put("item_id", Long.parseLong(about.channelKey()))
                .put("variation_id", 0)
                .put("promotion_id", Long.parseLong(event))
                .put("promotion_type", "flash_sale")
                .put("action", "promo_lock_stock");
        push.put("shop_id", ShopeeDoor.SHOP).put("code", 7).put("timestamp", at.getEpochSecond());
        byte[] body = push.toString().getBytes(StandardCharsets.UTF_8);
        String address = "https://shop.example/shopee";
        return new Callback(URI.create(address), Map.of("Authorization", ShopeeDoor.signPush(address, body)), body);
    }
}
