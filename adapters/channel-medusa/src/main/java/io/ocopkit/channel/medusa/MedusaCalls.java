package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.Lost;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;

/** The requests of one call of the engine's. */
final class MedusaCalls {
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    private final MedusaConfig config;
    private final ChannelContext context;
    private final boolean commanded;

    private MedusaCalls(MedusaConfig config, ChannelContext context, boolean commanded) {
        this.config = config;
        this.context = context;
        this.commanded = commanded;
    }

    static MedusaCalls looking(MedusaConfig config, ChannelContext context) {
        return new MedusaCalls(config, context, false);
    }

    static MedusaCalls commanded(MedusaConfig config, ChannelContext context) {
        return new MedusaCalls(config, context, true);
    }

    MedusaConfig config() {
        return config;
    }

    Clock clock() {
        return context.clock();
    }

    /** Asks; whatever stands in the way leaves everything as it was. */
    JsonNode ask(String path) throws Stopped {
        return send(authorised(path).GET().build(), false);
    }

    /** Changes. */
    JsonNode change(String path, ObjectNode body) throws Stopped {
        return send(authorised(path).POST(json(body)).build(), true);
    }

    private JsonNode send(HttpRequest request, boolean writing) throws Stopped {
        HttpResponse<byte[]> answer;
        try {
            answer = context.send(request);
        } catch (IOException e) {
            throw lost(e);
        } catch (InterruptedException e) {
            throw new Stopped(false, reference -> commanded ? Lost.write(reference, e) : Lost.read(e));
        }
        ChannelError error = MedusaErrors.in(answer);
        if (error != null) {
            throw refused(error, answer, writing);
        }
        return MedusaErrors.body(answer);
    }

    /** An answer without what was asked for. */
    Stopped unread() {
        return lost(new IOException("No answer to the question"));
    }

    /** A command that hears nothing looks again before it goes on, even when it has only asked so far. */
    private Stopped lost(IOException e) {
        return new Stopped(false, reference -> commanded ? Lost.write(reference, e) : Lost.read(e));
    }

    private Stopped refused(ChannelError error, HttpResponse<byte[]> answer, boolean writing) {
        RetryAfter again = RetryAfter.of(answer.headers(), clock());
        boolean refusal = answer.statusCode() >= REFUSED && answer.statusCode() < FAILED;
        return new Stopped(
                refusal && concernsTheListing(error),
                reference -> writing ? error.ofWrite(reference, again) : error.ofRead(again));
    }

    private static boolean concernsTheListing(ChannelError error) {
        return switch (error.errorClass()) {
            case PERMANENT_INPUT, PERMANENT_POLICY, CONFLICT_STATE, ABSENT, UNKNOWN_OUTCOME -> true;
            case RETRYABLE_THROTTLED, RETRYABLE_TRANSIENT, AUTH_REFRESHABLE, AUTH_REAUTHORISE, CONFIGURATION -> false;
        };
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
