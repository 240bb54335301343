package io.ocopkit.channel.tiktokshop;

import static io.ocopkit.channel.tiktokshop.TikTokRefusal.require;

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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Vietnamese TikTok Shop on this machine, from the documents of the Partner API 202309: signatures over the bytes, a
 * clock window, tokens that lapse, uploads, categories with attributes and certifications, review before anything is seen,
 * refusals with HTTP 200, and errors beside a code of 0.
 */
public final class TikTokMarket extends LocalMarket {
    /** The only warehouse of the shop. */
    public static final String WAREHOUSE = "7505773560071456518";

    /** The leaf in which everything is listed. */
    public static final String CATEGORY = TikTokCatalogue.HONEY;

    private static final String PRODUCTS = "/product/202309/products";
    private static final String CATEGORIES = "/product/202309/categories/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final TikTokGate gate;
    private final TikTokFiles files = new TikTokFiles();
    private final TikTokCatalogue catalogue = new TikTokCatalogue();
    private final TikTokShelf shelf;
    private final int page;

    /**
     * An empty shop.
     *
     * @param clock the platform's time
     */
    public TikTokMarket(Clock clock) {
        this(clock, Duration.ZERO, 1, 100);
    }

    /** With callers' clocks that may be off by more, another lowest stock, and pages shorter than asked for. */
    TikTokMarket(Clock clock, Duration slack, int lowestStock, int page) {
        this.gate = new TikTokGate(clock, slack);
        this.shelf = new TikTokShelf(clock, new TikTokSchema(WAREHOUSE, lowestStock, files, catalogue));
        this.page = page;
    }

    TikTokGate gate() {
        return gate;
    }

    TikTokFiles files() {
        return files;
    }

    TikTokCatalogue catalogue() {
        return catalogue;
    }

    TikTokShelf shelf() {
        return shelf;
    }

    @Override
    public Map<String, Secret> secrets() {
        return Map.of(
                "tiktok-app-key", Secret.of(TikTokGate.APP_KEY),
                "tiktok-app-secret", Secret.of(TikTokGate.APP_SECRET),
                "tiktok-access-token", Secret.of(gate.accessToken()),
                "tiktok-refresh-token", Secret.of(gate.refreshToken()),
                "tiktok-shop-cipher", Secret.of(TikTokGate.CIPHER),
                "tiktok-authorised-until",
                        Secret.of(Long.toString(gate.refreshUntil().getEpochSecond())));
    }

    @Override
    protected Answer failure(int status) {
        return switch (status) {
            case 401 -> new TikTokRefusal(401, 105002, "Expired credentials. The access_token is expired.").answer();
            case 403 -> new TikTokRefusal(403, 105005, "Access denied. No scope.").answer();
            case 404 -> TikTokRefusal.notFound().answer();
            case 409 -> TikTokRefusal.state().answer();
            case 413 -> new TikTokRefusal(12038005, "File too large").answer();
            case 400 -> new TikTokRefusal(400, 36009004, "Invalid parameter. Something is wrong.").answer();
            case 422 -> new TikTokRefusal(12052025, "Category is invalid").answer();
            case 429 -> new TikTokRefusal(429, 36009002, "Too many requests.").answer();
            case 503 -> Answer.of(503, "text/plain; charset=utf-8", "Service Unavailable");
            default -> new TikTokRefusal(status, 36009003, "Internal error. Please try again.").answer();
        };
    }

    @Override
    protected Answer answer(Request request) {
        try {
            if (request.path().startsWith("/papers/")) {
                return Answer.of(200, "application/pdf", "%PDF-1.4 " + request.path());
            }
            if (request.path().startsWith("/api/v2/token/")) {
                return success(token(request));
            }
            gate.check(request);
            return success(work(request));
        } catch (TikTokRefusal e) {
            return e.answer();
        }
    }

    private static Answer success(JsonNode data) {
        ObjectNode envelope = JSON.objectNode().put("code", 0).put("message", "Success");
        envelope.put("request_id", "202203070749000101890810281E8C70B7").set("data", data);
        return Answer.json(200, envelope.toString());
    }

    private JsonNode token(Request request) {
        Map<String, String> query = TikTokGate.query(request);
        boolean known = TikTokGate.APP_KEY.equals(query.get("app_key"))
                && TikTokGate.APP_SECRET.equals(query.get("app_secret"));
        require(known, 36004001, "invalid app_key or app_secret");
        if (request.path().endsWith("/refresh")) {
            require("refresh_token".equals(query.get("grant_type")), 36004001, "grant_type");
            require(gate.isRefreshable(query.getOrDefault("refresh_token", "")), 36004004, "refresh_token is invalid");
        } else {
            require("authorized_code".equals(query.get("grant_type")), 36004001, "grant_type");
            require("TTP_code".equals(query.get("auth_code")), 36004004, "auth_code is invalid or expired");
        }
        gate.renew();
        return JSON.objectNode()
                .put("access_token", gate.accessToken())
                .put("access_token_expire_in", gate.accessUntil().getEpochSecond())
                .put("refresh_token", gate.refreshToken())
                .put("refresh_token_expire_in", gate.refreshUntil().getEpochSecond())
                .put("open_id", "7010736057180325637")
                .put("seller_name", "Ong Xuân Lộc")
                .put("seller_base_region", "VN")
                .put("user_type", 0);
    }

    private JsonNode work(Request request) {
        String path = request.path();
        return switch (request.method()) {
            case "GET" -> read(path, TikTokGate.query(request));
            case "POST" -> post(path, request);
            case "PUT" -> shelf.edit(id(path, ""), body(request));
            case "DELETE" -> delete(path, request);
            default -> throw noRoute();
        };
    }

    private static TikTokRefusal noRoute() {
        return new TikTokRefusal(404, 36009009, "Invalid path.");
    }

    private static String id(String path, String action) {
        if (!path.matches(PRODUCTS + "/\\d+" + action)) {
            throw noRoute();
        }
        return path.substring(PRODUCTS.length() + 1, path.length() - action.length());
    }

    private JsonNode read(String path, Map<String, String> query) {
        if (path.equals("/authorization/202309/shops")) {
            ObjectNode data = JSON.objectNode();
            data.putArray("shops")
                    .addObject()
                    .put("id", TikTokGate.SHOP)
                    .put("name", "Ong Xuân Lộc")
                    .put("region", "VN")
                    .put("seller_type", "LOCAL")
                    .put("cipher", TikTokGate.CIPHER);
            return data;
        }
        if (path.equals("/product/202309/categories")) {
            return catalogue.categories(query);
        }
        if (path.equals("/product/202309/brands")) {
            return catalogue.brands(query);
        }
        if (path.startsWith(CATEGORIES)) {
            String[] parts = path.substring(CATEGORIES.length()).split("/");
            return parts[1].equals("rules") ? catalogue.rules(parts[0], query) : catalogue.attributes(parts[0], query);
        }
        return shelf.get(id(path, ""));
    }

    private JsonNode post(String path, Request request) {
        return switch (path) {
            case "/product/202309/images/upload" -> files.image(request);
            case "/product/202309/files/upload" -> files.document(request);
            case PRODUCTS -> shelf.create(body(request));
            case PRODUCTS + "/listing_check" -> check(body(request));
            case PRODUCTS + "/activate" -> shelf.each(body(request), "activate");
            case PRODUCTS + "/deactivate" -> shelf.each(body(request), "deactivate");
            case "/product/202312/products/search" -> search(request);
            default ->
                path.endsWith("/prices/update")
                        ? shelf.prices(id(path, "/prices/update"), body(request))
                        : shelf.inventory(id(path, "/inventory/update"), body(request));
        };
    }

    private JsonNode delete(String path, Request request) {
        require(path.equals(PRODUCTS), 36009009, "Invalid path.");
        return shelf.each(body(request), "delete");
    }

    private JsonNode search(Request request) {
        Map<String, String> query = TikTokGate.query(request);
        String size = query.getOrDefault("page_size", "");
        require(size.matches("[1-9]\\d?|100"), 12019109, "Invalid page size");
        int most = Math.min(page, Integer.parseInt(size));
        return shelf.search(body(request), most, query.getOrDefault("page_token", ""));
    }

    private JsonNode check(JsonNode body) {
        ObjectNode data = JSON.objectNode();
        try {
            new TikTokSchema(WAREHOUSE, 1, files, catalogue).check(body);
            return data.put("check_result", "PASS");
        } catch (TikTokRefusal e) {
            data.put("check_result", "FAILED")
                    .putArray("fail_reasons")
                    .addObject()
                    .put("message", e.getMessage());
            return data;
        }
    }

    private static JsonNode body(Request request) {
        require(
                request.header("content-type").orElse("").equals("application/json"),
                36009004,
                "Invalid parameter. content-type");
        try {
            JsonNode body = MAPPER.readTree(request.body());
            require(body.isObject(), 36009004, "Invalid parameter. The body is no object.");
            return body;
        } catch (IOException e) {
            throw new TikTokRefusal(400, 36009004, "Invalid parameter. The body is no JSON.");
        }
    }

    @Override
    public Optional<Displayed> displayed(Sku sku) {
        return shelf.byListing(sku.value()).map(this::displayed);
    }

    private Displayed displayed(TikTokShelf.Item item) {
        List<Displayed.Item> items = new ArrayList<>();
        item.shown.path("skus").forEach(sku -> items.add(item(sku)));
        List<String> pictures = new ArrayList<>();
        item.shown
                .path("main_images")
                .forEach(image ->
                        pictures.add(files.fingerprint(image.path("uri").asText())));
        return new Displayed(
                item.status.equals("ACTIVATE"),
                item.shown.path("title").asText(),
                read(item.shown.path("description").asText()),
                items,
                pictures,
                certificate(item.shown.path("certifications")));
    }

    /** As a browser shows it. */
    private static String read(String html) {
        return html.replaceAll("(?i)<br */?>|</p>\\s*<p>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static Displayed.Item item(JsonNode sku) {
        return new Displayed.Item(
                sku.path("seller_sku").asText(),
                sku.path("sales_attributes").findValuesAsText("value_name"),
                new BigDecimal(sku.path("price").path("amount").asText()),
                sku.path("inventory").path(0).path("quantity").asInt());
    }

    private static Displayed.@Nullable Certificate certificate(JsonNode certifications) {
        JsonNode date = certifications.path(0).path("expiration_date");
        return date.isMissingNode()
                ? null
                : new Displayed.Certificate(
                        null,
                        null,
                        Instant.ofEpochSecond(date.asLong()).atZone(VIETNAM).toLocalDate());
    }

    @Override
    public long creations(Sku sku) {
        return shelf.creations(sku.value());
    }

    @Override
    public void plant(Listing listing) {
        plant(listing, "");
    }

    /** By hand, or by other software, which has keys of its own. */
    void plant(Listing listing, String externalId) {
        ObjectNode product = JSON.objectNode().put("title", listing.product().name());
        product.put("description", "<p>Bán tại vườn</p>").put("category_id", CATEGORY);
        product.put("external_product_id", externalId);
        product.putArray("main_images");
        ArrayNode skus = product.putArray("skus");
        ObjectNode sku = skus.addObject().put("seller_sku", listing.sku().value());
        sku.putArray("inventory").addObject().put("warehouse_id", WAREHOUSE).put("quantity", 3);
        sku.putObject("price")
                .put("amount", Long.toString(Dong.amountOf(listing.offer().price())))
                .put("currency", "VND");
        sku.putArray("sales_attributes");
        shelf.put(product, "ACTIVATE").audit = "APPROVED";
    }

    private TikTokShelf.Item of(Sku sku) {
        return shelf.byListing(sku.value()).orElseThrow();
    }

    @Override
    public void remove(Sku sku) {
        of(sku).status = "DELETED";
    }

    @Override
    public void hide(Sku sku) {
        of(sku).status = "PLATFORM_DEACTIVATED";
    }

    @Override
    public void edit(Sku sku) {
        of(sku).shown.put("title", "Khuyến mãi").putArray("main_images");
    }

    @Override
    public void approve(Sku sku) {
        shelf.byListing(sku.value()).ifPresent(shelf::approve);
    }

    @Override
    public void refuse(Sku sku, String reason) {
        shelf.refuse(of(sku), reason);
    }

    @Override
    public void expireCredentials() {
        gate.expire();
    }

    @Override
    public Callback callback(ListingReference about, String event, Instant at) {
        return callback(5, about.channelKey(), event, at);
    }

    /** The product's number is a number here, though it is a text everywhere else. */
    Callback callback(int type, String product, String event, Instant at) {
        String text =
                "{\"type\":" + type + ",\"tts_notification_id\":\"" + event + "\",\"shop_id\":\"" + TikTokGate.SHOP
                        + "\",\"timestamp\":" + at.getEpochSecond() + ",\"data\":{\"product_id\":" + product
                        + ",\"status\":\"PRODUCT_FIRST_PASS_REVIEW\",\"suspended_reason\":\"\",\"update_time\":"
                        + at.getEpochSecond() + "}}";
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new Callback(
                URI.create("https://shop.example/tiktok"), Map.of("Authorization", TikTokGate.webhookSign(body)), body);
    }
}
