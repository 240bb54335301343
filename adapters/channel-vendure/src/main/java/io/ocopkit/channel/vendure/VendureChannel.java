package io.ocopkit.channel.vendure;

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
import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.channel.WithdrawCommand;
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
                ListingLocator,
                ListingEnumerator,
                OfferLane,
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
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
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
    public Outcome publish(PublishCommand command, ChannelContext context) {
        return end(() -> new Publication(config, command, calls(context, command.reference())).whole());
    }

    @Override
    public Outcome offer(PublishCommand command, ChannelContext context) {
        return end(() -> new Publication(config, command, calls(context, command.reference())).offerOnly());
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        return end(() -> new Removal(command, calls(context, command.reference())).hide());
    }

    @Override
    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
        return end(() -> new Removal(command, calls(context, command.reference())).sellOut());
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return look(reference, Set.of(), context);
    }

    @Override
    public Observation locate(Sku sku, ChannelContext context) {
        return look(new ListingReference(sku, null), Set.of(sku.value()), context);
    }

    /** A copy that buyers see counts as the listing. */
    private Observation look(ListingReference reference, Set<String> items, ChannelContext context) {
        try {
            ShopView view =
                    ShopView.read(VendureCalls.looking(config, context), reference, items, ShopView.Needs.NOTHING);
            Sku sku = reference.sku();
            return view.product()
                    .filter(ShopProduct::isShown)
                    .or(() ->
                            view.copies().stream().filter(ShopProduct::isShown).findFirst())
                    .or(view::product)
                    .map(product -> product.seen(sku))
                    .orElseGet(Observation.Absent::new);
        } catch (Stopped stopped) {
            return new Observation.Unknown(stopped.outcome());
        }
    }

    @Override
    public ListingPage list(@Nullable String cursor, ChannelContext context) {
        try {
            return ShopPage.read(VendureCalls.looking(config, context), cursor);
        } catch (Stopped stopped) {
            return new ListingPage.Unreadable(stopped.outcome());
        }
    }

    @Override
    public Renewal renew(ChannelContext context) {
        return Login.with(config, context);
    }

    private VendureCalls calls(ChannelContext context, ListingReference reference) {
        return VendureCalls.changing(config, context, reference);
    }

    private interface Command {
        Outcome run() throws Stopped;
    }

    private static Outcome end(Command command) {
        try {
            return command.run();
        } catch (Stopped stopped) {
            return stopped.outcome();
        }
    }
}
