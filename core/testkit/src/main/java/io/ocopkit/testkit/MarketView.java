package io.ocopkit.testkit;

import io.ocopkit.channel.BatchLocator;
import io.ocopkit.channel.BatchOffers;
import io.ocopkit.channel.BatchPublishing;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingPreview;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.RepeatSafe;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.StockStop;
import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.channel.Unlisting;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.MarketItem.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a scripted channel answers when it is looked at, and what it tells and is told besides. */
abstract class MarketView
        implements ListingChannel,
                BatchLocator,
                BatchOffers,
                BatchPublishing,
                ListingEnumerator,
                ListingPreview,
                RepeatSafe,
                StockStop,
                Unlisting,
                TokenRenewal,
                WebhookDecoder {
    static final Duration MEMORY = Duration.ofHours(24);

    private static final int PAGE = 50;
    private static final int BATCH = 20;

    final MarketGate gate;
    final MarketOffice office;
    private final ChannelInfo info;

    MarketView(ChannelInfo info, MarketGate gate) {
        this.info = info;
        this.gate = gate;
        office = gate.office();
    }

    @Override
    public ChannelInfo info() {
        return info;
    }

    @Override
    public Duration remembersKeysFor() {
        return MEMORY;
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return look(MarketCall.OBSERVE, reference, context);
    }

    @Override
    public Observation locate(Sku sku, ChannelContext context) {
        return look(MarketCall.LOCATE, new ListingReference(sku, null), context);
    }

    @Override
    public List<Observation> locateAll(List<Sku> skus, ChannelContext context) {
        Outcome obstacle = gate.obstacle(MarketCall.LOCATE, context);
        return skus.stream()
                .map(sku ->
                        obstacle != null ? new Observation.Unknown(obstacle) : shown(new ListingReference(sku, null)))
                .toList();
    }

    @Override
    public int publishBatch() {
        return BATCH;
    }

    @Override
    public int offerBatch() {
        return BATCH;
    }

    @Override
    public int locateBatch() {
        return BATCH;
    }

    private Observation look(MarketCall call, ListingReference about, ChannelContext context) {
        Outcome obstacle = gate.obstacle(call, context);
        return obstacle != null ? new Observation.Unknown(obstacle) : shown(about);
    }

    private Observation shown(ListingReference about) {
        return office.alone(() -> present(office.lagging().meant(about)).stream()
                .findFirst()
                .map(this::seen)
                .orElseGet(Observation.Absent::new));
    }

    @Override
    public ListingPage list(@Nullable String cursor, ChannelContext context) {
        Outcome obstacle = gate.obstacle(MarketCall.LIST, context);
        if (obstacle != null) {
            return new ListingPage.Unreadable(obstacle);
        }
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        return office.alone(() -> page(present(office.lagging().all()), from));
    }

    private ListingPage page(List<MarketItem> items, int from) {
        int to = Math.min(from + PAGE, items.size());
        return new ListingPage.Entries(
                items.subList(Math.min(from, to), to).stream()
                        .map(item -> new ListingPage.Entry(item.reference(), seen(item)))
                        .toList(),
                to == items.size() ? null : Integer.toString(to));
    }

    private static List<MarketItem> present(List<MarketItem> items) {
        return items.stream().filter(item -> item.standing() != Standing.GONE).toList();
    }

    private Observation seen(MarketItem item) {
        ListingReference reference = item.reference();
        return switch (office.reviewOf(item)) {
            case PENDING -> new Observation.InReview(reference);
            case PASSED ->
                new Observation.Live(reference, Integer.toHexString(item.face().hashCode()));
            case REFUSED ->
                new Observation.Refused(
                        reference,
                        Optional.ofNullable(office.faults().refusedInReview.get(item.sku())).stream()
                                .toList());
            case HIDDEN -> new Observation.Hidden(reference);
            case GONE -> new Observation.Absent();
        };
    }

    @Override
    public Preview preview(PublishCommand command, ChannelContext context) {
        Outcome obstacle = gate.obstacle(MarketCall.PREVIEW, context);
        Issue issue = office.faults().rejected.get(command.reference().sku());
        return obstacle != null
                ? new Preview.Unchecked(obstacle)
                : new Preview.Checked(issue == null ? List.of() : List.of(issue));
    }

    @Override
    public Renewal renew(ChannelContext context) {
        office.arrive(MarketCall.RENEW);
        Map<String, Secret> renewed = office.renewWith(context.secret(Tokens.REFRESH));
        return renewed != null
                ? new Renewal.Renewed(renewed, null)
                : new Renewal.PersonNeeded(MarketGate.issue(
                        "MARKET_REFRESH_USED", "Mã gia hạn đã được dùng", "The refresh token has been used before"));
    }

    @Override
    public Decoded decode(Webhook webhook, ChannelContext context) {
        return Deliveries.decoded(webhook, context.secret(Tokens.DELIVERIES));
    }

    @Override
    public String toString() {
        return info.id() + " on a market of " + office.history();
    }
}
