package io.ocopkit.testkit.contract;

import io.ocopkit.channel.BatchLocator;
import io.ocopkit.channel.BatchOffers;
import io.ocopkit.channel.BatchPublishing;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingPreview;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.RepeatSafe;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.StockStop;
import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.channel.Unlisting;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A channel that declares everything there is to declare, and keeps it. */
class FairChannel extends VillageChannel
        implements BatchLocator,
                BatchPublishing,
                BatchOffers,
                ListingEnumerator,
                ListingPreview,
                ListingCheck,
                RepeatSafe,
                StockStop,
                TokenRenewal,
                Unlisting,
                WebhookDecoder,
                Paced {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int BATCH = 3;

    FairChannel(URI home) {
        super(home);
    }

    @Override
    boolean renews() {
        return true;
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        return found(command.reference(), context, (known, c) -> super.withdraw(at(command, known), c));
    }

    @Override
    public Observation locate(Sku sku, ChannelContext context) {
        return call("GET", "/items?" + Form.of("sku", sku)).look(sku, context);
    }

    @Override
    public Outcome offer(PublishCommand command, ChannelContext context) {
        Form form = new Form();
        command.listing().offer().items().forEach(item -> form.with("variant", variant(item)));
        return call("PUT", "/items/" + command.reference().channelKey() + "/offers")
                .sending(form)
                .command(command.reference(), context);
    }

    @Override
    public int publishBatch() {
        return BATCH;
    }

    @Override
    public List<Outcome> publishAll(List<PublishCommand> commands, ChannelContext context) {
        return each(commands, context, this::publish);
    }

    @Override
    public int offerBatch() {
        return BATCH;
    }

    @Override
    public List<Outcome> offerAll(List<PublishCommand> commands, ChannelContext context) {
        return each(commands, context, this::offer);
    }

    @Override
    public int locateBatch() {
        return BATCH;
    }

    @Override
    public List<Observation> locateAll(List<Sku> skus, ChannelContext context) {
        return each(skus, context, this::locate);
    }

    private static <T, R> List<R> each(List<T> all, ChannelContext context, BiFunction<T, ChannelContext, R> work) {
        List<R> results = new ArrayList<>();
        for (T one : all) {
            results.add(work.apply(one, new KeyedContext(context, results.size())));
        }
        return results;
    }

    @Override
    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
        return put("/stopped", command, context);
    }

    @Override
    public Outcome unlist(WithdrawCommand command, ChannelContext context) {
        return put("/hidden", command, context);
    }

    Outcome put(String what, WithdrawCommand command, ChannelContext context) {
        return found(
                command.reference(),
                context,
                (known, c) -> call("PUT", "/items/" + known.channelKey() + what).removal(known, c));
    }

    /** A listing whose key is not known is looked for; what is not there needs nothing done. */
    Outcome found(
            ListingReference known,
            ChannelContext context,
            BiFunction<ListingReference, ChannelContext, Outcome> work) {
        if (known.channelKey() != null) {
            return work.apply(known, context);
        }
        Observation seen = locate(known.sku(), context);
        if (seen instanceof Observation.Unknown unknown) {
            return unknown.why();
        }
        return Observations.reference(seen)
                .map(reference -> work.apply(reference, context))
                .orElse(new Outcome.Applied(known));
    }

    private static WithdrawCommand at(WithdrawCommand command, ListingReference known) {
        return new WithdrawCommand(command.withdrawal(), known, command.version());
    }

    @Override
    public ListingPage list(@Nullable String cursor, ChannelContext context) {
        return call("GET", "/pages?after=" + (cursor == null ? "0" : cursor))
                .<ListingPage>send(context, answer -> page(answer, context), lost -> unreadable());
    }

    ListingPage page(HttpResponse<byte[]> answer, ChannelContext context) {
        if (!VillageAnswer.isDone(answer)) {
            return new ListingPage.Unreadable(failure(answer, context));
        }
        return VillageAnswer.form(answer)
                .<ListingPage>map(form -> new ListingPage.Entries(
                        form.values("item").stream().map(this::entry).toList(),
                        form.value("next").orElse(null)))
                .orElse(unreadable());
    }

    private ListingPage.Entry entry(String item) {
        Form form = Form.parse(item);
        Observation seen = VillageAnswer.seen(form, new Sku(form.value("sku").orElseThrow()), this);
        return new ListingPage.Entry(Observations.reference(seen).orElseThrow(), seen);
    }

    private static ListingPage unreadable() {
        return new ListingPage.Unreadable(VillageAnswer.unreachable());
    }

    @Override
    public Preview preview(PublishCommand command, ChannelContext context) {
        Form form = form(command.listing(), LocalDate.now(context.clock()));
        return call("POST", "/checks")
                .sending(form)
                .<Preview>send(
                        context,
                        answer -> previewed(answer, context),
                        lost -> new Preview.Unchecked(VillageAnswer.unreachable()));
    }

    private Preview previewed(HttpResponse<byte[]> answer, ChannelContext context) {
        if (VillageAnswer.isDone(answer)) {
            return VillageAnswer.form(answer).isPresent()
                    ? new Preview.Checked(List.of())
                    : new Preview.Unchecked(VillageAnswer.unreachable());
        }
        Outcome failure = failure(answer, context);
        return failure instanceof Outcome.Rejected rejected
                ? new Preview.Checked(rejected.issues())
                : new Preview.Unchecked(failure);
    }

    @Override
    public List<Issue> check(Listing listing) {
        List<Issue> issues = new ArrayList<>();
        String text = listing.offer().content().description();
        find(issues, title(listing).length() > VillageMarket.LONGEST_TITLE, "product.name");
        find(issues, text != null && text(text).length() > VillageMarket.LONGEST_TEXT, "offer.content.description");
        find(issues, listing.offer().items().size() > VillageMarket.MOST_VARIANTS, "offer.variants");
        find(issues, !listing.offer().items().stream().allMatch(FairChannel::isPriced), "offer.price");
        return List.copyOf(issues);
    }

    private static boolean isPriced(Variant item) {
        return item.price() != null
                && Dong.amountOf(item.price()) >= 1_000
                && Dong.amountOf(item.price()) <= VillageMarket.HIGHEST_PRICE;
    }

    private static void find(List<Issue> issues, boolean wrong, String field) {
        if (wrong) {
            issues.add(VillageAnswer.issue(
                    "VILLAGE_LIMIT", field, "Vượt giới hạn của chợ", "Beyond the market's limits", null));
        }
    }

    @Override
    public Duration remembersKeysFor() {
        return Duration.ofHours(24);
    }

    @Override
    public Pace pace() {
        return Pace.perSecond(10);
    }

    @Override
    public Renewal renew(ChannelContext context) {
        Form form = Form.of("refresh", context.secret("refresh").reveal());
        return call("POST", "/tokens")
                .sending(form)
                .<Renewal>send(
                        context,
                        answer -> renewal(answer, context),
                        lost -> new Renewal.Failed(VillageAnswer.unreachable()));
    }

    private Renewal renewal(HttpResponse<byte[]> answer, ChannelContext context) {
        if (answer.statusCode() == 401) {
            return new Renewal.PersonNeeded(VillageAnswer.issue(
                    "VILLAGE_LOGIN", "", "Chủ sạp cần đăng nhập lại", "The stall's owner has to log in", "E401"));
        }
        Optional<Form> form = VillageAnswer.form(answer)
                .filter(fields -> fields.value("refresh").isPresent());
        return form.<Renewal>map(fields -> new Renewal.Renewed(
                        Map.of(
                                "token", Secret.of(fields.value("token").orElseThrow()),
                                "refresh", Secret.of(fields.value("refresh").orElseThrow())),
                        null))
                .orElseGet(() -> new Renewal.Failed(
                        VillageAnswer.isDone(answer) ? VillageAnswer.unreachable() : failure(answer, context)));
    }

    @Override
    public Decoded decode(Webhook webhook, ChannelContext context) {
        String expected = FairMarket.signature(context.secret("signing").reveal(), webhook.body());
        String signature = webhook.header("X-Signature").orElse("");
        if (!MessageDigest.isEqual(bytes(expected), bytes(signature))) {
            return new Decoded.Forged();
        }
        Form form = Form.parse(new String(webhook.body(), StandardCharsets.UTF_8));
        Instant at = Instant.ofEpochSecond(Long.parseLong(form.value("at").orElseThrow()));
        return at.plus(fresh()).isBefore(context.clock().instant())
                ? new Decoded.Forged()
                : new Decoded.Events(List.of(new Event(
                        form.value("event").orElseThrow(),
                        new Sku(form.value("sku").orElseThrow()),
                        form.value("id").orElse(null),
                        at)));
    }

    /** How old a call may be. */
    Duration fresh() {
        return FRESH;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
