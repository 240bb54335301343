package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Requests to Lazada during one command. For one thread. */
final class LazadaCalls {
    static final int PAGE = 50;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int REFUSED = 300;
    private static final Pattern BAN = Pattern.compile("ban will last (\\d{1,6}) second");

    private final LazadaConfig config;
    private final ChannelContext context;
    private boolean written;

    LazadaCalls(LazadaConfig config, ChannelContext context) {
        this.config = config;
        this.context = context;
    }

    ChannelContext context() {
        return context;
    }

    /** Whether a request was answered that has changed a product. */
    boolean hasWritten() {
        return written;
    }

    JsonNode get(String path, Map<String, String> parameters) throws ChannelFailure {
        SortedMap<String, String> sent = signed(path, parameters, true);
        URI address = URI.create(config.site().api() + path + "?" + LazadaSigner.form(sent));
        return answer(HttpRequest.newBuilder(address).GET().build(), false);
    }

    /** A change of a product. Everything is in the body: addresses are short, and end up in logs. */
    JsonNode change(String path, String name, String value) throws ChannelFailure {
        SortedMap<String, String> sent = signed(path, Map.of(name, value), true);
        JsonNode answer = answer(form(config.site().api() + path, sent), true);
        written = true;
        return answer;
    }

    JsonNode change(String path, ObjectNode product) throws ChannelFailure {
        return change(path, "payload", request("Product", product));
    }

    /** Something that leaves products as they are, such as fetching a picture. */
    JsonNode ask(String path, String what, ObjectNode body) throws ChannelFailure {
        return answer(
                form(config.site().api() + path, signed(path, Map.of("payload", request(what, body)), true)), false);
    }

    JsonNode tokens(String path, Map<String, String> parameters) throws ChannelFailure {
        return answer(form(config.site().auth() + path, signed(path, parameters, false)), false);
    }

    static String write(JsonNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String request(String what, ObjectNode body) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.putObject("Request").set(what, body);
        return write(whole);
    }

    Optional<LazadaProduct> product(String item) throws ChannelFailure {
        return read(Map.of("item_id", item)).filter(product -> product.id().equals(item));
    }

    private Optional<LazadaProduct> read(Map<String, String> parameters) throws ChannelFailure {
        Optional<LazadaProduct> product = Attempt.toFind(
                () -> new LazadaProduct(get("/product/item/get", parameters).path("data")));
        if (product.isPresent() && product.get().id().isEmpty()) {
            throw ChannelFailure.unanswered("No item");
        }
        return product.filter(found -> !found.isGone());
    }

    Optional<LazadaProduct> productOf(String sellerSku) throws ChannelFailure {
        return switch (config.rules().finding()) {
            case BY_ITEM -> read(Map.of("seller_sku", sellerSku)).filter(product -> product.has(sellerSku));
            case BY_LIST ->
                productsOf(List.of(sellerSku)).stream()
                        .filter(product -> product.has(sellerSku))
                        .findFirst();
        };
    }

    List<LazadaProduct> productsOf(List<String> sellerSkus) throws ChannelFailure {
        String list = write(JSON.valueToTree(sellerSkus));
        return page(0, Map.of("sku_seller_list", list)).products().stream()
                .filter(product -> !product.isGone())
                .toList();
    }

    /** Some of a shop's products and whether there are more. */
    record Page(List<LazadaProduct> products, boolean isLast) {}

    Page page(int offset, Map<String, String> conditions) throws ChannelFailure {
        Map<String, String> parameters = new HashMap<>(conditions);
        parameters.put("filter", "all");
        parameters.put("offset", Integer.toString(offset));
        parameters.put("limit", Integer.toString(PAGE));
        JsonNode data = get("/products/get", parameters).path("data");
        JsonNode items = data.path("products");
        boolean none = items.isMissingNode() && data.path("total_products").asInt(-1) == 0;
        if (!items.isArray() && !none) {
            throw ChannelFailure.unanswered("No products");
        }
        List<LazadaProduct> products = StreamSupport.stream(items.spliterator(), false)
                .map(LazadaProduct::new)
                .toList();
        int total = data.path("total_products").asInt(-1);
        boolean last = products.isEmpty() || (total < 0 ? products.size() < PAGE : offset + products.size() >= total);
        return new Page(products, last);
    }

    private SortedMap<String, String> signed(String path, Map<String, String> parameters, boolean forShop) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("app_key", reveal(config.secrets().appKey()));
        all.put("timestamp", Long.toString(context.clock().millis()));
        all.put("sign_method", "sha256");
        if (forShop) {
            all.put("access_token", reveal(config.secrets().accessToken()));
        }
        return LazadaSigner.signed(path, all, context.secret(config.secrets().appSecret()));
    }

    private String reveal(String secret) {
        return context.secret(secret).reveal();
    }

    private static HttpRequest form(String address, Map<String, String> parameters) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=utf-8")
                .POST(BodyPublishers.ofString(LazadaSigner.form(parameters)))
                .build();
    }

    /** Lazada answers 200 to nearly everything: only the code tells, and an answer without one is somebody else's. */
    private JsonNode answer(HttpRequest request, boolean writing) throws ChannelFailure {
        HttpResponse<byte[]> answer;
        try {
            answer = context.send(request);
        } catch (IOException | InterruptedException e) {
            throw ChannelFailure.unanswered(e);
        }
        JsonNode body = parse(answer.body());
        String code = body.path("code").asText("");
        if (answer.statusCode() < REFUSED && code.isEmpty()) {
            throw ChannelFailure.unanswered("No code");
        }
        if (answer.statusCode() >= REFUSED
                || !code.equals("0")
                || !body.path("detail").isEmpty()) {
            throw LazadaErrors.refused(answer.statusCode(), body, writing, retryAfter(answer, body));
        }
        return body;
    }

    private RetryAfter retryAfter(HttpResponse<byte[]> answer, JsonNode body) {
        RetryAfter header = RetryAfter.of(answer.headers(), context.clock());
        Matcher ban = BAN.matcher(body.path("message").asText(""));
        return header.until() == null && ban.find()
                ? RetryAfter.in(Duration.ofSeconds(Long.parseLong(ban.group(1))), context.clock())
                : header;
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
