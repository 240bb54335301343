package io.ocopkit.benchmark;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
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
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A channel that takes everything at once and remembers nothing: what is left is the engine's own time. */
final class InstantChannel implements ListingChannel, Paced {
    static final ChannelId ID = new ChannelId("benchmark");

    private final AtomicLong calls = new AtomicLong();
    private final int atOnce;

    InstantChannel(int atOnce) {
        this.atOnce = atOnce;
    }

    long calls() {
        return calls.get();
    }

    @Override
    public ChannelInfo info() {
        return new ChannelInfo(ID, BilingualText.of("Kênh đo", "Benchmark"), 1);
    }

    @Override
    public Pace pace() {
        return new Pace(1_000_000, Duration.ofMillis(1), atOnce, 1, Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        calls.incrementAndGet();
        return new Outcome.Applied(keyed(command.reference()));
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        calls.incrementAndGet();
        return new Outcome.Applied(keyed(command.reference()));
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return new Observation.Live(keyed(reference), null);
    }

    static ListingReference keyed(ListingReference reference) {
        return new ListingReference(reference.sku(), "K-" + reference.sku());
    }
}
