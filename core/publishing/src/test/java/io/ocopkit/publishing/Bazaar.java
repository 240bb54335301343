package io.ocopkit.publishing;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.OfferLane;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.StockStop;
import io.ocopkit.channel.Unlisting;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A channel over a {@link Marketplace}, as faulty as its {@link Mishaps}. */
final class Bazaar
        implements ListingChannel,
                ListingLocator,
                ListingEnumerator,
                OfferLane,
                StockStop,
                Unlisting,
                WebhookDecoder,
                Paced {
    static final ChannelId ID = new ChannelId("bazaar");
    private static final int PAGE = 50;

    final Marketplace market;
    final Mishaps mishaps;
    private final int atOnce;

    Bazaar(Marketplace market, Mishaps mishaps, int atOnce) {
        this.market = market;
        this.mishaps = mishaps;
        this.atOnce = atOnce;
    }

    @Override
    public ChannelInfo info() {
        return new ChannelInfo(ID, BilingualText.of("Chợ phiên", "Bazaar"), 1);
    }

    @Override
    public Pace pace() {
        return new Pace(1_000_000, Duration.ofMillis(1), atOnce, 1, Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        return mishaps.around("publish", command.listing().sku(), () -> market.publish(command));
    }

    @Override
    public Outcome offer(PublishCommand command, ChannelContext context) {
        return mishaps.around("offer", command.listing().sku(), () -> market.offer(command));
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        return mishaps.around("withdraw", command.withdrawal().sku(), () -> market.withdraw(command));
    }

    @Override
    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
        return mishaps.around("stop", command.withdrawal().sku(), () -> market.stop(command));
    }

    @Override
    public Outcome unlist(WithdrawCommand command, ChannelContext context) {
        return mishaps.around("unlist", command.withdrawal().sku(), () -> market.hide(command));
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return looked("observe", () -> market.look(reference));
    }

    @Override
    public Observation locate(Sku sku, ChannelContext context) {
        return looked("locate", () -> market.find(sku));
    }

    @Override
    public ListingPage list(@Nullable String cursor, ChannelContext context) {
        Outcome trouble = mishaps.beforeLooking("list");
        if (trouble != null) {
            return new ListingPage.Unreadable(trouble);
        }
        List<ListingPage.Entry> all = market.entries();
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        int to = Math.min(all.size(), from + PAGE);
        return new ListingPage.Entries(all.subList(from, to), to == all.size() ? null : Integer.toString(to));
    }

    /** A delivery is a line: the event's id, and the SKU it is about. */
    static Webhook callback(String id, String sku, String signature) {
        return Webhook.of(
                URI.create("https://shop.example/callbacks"),
                Map.of("X-Signature", List.of(signature)),
                (id + " " + sku).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Decoded decode(Webhook webhook, ChannelContext context) {
        if (!webhook.header("x-signature").equals(Optional.of("genuine"))) {
            return new Decoded.Forged();
        }
        String[] words = new String(webhook.body(), StandardCharsets.UTF_8).split(" ");
        return new Decoded.Events(List.of(
                new Event(words[0], new Sku(words[1]), null, context.clock().instant())));
    }

    private Observation looked(String kind, Supplier<Observation> look) {
        Outcome trouble = mishaps.beforeLooking(kind);
        return trouble == null ? look.get() : new Observation.Unknown(trouble);
    }
}
