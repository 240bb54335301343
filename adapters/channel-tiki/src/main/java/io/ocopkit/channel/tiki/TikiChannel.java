package io.ocopkit.channel.tiki;

import io.ocopkit.channel.AuthorisationTerm;
import io.ocopkit.channel.BatchOffers;
import io.ocopkit.channel.CategoryDirectory;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.EventQueue;
import io.ocopkit.channel.ImageLimits;
import io.ocopkit.channel.ImageRules;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.channel.ListingLocator;
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
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A seller on Tiki. Immutable but for what it has looked up lately; safe for use by several threads. */
public final class TikiChannel
        implements ListingChannel,
                ListingLocator,
                BatchOffers,
                StockStop,
                TokenRenewal,
                ShopAuthorisation,
                AuthorisationTerm,
                EventQueue,
                CategoryDirectory,
                ListingCheck,
                ImageRules,
                Mapped,
                Paced {
    static final ChannelId ID = new ChannelId("tiki");

    private static final ChannelInfo INFO = new ChannelInfo(ID, BilingualText.of("Tiki", "Tiki"), 1);

    private final TikiConfig config;
    private final TikiListingMapper mapper;
    private final TikiTokens tokens;
    private final TikiDirectory directory;

    /**
     * A channel to one seller's shop.
     *
     * @param config the shop
     */
    public TikiChannel(TikiConfig config) {
        this.config = config;
        this.mapper = new TikiListingMapper(config);
        this.tokens = new TikiTokens(config);
        this.directory = new TikiDirectory(config);
    }

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    @Override
    public Pace pace() {
        return config.terms().pace();
    }

    @Override
    public ImageLimits imageLimits() {
        return config.terms().images();
    }

    @Override
    public List<Issue> check(Listing listing) {
        return TikiCheck.of(config, listing, mapper.words(listing));
    }

    @Override
    public Digest mapping(Listing listing) {
        return config.mapping().digest(config.outlet(), listing);
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        TikiCalls calls = calls(context);
        return Attempt.toPublish(
                command.reference(), calls::hasWritten, () -> desk(calls).publish(command));
    }

    @Override
    public Outcome offer(PublishCommand command, ChannelContext context) {
        TikiCalls calls = calls(context);
        return Attempt.toPublish(
                command.reference(), calls::hasWritten, () -> desk(calls).offer(command));
    }

    @Override
    public int offerBatch() {
        return config.terms().batch();
    }

    @Override
    public List<Outcome> offerAll(List<PublishCommand> commands, ChannelContext context) {
        return new TikiBatch(calls(context).shop(), mapper).offerAll(commands, command -> offer(command, context));
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        TikiCalls calls = calls(context);
        return Attempt.toWithdraw(
                command.reference(), calls::hasWritten, () -> desk(calls).withdraw(command));
    }

    @Override
    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
        TikiCalls calls = calls(context);
        return Attempt.toWithdraw(
                command.reference(), calls::hasWritten, () -> desk(calls).stopSelling(command));
    }

    private TikiCalls calls(ChannelContext context) {
        return new TikiCalls(config, context);
    }

    private TikiDesk desk(TikiCalls calls) {
        return new TikiDesk(calls.shop(), mapper);
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return Attempt.toObserve(() -> desk(calls(context)).observe(reference));
    }

    /** A listing of one pack has its key at Tiki; one of several has not, and is found by those of its packs. */
    @Override
    public Observation locate(Sku sku, ChannelContext context) {
        return observe(new ListingReference(sku, null), context);
    }

    @Override
    public Renewal renew(ChannelContext context) {
        return tokens.renew(context);
    }

    @Override
    public URI consentPage(URI back, String state, ChannelContext context) {
        return tokens.consentPage(back, state, context);
    }

    @Override
    public Renewal exchange(Map<String, String> answer, ChannelContext context) {
        return tokens.exchange(answer, context);
    }

    @Override
    public @Nullable Instant authorisedUntil(ChannelContext context) {
        return tokens.authorisedUntil(context);
    }

    @Override
    public Pulled pull(@Nullable String acknowledged, ChannelContext context) {
        return new TikiQueue(config).pull(acknowledged, calls(context));
    }

    @Override
    public Lookup<Category> categories(ChannelContext context) {
        return directory.categories(calls(context));
    }

    @Override
    public Lookup<Attribute> attributes(String category, ChannelContext context) {
        return directory.attributes(category, calls(context));
    }

    @Override
    public Lookup<Brand> brands(String category, String name, ChannelContext context) {
        return directory.brands(name, calls(context));
    }
}
