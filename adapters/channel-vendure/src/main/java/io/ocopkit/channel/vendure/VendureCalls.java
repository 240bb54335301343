package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;

/** The requests of one command. It knows whether one of them has changed something already. */
final class VendureCalls {
    static final String TOKEN_HEADER = "vendure-auth-token";

    private static final String ASK_WHO = "{me{id}}";

    private final VendureConfig config;
    private final ChannelContext context;
    private boolean hasWritten;

    VendureCalls(VendureConfig config, ChannelContext context) {
        this.config = config;
        this.context = context;
    }

    Clock clock() {
        return context.clock();
    }

    /** Asks; whatever stands in the way leaves everything as it was. */
    JsonNode ask(GraphQl query) throws ChannelFailure {
        return send(authorised(query.body()), false);
    }

    /** Changes; what came before may stand although this did not. */
    ObjectNode change(Steps steps) throws ChannelFailure {
        ObjectNode done = VendureErrors.JSON.createObjectNode();
        for (GraphQl document : steps.documents()) {
            change(authorised(document.body()))
                    .properties()
                    .forEach(entry -> done.set(entry.getKey(), entry.getValue()));
        }
        return done;
    }

    JsonNode change(HttpRequest request) throws ChannelFailure {
        JsonNode done = send(request, true);
        hasWritten = true;
        return done;
    }

    /** Whether it can no longer be said that nothing has happened. */
    boolean hasWritten() {
        return hasWritten;
    }

    private JsonNode send(HttpRequest request, boolean writing) throws ChannelFailure {
        try {
            HttpResponse<byte[]> answer = context.send(request);
            ChannelError error = VendureErrors.in(answer);
            if (error != null) {
                throw new ChannelRefusal(permitted(error), writing, RetryAfter.of(answer.headers(), context.clock()));
            }
            return VendureErrors.data(answer);
        } catch (IOException | InterruptedException e) {
            throw ChannelFailure.unanswered(e);
        }
    }

    /** The server says the same to whoever is not logged in and to whoever may not do this; only asking tells them apart. */
    private ChannelError permitted(ChannelError error) throws IOException, InterruptedException {
        if (!error.is(ErrorClass.AUTH_REFRESHABLE)) {
            return error;
        }
        HttpResponse<byte[]> who =
                context.send(authorised(VendureErrors.JSON.createObjectNode().put("query", ASK_WHO)));
        return VendureErrors.in(who) == null ? VendureErrors.notPermitted() : error;
    }

    /** A picture, from wherever it lies. */
    HttpResponse<byte[]> fetch(URI picture) throws ChannelFailure {
        try {
            return context.send(HttpRequest.newBuilder(picture).GET().build());
        } catch (IOException | InterruptedException e) {
            throw ChannelFailure.unfetched(e);
        }
    }

    private HttpRequest authorised(ObjectNode body) {
        return request()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(VendureErrors.bytes(body)))
                .build();
    }

    /** A request to the Admin API with the shop's token. */
    HttpRequest.Builder request() {
        HttpRequest.Builder request = plain(config)
                .header(
                        "Authorization",
                        "Bearer " + context.secret(config.token()).reveal());
        String channel = config.vendureChannel();
        return channel == null ? request : request.header("vendure-token", channel);
    }

    /** Texts are asked for in Vietnamese. */
    static HttpRequest.Builder plain(VendureConfig config) {
        return HttpRequest.newBuilder(URI.create(config.adminApi() + "?languageCode=" + VendureListingMapper.LANGUAGE))
                .header("Accept", "application/json");
    }
}
