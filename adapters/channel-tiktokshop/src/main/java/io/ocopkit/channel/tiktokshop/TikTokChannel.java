package io.ocopkit.channel.tiktokshop;

import io.ocopkit.channel.AuthorisationTerm;
import io.ocopkit.channel.CategoryDirectory;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.ImageLimits;
import io.ocopkit.channel.ImageRules;
import io.ocopkit.channel.ImageType;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingPreview;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Mapped;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.OfferLane;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.ShopAuthorisation;
import io.ocopkit.channel.StockStop;
import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.channel.Unlisting;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A TikTok Shop in Vietnam. Safe for use by several threads; what it remembers of its shop only spares requests. */
public final class TikTokChannel
        implements ListingChannel,
                ListingLocator,
                OfferLane,
                ListingEnumerator,
                ListingPreview,
                ListingCheck,
                StockStop,
                Unlisting,
                TokenRenewal,
                ShopAuthorisation,
                AuthorisationTerm,
                WebhookDecoder,
                CategoryDirectory,
                ImageRules,
                Mapped,
                Paced {
    static final ChannelId ID = new ChannelId("tiktokshop");

    private static final ChannelInfo INFO = new ChannelInfo(ID, BilingualText.of("TikTok Shop", "TikTok Shop"), 1);
    private static final int NARROWEST = 300;
    private static final int WIDEST = 4_000;

    /** The platform allows an application 50 requests a second for each operation; here all of them share as many. */
    private static final Pace PACE =
            new Pace(5, Duration.ofMillis(100), 16, 6, Duration.ofMinutes(2), Duration.ofMinutes(1));

    private final TikTokConfig config;
    private final TikTokListingMapper mapper;
    private final Memory memory = Memory.empty();

    /**
     * A channel to one shop.
     *
     * @param config the shop
     */
    public TikTokChannel(TikTokConfig config) {
        this.config = config;
        this.mapper = new TikTokListingMapper(config);
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
    public ImageLimits imageLimits() {
        return new ImageLimits(
                Citation.of("TikTok Shop Partner API 202309", "Upload Product Image"),
                Set.of(ImageType.JPEG, ImageType.PNG),
                NARROWEST,
                WIDEST,
                config.limits().largestImage());
    }

    /** What is sold out counts as a finding: the platform knows no stock of nothing, so it is taken down meanwhile. */
    @Override
    public List<Issue> check(Listing listing) {
        List<Issue> issues = new ArrayList<>(TikTokCheck.of(config, listing, mapper.words(listing)));
        if (mapper.sold(listing).isEmpty()) {
            issues.add(TikTokIssues.soldOut());
        }
        return issues;
    }

    @Override
    public Digest mapping(Listing listing) {
        return config.mapping().digest(config.outlet(), listing);
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        TikTokCalls calls = TikTokCalls.of(config, context);
        return Attempt.toPublish(
                command.reference(), calls::hasWritten, () -> desk(calls).publish(command));
    }

    @Override
    public Outcome offer(PublishCommand command, ChannelContext context) {
        TikTokCalls calls = TikTokCalls.of(config, context);
        return Attempt.toPublish(
                command.reference(), calls::hasWritten, () -> desk(calls).offer(command));
    }

    private TikTokDesk desk(TikTokCalls calls) {
        return new TikTokDesk(calls, mapper, memory);
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        TikTokCalls calls = TikTokCalls.of(config, context);
        return Attempt.toWithdraw(
                command.reference(), calls::hasWritten, () -> removal(calls).withdraw(command));
    }

    @Override
    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
        TikTokCalls calls = TikTokCalls.of(config, context);
        return Attempt.toWithdraw(
                command.reference(), calls::hasWritten, () -> removal(calls).stopSelling(command));
    }

    @Override
    public Outcome unlist(WithdrawCommand command, ChannelContext context) {
        TikTokCalls calls = TikTokCalls.of(config, context);
        return Attempt.toWithdraw(
                command.reference(), calls::hasWritten, () -> removal(calls).unlist(command));
    }

    private Removal removal(TikTokCalls calls) {
        return new Removal(calls, config, new Finder(calls, memory));
    }

    @Override
    public Preview preview(PublishCommand command, ChannelContext context) {
        return Attempt.toPreview(() -> desk(TikTokCalls.of(config, context)).preview(command));
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return Attempt.toObserve(() -> finder(context).byReference(reference).stream()
                .findFirst()
                .map(product -> product.seen(reference.sku()))
                .orElseGet(Observation.Absent::new));
    }

    @Override
    public Observation locate(Sku sku, ChannelContext context) {
        return observe(new ListingReference(sku, null), context);
    }

    /** A search says neither whose a product is nor what a review made of it, so each is looked at. */
    @Override
    public ListingPage list(@Nullable String cursor, ChannelContext context) {
        return Attempt.toList(() -> page(finder(context), cursor));
    }

    private static ListingPage page(Finder finder, @Nullable String cursor) throws ChannelFailure {
        Finder.Page page = finder.page(TikTokCalls.object(), cursor);
        List<ListingPage.Entry> entries = new ArrayList<>();
        for (Product hit : page.hits()) {
            Optional<Product> product = finder.whole(hit);
            product.flatMap(Finder::sku)
                    .map(sku -> new ListingPage.Entry(
                            new ListingReference(sku, hit.id()),
                            product.orElseThrow().seen(sku)))
                    .ifPresent(entries::add);
        }
        return new ListingPage.Entries(entries, page.next());
    }

    private Finder finder(ChannelContext context) {
        return new Finder(TikTokCalls.of(config, context), memory);
    }

    @Override
    public Decoded decode(Webhook webhook, ChannelContext context) {
        return new TikTokWebhooks(config).decode(webhook, context);
    }

    @Override
    public Renewal renew(ChannelContext context) {
        return new Tokens(config, context).renew();
    }

    @Override
    public URI consentPage(URI back, String state, ChannelContext context) {
        return new Tokens(config, context).consentPage(state);
    }

    @Override
    public Renewal exchange(Map<String, String> answer, ChannelContext context) {
        return new Tokens(config, context).exchange(answer);
    }

    @Override
    public Instant authorisedUntil(ChannelContext context) {
        return new Tokens(config, context).authorisedUntil();
    }

    @Override
    public Lookup<Category> categories(ChannelContext context) {
        return directory(context).categories();
    }

    @Override
    public Lookup<Attribute> attributes(String category, ChannelContext context) {
        return directory(context).attributes(category);
    }

    @Override
    public Lookup<Brand> brands(String category, String name, ChannelContext context) {
        return directory(context).brands(category, name);
    }

    private Directory directory(ChannelContext context) {
        return new Directory(TikTokCalls.of(config, context), memory);
    }
}
