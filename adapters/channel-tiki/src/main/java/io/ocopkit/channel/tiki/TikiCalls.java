package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests to Tiki during one command. For one thread. */
final class TikiCalls {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int REFUSED = 300;
    private static final String AUTHORIZATION = "Authorization";

    private final TikiConfig config;
    private final ChannelContext context;
    private boolean written;

    TikiCalls(TikiConfig config, ChannelContext context) {
        this.config = config;
        this.context = context;
    }

    /** Whether a request was answered that has changed something. */
    boolean hasWritten() {
        return written;
    }

    TikiShop shop() {
        return new TikiShop(this, config.terms().batch());
    }

    ChannelContext context() {
        return context;
    }

    JsonNode get(String path) throws ChannelFailure {
        return send(authorised(path).GET().build(), false);
    }

    /** What Tiki has there; empty when it says that there is nothing. */
    Optional<JsonNode> find(String path) throws ChannelFailure {
        return Attempt.toFind(() -> get(path));
    }

    JsonNode post(String path, JsonNode body) throws ChannelFailure {
        return write("POST", path, body);
    }

    JsonNode put(String path, JsonNode body) throws ChannelFailure {
        return write("PUT", path, body);
    }

    void delete(String path) throws ChannelFailure {
        send(authorised(path).DELETE().build(), true);
        written = true;
    }

    private JsonNode write(String method, String path, JsonNode body) throws ChannelFailure {
        HttpRequest request = authorised(path)
                .header("Content-Type", "application/json; charset=utf-8")
                .method(method, BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                .build();
        JsonNode answer = send(request, true);
        written = true;
        return answer;
    }

    /** Asks for tokens, in the application's own name. */
    JsonNode token(Map<String, String> form) throws ChannelFailure {
        return send(tokenRequest(form), true);
    }

    private HttpRequest tokenRequest(Map<String, String> form) {
        String key = secret(config.secrets().clientId()) + ":"
                + secret(config.secrets().clientSecret());
        return HttpRequest.newBuilder(URI.create(config.api() + "/sc/oauth2/token"))
                .header("Accept", "application/json")
                .header(
                        AUTHORIZATION,
                        "Basic " + Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(form)))
                .build();
    }

    /** A request with another token than the shop's own. */
    JsonNode postAs(String token, String path, JsonNode body) throws ChannelFailure {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header(AUTHORIZATION, "Bearer " + token)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                .build();
        return send(request, true);
    }

    private HttpRequest.Builder authorised(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("Accept", "application/json");
        return config.access() == TikiConfig.Access.LEGACY_KEY
                ? request.header("tiki-api", secret(config.secrets().legacyKey()))
                : request.header(
                        AUTHORIZATION, "Bearer " + secret(config.secrets().accessToken()));
    }

    private URI address(String path) {
        return URI.create(config.api() + "/integration" + path);
    }

    private String secret(String name) {
        return context.secret(name).reveal();
    }

    static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private JsonNode send(HttpRequest request, boolean writing) throws ChannelFailure {
        HttpResponse<byte[]> answer;
        try {
            answer = context.send(request);
        } catch (IOException | InterruptedException e) {
            throw ChannelFailure.unanswered(e);
        }
        JsonNode body = parsed(answer.body());
        if (answer.statusCode() >= REFUSED
                || body.has("errors") && !body.path("errors").isEmpty()) {
            throw new TikiRefused(
                    TikiErrors.of(answer.statusCode(), body),
                    RetryAfter.of(answer.headers(), context.clock()),
                    writing,
                    body.has("errors"));
        }
        if (!body.isContainerNode()) {
            throw ChannelFailure.unanswered("No JSON");
        }
        return body;
    }

    static JsonNode parsed(byte @Nullable [] text) {
        try {
            return text == null ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
