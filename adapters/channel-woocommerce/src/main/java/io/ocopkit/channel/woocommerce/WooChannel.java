package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Mapped;
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
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A WooCommerce shop. Immutable and safe for use by several threads. */
public final class WooChannel
        implements ListingChannel,
                ListingLocator,
                OfferLane,
                ListingEnumerator,
                StockStop,
                Unlisting,
                WebhookDecoder,
                ListingCheck,
                Mapped,
                Paced {
    static final ChannelId ID = new ChannelId("woocommerce");

    private static final ChannelInfo INFO = new ChannelInfo(ID, BilingualText.of("WooCommerce", "WooCommerce"), 1);

    /** What a small host bears; fetching pictures takes its time. */
    private static final Pace PACE =
            new Pace(4, Duration.ofSeconds(1), 2, 2, Duration.ofMinutes(2), Duration.ofSeconds(10));

    private final WooConfig config;
    private final WooListingMapper mapper;

    /**
     * A channel to one shop.
     *
     * @param config the shop
     */
    public WooChannel(WooConfig config) {
        this.config = config;
        this.mapper = new WooListingMapper(config);
    }

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    @Override
    public Pace pace() {
        return PACE;
    }

    @Override
    public List<Issue> check(Listing listing) {
        return WooCheck.of(listing, mapper.words(listing));
    }

    @Override
    public Digest mapping(Listing listing) {
        return config.mapping().digest(config.outlet(), listing);
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        WooCalls calls = new WooCalls(config, context);
        return Attempt.toPublish(
                command.reference(), calls::hasWritten, () -> desk(calls).publish(command));
    }

    @Override
    public Outcome offer(PublishCommand command, ChannelContext context) {
        WooCalls calls = new WooCalls(config, context);
        return Attempt.toPublish(
                command.reference(), calls::hasWritten, () -> desk(calls).offer(command));
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        WooCalls calls = new WooCalls(config, context);
        return Attempt.toWithdraw(
                command.reference(), calls::hasWritten, () -> desk(calls).withdraw(command, "draft"));
    }

    @Override
    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
        WooCalls calls = new WooCalls(config, context);
        return Attempt.toWithdraw(
                command.reference(), calls::hasWritten, () -> desk(calls).stopSelling(command));
    }

    @Override
    public Outcome unlist(WithdrawCommand command, ChannelContext context) {
        WooCalls calls = new WooCalls(config, context);
        return Attempt.toWithdraw(
                command.reference(), calls::hasWritten, () -> desk(calls).withdraw(command, "private"));
    }

    private WooDesk desk(WooCalls calls) {
        return new WooDesk(calls, mapper);
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return Attempt.toObserve(() -> desk(new WooCalls(config, context))
                .find(reference)
                .map(product -> seen(reference.sku(), product))
                .orElseGet(Observation.Absent::new));
    }

    @Override
    public Observation locate(Sku sku, ChannelContext context) {
        return observe(new ListingReference(sku, null), context);
    }

    private static Observation seen(Sku sku, JsonNode product) {
        ListingReference reference = new ListingReference(sku, WooDesk.id(product));
        return "publish".equals(product.path("status").asText())
                ? new Observation.Live(reference, Edition.of(product))
                : new Observation.Hidden(reference);
    }

    @Override
    public ListingPage list(@Nullable String cursor, ChannelContext context) {
        int number = cursor == null ? 1 : Integer.parseInt(cursor);
        Map<String, String> query = Map.of("status", "any", "orderby", "id", "order", "asc");
        return Attempt.toList(() -> page(new WooCalls(config, context).page("/products", query, number), number));
    }

    private static ListingPage page(WooCalls.Page page, int number) {
        List<ListingPage.Entry> entries =
                page.items().stream().flatMap(WooChannel::entry).toList();
        return new ListingPage.Entries(entries, page.isLast() ? null : Integer.toString(number + 1));
    }

    private static Stream<ListingPage.Entry> entry(JsonNode product) {
        if (!Meta.isOurs(product)) {
            return Stream.empty();
        }
        try {
            Sku sku = Sku.parse(product.path("sku").asText());
            return Stream.of(new ListingPage.Entry(new ListingReference(sku, WooDesk.id(product)), seen(sku, product)));
        } catch (InvalidValueException e) {
            return Stream.empty();
        }
    }

    @Override
    public Decoded decode(Webhook webhook, ChannelContext context) {
        return new WooWebhooks(config).decode(webhook, context);
    }
}
