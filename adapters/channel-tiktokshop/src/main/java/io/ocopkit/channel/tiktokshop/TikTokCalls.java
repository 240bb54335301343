package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Requests to a shop during one command. For one thread. */
final class TikTokCalls {
    static final String PRODUCTS = "/product/202309/products";
    static final String IMAGES = "/product/202309/images/upload";
    static final String FILES = "/product/202309/files/upload";
    static final String SHOPS = "/authorization/202309/shops";

    /** Where the shop's cipher is refused. */
    private static final Set<String> WITHOUT_CIPHER = Set.of(IMAGES, FILES, SHOPS);

    private static final byte[] NOTHING = {};
    private static final String JSON = "application/json";

    private final TikTokConfig config;
    private final ChannelContext context;
    private final Secret token;
    private boolean written;

    private TikTokCalls(TikTokConfig config, ChannelContext context, Secret token) {
        this.config = config;
        this.context = context;
        this.token = token;
    }

    static TikTokCalls of(TikTokConfig config, ChannelContext context) {
        return new TikTokCalls(config, context, context.secret(config.secrets().accessToken()));
    }

    /** Before the shop has a token that is kept. */
    static TikTokCalls with(Secret token, TikTokConfig config, ChannelContext context) {
        return new TikTokCalls(config, context, token);
    }

    TikTokConfig config() {
        return config;
    }

    ChannelContext context() {
        return context;
    }

    /** Whether a request was answered that has changed a product. */
    boolean hasWritten() {
        return written;
    }

    JsonNode get(String path, Map<String, String> query) throws ChannelFailure {
        return data(request("GET", path, query, JSON, NOTHING), false);
    }

    /** Asks by a body; nothing changes. */
    JsonNode ask(String path, Map<String, String> query, JsonNode body) throws ChannelFailure {
        return data(request("POST", path, query, JSON, TikTokErrors.write(body)), false);
    }

    /** Changes something in so many parts, each of which may be refused for itself within an answer that is a success. */
    JsonNode change(String method, String path, JsonNode body, int parts) throws ChannelFailure {
        JsonNode data = data(request(method, path, Map.of(), JSON, TikTokErrors.write(body)), true);
        List<ChannelError> errors = TikTokErrors.within(data);
        written |= errors.size() < parts;
        if (!errors.isEmpty()) {
            throw new ChannelRefusal(errors.get(0), true, RetryAfter.unknown(context.clock()));
        }
        return data;
    }

    /** Hands a file over, which changes no product yet. */
    JsonNode upload(String path, Multipart form) throws ChannelFailure {
        return data(request("POST", path, Map.of(), form.contentType(), form.bytes()), true);
    }

    /** Fetches what lies somewhere else; nothing of the shop's credentials goes there. */
    HttpResponse<byte[]> fetch(URI address) throws ChannelFailure {
        return send(HttpRequest.newBuilder(address).GET().build());
    }

    private JsonNode data(HttpRequest request, boolean writing) throws ChannelFailure {
        return TikTokErrors.data(send(request), writing, context.clock());
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws ChannelFailure {
        try {
            return context.send(request);
        } catch (IOException | InterruptedException e) {
            throw ChannelFailure.unanswered(e);
        }
    }

    /** The bytes that are signed are the bytes that are sent. */
    private HttpRequest request(String method, String path, Map<String, String> query, String type, byte[] body)
            throws ChannelFailure {
        Map<String, String> signed = new TreeMap<>(query);
        signed.put("app_key", secret(config.secrets().appKey()));
        signed.put("timestamp", Long.toString(context.clock().instant().getEpochSecond()));
        if (!WITHOUT_CIPHER.contains(path)) {
            signed.put("shop_cipher", secret(config.secrets().shopCipher()));
        }
        byte[] counted = type.equals(JSON) ? body : NOTHING;
        Secret appSecret = context.secret(config.secrets().appSecret());
        String sign = Signer.sign(appSecret, path, signed, counted);
        URI address = URI.create(config.places().api() + path + "?" + Signer.query(signed) + "&sign=" + sign);
        return HttpRequest.newBuilder(address)
                .header("content-type", type)
                .header("x-tts-access-token", headerOf(token))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
    }

    /** The client would quote in an exception what no header can carry. */
    private static String headerOf(Secret token) throws ChannelFailure {
        if (!token.reveal().matches("[!-~]+")) {
            throw ChannelFailure.notAsked(new Outcome.AuthExpired(true, TikTokIssues.tokenForm()));
        }
        return token.reveal();
    }

    private String secret(String name) {
        return context.secret(name).reveal();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A request about several products. */
    static ObjectNode ids(List<String> products) {
        ObjectNode body = object();
        ArrayNode list = body.putArray("product_ids");
        products.forEach(list::add);
        return body;
    }

    /** Where a product lies. */
    static String product(String id) {
        return PRODUCTS + "/" + Signer.encode(id);
    }
}
