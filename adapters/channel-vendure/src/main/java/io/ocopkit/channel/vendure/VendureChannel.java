package io.ocopkit.channel.vendure;

import io.ocopkit.channel.BatchLocator;
import io.ocopkit.channel.BatchOffers;
import io.ocopkit.channel.BatchPublishing;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Mapped;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.StockStop;
import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.vendure.ShopView.Needs;
import io.ocopkit.channel.vendure.ShopView.Wish;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.mapping.MappingKeys;
import io.ocopkit.mapping.TextLimit;
import io.ocopkit.message.BilingualText;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Vendure shop, by its Admin API. A listing is a product, its packs are variants; what Vendure has no field for lies in
 * custom fields of the product, which the shop's configuration has to declare.
 */
public final class VendureChannel
        implements ListingChannel,
                BatchLocator,
                BatchPublishing,
                BatchOffers,
                ListingEnumerator,
                StockStop,
                TokenRenewal,
                ListingCheck,
                Paced,
                Mapped {
    /** The channel's id. */
    public static final ChannelId ID = new ChannelId("vendure");

    /** The keys of a mapping file: the description is HTML; {@code facets} are ids of facet values. */
    public static final MappingKeys KEYS = MappingKeys.of(ID)
            .text(VendureListingMapper.TITLE, TextLimit.characters(1, 255))
            .html(VendureListingMapper.DESCRIPTION, TextLimit.characters(0, 10_000))
            .list(VendureListingMapper.FACETS);

    private static final ChannelInfo INFO =
            new ChannelInfo(ID, BilingualText.of("Cửa hàng Vendure", "Vendure shop"), 1);
    private static final int CALLS_A_SECOND = 100;
    private static final int CALLS_A_COMMAND = 4;
    private static final int BATCH = 20;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final VendureConfig config;

    /**
     * Connects a shop.
     *
     * @param config where it is and how listings are written in it
     */
    public VendureChannel(VendureConfig config) {
        this.config = Objects.requireNonNull(config, "config");
    }

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    /** Four requests as a rule: a look, the product, its packs, and to let buyers see it. */
    @Override
    public Pace pace() {
        return new Pace(CALLS_A_SECOND, Duration.ofSeconds(1), config.atOnce(), CALLS_A_COMMAND, TIMEOUT, SETTLING);
    }

    @Override
    public Digest mapping(Listing listing) {
        return config.mapping().digest(config.outlet(), listing);
    }

    @Override
    public List<Issue> check(Listing listing) {
        return VendureCheck.of(config, listing);
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

    @Override
    public List<Outcome> publishAll(List<PublishCommand> commands, ChannelContext context) {
        return Attempt.toPublishAll(commands, shipment(commands, context)::publish);
    }

    @Override
    public List<Outcome> offerAll(List<PublishCommand> commands, ChannelContext context) {
        return Attempt.toPublishAll(commands, shipment(commands, context)::offer);
    }

    private Shipment shipment(List<PublishCommand> commands, ChannelContext context) {
        return new Shipment(config, calls(context), commands);
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        return removal(command, context).hide();
    }

    @Override
    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
        return removal(command, context).sellOut();
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return look(List.of(new Wish(reference, Set.of(), Needs.NOTHING)), context)
                .get(0);
    }

    @Override
    public List<Observation> locateAll(List<Sku> skus, ChannelContext context) {
        return look(
                skus.stream()
                        .map(sku -> new Wish(new ListingReference(sku, null), Set.of(sku.value()), Needs.NOTHING))
                        .toList(),
                context);
    }

    private List<Observation> look(List<Wish> wishes, ChannelContext context) {
        return Attempt.toObserveAll(
                wishes.size(),
                () -> ShopView.readAll(calls(context), wishes).stream()
                        .map(ShopView::seen)
                        .toList());
    }

    @Override
    public ListingPage list(@Nullable String cursor, ChannelContext context) {
        return Attempt.toList(() -> ShopPage.read(calls(context), cursor));
    }

    @Override
    public Renewal renew(ChannelContext context) {
        return Login.with(config, context);
    }

    private Removal removal(WithdrawCommand command, ChannelContext context) {
        return new Removal(command, calls(context));
    }

    private VendureCalls calls(ChannelContext context) {
        return new VendureCalls(config, context);
    }
}
