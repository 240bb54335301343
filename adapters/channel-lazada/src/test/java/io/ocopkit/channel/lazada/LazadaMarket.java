package io.ocopkit.channel.lazada;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lazada on this machine, from its public documents: signatures over every parameter, milliseconds within two hours,
 * arrays that must be arrays, pictures of its own only, a review before anything is seen, errors in answers of status 200,
 * prices that are changed elsewhere, and attributes that are made up unless one asks it not to.
 */
public final class LazadaMarket extends LocalMarket {
    /** The seller whose shop is here. */
    public static final String SELLER = "1234567";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MOST = 50;
    private static final Duration WINDOW = Duration.ofSeconds(7_200);
    private static final Pattern DEACTIVATION = Pattern.compile(
            "<Request><Product><ItemId>(\\d+)</ItemId>(?:<Skus>((?:<SellerSku>[^<]*</SellerSku>)+)</Skus>)?"
                    + "</Product></Request>");
    private static final Pattern SELLER_SKU = Pattern.compile("<SellerSku>([^<]*)</SellerSku>");
    private static final Pattern REMOVED = Pattern.compile("SkuId_(\\d+)_(\\d+)");

    private final LazadaShelf shelf = new LazadaShelf();
    private final LazadaGate gate;
    private int starved;
    private int lockedStock;

    /**
     * An empty shop.
     *
     * @param clock the shop's time
     */
    public LazadaMarket(Clock clock) {
        this(clock, WINDOW);
    }

    /** With another window for the callers' clocks than Lazada has. */
    LazadaMarket(Clock clock, Duration window) {
        gate = new LazadaGate(clock, window);
    }

    LazadaShelf shelf() {
        return shelf;
    }

    LazadaGate gate() {
        return gate;
    }

    /** The next queries of brands are answered as a success without any. */
    void starveBrandQueries(int queries) {
        starved = queries;
    }

    /** As many pieces of everything are promised to buyers already. */
    void lockStock(int pieces) {
        lockedStock = pieces;
    }

    @Override
    public Map<String, Secret> secrets() {
        return Map.of(
                "lazada-app-key", Secret.of(LazadaGate.APP_KEY),
                "lazada-app-secret", Secret.of(LazadaGate.APP_SECRET),
                "lazada-access-token", Secret.of(gate.accessToken()),
                "lazada-refresh-token", Secret.of(gate.refreshToken()),
                "lazada-authorised-until", Secret.of("2027-01-01T00:00:00Z"));
    }

    @Override
    protected Answer failure(int status) {
        LazadaRefusal refusal = switch (status) {
            case 400 -> LazadaRefusal.isv("5", "E005: Invalid Request Format");
            case 401 -> LazadaRefusal.isv("IllegalAccessToken", "The specified access token is expired");
            case 403 -> LazadaRefusal.isv("4130", "The brand is not authorised");
            case 404 -> LazadaRefusal.isv("208", "E208: Item not exist");
            case 409 -> LazadaRefusal.isv("4170", "The state does not allow it");
            case 413 -> LazadaRefusal.isv("1001", "Too large");
            case 422 -> LazadaRefusal.isv("4110", "An attribute is missing");
            case 429 -> new LazadaRefusal("ApiCallLimit", "SYSTEM", "App call limit, this ban will last 1 seconds");
            case 502 -> new LazadaRefusal("6", "ISP", "E006: Unexpected internal error");
            case 503, 504 -> new LazadaRefusal("ServiceTimeout", "SYSTEM", "The service timed out");
            default -> new LazadaRefusal("1000", "ISP", "Internal Application Error");
        };
        return refusal.answer();
    }

    @Override
    protected Answer answer(Request request) {
        try {
            Map<String, String> parameters = gate.admit(request);
            ObjectNode body = switch (request.method() + " " + request.path().substring("/rest".length())) {
                case "POST /product/create" -> create(payload(parameters, "Product"));
                case "POST /product/update" -> update(payload(parameters, "Product"));
                case "POST /product/price_quantity/update" -> price(payload(parameters, "Product"));
                case "POST /product/deactivate" -> deactivate(parameters.getOrDefault("apiRequestBody", ""));
                case "POST /product/remove" -> remove(parameters.getOrDefault("sku_id_list", ""));
                case "GET /product/item/get" -> item(parameters);
                case "GET /products/get" -> products(parameters);
                case "POST /image/migrate" -> migrate(payload(parameters, "Image"));
                case "GET /category/tree/get" ->
                    data(read(
                            "[{\"category_id\":1,\"name\":\"Thực phẩm\",\"leaf\":false,\"children\":[{\"category_id\":"
                                    + LazadaShelf.CATEGORY + ",\"name\":\"Mật ong\",\"leaf\":true,\"var\":true}]}]"));
                case "GET /category/attributes/get" -> data(attributes(parameters));
                case "GET /category/brands/query" -> data(brands(parameters));
                case "POST /auth/token/create" -> token("code".equals(parameters.get("code")), "InvalidCode");
                case "POST /auth/token/refresh" ->
                    token(gate.refreshToken().equals(parameters.get("refresh_token")), "IllegalRefreshToken");
                default -> throw LazadaRefusal.isv("5", "E005: Invalid Request Format");
            };
            return Answer.json(
                    200,
                    body.put("code", "0")
                            .put("request_id", "0be6e79215542678454")
                            .toString());
        } catch (LazadaRefusal e) {
            return e.answer();
        }
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw LazadaRefusal.isv("5", "E005: Invalid Request Format");
        }
    }

    private static JsonNode payload(Map<String, String> parameters, String what) {
        JsonNode body =
                read(parameters.getOrDefault("payload", "")).path("Request").path(what);
        if (!body.isObject()) {
            throw LazadaRefusal.isv("30", "E030: Empty Request");
        }
        return body;
    }

    private static ObjectNode data(JsonNode data) {
        ObjectNode answer = JSON.objectNode();
        answer.set("data", data);
        return answer;
    }

    private ObjectNode create(JsonNode product) {
        LazadaItem item = shelf.create(product);
        ObjectNode made = JSON.objectNode().put("item_id", item.id).put("item_status", item.status);
        ArrayNode skus = made.putArray("sku_list");
        item.skus.forEach((key, sku) -> skus.addObject()
                .put("sku_id", key)
                .put("seller_sku", sku.path("SellerSku").asText())
                .put("shop_sku", item.id + "_VNAMZ-" + key));
        return data(made);
    }

    private ObjectNode update(JsonNode product) {
        LazadaItem item = shelf.item(product.path("ItemId").asText(""));
        shelf.update(item, product);
        return data(JSON.objectNode().put("item_id", item.id));
    }

    /** The good lines of a request are kept although others are refused. */
    private ObjectNode price(JsonNode product) {
        JsonNode lines = product.path("Skus").path("Sku");
        if (!lines.isArray() || lines.isEmpty() || lines.size() > MOST) {
            throw LazadaRefusal.isv("1001", "Skus.Sku must be an array of up to 50");
        }
        LazadaRefusal refused = null;
        for (JsonNode line : lines) {
            try {
                apply(line);
            } catch (PartlyRefused e) {
                refused = refused == null ? new LazadaRefusal("501", "ISP", "E501: Update product failed") : refused;
                refused.because(e.code, e.sellerSku, e.getMessage());
            }
        }
        if (refused != null) {
            throw refused;
        }
        return JSON.objectNode();
    }

    private static final class PartlyRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final String sellerSku;

        PartlyRefused(String code, String sellerSku, String message) {
            super(message);
            this.code = code;
            this.sellerSku = sellerSku;
        }
    }

    private void apply(JsonNode line) {
        if (!line.hasNonNull("ItemId") || !line.hasNonNull("SkuId")) {
            throw LazadaRefusal.isv("4193", "SkuId and ItemId are required");
        }
        LazadaItem item = shelf.item(line.path("ItemId").asText());
        ObjectNode sku = LazadaShelf.requireSku(item, line.path("SkuId").asText());
        String key = sku.path("SellerSku").asText();
        if (item.locked) {
            throw new PartlyRefused("4170", key, "The product is locked by a campaign");
        }
        if (line.has("Price")) {
            LazadaShelf.checkPrice(line.path("Price"));
        }
        if (line.has("Quantity")) {
            String quantity = line.path("Quantity").asText();
            if (!quantity.matches("\\d{1,9}") || Integer.parseInt(quantity) < lockedStock) {
                throw new PartlyRefused("THD_IC_QUANTITY", key, "The quantity is below what is locked");
            }
            sku.put("quantity", quantity);
        }
        if (line.has("Price")) {
            sku.put("price", line.path("Price").asText());
        }
    }

    private ObjectNode deactivate(String xml) {
        Matcher asked = DEACTIVATION.matcher(xml);
        if (!asked.matches()) {
            throw LazadaRefusal.isv("5", "E005: Invalid Request Format");
        }
        LazadaItem item = shelf.item(asked.group(1));
        LazadaShelf.requireUnlocked(item);
        List<String> named = new ArrayList<>();
        Matcher each = SELLER_SKU.matcher(asked.group(2) == null ? "" : asked.group(2));
        while (each.find()) {
            named.add(each.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        }
        item.skus.values().stream()
                .filter(sku ->
                        named.isEmpty() || named.contains(sku.path("SellerSku").asText()))
                .forEach(sku -> sku.put("Status", "inactive"));
        if (item.skus.values().stream()
                .allMatch(sku -> sku.path("Status").asText().equals("inactive"))) {
            item.status = LazadaItem.INACTIVE;
        }
        return JSON.objectNode();
    }

    private ObjectNode remove(String list) {
        JsonNode asked = read(list);
        if (!asked.isArray() || asked.isEmpty() || asked.size() > MOST) {
            throw LazadaRefusal.isv("1001", "sku_id_list is an array of up to 50");
        }
        for (JsonNode each : asked) {
            Matcher key = REMOVED.matcher(each.asText());
            if (!key.matches()) {
                throw LazadaRefusal.isv("207", "E207: SKU not exist");
            }
            shelf.remove(shelf.item(key.group(1)), key.group(2));
        }
        return JSON.objectNode();
    }

    private ObjectNode item(Map<String, String> parameters) {
        if (parameters.containsKey("item_id")) {
            return data(shelf.item(parameters.get("item_id")).described());
        }
        return data(shelf.bySellerSku(parameters.getOrDefault("seller_sku", ""))
                .orElseThrow(() -> LazadaRefusal.isv("207", "E207: SKU not exist"))
                .described());
    }

    private ObjectNode products(Map<String, String> parameters) {
        if (!"all".equals(parameters.get("filter"))) {
            throw LazadaRefusal.isv("36", "E036: Invalid status filter");
        }
        int limit = Integer.parseInt(parameters.getOrDefault("limit", "10"));
        int offset = Integer.parseInt(parameters.getOrDefault("offset", "0"));
        if (limit < 1 || limit > MOST) {
            throw LazadaRefusal.isv("19", "E019: Invalid Limit");
        }
        if (offset < 0 || offset > 10_000) {
            throw LazadaRefusal.isv("14", "E014: Invalid Offset");
        }
        List<LazadaItem> found = parameters.containsKey("sku_seller_list")
                ? named(read(parameters.get("sku_seller_list")))
                : shelf.all();
        ObjectNode data = JSON.objectNode().put("total_products", found.size());
        ArrayNode products = data.putArray("products");
        found.subList(Math.min(offset, found.size()), Math.min(offset + limit, found.size()))
                .forEach(item -> products.add(item.described()));
        return data(data);
    }

    private List<LazadaItem> named(JsonNode skus) {
        if (!skus.isArray() || skus.isEmpty() || skus.size() > 2 * MOST) {
            throw LazadaRefusal.isv("70", "E070: You have corrupt data in your sku seller list.");
        }
        List<LazadaItem> found = new ArrayList<>();
        skus.forEach(sku -> shelf.bySellerSku(sku.asText())
                .filter(item -> !found.contains(item))
                .ifPresent(found::add));
        return found;
    }

    private ObjectNode migrate(JsonNode image) {
        URI url = URI.create(image.path("Url").asText(""));
        if (!List.of("http", "https").contains(String.valueOf(url.getScheme()))
                || !List.of(-1, 80, 443).contains(url.getPort())
                || url.getPath().contains("missing")) {
            throw LazadaRefusal.isv("302", "E302: Not supported URL");
        }
        if (url.getPath().contains("large")) {
            throw LazadaRefusal.isv("303", "E303: The image is too large");
        }
        ObjectNode data = JSON.objectNode();
        data.putObject("image").put("url", shelf.host(url.toString())).put("hash_code", "7a");
        return data(data);
    }

    private static JsonNode attributes(Map<String, String> parameters) {
        if (!LazadaShelf.CATEGORY.equals(parameters.get("primary_category_id"))) {
            throw LazadaRefusal.isv("4134", "The category is not a leaf");
        }
        return read("[{\"name\":\"country_origin\",\"label\":\"Xuất xứ\",\"input_type\":\"enumInput\","
                + "\"attribute_type\":\"normal\",\"is_mandatory\":1,\"is_sale_prop\":0,"
                + "\"options\":[{\"name\":\"Việt Nam\"}]},"
                + "{\"name\":\"size\",\"label\":\"Kích cỡ\",\"input_type\":\"multiEnumInput\","
                + "\"attribute_type\":\"sku\",\"is_mandatory\":0,\"is_sale_prop\":1,\"options\":[]},"
                + "{\"name\":\"certificate_photo\",\"label\":\"Giấy chứng nhận\",\"input_type\":\"img\","
                + "\"attribute_type\":\"normal\",\"is_mandatory\":0,\"is_sale_prop\":0}]");
    }

    /** 450 brands, at most 200 a page. */
    private JsonNode brands(Map<String, String> parameters) {
        int size = Integer.parseInt(parameters.getOrDefault("pageSize", "20"));
        int start = Integer.parseInt(parameters.getOrDefault("startRow", "0"));
        if (size < 1 || size > 200) {
            throw LazadaRefusal.isv("19", "E019: Invalid Limit");
        }
        ObjectNode data = JSON.objectNode().put("total_record", 450).put("page_size", size);
        ArrayNode module = data.putArray("module");
        if (starved-- > 0) {
            return data;
        }
        for (int i = start; i < Math.min(450, start + size); i++) {
            module.addObject().put("brand_id", 30_768 + i).put("name", i == 0 ? "No Brand" : "Làng " + i);
        }
        return data;
    }

    private ObjectNode token(boolean isTaken, String otherwise) {
        if (!isTaken) {
            throw LazadaRefusal.isv(otherwise, "It is not valid or has expired");
        }
        gate.renew();
        ObjectNode answer = JSON.objectNode()
                .put("access_token", gate.accessToken())
                .put("expires_in", 30 * 86_400)
                .put("refresh_token", gate.refreshToken())
                .put("refresh_expires_in", gate.refreshExpiresIn)
                .put("account_platform", "seller_center");
        answer.putArray("country_user_info")
                .addObject()
                .put("country", gate.sellerCountry)
                .put("seller_id", SELLER)
                .put("short_code", "VN12345");
        return answer;
    }

    @Override
    public Optional<Displayed> displayed(Sku sku) {
        return shelf.listing(sku.value()).map(this::displayed);
    }

    private Displayed displayed(LazadaItem item) {
        List<String> pictures = new ArrayList<>();
        item.images.forEach(image -> pictures.add(shelf.source(image.asText())));
        return new Displayed(
                item.isVisible(),
                item.attributes.path("name").asText(),
                read(item.attributes),
                item.skus.values().stream().map(LazadaMarket::pack).toList(),
                pictures,
                null);
    }

    /** As a browser shows it. */
    private static String read(ObjectNode attributes) {
        return attributes
                .path("description")
                .asText()
                .replaceAll("(?i)<br */?>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static Displayed.Item pack(ObjectNode sku) {
        List<String> choices = new ArrayList<>();
        sku.path("saleProp").forEach(value -> choices.add(value.asText()));
        return new Displayed.Item(
                sku.path("SellerSku").asText(),
                choices,
                new BigDecimal(sku.path("price").asText()),
                sku.path("quantity").asInt());
    }

    @Override
    public long creations(Sku sku) {
        return shelf.creations(sku.value());
    }

    @Override
    public void plant(Listing listing) {
        ObjectNode product = JSON.objectNode().put("PrimaryCategory", LazadaShelf.CATEGORY);
        product.putObject("Attributes")
                .put("name", listing.product().name())
                .put("brand_id", LazadaShelf.BRAND)
                .put("country_origin", "Việt Nam");
        ArrayNode skus = product.putObject("Skus").putArray("Sku");
        listing.offer().items().forEach(pack -> {
            ObjectNode sku = skus.addObject()
                    .put("SellerSku", pack.sku().value())
                    .put("price", Long.toString(Dong.amountOf(pack.price())))
                    .put("quantity", "1");
            List.of("package_height", "package_length", "package_width", "package_weight")
                    .forEach(field -> sku.put(field, "1"));
            pack.choices().forEach(choice -> sku.withObject("saleProp").put("size", choice.value()));
        });
        LazadaItem item = shelf.create(product);
        item.passed = true;
        item.show();
    }

    private LazadaItem found(Sku sku) {
        return shelf.listing(sku.value()).orElseThrow();
    }

    @Override
    public void remove(Sku sku) {
        shelf.delete(found(sku));
    }

    @Override
    public void hide(Sku sku) {
        LazadaItem item = found(sku);
        item.status = LazadaItem.INACTIVE;
        item.skus.values().forEach(pack -> pack.put("Status", "inactive"));
    }

    @Override
    public void edit(Sku sku) {
        LazadaItem item = found(sku);
        item.attributes.put("name", "Khuyến mãi");
        item.images = JSON.arrayNode();
    }

    @Override
    public void approve(Sku sku) {
        LazadaItem item = found(sku);
        item.passed = true;
        if (item.status.equals(LazadaItem.PENDING)) {
            item.show();
        }
    }

    @Override
    public void refuse(Sku sku, String reason) {
        LazadaItem item = found(sku);
        item.status = LazadaItem.REJECTED;
        item.reason = reason;
    }

    /** A campaign has the product, and nobody may change it. */
    void lock(Sku sku, boolean isLocked) {
        found(sku).locked = isLocked;
    }

    @Override
    public void expireCredentials() {
        gate.lapse();
    }

    @Override
    public Callback callback(ListingReference about, String event, Instant at) {
        ObjectNode message = JSON.objectNode()
                .put("seller_id", SELLER)
                .put("message_type", 1)
                .put("timestamp", at.getEpochSecond())
                .put("site", "lazada_vn");
        message.putObject("data")
                .put("itemId", Long.parseLong(about.channelKey()))
                .put("status", "APPROVED")
                .put("auditId", Long.parseLong(event));
        byte[] body = message.toString().getBytes(StandardCharsets.UTF_8);
        return signed(body);
    }

    static Callback signed(byte[] body) {
        byte[] key = LazadaGate.APP_KEY.getBytes(StandardCharsets.UTF_8);
        byte[] signed = new byte[key.length + body.length];
        System.arraycopy(key, 0, signed, 0, key.length);
        System.arraycopy(body, 0, signed, key.length, body.length);
        return new Callback(
                URI.create("https://shop.example/lazada"),
                Map.of("Authorization", LazadaGate.hmac(LazadaGate.APP_SECRET, signed)),
                body);
    }
}
