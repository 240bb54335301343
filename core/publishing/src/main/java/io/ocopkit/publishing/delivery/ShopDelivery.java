package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ImageLimits;
import io.ocopkit.channel.ImageRules;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingPreview;
import io.ocopkit.channel.ListingPreview.Preview;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.ShopAuthorisation;
import io.ocopkit.channel.StockStop;
import io.ocopkit.channel.Unlisting;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.image.Gallery;
import io.ocopkit.publishing.image.ImageChecker;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that passes between the engine and one shop. Safe for use by several threads and, over one store, by several
 * processes. It starts threads only while {@link #deliver()} runs and keeps nothing that is not in the store.
 */
public final class ShopDelivery {
    private final ShopLine line;
    private final DeliveryStore store;
    private final Callbacks callbacks;
    private final QueueReader queue;
    private final ShopTime time;
    private final Rest rest;
    private final Caller caller;
    private final Convoy convoy;
    private final Inspector inspector;
    private final Desired desired;
    private final Witness witness;
    private final Gallery gallery;
    private final Inbox inbox;
    private final EventLog events;

    /**
     * Connects a shop.
     *
     * @param shop the shop and its channel
     * @param books where everything is kept
     * @param desired what is wanted
     * @param world the time, who watches, and who looks at pictures
     */
    public ShopDelivery(Shop shop, Books books, Desired desired, World world) {
        this.events = new EventLog(shop.outlet());
        this.line = new ShopLine(shop, books.credentials(), world.time(), events);
        this.store = books.deliveries();
        this.desired = desired;
        this.witness = world.witness();
        this.time = world.time();
        this.inbox = books.inbox();
        this.rest = new Rest(store, line.outlet(), time, events);
        this.caller = new Caller(line, rest, world.witness(), events);
        Patience patience = new Patience(line.pace());
        PublishOutcomes publishing = new PublishOutcomes(patience);
        WithdrawOutcomes withdrawing = new WithdrawOutcomes(patience, resorts(shop.channel()));
        Sightings sightings = new Sightings(patience, publishing, withdrawing);
        this.inspector = new Inspector(sightings, patience.settling());
        this.callbacks = new Callbacks(line, books, caller, inspector);
        this.queue = new QueueReader(line, inbox, caller);
        this.gallery = new Gallery(world.images(), limits(shop.channel()));
        Sender sender = new Sender(shop.channel(), caller);
        Courier courier = new Courier(
                new Courier.Parts(line, store, rest, desired, gallery),
                new Courier.Watch(world.witness(), events),
                sender,
                caller,
                new Courier.Rules(new Outcomes(publishing, withdrawing), sightings));
        this.convoy = new Convoy(shop.channel(), courier, sender, caller);
    }

    /**
     * A shop and the channel it is on.
     *
     * @param outlet the shop
     * @param channel the channel
     */
    public record Shop(Outlet outlet, ListingChannel channel) {}

    /**
     * Where everything is kept.
     *
     * @param deliveries the deliveries
     * @param inbox what the channel called back about
     * @param credentials the shop's credentials
     */
    public record Books(DeliveryStore deliveries, Inbox inbox, CredentialStore credentials) {}

    /**
     * The time, who watches, and who looks at pictures.
     *
     * @param time the time
     * @param witness sees calls and receipts
     * @param images looks at pictures before the channel is given them; null to let them all pass
     */
    public record World(
            ShopTime time, Witness witness, @Nullable ImageChecker images) {}

    /**
     * Takes down what has expired, looks into what the channel called back about or has queued, and carries what is due
     * until nothing is. Run it every few seconds; a queue is read once a minute.
     *
     * @return how the shop stands now
     */
    public DeliveryReport deliver() {
        return deliver(() -> true);
    }

    /**
     * As {@link #deliver()}, for as long as somebody wants it to. What is under way when that is over comes to its end;
     * nothing more is taken up, and the report says since when it is due.
     *
     * @param goingOn whether to take up more; asked often, by several threads
     * @return how the shop stands now
     */
    public DeliveryReport deliver(BooleanSupplier goingOn) {
        long lapsed = desired.enforceLapsed();
        if (lapsed > 0) {
            events.enforced(lapsed);
        }
        if (!rest.isOn()) {
            queue.read(goingOn);
        }
        boolean lookedInto = callbacks.lookInto(goingOn);
        DeliveryRun run = new DeliveryRun(store, line.outlet(), time, rest, goingOn);
        new Crew(convoy, line.pace().atOnce()).carryAll(run);
        DeliveryReport report = new DeliveryReport(
                line.outlet(),
                time.now(),
                run.carried(),
                store.loads(line.outlet()),
                nextDue(lookedInto),
                store.pause(line.outlet()).filter(pause -> pause.until().isAfter(time.now())));
        witness.stands(report);
        return report;
    }

    private Optional<Instant> nextDue(boolean lookedInto) {
        Instant nextLook = time.now().plus(ShopLine.RECOVERY);
        return Stream.concat(store.nextDue(line.outlet()).stream(), lookedInto ? Stream.empty() : Stream.of(nextLook))
                .min(Comparator.naturalOrder());
    }

    /**
     * Puts on record the withdrawal of what has expired. The next {@link #deliver()} does the same and takes it down; this
     * is for whoever cannot wait until the shop is idle.
     *
     * @return how many items
     */
    public long enforceLapsed() {
        return desired.enforceLapsed();
    }

    /**
     * When something that is shown will expire next, as far as the ledger knows.
     *
     * @return the beginning, in Vietnam, of the first day after today that is too late for something; empty when nothing
     *     is to expire
     */
    public Optional<Instant> nextLapse() {
        return desired.nextLapse(time.now());
    }

    /**
     * Puts on record the withdrawal of everything that was revoked or has expired, plan or no plan, brake or no brake, and
     * of what the gate refuses for another reason as long as the brake lets that pass. The next {@link #deliver()} takes it
     * down. Run it after every import.
     *
     * @return how many items
     */
    public long enforce() {
        long items = desired.enforceAll();
        events.enforced(items);
        return items;
    }

    /**
     * Looks at everything the shop has, and has whatever went astray sent again by the next {@link #deliver()}, and with it
     * what was sent without a picture that is there by now.
     *
     * @return what was found
     */
    public DriftReport sweep() {
        return sweep(() -> true);
    }

    /**
     * As {@link #sweep()}, for as long as somebody wants it to and the shop may be called.
     *
     * @param goingOn whether to look further; asked often
     * @return what was found, not complete when it was broken off
     */
    public DriftReport sweep(BooleanSupplier goingOn) {
        DriftReport report =
                new Sweep(line, store, caller, inspector, () -> goingOn.getAsBoolean() && !rest.isOn()).run();
        witness.drifted(report);
        events.swept(report);
        Optional.ofNullable(line.authorisedUntil(caller.deadline()))
                .ifPresent(end -> events.authorisedUntil(end, time.now()));
        new Mending(store, line.outlet(), desired, gallery).run(time.now());
        if (!report.drifts().isEmpty()) {
            wake();
        }
        return report;
    }

    /**
     * Whether {@link #deliver()} would find something to do now, certificates that have ended aside. Cheap enough to be
     * asked every second.
     *
     * @return true when a delivery is due and the shop may be called, or a callback has not been looked into yet
     */
    public boolean hasWork() {
        Instant now = time.now();
        return !rest.isOn()
                && (store.nextDue(line.outlet())
                                .filter(due -> !due.isAfter(now))
                                .isPresent()
                        || !inbox.unread(line.outlet(), 1).isEmpty()
                        || queue.isDue());
    }

    /**
     * Has whoever delivers for several processes look after the shop at once.
     *
     * @return false when nobody can be told; then {@link #deliver()} is yours to call
     */
    public boolean wake() {
        return store.wake(line.outlet());
    }

    /**
     * Takes a callback in. Answer the channel as soon as this returns; what is in it is looked into later.
     *
     * @param webhook the callback as it arrived
     * @return what it turned out to be; {@code Unreadable} when the channel has no callbacks
     */
    public Decoded receive(Webhook webhook) {
        return callbacks.receive(webhook);
    }

    /**
     * How often the shop may be called.
     *
     * @return the channel's word, or a cautious pace
     */
    public Pace pace() {
        return line.pace();
    }

    /**
     * Asks the channel what it would have against a listing.
     *
     * @param listing the listing
     * @return its findings, none when all is well; empty when the channel has no preview or could not be asked
     */
    public Optional<List<Issue>> preview(Listing listing) {
        if (!(line.channel() instanceof ListingPreview channel)) {
            return Optional.empty();
        }
        Delivery known = store.find(line.outlet(), listing.sku())
                .orElseGet(() -> Delivery.of(line.outlet(), listing.sku(), new Goal(0, Lane.CONTENT, time.now())));
        PublishCommand command =
                new PublishCommand(listing, known.reference(), known.goal().version());
        Preview answer = caller.call(
                CallTerms.looking("preview", caller.deadline(), CallTerms.About.of(known)),
                context -> channel.preview(command, context),
                new Caller.Reading<Preview>(
                        preview -> preview instanceof Preview.Unchecked unchecked ? unchecked.why() : null,
                        Preview.Unchecked::new));
        return answer instanceof Preview.Checked checked ? Optional.of(checked.issues()) : Optional.empty();
    }

    /**
     * Looks at the pictures of a listing, those that were looked at lately aside.
     *
     * @param listing the listing
     * @param atMost how long to look
     * @return what the channel would have against them, or has not been found out in time
     */
    public List<Issue> pictures(Listing listing, Duration atMost) {
        return gallery.issues(listing, atMost);
    }

    /**
     * How the shop is doing.
     *
     * @return what waits, what is stuck and why
     */
    public ShopHealth health() {
        Instant now = time.now();
        return new ShopHealth(
                line.outlet(),
                now,
                store.loads(line.outlet()),
                store.pause(line.outlet()).filter(pause -> pause.until().isAfter(now)),
                Optional.ofNullable(line.credentials().expires()),
                Optional.ofNullable(line.authorisedUntil(caller.deadline())),
                store.troubled(line.outlet(), ShopHealth.TROUBLES).stream()
                        .map(Trouble::of)
                        .toList());
    }

    /**
     * How the shop's owner lets the application in, the first time and whenever the channel wants it again.
     *
     * @return empty when the channel does not ask its shops' owners
     */
    public Optional<Consent> consent() {
        return line.channel() instanceof ShopAuthorisation channel
                ? Optional.of(new Consent(channel, line, this::resume))
                : Optional.empty();
    }

    /**
     * Has the shop called again at once, because somebody has authorised anew or knows that the channel is back.
     */
    public void resume() {
        rest.put(null);
        events.resumed();
        wake();
    }

    /**
     * Has an item tried again that was parked or refused, because somebody has seen to the cause.
     *
     * @param sku the item
     * @return false when there was nothing to try again
     */
    public boolean release(Sku sku) {
        Optional<Delivery> stuck = store.find(line.outlet(), sku)
                .filter(delivery -> delivery.progress().state() == State.PARKED
                        || delivery.progress().state() == State.REJECTED);
        return reopened(stuck);
    }

    /**
     * Says what a person saw on a channel that cannot be asked.
     *
     * @param sku the item that was in doubt
     * @param channelKey the key the item has there; null when it is not there
     * @return false when the item was not in doubt
     */
    public boolean resolve(Sku sku, @Nullable String channelKey) {
        return reopened(store.find(line.outlet(), sku)
                .filter(delivery -> delivery.known().isInDoubt())
                .map(delivery ->
                        delivery.with(delivery.known().keyed(channelKey).certain())));
    }

    private boolean reopened(Optional<Delivery> stuck) {
        boolean reopened = stuck.flatMap(delivery -> store.save(delivery.reopened(time.now())))
                .isPresent();
        if (reopened) {
            wake();
        }
        return reopened;
    }

    private static ImageLimits limits(ListingChannel channel) {
        return channel instanceof ImageRules rules ? rules.imageLimits() : ImageLimits.NONE;
    }

    private static Set<Resort> resorts(ListingChannel channel) {
        Set<Resort> resorts = EnumSet.of(Resort.WITHDRAW);
        if (channel instanceof StockStop) {
            resorts.add(Resort.STOP_SELLING);
        }
        if (channel instanceof Unlisting) {
            resorts.add(Resort.UNLIST);
        }
        return resorts;
    }
}
