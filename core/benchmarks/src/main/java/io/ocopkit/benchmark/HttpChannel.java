package io.ocopkit.benchmark;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.message.BilingualText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** A channel that sends one request for each command to a {@link SlowServer}. */
final class HttpChannel implements ListingChannel, Paced {
    private final URI server;
    private final Pace pace;

    HttpChannel(URI server, Pace pace) {
        this.server = server;
        this.pace = pace;
    }

    @Override
    public ChannelInfo info() {
        return new ChannelInfo(InstantChannel.ID, BilingualText.of("Kênh đo", "Benchmark"), 1);
    }

    @Override
    public Pace pace() {
        return pace;
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        String body = command.listing().product().name() + " "
                + command.listing().offer().price();
        return send(command.reference(), body, context);
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        return send(command.reference(), command.withdrawal().cause().name(), context);
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return new Observation.Unknown(new Outcome.InDoubt(reference));
    }

    private Outcome send(ListingReference reference, String body, ChannelContext context) {
        try {
            context.send(request(server, reference.sku().value(), body));
            return new Outcome.Applied(InstantChannel.keyed(reference));
        } catch (IOException e) {
            return new Outcome.InDoubt(reference);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.InDoubt(reference);
        }
    }

    static HttpRequest request(URI server, String sku, String body) {
        return HttpRequest.newBuilder(server.resolve("/items/" + sku))
                .PUT(BodyPublishers.ofString(body))
                .build();
    }
}
