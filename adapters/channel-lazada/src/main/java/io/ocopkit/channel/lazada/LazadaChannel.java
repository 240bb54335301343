package io.ocopkit.channel.lazada;

import io.ocopkit.channel.AuthorisationTerm;
import io.ocopkit.channel.BatchLocator;
import io.ocopkit.channel.BatchOffers;
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
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Mapped;
import io.ocopkit.channel.Observation;
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
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A seller's shop on Lazada. Safe for use by several threads. */
public final class LazadaChannel
        implements ListingChannel,
                BatchLocator,
                BatchOffers,
                ListingEnumerator,
                StockStop,
                Unlisting,
                TokenRenewal,
                ShopAuthorisation,
                AuthorisationTerm,
                WebhookDecoder,
                CategoryDirectory,
                ListingCheck,
                ImageRules,
                Mapped,
                Paced {
    static final ChannelId ID = new ChannelId("lazada");

    private static final ChannelInfo INFO = new ChannelInfo(ID, BilingualText.of("Lazada", "Lazada"), 1);
    private static final int SHORTEST_SIDE = 330;
    private static final int LONGEST_SIDE = 5_000;
    private static final int AT_ONCE = 20;

    private final LazadaConfig config;
    private final LazadaListingMapper mapper;
    private final LazadaMemory memory = LazadaMemory.empty();

    /**
     * A channel to one shop.
     *
     * @param config the shop
     */
    public LazadaChannel(LazadaConfig config) {
        this.config = config;
        this.mapper = new LazadaListingMapper(config);
    }

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    @Override
    public Pace pace() {
        return config.rules().pace();
    }

    @Override
    public ImageLimits imageLimits() {
        return new ImageLimits(
                Citation.of("Lazada Open Platform", "/image/migrate"),
                EnumSet.of(ImageType.JPEG, ImageType.PNG),
                SHORTEST_SIDE,
                LONGEST_SIDE,
                config.rules().largestImage());
    }

    @Override
    public List<Issue> check(Listing listing) {
        return LazadaCheck.of(listing, mapper.words(listing));
    }

    /** Besides the file, the names of what sets packs apart decide how a listing is written. */
    @Override
    public Digest mapping(Listing listing) {
        return Digest.of("lazada-mapping/1")
                .add(config.mapping().digest(config.outlet(), listing).hex())
                .add(new TreeMap<>(config.rules().saleProps()).toString())
                .add(config.rules().pageAttribute())
                .build();
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        LazadaCalls calls = new LazadaCalls(config, context);
        LazadaDesk desk = new LazadaDesk(calls, config, memory);
        try {
            return desk.publish(command);
        } catch (ChannelFailure e) {
            return e.ofPublication(desk.about(command.reference()), calls.hasWritten());
        }
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        return takeDown(command, context, removal -> removal.withdraw(command));
    }

    @Override
    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
        return takeDown(command, context, removal -> removal.stopSelling(command));
    }

    @Override
    public Outcome unlist(WithdrawCommand command, ChannelContext context) {
        return takeDown(command, context, removal -> removal.unlist(command));
    }

    private interface Work {
        Outcome by(Removal removal) throws ChannelFailure;
    }

    private Outcome takeDown(WithdrawCommand command, ChannelContext context, Work work) {
        LazadaCalls calls = new LazadaCalls(config, context);
        Removal removal = new Removal(calls, config, memory);
        try {
            return work.by(removal);
        } catch (ChannelFailure e) {
            return e.ofWithdrawal(removal.about(command.reference()), calls.hasWritten());
        }
    }

    @Override
    public int offerBatch() {
        return AT_ONCE;
    }

    @Override
    public List<Outcome> offerAll(List<PublishCommand> commands, ChannelContext context) {
        return new LazadaOffers(new LazadaCalls(config, context), config, memory.skuIds()).offerAll(commands);
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return Attempt.toObserve(() -> finder(context).look(reference));
    }

    @Override
    public Observation locate(Sku sku, ChannelContext context) {
        return observe(new ListingReference(sku, null), context);
    }

    @Override
    public int locateBatch() {
        return AT_ONCE;
    }

    @Override
    public List<Observation> locateAll(List<Sku> skus, ChannelContext context) {
        return Attempt.toObserveAll(skus.size(), () -> finder(context).lookAll(skus));
    }

    private Finder finder(ChannelContext context) {
        return new Finder(new LazadaCalls(config, context), config);
    }

    @Override
    public ListingPage list(@Nullable String cursor, ChannelContext context) {
        int offset = cursor == null ? 0 : Integer.parseInt(cursor);
        return Attempt.toList(() -> page(new LazadaCalls(config, context).page(offset, Map.of()), offset));
    }

    private ListingPage page(LazadaCalls.Page page, int offset) {
        List<ListingPage.Entry> entries =
                page.products().stream().flatMap(this::entry).toList();
        String next = Integer.toString(offset + page.products().size());
        return new ListingPage.Entries(entries, page.isLast() ? null : next);
    }

    private Stream<ListingPage.Entry> entry(LazadaProduct product) {
        return product.isGone()
                ? Stream.empty()
                : product.key(config.rules().pageAttribute()).stream()
                        .map(sku -> new ListingPage.Entry(new ListingReference(sku, product.id()), product.seen(sku)));
    }

    @Override
    public Renewal renew(ChannelContext context) {
        return new LazadaTokens(config).renew(context);
    }

    @Override
    public URI consentPage(URI back, String state, ChannelContext context) {
        return new LazadaTokens(config).consentPage(back, state, context);
    }

    @Override
    public Renewal exchange(Map<String, String> answer, ChannelContext context) {
        return new LazadaTokens(config).exchange(answer, context);
    }

    @Override
    public @Nullable Instant authorisedUntil(ChannelContext context) {
        return new LazadaTokens(config).authorisedUntil(context);
    }

    @Override
    public Decoded decode(Webhook webhook, ChannelContext context) {
        return new LazadaWebhooks(config).decode(webhook, context);
    }

    private LazadaDirectory directory(ChannelContext context) {
        return new LazadaDirectory(new LazadaCalls(config, context), config, memory);
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
        return directory(context).brands(name);
    }
}
