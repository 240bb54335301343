package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;

/** The requests of one call of the engine's. */
final class MedusaCalls {
    private final MedusaConfig config;
    private final ChannelContext context;

    MedusaCalls(MedusaConfig config, ChannelContext context) {
        this.config = config;
        this.context = context;
    }

    MedusaConfig config() {
        return config;
    }

    Clock clock() {
        return context.clock();
    }

    /** Asks; whatever stands in the way leaves everything as it was. */
    JsonNode ask(String path) throws ChannelFailure {
        return send(authorised(path).GET().build(), false);
    }

    /** Changes. */
    JsonNode change(String path, ObjectNode body) throws ChannelFailure {
        return send(authorised(path).POST(json(body)).build(), true);
    }

    private JsonNode send(HttpRequest request, boolean writing) throws ChannelFailure {
        try {
            HttpResponse<byte[]> answer = context.send(request);
            ChannelError error = MedusaErrors.in(answer);
            if (error != null) {
                throw new ChannelRefusal(error, writing, RetryAfter.of(answer.headers(), clock()));
            }
            return MedusaErrors.body(answer);
        } catch (IOException | InterruptedException e) {
            throw ChannelFailure.unanswered(e);
        }
    }

    private HttpRequest.Builder authorised(String path) {
        return request(config, path)
                .header(
                        "Authorization",
                        "Bearer " + context.secret(config.token()).reveal());
    }

    static HttpRequest.Builder request(MedusaConfig config, String path) {
        return HttpRequest.newBuilder(URI.create(config.server() + path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }

    static HttpRequest.BodyPublisher json(ObjectNode body) {
        return BodyPublishers.ofByteArray(MedusaErrors.bytes(body));
    }
}
