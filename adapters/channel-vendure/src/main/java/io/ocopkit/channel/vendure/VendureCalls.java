package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.Lost;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The requests of one command. It knows whether one of them has changed something already. */
final class VendureCalls {
    static final String TOKEN_HEADER = "vendure-auth-token";

    private static final String ASK_WHO = "{me{id}}";

    private final VendureConfig config;
    private final ChannelContext context;
    private final @Nullable ListingReference changing;
    private boolean hasWritten;

    private VendureCalls(VendureConfig config, ChannelContext context, @Nullable ListingReference changing) {
        this.config = config;
        this.context = context;
        this.changing = changing;
    }

    static VendureCalls looking(VendureConfig config, ChannelContext context) {
        return new VendureCalls(config, context, null);
    }

    static VendureCalls changing(VendureConfig config, ChannelContext context, ListingReference reference) {
        return new VendureCalls(config, context, reference);
    }

    Clock clock() {
        return context.clock();
    }

    /** Asks; whatever stands in the way leaves everything as it was. */
    JsonNode ask(GraphQl query) throws Stopped {
        try {
            HttpResponse<byte[]> answer = context.send(authorised(query.body()));
            ChannelError error = VendureErrors.in(answer);
            if (error != null) {
                throw new Stopped(permitted(error).ofRead(RetryAfter.of(answer.headers(), context.clock())));
            }
            return VendureErrors.data(answer);
        } catch (IOException e) {
            throw new Stopped(lost(e));
        } catch (InterruptedException e) {
            throw new Stopped(interrupted(e));
        }
    }

    /** A command that hears nothing looks again before it goes on, even when it has only asked so far. */
    private Outcome lost(IOException e) {
        return changing == null ? Lost.read(e) : certain(Lost.write(changing, e), changing);
    }

    private Outcome interrupted(InterruptedException e) {
        return changing == null ? Lost.read(e) : Lost.write(changing, e);
    }

    /** Changes; what came before may stand although this did not. */
    ObjectNode change(Steps steps, ListingReference reference) throws Stopped {
        ObjectNode done = VendureErrors.JSON.createObjectNode();
        for (GraphQl document : steps.documents()) {
            change(authorised(document.body()), reference)
                    .properties()
                    .forEach(entry -> done.set(entry.getKey(), entry.getValue()));
        }
        return done;
    }

    JsonNode change(HttpRequest request, ListingReference reference) throws Stopped {
        try {
            HttpResponse<byte[]> answer = context.send(request);
            ChannelError error = VendureErrors.in(answer);
            if (error != null) {
                RetryAfter again = RetryAfter.of(answer.headers(), context.clock());
                throw new Stopped(certain(permitted(error).ofWrite(reference, again), reference));
            }
            hasWritten = true;
            return VendureErrors.data(answer);
        } catch (IOException e) {
            throw new Stopped(certain(Lost.write(reference, e), reference));
        } catch (InterruptedException e) {
            throw new Stopped(Lost.write(reference, e));
        }
    }

    /** All other outcomes but a refusal say that nothing was done at all. */
    private Outcome certain(Outcome outcome, ListingReference reference) {
        return hasWritten && !(outcome instanceof Outcome.Rejected) ? new Outcome.InDoubt(reference) : outcome;
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
    HttpResponse<byte[]> fetch(URI picture) throws Stopped {
        try {
            return context.send(HttpRequest.newBuilder(picture).GET().build());
        } catch (IOException e) {
            throw new Stopped(lost(e));
        } catch (InterruptedException e) {
            throw new Stopped(interrupted(e));
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
