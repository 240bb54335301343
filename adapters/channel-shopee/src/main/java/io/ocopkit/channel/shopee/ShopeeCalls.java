package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Requests to Shopee during one command. For one thread. */
final class ShopeeCalls {
    static final String PRODUCT = "/api/v2/product/";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String TYPE = "Content-Type";
    private static final String SUCCESS_LIST = "success_list";
    private static final int OK = 200;
    private static final int REFUSED = 300;

    private final ShopeeConfig config;
    private final ChannelContext context;
    private boolean written;

    ShopeeCalls(ShopeeConfig config, ChannelContext context) {
        this.config = config;
        this.context = context;
    }

    ShopeeConfig config() {
        return config;
    }

    ChannelContext context() {
        return context;
    }

    /** Whether a request was answered that has changed something of the shop's. */
    boolean hasWritten() {
        return written;
    }

    /** Reads something of the shop's; names and values in turn. */
    JsonNode get(String method, String... query) throws ChannelFailure {
        return response(send(ofShop(PRODUCT + method, query).GET().build(), false));
    }

    /** Changes something of the shop's. */
    JsonNode post(String method, JsonNode body) throws ChannelFailure {
        JsonNode answer = send(
                ofShop(PRODUCT + method).header(TYPE, json()).POST(bytes(body)).build(), true);
        JsonNode failure =
                answer.path("response").path(ShopeeErrors.FAILURE_LIST).path(0);
        written |= failure.isMissingNode()
                || !answer.path("response").path(SUCCESS_LIST).isEmpty();
        if (!failure.isMissingNode()) {
            throw refused(failure);
        }
        return answer.path("response");
    }

    /** Changes several things at once, of which Shopee reports each. All of them have to be among the successes. */
    void postEach(String method, JsonNode body, String key, Set<String> keys) throws ChannelFailure {
        Set<String> left = new HashSet<>(keys);
        post(method, body)
                .path(SUCCESS_LIST)
                .forEach(done -> left.remove(done.path(key).asText("0")));
        if (!left.isEmpty()) {
            throw ChannelFailure.unanswered("Not all of it");
        }
    }

    /** Asks for something of the application's. The answer stands beside the error and not below it. */
    JsonNode ofPartner(String path, JsonNode body) throws ChannelFailure {
        return send(ofPartner(path).header(TYPE, json()).POST(bytes(body)).build(), false);
    }

    /** Hands a file over, which changes nothing of the shop's yet. */
    JsonNode upload(byte[] parts, String type) throws ChannelFailure {
        HttpRequest.Builder request =
                ofPartner("/api/v2/media_space/upload_image").header(TYPE, type);
        return response(send(request.POST(BodyPublishers.ofByteArray(parts)).build(), false));
    }

    HttpResponse<byte[]> fetch(URI picture) throws ChannelFailure {
        try {
            return context.send(HttpRequest.newBuilder(picture).GET().build());
        } catch (IOException | InterruptedException e) {
            throw ChannelFailure.unfetched(e);
        }
    }

    /** An address of the application's, signed. */
    URI signed(String path, String... query) {
        long second = context.clock().instant().getEpochSecond();
        return address(path, signer().sign(path, second), second, query);
    }

    private HttpRequest.Builder ofPartner(String path) {
        return HttpRequest.newBuilder(signed(path));
    }

    private HttpRequest.Builder ofShop(String path, String... query) {
        long second = context.clock().instant().getEpochSecond();
        Secret token = context.secret(config.secrets().accessToken());
        String common = "&access_token=" + encode(token.reveal()) + "&shop_id=" + config.shopId();
        URI address = address(path, signer().sign(path, second, token, config.shopId()), second, query);
        return HttpRequest.newBuilder(URI.create(address + common));
    }

    private ShopeeSigner signer() {
        return new ShopeeSigner(
                config.partnerId(), context.secret(config.secrets().partnerKey()));
    }

    /** What tells who asks stands in the address, also of requests with a body. */
    private URI address(String path, String sign, long second, String... query) {
        StringBuilder address = new StringBuilder(config.api() + path + "?partner_id=" + config.partnerId());
        address.append("&timestamp=").append(second).append("&sign=").append(sign);
        for (int i = 0; i < query.length; i += 2) {
            address.append('&').append(query[i]).append('=').append(encode(query[i + 1]));
        }
        return URI.create(address.toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String json() {
        return "application/json";
    }

    private static BodyPublisher bytes(JsonNode body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can be written", e);
        }
    }

    /** Success is an empty error, whatever the HTTP status promises. */
    private JsonNode send(HttpRequest request, boolean writing) throws ChannelFailure {
        HttpResponse<byte[]> answer;
        try {
            answer = context.send(request);
        } catch (IOException | InterruptedException e) {
            throw ChannelFailure.unanswered(e);
        }
        JsonNode body = parse(answer.body());
        JsonNode error = body.path("error");
        boolean refused = answer.statusCode() >= REFUSED;
        if (!error.isTextual() && !refused) {
            throw ChannelFailure.unanswered("Not Shopee's envelope");
        }
        if (refused || !error.asText().isEmpty()) {
            throw refused(answer, error.asText(), body, writing);
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

    private static JsonNode response(JsonNode body) throws ChannelFailure {
        JsonNode response = body.path("response");
        if (!response.isObject()) {
            throw ChannelFailure.unanswered("No response");
        }
        return response;
    }

    /** An error that points to the list of failures is about the first of them. */
    private ChannelFailure refused(HttpResponse<byte[]> answer, String error, JsonNode body, boolean writing) {
        JsonNode failure = body.path("response").path(ShopeeErrors.FAILURE_LIST).path(0);
        return failure.isMissingNode()
                ? ShopeeErrors.refused(
                        answer.statusCode(),
                        error,
                        body.path("message").asText(""),
                        writing,
                        RetryAfter.of(answer.headers(), context.clock()))
                : refused(failure);
    }

    ChannelFailure refused(JsonNode failure) {
        return ShopeeErrors.refused(
                OK,
                ShopeeErrors.FAILURE_LIST,
                failure.path("failed_reason").asText(""),
                true,
                RetryAfter.unknown(context.clock()));
    }
}
