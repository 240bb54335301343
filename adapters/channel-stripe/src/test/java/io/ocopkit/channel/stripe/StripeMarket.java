package io.ocopkit.channel.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Secret;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import io.ocopkit.testkit.contract.Answer;
import io.ocopkit.testkit.contract.Callback;
import io.ocopkit.testkit.contract.Displayed;
import io.ocopkit.testkit.contract.LocalMarket;
import io.ocopkit.testkit.contract.Request;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Stripe on this machine, from its public reference: form-encoded bodies with every parameter known by name, type and
 * length; keys, versions and idempotency; lists of the newest first; what may not be archived, sold or paid. One account;
 * the accounts {@code acct_hoabinh} and {@code acct_xuanloc} are connected with it.
 */
public final class StripeMarket extends LocalMarket {
    static final String KEY = "sk_test_local";
    static final String WEBHOOK_SECRET = "whsec_test_secret";

    private static final long REMEMBERED = 24 * 60 * 60L;

    private final StripeStore store;
    private final StripeCatalogue catalogue;
    private final StripeSales sales;
    private final Map<String, Remembered> answers = new HashMap<>();
    private final Map<String, Long> creations = new HashMap<>();
    private boolean failing;

    private record Remembered(String request, Answer answer, long at) {}

    /**
     * An empty account.
     *
     * @param clock Stripe's time
     */
    public StripeMarket(Clock clock) {
        store = new StripeStore(clock);
        catalogue = new StripeCatalogue(store);
        sales = new StripeSales(store, Set.of("acct_hoabinh", "acct_xuanloc"));
    }

    @Override
    public Map<String, Secret> secrets() {
        return Map.of("stripe-key", Secret.of(KEY), "stripe-webhook-secret", Secret.of(WEBHOOK_SECRET));
    }

    @Override
    protected Answer failure(int status) {
        return switch (status) {
            case 401 -> refusal(401, "invalid_request_error", null, "Invalid API Key provided: sk_test_***");
            case 403 -> refusal(403, "invalid_request_error", "more_permissions_required", "The key lacks permissions");
            case 404 -> refusal(404, "invalid_request_error", "resource_missing", "No such product");
            case 409 -> refusal(409, "invalid_request_error", null, "Another request is at work on this object");
            case 429 -> refusal(429, "invalid_request_error", "rate_limit", "Request rate limit exceeded.");
            default ->
                refusal(status, status >= 500 ? "api_error" : "invalid_request_error", null, "Something is wrong");
        };
    }

    private static Answer refusal(int status, String type, String code, String message) {
        return StripeRefusal.of(status, type, code, message).answer();
    }

    /** The next thing Stripe does is done, and then it fails and remembers that it failed. */
    public void failAfterTheNextEffect() {
        failing = true;
    }

    /**
     * Sets how much there is to pay out of.
     *
     * @param amount in the smallest unit
     */
    public void setBalance(long amount) {
        sales.setBalance(amount);
    }

    @Override
    protected Answer answer(Request request) {
        try {
            requireKey(request);
            return request.method().equals("GET") || request.method().equals("DELETE")
                    ? ok(read(request))
                    : write(request);
        } catch (StripeRefusal e) {
            return e.answer();
        }
    }

    private static void requireKey(Request request) {
        String authorization = request.header("Authorization").orElse("");
        if (!authorization.equals("Bearer " + KEY)) {
            throw StripeRefusal.of(401, "invalid_request_error", null, "Invalid API Key provided");
        }
        if (!request.header("Stripe-Version").orElse("").matches("\\d{4}-\\d{2}-\\d{2}(\\.[a-z]+)?")) {
            throw StripeRefusal.invalid(null, null, "Invalid Stripe API version");
        }
    }

    private static Answer ok(ObjectNode body) {
        return Answer.json(200, body.toString()).with("Request-Id", "req_local");
    }

    private Answer write(Request request) {
        String type = request.header("Content-Type").orElse("");
        if (request.body().length > 0 && !type.startsWith("application/x-www-form-urlencoded")) {
            throw StripeRefusal.invalid(null, null, "Invalid request: send form-encoded parameters");
        }
        String key = request.header("Idempotency-Key").orElse("");
        if (key.length() > 255) {
            throw StripeRefusal.invalid(null, null, "Idempotency keys have at most 255 characters");
        }
        String asked = request.path() + "\n" + request.text();
        Remembered before = answers.get(key);
        if (before != null && before.at() + REMEMBERED > store.now()) {
            return replay(before, asked);
        }
        return execute(request, key, asked);
    }

    private static Answer replay(Remembered before, String asked) {
        if (!before.request().equals(asked)) {
            return refusal(
                    400,
                    "idempotency_error",
                    null,
                    "Keys for idempotent requests can only be used with the same parameters they were first used with.");
        }
        return before.answer().with("Idempotent-Replayed", "true");
    }

    /** What is refused before anything is done is not remembered. */
    private Answer execute(Request request, String key, String asked) {
        Answer answer;
        try {
            answer = ok(done(request));
            if (failing) {
                failing = false;
                answer = refusal(500, "api_error", null, "An unknown error occurred")
                        .with("Stripe-Should-Retry", "false");
            }
        } catch (StripeRefusal e) {
            if (!e.isExecuted()) {
                throw e;
            }
            answer = e.answer();
        }
        if (!key.isEmpty()) {
            answers.put(key, new Remembered(asked, answer, store.now()));
        }
        return answer;
    }

    private ObjectNode done(Request request) {
        String[] path = path(request);
        String body = request.text();
        return switch (path[0]) {
            case "products" ->
                path.length == 1
                        ? counted(catalogue.createProduct(StripeApi.PRODUCT_CREATE.read(body)))
                        : catalogue.updateProduct(
                                store.require("product", path[1], "id"), StripeApi.PRODUCT_UPDATE.read(body));
            case "prices" ->
                path.length == 1
                        ? catalogue.createPrice(StripeApi.PRICE_CREATE.read(body))
                        : catalogue.updatePrice(
                                store.require("price", path[1], "id"), StripeApi.PRICE_UPDATE.read(body));
            case "payment_links" ->
                path.length == 1
                        ? sales.createLink(StripeApi.LINK_CREATE.read(body))
                        : sales.updateLink(
                                store.require("payment_link", path[1], "id"), StripeApi.LINK_UPDATE.read(body));
            case "checkout" -> session(path, body);
            case "transfers" -> sales.createTransfer(StripeApi.TRANSFER_CREATE.read(body));
            default -> throw unknown(request);
        };
    }

    private ObjectNode session(String[] path, String body) {
        if (path.length == 2) {
            return sales.createSession(StripeApi.SESSION_CREATE.read(body));
        }
        StripeApi.NONE.read(body);
        return sales.expireSession(store.require("checkout.session", path[2], "id"));
    }

    private ObjectNode counted(ObjectNode product) {
        creations.merge(product.path("metadata").path("ocop_sku").asText(), 1L, Long::sum);
        return product;
    }

    private static String[] path(Request request) {
        if (!request.path().startsWith("/v1/")) {
            throw unknown(request);
        }
        return request.path().substring("/v1/".length()).split("/");
    }

    private static StripeRefusal unknown(Request request) {
        return StripeRefusal.of(
                404,
                "invalid_request_error",
                null,
                "Unrecognized request URL (" + request.method() + ": " + request.path() + ").");
    }

    private ObjectNode read(Request request) {
        String[] path = path(request);
        String rawQuery = request.uri().getRawQuery();
        String query = rawQuery == null ? "" : rawQuery;
        sales.passTime();
        return switch (path[0]) {
            case "products" ->
                path.length > 1 && path[1].equals("search") ? stale() : one(path, 1, "product", () -> products(query));
            case "prices" -> one(path, 1, "price", () -> prices(query));
            case "payment_links" -> one(path, 1, "payment_link", () -> links(query));
            case "checkout" -> one(path, 2, "checkout.session", () -> sessions(query));
            case "transfers" -> one(path, 1, "transfer", () -> transfers(query));
            default -> throw unknown(request);
        };
    }

    private ObjectNode one(String[] path, int at, String kind, Supplier<ObjectNode> list) {
        return path.length > at ? store.require(kind, path[at], "id") : list.get();
    }

    /** Search lags behind what was written, for a minute as a rule; here it never catches up. */
    private static ObjectNode stale() {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("object", "search_result").put("url", "/v1/products/search").put("has_more", false);
        page.putArray("data");
        return page;
    }

    private ObjectNode products(String query) {
        ObjectNode asked = StripeApi.PRODUCT_LIST.read(query);
        return store.list("product", "/v1/products", asked, product -> is(asked, product, "active"));
    }

    private ObjectNode prices(String query) {
        ObjectNode asked = StripeApi.PRICE_LIST.read(query);
        if (asked.has("product")) {
            store.named("product", asked.path("product").asText(), "product");
        }
        ObjectNode page = store.list(
                "price",
                "/v1/prices",
                asked,
                price -> is(asked, price, "active") && is(asked, price, "product") && isKeyed(asked, price));
        return isExpanded(asked) ? expanded(page) : page;
    }

    private static boolean isExpanded(ObjectNode asked) {
        return asked.path("expand").path(0).asText().equals("data.product");
    }

    private ObjectNode expanded(ObjectNode page) {
        ObjectNode copy = page.deepCopy();
        for (JsonNode price : copy.path("data")) {
            ((ObjectNode) price)
                    .set("product", object("product", price.path("product").asText()));
        }
        return copy;
    }

    private static boolean isKeyed(ObjectNode asked, ObjectNode price) {
        if (!asked.has("lookup_keys")) {
            return true;
        }
        for (JsonNode key : asked.path("lookup_keys")) {
            if (key.asText().equals(price.path("lookup_key").asText())) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode links(String query) {
        ObjectNode asked = StripeApi.LINK_LIST.read(query);
        return store.list("payment_link", "/v1/payment_links", asked, link -> is(asked, link, "active"));
    }

    private ObjectNode sessions(String query) {
        ObjectNode asked = StripeApi.SESSION_LIST.read(query);
        return store.list("checkout.session", "/v1/checkout/sessions", asked, session -> is(asked, session, "status"));
    }

    private ObjectNode transfers(String query) {
        ObjectNode asked = StripeApi.TRANSFER_LIST.read(query);
        return store.list(
                "transfer",
                "/v1/transfers",
                asked,
                transfer -> is(asked, transfer, "destination") && is(asked, transfer, "transfer_group"));
    }

    private static boolean is(ObjectNode asked, ObjectNode object, String field) {
        return !asked.has(field)
                || asked.path(field).asText().equals(object.path(field).asText());
    }

    /** An object by its kind and id, as a person sees it in the dashboard. */
    ObjectNode object(String kind, String id) {
        return store.find(kind, id).orElseThrow();
    }

    /** All objects of a kind, the oldest first. */
    List<ObjectNode> objects(String kind) {
        sales.passTime();
        return List.copyOf(store.of(kind).values());
    }

    /** A buyer pays. */
    void pay(String session) {
        sales.passTime();
        ObjectNode open = object("checkout.session", session);
        if (!open.path("status").asText().equals("open")) {
            throw new IllegalStateException("This session is " + open.path("status"));
        }
        open.put("status", "complete").put("payment_status", "paid");
    }

    private Optional<ObjectNode> product(Sku sku) {
        Optional<ObjectNode> ours = store.of("product").values().stream()
                .filter(product -> sku.value()
                        .equals(product.path("metadata").path("ocop_sku").asText()))
                .findFirst();
        return ours.isPresent()
                ? ours
                : store.of("price").values().stream()
                        .filter(price ->
                                sku.value().equals(price.path("lookup_key").asText()))
                        .findFirst()
                        .map(price -> object("product", price.path("product").asText()));
    }

    private List<ObjectNode> pricesOf(ObjectNode product) {
        return store.of("price").values().stream()
                .filter(price ->
                        price.path("product").asText().equals(product.path("id").asText()))
                .toList();
    }

    @Override
    public Optional<Displayed> displayed(Sku sku) {
        return product(sku).map(this::displayed);
    }

    private Displayed displayed(ObjectNode product) {
        List<String> images = new ArrayList<>();
        product.path("images").forEach(image -> images.add(image.asText()));
        List<Displayed.Item> items = pricesOf(product).stream()
                .filter(price -> !price.path("lookup_key").isNull())
                .sorted(Comparator.comparing(
                        price -> price.path("metadata").path("ocop_position").asInt()))
                .map(StripeMarket::item)
                .toList();
        return new Displayed(
                product.path("active").asBoolean(),
                product.path("name").asText(),
                product.path("description").isNull()
                        ? ""
                        : product.path("description").asText(),
                items,
                images,
                certificate(product.path("metadata")));
    }

    /** What has no price that is active cannot be bought. */
    private static Displayed.Item item(ObjectNode price) {
        JsonNode metadata = price.path("metadata");
        List<String> choices = new ArrayList<>();
        for (int i = 1; metadata.has("ocop_choice_" + i); i++) {
            String choice = metadata.path("ocop_choice_" + i).asText();
            choices.add(choice.substring(choice.indexOf(": ") + 2));
        }
        return new Displayed.Item(
                price.path("lookup_key").asText(),
                choices,
                BigDecimal.valueOf(price.path("unit_amount").asLong()),
                stock(price));
    }

    private static Integer stock(ObjectNode price) {
        JsonNode told = price.path("metadata").path("ocop_stock");
        if (!price.path("active").asBoolean()) {
            return 0;
        }
        return told.isMissingNode() ? null : Integer.valueOf(told.asText());
    }

    private static Displayed.Certificate certificate(JsonNode metadata) {
        return metadata.has("ocop_stars")
                ? new Displayed.Certificate(
                        metadata.path("ocop_stars").asInt(),
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
        ObjectNode product = catalogue.createProduct(JsonNodeFactory.instance
                .objectNode()
                .put("name", listing.product().name()));
        for (Variant item : listing.offer().items()) {
            catalogue.createPrice(JsonNodeFactory.instance
                    .objectNode()
                    .put("product", product.path("id").asText())
                    .put("currency", "vnd")
                    .put("unit_amount", Dong.amountOf(item.price()))
                    .put("lookup_key", item.sku().value()));
        }
        creations.merge(listing.sku().value(), 1L, Long::sum);
    }

    @Override
    public void remove(Sku sku) {
        ObjectNode product = product(sku).orElseThrow();
        pricesOf(product)
                .forEach(price -> store.of("price").remove(price.path("id").asText()));
        store.of("product").remove(product.path("id").asText());
    }

    @Override
    public void hide(Sku sku) {
        product(sku).orElseThrow().put("active", false).put("updated", store.now());
    }

    @Override
    public void edit(Sku sku) {
        ObjectNode product = product(sku).orElseThrow();
        product.put("name", "Khuyến mãi").put("updated", store.now()).putArray("images");
    }

    @Override
    public Callback callback(ListingReference about, String event, Instant at) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("id", "evt_" + event).put("object", "event").put("type", "product.updated");
        body.put("created", at.getEpochSecond()).put("livemode", false).put("api_version", "2026-07-29.dahlia");
        body.putObject("data").set("object", object("product", about.channelKey()));
        return new Callback(
                URI.create("https://shop.example/stripe"),
                Map.of("Stripe-Signature", StripeSignature.header(WEBHOOK_SECRET, at, body.toString())),
                body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
