package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ErrorType;
import graphql.ExecutionResult;
import io.ocopkit.channel.Secret;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import io.ocopkit.testkit.contract.Answer;
import io.ocopkit.testkit.contract.Displayed;
import io.ocopkit.testkit.contract.LocalMarket;
import io.ocopkit.testkit.contract.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Vendure server on this machine, by its schema and by what a running one of version 3.7.3 was seen to answer. */
public final class VendureMarket extends LocalMarket {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_BODY = 100 * 1024;
    private static final int DECIMALS = 2;

    private final Stall stall = new Stall();
    private final Doorkeeper doorkeeper = new Doorkeeper();
    private final AdminApi api = new AdminApi(stall, doorkeeper);

    /**
     * Where its Admin API is.
     *
     * @return the address
     */
    public URI adminApi() {
        return address().resolve("/admin-api");
    }

    @Override
    protected Answer answer(Request request) {
        if (!request.path().equals("/admin-api") || !request.method().equals("POST")) {
            return unread(404, "Cannot " + request.method() + " " + request.path());
        }
        String type = request.header("Content-Type").orElse("");
        try {
            return execute(request, type.startsWith("multipart/form-data") ? files(request, type) : json(request));
        } catch (TooLong e) {
            return unread(500, "");
        } catch (IOException e) {
            return unread(400, "Unexpected token in JSON");
        }
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static Map<String, Object> json(Request request) throws IOException {
        if (request.body().length > LONGEST_BODY) {
            throw new TooLong();
        }
        return JSON.readValue(request.body(), Upload.OBJECT);
    }

    private static Map<String, Object> files(Request request, String type) throws IOException {
        return Upload.operations(
                request.body(), type.substring(type.indexOf("boundary=") + "boundary=".length()), JSON);
    }

    @SuppressWarnings("unchecked") // JSON is objects and lists
    private Answer execute(Request request, Map<String, Object> operation) {
        String token = request.header("Authorization").orElse("").replaceFirst("^Bearer ", "");
        Map<String, Object> variables = (Map<String, Object>) operation.getOrDefault("variables", Map.of());
        ExecutionResult result = api.execute(String.valueOf(operation.get("query")), variables, token);
        Answer answer = Answer.json(status(result), text(specified(result)));
        return doorkeeper.hasNewToken() ? answer.with("vendure-auth-token", doorkeeper.token()) : answer;
    }

    private static int status(ExecutionResult result) {
        return result.getErrors().stream()
                        .anyMatch(error -> error.getErrorType() instanceof ErrorType type
                                && type != ErrorType.DataFetchingException
                                && type != ErrorType.NullValueInNonNullableField)
                ? 400
                : 200;
    }

    private static Map<String, Object> specified(ExecutionResult result) {
        Map<String, Object> body = new LinkedHashMap<>(result.toSpecification());
        if (status(result) == 400) {
            List<Map<String, Object>> errors = new ArrayList<>();
            result.getErrors()
                    .forEach(error -> errors.add(Map.of(
                            "message", error.getMessage(), "extensions", Map.of("code", "GRAPHQL_VALIDATION_FAILED"))));
            return Map.of("errors", errors);
        }
        return body;
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the server speaks before GraphQL begins. */
    private static Answer unread(int status, String message) {
        return Answer.json(
                status,
                text(Map.of(
                        "statusCode",
                        status,
                        "message",
                        message,
                        "timestamp",
                        "2026-11-23T02:00:00.000Z",
                        "path",
                        "/admin-api")));
    }

    @Override
    protected Answer failure(int status) {
        return switch (status) {
            case 400 -> error(400, "GRAPHQL_VALIDATION_FAILED", "Cannot query field \"nope\" on type \"Product\".");
            case 401, 403 -> error(200, "FORBIDDEN", "You are not currently authorized to perform this action");
            case 404 -> error(200, "ENTITY_NOT_FOUND", "No Product with the id \"7\" could be found");
            case 409 -> error(200, "USER_INPUT_ERROR", "A ProductVariant with the selected options already exists: x");
            case 413 -> unread(500, "");
            case 422 -> error(200, "USER_INPUT_ERROR", "The sku is not valid");
            case 500 -> error(200, null, "SqliteError: database is locked");
            default -> Answer.of(status, "text/html; charset=utf-8", "<html><body>" + status + "</body></html>");
        };
    }

    private static Answer error(int status, @Nullable String code, String message) {
        Map<String, Object> error = code == null
                ? Map.of("message", message)
                : Map.of("message", message, "extensions", Map.of("code", code));
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("errors", List.of(error));
        body.put("data", null);
        return Answer.json(status, text(body));
    }

    @Override
    public Map<String, Secret> secrets() {
        return Map.of(
                "vendure.token", Secret.of(doorkeeper.token()),
                "vendure.user", Secret.of(Doorkeeper.USER),
                "vendure.password", Secret.of(Doorkeeper.PASSWORD));
    }

    @Override
    public void expireCredentials() {
        doorkeeper.expire();
    }

    @Override
    public Optional<Displayed> displayed(Sku sku) {
        return product(sku).map(this::displayed);
    }

    private Optional<Map<String, @Nullable Object>> product(Sku sku) {
        String key = sku.value();
        Optional<Map<String, @Nullable Object>> ours = stall.products().stream()
                .filter(product ->
                        key.equals(Stall.map(product.get("customFields")).get("ocopSku")))
                .findFirst();
        return ours.or(() -> stall.products().stream()
                .filter(product -> stall.variants(String.valueOf(product.get("id")), false).stream()
                        .anyMatch(variant -> key.equals(variant.get("sku"))))
                .findFirst());
    }

    private Displayed displayed(Map<String, @Nullable Object> product) {
        Map<String, @Nullable Object> text = Stall.list(product.get("translations")).stream()
                .filter(each -> "vi".equals(each.get("languageCode")))
                .findFirst()
                .orElseThrow();
        List<Map<String, @Nullable Object>> variants = stall.variants(String.valueOf(product.get("id")), false);
        return new Displayed(
                Boolean.TRUE.equals(product.get("enabled")) && !variants.isEmpty(),
                String.valueOf(text.get("name")),
                Html.text(String.valueOf(text.get("description"))),
                variants.stream().map(variant -> item(product, variant)).toList(),
                Stall.list(product.get("assets")).stream()
                        .map(asset -> String.valueOf(asset.get("fingerprint")))
                        .toList(),
                certificate(Stall.map(product.get("customFields"))));
    }

    private Displayed.Item item(Map<String, @Nullable Object> product, Map<String, @Nullable Object> variant) {
        List<String> choices = new ArrayList<>();
        for (String group : Stall.ids(product.get("groupIds"))) {
            Stall.ids(variant.get("optionIds")).stream()
                    .map(stall::option)
                    .filter(option -> group.equals(option.get("groupId")))
                    .forEach(option -> choices.add(String.valueOf(option.get("name"))));
        }
        long price = ((Number) Objects.requireNonNull(variant.get("price"))).longValue();
        return new Displayed.Item(
                String.valueOf(variant.get("sku")), choices, BigDecimal.valueOf(price, DECIMALS), (Integer)
                        variant.get("stockOnHand"));
    }

    private static Displayed.@Nullable Certificate certificate(Map<String, @Nullable Object> fields) {
        if (fields.get("ocopStars") == null && fields.get("ocopDecision") == null) {
            return null;
        }
        return new Displayed.Certificate(
                (Integer) fields.get("ocopStars"),
                (String) fields.get("ocopDecision"),
                LocalDate.parse(String.valueOf(fields.get("ocopValidUntil"))));
    }

    @Override
    public long creations(Sku sku) {
        return stall.creations(sku.value());
    }

    @Override
    public void plant(Listing listing) {
        String title = listing.product().name();
        Map<String, @Nullable Object> product = stall.createProduct(new LinkedHashMap<>(Map.of(
                "translations",
                List.of(new LinkedHashMap<String, Object>(
                        Map.of("languageCode", "vi", "name", title, "slug", "tay", "description", ""))))));
        long dong = Dong.amountOf(Objects.requireNonNull(listing.offer().price()));
        stall.createVariant(
                new LinkedHashMap<>(Map.of(
                        "productId", Objects.requireNonNull(product.get("id")),
                        "sku", listing.sku().value(),
                        "price", dong * 100)),
                true);
        stall.count(listing.sku().value());
    }

    @Override
    public void remove(Sku sku) {
        product(sku).ifPresent(product -> product.put("deletedAt", true));
    }

    @Override
    public void hide(Sku sku) {
        product(sku).orElseThrow().put("enabled", false);
    }

    @Override
    public void edit(Sku sku) {
        Map<String, @Nullable Object> product = product(sku).orElseThrow();
        Stall.list(product.get("translations")).get(0).put("name", "Tên do người bán sửa tay");
        product.put("assets", new ArrayList<>());
        product.put("featuredAsset", null);
    }
}
