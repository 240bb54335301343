package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Sku;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One request to the village market, and what its answer means. */
record VillageCall(
        VillageChannel channel,
        String method,
        String path,
        @Nullable Form form) {

    VillageCall sending(Form body) {
        return new VillageCall(channel, method, path, body);
    }

    /** What became of a command that puts up or changes. */
    Outcome command(ListingReference about, ChannelContext context) {
        return write(about, context, answer -> command(answer, about, context));
    }

    /** The same, where what is to be changed may be gone. */
    Outcome replacement(ListingReference about, ChannelContext context, Supplier<Outcome> creation) {
        return write(
                about,
                context,
                answer -> VillageAnswer.isAbsence(answer) ? creation.get() : command(answer, about, context));
    }

    /** What became of a command that takes down: what is not there is down. */
    Outcome removal(ListingReference about, ChannelContext context) {
        return write(
                about,
                context,
                answer ->
                        VillageAnswer.isAbsence(answer) ? new Outcome.Applied(about) : command(answer, about, context));
    }

    private Outcome command(HttpResponse<byte[]> answer, ListingReference about, ChannelContext context) {
        if (!VillageAnswer.isDone(answer)) {
            return VillageAnswer.isGatewaysWord(answer) ? channel.lost(about) : channel.failure(answer, context);
        }
        return channel.done(answer, about);
    }

    private Outcome write(
            ListingReference about, ChannelContext context, Function<HttpResponse<byte[]>, Outcome> reading) {
        return send(context, reading, lost -> lost ? channel.lost(about) : channel.unsent(about));
    }

    /** What the market shows. */
    Observation look(Sku sku, ChannelContext context) {
        return send(
                context,
                answer -> channel.seen(answer, sku, context),
                lost -> new Observation.Unknown(VillageAnswer.unreachable()));
    }

    /** Whether it may have arrived is what the third part is told. */
    <T> T send(ChannelContext context, Function<HttpResponse<byte[]>, T> reading, Function<Boolean, T> losing) {
        try {
            return reading.apply(context.send(request(context)));
        } catch (ConnectException e) {
            return losing.apply(false);
        } catch (IOException e) {
            return losing.apply(true);
        } catch (InterruptedException e) {
            channel.keepInterrupted();
            return losing.apply(true);
        }
    }

    private HttpRequest request(ChannelContext context) {
        return HttpRequest.newBuilder(channel.home.resolve(path))
                .header("X-Token", token(context))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Idempotency-Key", channel.idempotencyKey(context))
                .method(method, form == null ? BodyPublishers.noBody() : body(form))
                .build();
    }

    String token(ChannelContext context) {
        return VillageMarket.encoded(channel.token(context));
    }

    private static HttpRequest.BodyPublisher body(Form form) {
        return BodyPublishers.ofString(form.toString(), StandardCharsets.UTF_8);
    }
}
