package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingPreview;
import io.ocopkit.channel.ListingPreview.Preview;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.StockStop;
import io.ocopkit.channel.Unlisting;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that passes between the engine and one shop. Safe for use by several threads and, over one store, by several
 * processes. It starts threads only while {@link #deliver()} runs and keeps nothing that is not in the store.
 */
public final class ShopDelivery {
    private static final int TROUBLES = 100;

    private final ShopLine line;
    private final DeliveryStore store;
    private final Callbacks callbacks;
    private final ShopTime time;
    private final Rest rest;
    private final Caller caller;
    private final Convoy convoy;
    private final Inspector inspector;
    private final Desired desired;
    private final Witness witness;

    /**
     * Connects a shop.
     *
     * @param shop the shop and its channel
     * @param books where everything is kept
     * @param desired what is wanted
     * @param world the time, and who watches
     */
    public ShopDelivery(Shop shop, Books books, Desired desired, World world) {
        this.line = new ShopLine(shop.outlet(), shop.channel(), books.credentials(), world.time());
        this.store = books.deliveries();
        this.desired = desired;
        this.witness = world.witness();
        this.time = world.time();
        this.rest = new Rest(store, line.outlet(), time);
        this.caller = new Caller(line, rest, world.witness());
        Patience patience = new Patience(line.pace());
        PublishOutcomes publishing = new PublishOutcomes(patience);
        WithdrawOutcomes withdrawing = new WithdrawOutcomes(patience, resorts(shop.channel()));
        Sightings sightings = new Sightings(patience, publishing, withdrawing);
        this.inspector = new Inspector(sightings, patience.settling());
        this.callbacks = new Callbacks(line, books, caller, inspector);
        Sender sender = new Sender(shop.channel(), caller);
        Courier courier = new Courier(
                new Courier.Parts(line, store, rest, desired, world.witness()),
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
     * The time, and who watches.
     *
     * @param time the time
     * @param witness sees calls and receipts
     */
    public record World(ShopTime time, Witness witness) {}

    /**
     * Takes down what has expired, looks into what the channel called back about, and carries what is due until nothing
     * is. Run it every few seconds.
     *
     * @return how the shop stands now
     */
    public DeliveryReport deliver() {
        desired.enforceLapsed();
        callbacks.lookInto();
        DeliveryRun run = new DeliveryRun(store, line.outlet(), time, rest);
        new Crew(convoy, line.pace().atOnce()).carryAll(run);
        DeliveryReport report = new DeliveryReport(
                line.outlet(),
                time.now(),
                run.carried(),
                store.loads(line.outlet()),
                store.nextDue(line.outlet()),
                store.pause(line.outlet()).filter(pause -> pause.until().isAfter(time.now())));
        witness.stands(report);
        return report;
    }

    /**
     * Puts on record the withdrawal of everything that was revoked or has expired, plan or no plan, brake or no brake, and
     * of what the gate refuses for another reason as long as the brake lets that pass. The next {@link #deliver()} takes it
     * down. Run it after every import.
     *
     * @return how many items
     */
    public long enforce() {
        return desired.enforceAll();
    }

    /**
     * Looks at everything the shop has, and has whatever went astray sent again by the next {@link #deliver()}.
     *
     * @return what was found
     */
    public DriftReport sweep() {
        DriftReport report = new Sweep(line, store, caller, inspector).run();
        witness.drifted(report);
        return report;
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
                CallTerms.looking("preview", caller.deadline()),
                context -> channel.preview(command, context),
                new Caller.Reading<Preview>(
                        preview -> preview instanceof Preview.Unchecked unchecked ? unchecked.why() : null,
                        Preview.Unchecked::new));
        return answer instanceof Preview.Checked checked ? Optional.of(checked.issues()) : Optional.empty();
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
                store.troubled(line.outlet(), TROUBLES).stream()
                        .map(Trouble::of)
                        .toList());
    }

    /**
     * Has the shop called again at once, because somebody has authorised anew or knows that the channel is back.
     */
    public void resume() {
        rest.put(null);
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
        return stuck.flatMap(delivery -> store.save(delivery.reopened(time.now())))
                .isPresent();
    }

    /**
     * Says what a person saw on a channel that cannot be asked.
     *
     * @param sku the item that was in doubt
     * @param channelKey the key the item has there; null when it is not there
     * @return false when the item was not in doubt
     */
    public boolean resolve(Sku sku, @Nullable String channelKey) {
        return store.find(line.outlet(), sku)
                .filter(delivery -> delivery.known().isInDoubt())
                .map(delivery ->
                        delivery.with(delivery.known().keyed(channelKey).certain()))
                .flatMap(delivery -> store.save(delivery.reopened(time.now())))
                .isPresent();
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
