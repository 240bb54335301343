package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
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
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.shopee.ShopeeMemory.ItemAttribute;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.InvalidValueException;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shop on Shopee. Immutable but for what it remembers of the shop, and safe for use by several threads. */
public final class ShopeeChannel
        implements ListingChannel,
                ListingLocator,
                OfferLane,
                ListingEnumerator,
                StockStop,
                TokenRenewal,
                ShopAuthorisation,
                AuthorisationTerm,
                CategoryDirectory,
                WebhookDecoder,
                ListingCheck,
                ImageRules,
                Mapped,
                Paced {
    static final ChannelId ID = new ChannelId("shopee");

    private static final ChannelInfo INFO = new ChannelInfo(ID, BilingualText.of("Shopee", "Shopee"), 1);

    private static final ImageLimits IMAGES = new ImageLimits(
            Citation.of("Shopee Open Platform v2", "media_space.upload_image"),
            EnumSet.of(ImageType.JPEG, ImageType.PNG),
            1,
            Integer.MAX_VALUE,
            10L * 1024 * 1024);

    private final ShopeeConfig config;
    private final ShopeeListingMapper mapper;
    private final ShopeeMemory memory = ShopeeMemory.empty();

    /**
     * A channel to one shop.
     *
     * @param config the shop
     */
    public ShopeeChannel(ShopeeConfig config) {
        this.config = config;
        this.mapper = new ShopeeListingMapper(config);
    }

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    @Override
    public Pace pace() {
        return config.pace();
    }

    @Override
    public ImageLimits imageLimits() {
        return IMAGES;
    }

    @Override
    public List<Issue> check(Listing listing) {
        return ShopeeCheck.of(listing, mapper.words(listing), config.limits());
    }

    @Override
    public Digest mapping(Listing listing) {
        return config.mapping().digest(config.outlet(), listing);
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        return attempt(command.reference(), context, false, desk -> desk.publish(command));
    }

    @Override
    public Outcome offer(PublishCommand command, ChannelContext context) {
        return attempt(command.reference(), context, false, desk -> desk.offer(command));
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        return attempt(command.reference(), context, true, desk -> desk.withdraw(command.reference()));
    }

    @Override
    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
        return attempt(command.reference(), context, true, desk -> desk.stopSelling(command.reference()));
    }

    private interface Work {
        Outcome at(ShopeeDesk desk) throws ChannelFailure;
    }

    /** What is gone needs no taking down. */
    private Outcome attempt(ListingReference reference, ChannelContext context, boolean down, Work work) {
        ShopeeCalls calls = new ShopeeCalls(config, context);
        try {
            return work.at(new ShopeeDesk(calls, memory, mapper));
        } catch (ChannelFailure e) {
            if (down && e.isAbsence()) {
                return new Outcome.Applied(reference);
            }
            ListingReference known = calls.hasWritten() ? named(reference, context) : reference;
            return down ? e.ofWithdrawal(known, calls.hasWritten()) : e.ofPublication(known, calls.hasWritten());
        }
    }

    /** What was made and not finished is looked for by its id: a search may not know it yet. */
    private ListingReference named(ListingReference reference, ChannelContext context) {
        return memory.items()
                .find(reference.sku().value(), context.clock())
                .filter(id -> reference.channelKey() == null)
                .map(id -> new ListingReference(reference.sku(), id))
                .orElse(reference);
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return Attempt.toObserve(() -> items(context).look(reference));
    }

    @Override
    public Observation locate(Sku sku, ChannelContext context) {
        return observe(new ListingReference(sku, null), context);
    }

    private ShopeeItems items(ChannelContext context) {
        return new ShopeeItems(new ShopeeCalls(config, context), memory);
    }

    @Override
    public ListingPage list(@Nullable String cursor, ChannelContext context) {
        return Attempt.toList(() -> page(items(context), cursor == null ? "" : cursor));
    }

    private static ListingPage page(ShopeeItems items, String cursor) throws ChannelFailure {
        ShopeeItems.Page page = items.page(cursor);
        Map<String, List<Issue>> reasons = items.reasons(page.items());
        List<ListingPage.Entry> entries = page.items().stream()
                .flatMap(item -> entry(item, reasons).stream())
                .toList();
        return new ListingPage.Entries(entries, page.next().orElse(null));
    }

    /** Shopee has no room for a mark of ours: every item with a SKU may be one. */
    private static Optional<ListingPage.Entry> entry(JsonNode item, Map<String, List<Issue>> reasons) {
        try {
            Sku sku = new Sku(item.path("item_sku").asText());
            ListingReference reference = new ListingReference(sku, ShopeeItems.id(item));
            return Optional.of(new ListingPage.Entry(reference, ShopeeItems.seen(sku, item, reasons)));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    @Override
    public Renewal renew(ChannelContext context) {
        return new ShopeeTokens(config, context).renew();
    }

    @Override
    public URI consentPage(URI back, String state, ChannelContext context) {
        return new ShopeeTokens(config, context).consentPage(back, state);
    }

    @Override
    public Renewal exchange(Map<String, String> answer, ChannelContext context) {
        return new ShopeeTokens(config, context).exchange(answer);
    }

    @Override
    public @Nullable Instant authorisedUntil(ChannelContext context) {
        return new ShopeeTokens(config, context).authorisedUntil();
    }

    private ShopeeLookups lookups(ChannelContext context) {
        return new ShopeeLookups(new ShopeeCalls(config, context), memory);
    }

    @Override
    public Lookup<Category> categories(ChannelContext context) {
        return Attempt.toLookUp(lookups(context)::categories);
    }

    @Override
    public Lookup<Attribute> attributes(String category, ChannelContext context) {
        return Attempt.toLookUp(() -> lookups(context).attributes(category).stream()
                .map(ItemAttribute::shown)
                .toList());
    }

    @Override
    public Lookup<Brand> brands(String category, String name, ChannelContext context) {
        String part = name.toLowerCase(Locale.ROOT);
        return Attempt.toLookUp(() -> lookups(context).brands(category).stream()
                .filter(brand -> brand.name().toLowerCase(Locale.ROOT).contains(part))
                .toList());
    }

    @Override
    public Decoded decode(Webhook webhook, ChannelContext context) {
        return new ShopeePushes(config).decode(webhook, context);
    }
}
