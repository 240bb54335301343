package io.ocopkit.channel.medusa;

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
import io.ocopkit.channel.LookupCache;
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
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.medusa.ShopView.Wish;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.mapping.MappingKeys;
import io.ocopkit.mapping.TextLimit;
import io.ocopkit.message.BilingualText;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Medusa shop, by its Admin API. A listing is a product, its packs are variants; what Medusa has no field for lies in the
 * product's metadata.
 */
public final class MedusaChannel
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
    public static final ChannelId ID = new ChannelId("medusa");

    /** The keys of a mapping file; {@code categories} are ids, {@code shippingProfile} is one. */
    public static final MappingKeys KEYS = MappingKeys.of(ID)
            .text(MedusaListingMapper.TITLE, TextLimit.characters(1, 255))
            .text(MedusaListingMapper.DESCRIPTION, TextLimit.characters(0, 10_000))
            .list(MedusaListingMapper.CATEGORIES)
            .value(MedusaListingMapper.SHIPPING);

    private static final ChannelInfo INFO = new ChannelInfo(ID, BilingualText.of("Cửa hàng Medusa", "Medusa shop"), 1);
    private static final int CALLS_A_SECOND = 100;
    private static final int CALLS_A_COMMAND = 5;
    private static final int BATCH = 50;
    private static final Duration TIMEOUT = Duration.ofMinutes(3);
    private static final Duration SETTLING = Duration.ofSeconds(5);
    private static final Duration FACTS_LAST = Duration.ofMinutes(10);

    private final MedusaConfig config;
    private final LookupCache<ChannelId, ShopFacts> facts = new LookupCache<>(1, FACTS_LAST);

    /**
     * Connects a shop.
     *
     * @param config where it is and how listings are written in it
     */
    public MedusaChannel(MedusaConfig config) {
        this.config = Objects.requireNonNull(config, "config");
    }

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    /** Five requests at most as a rule: two looks, the product, its stock, and to let buyers see it; a batch takes no more. */
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
        return MedusaCheck.of(config, listing);
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
        MedusaCalls calls = new MedusaCalls(config, context);
        return Attempt.toPublishAll(commands, () -> new Shipment(calls, facts(calls), commands).publish());
    }

    @Override
    public List<Outcome> offerAll(List<PublishCommand> commands, ChannelContext context) {
        MedusaCalls calls = new MedusaCalls(config, context);
        return Attempt.toPublishAll(commands, () -> new Shipment(calls, facts(calls), commands).offer());
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        return new Removal(command, new MedusaCalls(config, context)).hide();
    }

    @Override
    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
        return new Removal(command, new MedusaCalls(config, context)).sellOut();
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return look(List.of(new Wish(reference, Set.of(), false)), context).get(0);
    }

    @Override
    public List<Observation> locateAll(List<Sku> skus, ChannelContext context) {
        return look(
                skus.stream()
                        .map(sku -> new Wish(new ListingReference(sku, null), Set.of(sku.value()), false))
                        .toList(),
                context);
    }

    private List<Observation> look(List<Wish> wishes, ChannelContext context) {
        MedusaCalls calls = new MedusaCalls(config, context);
        return Attempt.toObserveAll(wishes.size(), () -> {
            ShopFacts shop = facts(calls);
            ShopView view = ShopView.read(calls, wishes);
            return wishes.stream().map(wish -> view.seen(wish, shop)).toList();
        });
    }

    @Override
    public ListingPage list(@Nullable String cursor, ChannelContext context) {
        MedusaCalls calls = new MedusaCalls(config, context);
        return Attempt.toList(() -> ShopPage.read(calls, facts(calls), cursor));
    }

    @Override
    public Renewal renew(ChannelContext context) {
        return Login.with(config, context);
    }

    private ShopFacts facts(MedusaCalls calls) throws ChannelFailure {
        Optional<ShopFacts> known = facts.find(ID, calls.clock());
        return known.isPresent() ? known.get() : facts.keep(ID, ShopFacts.read(calls), calls.clock());
    }
}
