package io.ocopkit.channel.stripe;

import com.stripe.model.Product;
import com.stripe.model.StripeCollection;
import com.stripe.param.ProductListParams;
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
import io.ocopkit.channel.RepeatSafe;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stripe: a product for every listing, a price for every pack. Stripe is no marketplace; buyers come through
 * {@link StripeCheckout}. Immutable and safe for use by several threads.
 */
public final class StripeChannel
        implements ListingChannel,
                ListingLocator,
                OfferLane,
                ListingEnumerator,
                RepeatSafe,
                WebhookDecoder,
                ListingCheck,
                Mapped,
                Paced {
    static final ChannelId ID = new ChannelId("stripe");

    private static final ChannelInfo INFO = new ChannelInfo(ID, BilingualText.of("Stripe", "Stripe"), 1);

    /** Stripe takes 25 requests a second for one kind of object, and in its test mode for all of them. */
    private static final Pace PACE =
            new Pace(20, Duration.ofSeconds(1), 4, 4, Duration.ofMinutes(1), Duration.ofSeconds(10));

    private final StripeConfig config;
    private final StripeListingMapper mapper;

    /**
     * A channel to one account.
     *
     * @param config the account
     */
    public StripeChannel(StripeConfig config) {
        this.config = config;
        this.mapper = new StripeListingMapper(config);
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
    public Duration remembersKeysFor() {
        return Duration.ofHours(24);
    }

    @Override
    public List<Issue> check(Listing listing) {
        return StripeCheck.of(listing, mapper.texts(listing));
    }

    @Override
    public Digest mapping(Listing listing) {
        return config.mapping().digest(config.outlet(), listing);
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        StripeCalls calls = StripeCalls.of(config, context);
        return Attempt.toPublish(
                command.reference(), calls::hasWritten, () -> desk(calls).publish(command));
    }

    @Override
    public Outcome offer(PublishCommand command, ChannelContext context) {
        StripeCalls calls = StripeCalls.of(config, context);
        return Attempt.toPublish(
                command.reference(), calls::hasWritten, () -> desk(calls).offer(command));
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        StripeCalls calls = StripeCalls.of(config, context);
        return Attempt.toWithdraw(
                command.reference(), calls::hasWritten, () -> desk(calls).withdraw(command));
    }

    private ProductDesk desk(StripeCalls calls) {
        return new ProductDesk(calls, mapper);
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return Attempt.toObserve(() -> desk(StripeCalls.of(config, context))
                .look(reference)
                .map(found -> seen(reference.sku(), found))
                .orElseGet(Observation.Absent::new));
    }

    @Override
    public Observation locate(Sku sku, ChannelContext context) {
        return observe(new ListingReference(sku, null), context);
    }

    private static Observation seen(Sku sku, Product product) {
        ListingReference reference = new ListingReference(sku, product.getId());
        return Boolean.TRUE.equals(product.getActive()) || Metadata.isClosing(product)
                ? new Observation.Live(reference, Edition.of(product))
                : new Observation.Hidden(reference);
    }

    @Override
    public ListingPage list(@Nullable String cursor, ChannelContext context) {
        ProductListParams page = ProductListParams.builder()
                .setLimit(StripeCalls.PAGE)
                .setStartingAfter(cursor)
                .build();
        return Attempt.toList(() -> page(
                StripeCalls.of(config, context).call(stripe -> stripe.products().list(page))));
    }

    private static ListingPage page(StripeCollection<Product> products) {
        List<ListingPage.Entry> entries = products.getData().stream()
                .flatMap(product -> Metadata.sku(product).map(sku -> entry(sku, product)).stream())
                .toList();
        boolean more = Boolean.TRUE.equals(products.getHasMore())
                && !products.getData().isEmpty();
        return new ListingPage.Entries(
                entries,
                more ? products.getData().get(products.getData().size() - 1).getId() : null);
    }

    private static ListingPage.Entry entry(Sku sku, Product product) {
        return new ListingPage.Entry(new ListingReference(sku, product.getId()), seen(sku, product));
    }

    @Override
    public Decoded decode(Webhook webhook, ChannelContext context) {
        return new StripeWebhooks(config).decode(webhook, context);
    }
}
