package io.ocopkit.publishing;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.message.BilingualText;
import java.time.Instant;
import java.util.Map;

/** A channel whose token has lapsed, and whose first renewal comes to nothing. */
final class LapsedChannel implements ListingChannel, TokenRenewal {
    private int renewals;

    int renewals() {
        return renewals;
    }

    @Override
    public ChannelInfo info() {
        return new ChannelInfo(new ChannelId("lapsed"), BilingualText.of("Hết hạn", "Lapsed"), 1);
    }

    @Override
    public Renewal renew(ChannelContext context) {
        renewals++;
        return renewals == 1
                ? new Renewal.Failed(new Outcome.Throttled(Instant.EPOCH))
                : new Renewal.Renewed(Map.of("token", Secret.of("new")), null);
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        ListingReference reference = command.reference();
        return "old".equals(context.secret("token").reveal())
                ? new Outcome.AuthExpired(false)
                : new Outcome.Applied(
                        new ListingReference(reference.sku(), reference.sku().value()));
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        return new Outcome.Applied(command.reference());
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return new Observation.Live(reference, null);
    }
}
