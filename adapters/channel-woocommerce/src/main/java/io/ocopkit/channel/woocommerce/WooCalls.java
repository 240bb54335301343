package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.RetryAfter;
import io.ocopkit.digest.Digest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Requests to a shop during one command. For one thread. */
final class WooCalls {
    /** As many as WooCommerce gives, and takes in a batch. */
    static final int PAGE = 100;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String GET = "GET";
    private static final int REFUSED = 300;
    private static final int NONCE = 32;

    private final WooConfig config;
    private final ChannelContext context;
    private int requests;
    private boolean written;

    WooCalls(WooConfig config, ChannelContext context) {
        this.config = config;
        this.context = context;
    }

    /** Some items and whether there are more. */
    record Page(List<JsonNode> items, boolean isLast) {}

    /** Whether a request was answered that has changed something. */
    boolean hasWritten() {
        return written;
    }

    ChannelContext context() {
        return context;
    }

    Optional<JsonNode> product(String id) throws ChannelFailure {
        return Attempt.toFind(() -> object(send(GET, "/products/" + id, Map.of(), null)));
    }

    JsonNode post(String path, JsonNode body) throws ChannelFailure {
        return object(send("POST", path, Map.of(), body));
    }

    JsonNode put(String path, JsonNode body) throws ChannelFailure {
        return object(send("PUT", path, Map.of(), body));
    }

    List<JsonNode> all(String path, Map<String, String> query) throws ChannelFailure {
        List<JsonNode> all = new ArrayList<>();
        Page page;
        int number = 1;
        do {
            page = page(path, query, number);
            all.addAll(page.items());
            number++;
        } while (!page.isLast());
        return all;
    }

    Page page(String path, Map<String, String> query, int number) throws ChannelFailure {
        Map<String, String> paged = new TreeMap<>(query);
        paged.put("per_page", Integer.toString(PAGE));
        paged.put("page", Integer.toString(number));
        HttpResponse<byte[]> answer = send(GET, path, paged, null);
        JsonNode items = read(answer);
        long pages = answer.headers().firstValueAsLong("X-WP-TotalPages").orElse(-1);
        if (!items.isArray() || pages < 0) {
            throw ChannelFailure.unanswered("No list");
        }
        List<JsonNode> list = new ArrayList<>();
        items.forEach(list::add);
        return new Page(list, number >= pages);
    }

    private static JsonNode object(HttpResponse<byte[]> answer) throws ChannelFailure {
        JsonNode body = read(answer);
        if (!body.isObject()) {
            throw ChannelFailure.unanswered("No object");
        }
        return body;
    }

    private static JsonNode read(HttpResponse<byte[]> answer) throws ChannelFailure {
        JsonNode body = parse(answer.body());
        if (body.isMissingNode()) {
            throw ChannelFailure.unanswered("No JSON");
        }
        return body;
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private HttpResponse<byte[]> send(String method, String path, Map<String, String> query, @Nullable JsonNode body)
            throws ChannelFailure {
        boolean writing = !method.equals(GET);
        HttpResponse<byte[]> answer;
        try {
            answer = context.send(request(method, path, query, body));
        } catch (IOException | InterruptedException e) {
            throw ChannelFailure.unanswered(e);
        }
        if (answer.statusCode() >= REFUSED) {
            RetryAfter retryAfter = RetryAfter.of(answer.headers(), context.clock());
            throw WooErrors.refused(answer.statusCode(), parse(answer.body()), writing, retryAfter);
        }
        written |= writing;
        return answer;
    }

    private HttpRequest request(String method, String path, Map<String, String> query, @Nullable JsonNode body)
            throws JsonProcessingException {
        URI address = URI.create(config.site() + "/wp-json/wc/v3" + path);
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        query.isEmpty() ? address : URI.create(address + "?" + OAuthSigner.join(query)))
                .header("Accept", "application/json")
                .header(
                        "Authorization",
                        "https".equals(address.getScheme()) ? basic() : signature(method, address, query));
        return body == null
                ? builder.method(method, HttpRequest.BodyPublishers.noBody()).build()
                : builder.header("Content-Type", "application/json; charset=utf-8")
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                        .build();
    }

    private String basic() {
        String key = secret(config.keySecret()) + ":" + secret(config.secretSecret());
        return "Basic " + Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String method, URI address, Map<String, String> query) {
        Instant now = context.clock().instant();
        OAuthSigner signer = new OAuthSigner(secret(config.keySecret()), context.secret(config.secretSecret()));
        String nonce = nonce(method, address, now);
        return OAuthSigner.header(signer.sign(method, address, query, nonce, now.getEpochSecond()));
    }

    /** Never the same for two requests: shops refuse a nonce they have seen. */
    private String nonce(String method, URI address, Instant now) {
        requests++;
        return Digest.of("woo-nonce/1")
                .add(context.idempotencyKey())
                .add(now)
                .add(method)
                .add(address)
                .add(Integer.toString(requests))
                .build()
                .hex()
                .substring(0, NONCE);
    }

    private String secret(String name) {
        return context.secret(name).reveal();
    }
}
