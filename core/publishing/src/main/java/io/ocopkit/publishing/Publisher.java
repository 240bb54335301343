package io.ocopkit.publishing;

import io.micrometer.core.instrument.MeterRegistry;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.publishing.delivery.ShopTime;
import io.ocopkit.publishing.image.ImageChecker;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the documents of an outlet show, writes them and remembers it. Built once; safe for use by several
 * threads; applies one plan at a time to an outlet. It starts no thread and keeps nothing but metrics between two calls:
 * the ledger and the documents are the state.
 */
public final class Publisher {
    private final Map<Outlet, OutletRules> outlets;
    private final Map<Outlet, ShopDelivery> shops = new LinkedHashMap<>();
    private final Map<Outlet, Lock> locks = new ConcurrentHashMap<>();
    private final Desk desk;
    private final Planner planner;
    private final Applier applier;
    private final IntentApplier intents;
    private final Explainer explainer;
    private final HorizonReader horizons;
    private final PublishMetrics metrics;
    private final @Nullable ImageChecker images;

    Publisher(Map<Outlet, OutletRules> outlets, Desk desk, PublishMetrics metrics, @Nullable ImageChecker images) {
        this.outlets = outlets;
        this.metrics = metrics;
        this.images = images;
        this.desk = desk;
        this.planner = new Planner(desk);
        this.applier = new Applier(desk);
        Enforcer enforcer = new Enforcer(desk);
        this.intents = new IntentApplier(desk, enforcer);
        for (OutletRules outlet : outlets.values()) {
            if (outlet instanceof ApiOutlet api) {
                shops.put(api.outlet(), delivery(api, desk, enforcer));
            }
        }
        this.explainer = new Explainer(desk, outlets);
        this.horizons = new HorizonReader(desk, outlets.values());
    }

    /**
     * Begins to build a publisher.
     *
     * @param candidates what might be shown
     * @param ledger the memory
     * @return a builder
     */
    public static PublisherBuilder of(CandidateSource candidates, PublicationLedger ledger) {
        return new PublisherBuilder(candidates, ledger);
    }

    /**
     * Begins to build a publisher on a registry that keeps both candidates and memory.
     *
     * @param registry what might be shown, and the memory
     * @param <R> a registry that is both
     * @return a builder
     */
    public static <R extends CandidateSource & PublicationLedger> PublisherBuilder of(R registry) {
        return new PublisherBuilder(registry, registry);
    }

    /**
     * The outlets it knows.
     *
     * @return the outlets, in the order in which they were given
     */
    public List<Outlet> outlets() {
        return List.copyOf(outlets.keySet());
    }

    /**
     * Plans an outlet named by its shop.
     *
     * @param shop the shop
     * @return the plan
     * @throws UnknownOutletException when no outlet, or more than one, has this shop
     * @throws SkuOrderException when candidates come twice or out of order
     */
    public PublicationPlan plan(String shop) {
        return plan(outlet(shop));
    }

    /**
     * Plans an outlet. Nothing is changed: this is the dry run, and the application computes the same again.
     *
     * @param outlet the outlet
     * @return the plan
     * @throws UnknownOutletException when it is none of this publisher's
     * @throws SkuOrderException when candidates come twice or out of order
     */
    public PublicationPlan plan(Outlet outlet) {
        return plan(outlet, line -> {});
    }

    /**
     * Plans an outlet and shows every line as it passes, unchanged items included, at constant memory.
     *
     * @param outlet the outlet
     * @param visitor sees the lines in the order of the SKUs
     * @return the plan
     * @throws UnknownOutletException when it is none of this publisher's
     * @throws SkuOrderException when candidates come twice or out of order
     */
    public PublicationPlan plan(Outlet outlet, Consumer<PlanLine> visitor) {
        return plan(outlet, Scope.everything(), visitor);
    }

    /**
     * Plans what is known to have changed, so that a new price or a revocation need not wait until everything has been
     * looked at. What else has changed is left alone: it takes a plan of everything, once a day at least, to find what
     * nobody has told of and what only the calendar has changed. Documents are written whole, so for them everything is
     * looked at, whatever the scope.
     *
     * @param outlet the outlet
     * @param scope what to look at
     * @return the plan, to be applied like any other
     * @throws UnknownOutletException when it is none of this publisher's
     * @throws SkuOrderException when everything is looked at and candidates come twice or out of order
     */
    public PublicationPlan plan(Outlet outlet, Scope scope) {
        return plan(outlet, scope, line -> {});
    }

    /**
     * Plans what is known to have changed in the only outlet with this shop, as {@link #plan(Outlet, Scope)} does.
     *
     * @param shop the shop
     * @param scope what to look at
     * @return the plan, to be applied like any other
     * @throws UnknownOutletException when no outlet, or more than one, has this shop
     * @throws SkuOrderException when everything is looked at and candidates come twice or out of order
     */
    public PublicationPlan plan(String shop, Scope scope) {
        return plan(outlet(shop), scope);
    }

    private PublicationPlan plan(Outlet outlet, Scope scope, Consumer<PlanLine> visitor) {
        OutletRules rules = require(outlet);
        Scope looked = rules instanceof ApiOutlet ? scope : Scope.everything();
        return metrics.planned(outlet, () -> planner.plan(rules, looked, visitor));
    }

    /**
     * Brings a plan back that was made before, perhaps elsewhere, so that it can be applied. It is computed anew and
     * compared: it is that very plan, to the last price, or there is none.
     *
     * @param ticket names the plan
     * @return the plan, not confirmed
     * @throws StalePlanException when the world has moved on since
     * @throws UnknownOutletException when the plan is about none of this publisher's outlets
     */
    public PublicationPlan recall(PlanTicket ticket) {
        return recall(ticket, Scope.everything());
    }

    /**
     * Brings a plan back that was made before, as {@link #recall(PlanTicket)} does, when it did not look at everything.
     *
     * @param ticket names the plan
     * @param scope what it looked at
     * @return the plan, not confirmed
     * @throws StalePlanException when the world has moved on since, or it looked at something else
     * @throws UnknownOutletException when the plan is about none of this publisher's outlets
     */
    public PublicationPlan recall(PlanTicket ticket, Scope scope) {
        PublicationPlan plan = plan(ticket.outlet(), scope);
        if (!ticket.names(plan)) {
            throw new StalePlanException(ticket.outlet());
        }
        return plan;
    }

    /**
     * Shows a plan to a channel that is called: what it would cost, and what the channel would say. Nothing changes there
     * or here, but that the pictures are looked at, for a minute at most.
     *
     * @param plan the plan; its kept lines are shown
     * @return what came of it
     * @throws UnknownOutletException when the plan is about none of this publisher's outlets that are called
     */
    public PlanPreview preview(PublicationPlan plan) {
        ShopDelivery shop = shop(plan.outlet());
        return new Previewer((ApiOutlet) require(plan.outlet()), desk, shop).preview(plan);
    }

    /**
     * Applies exactly this plan. Candidates are read and the gate is asked once more; if anything comes out differently,
     * nothing becomes visible.
     *
     * @param plan the plan
     * @return what was done
     * @throws BrakeHeldException when the plan takes down too much and is not confirmed
     * @throws StalePlanException when the world has moved on; plan anew
     * @throws FeedWriteException when the documents could not be written
     * @throws UnknownOutletException when the plan is about none of this publisher's outlets
     * @throws SkuOrderException when candidates come twice or out of order
     */
    public AppliedPlan apply(PublicationPlan plan) {
        OutletRules outlet = require(plan.outlet());
        Lock lock = locks.computeIfAbsent(plan.outlet(), key -> new ReentrantLock());
        lock.lock();
        try {
            return metrics.applied(plan, () -> apply(outlet, plan));
        } finally {
            lock.unlock();
        }
    }

    private AppliedPlan apply(OutletRules outlet, PublicationPlan plan) {
        return outlet instanceof ApiOutlet api ? intents.apply(api, plan) : applier.apply((FeedOutlet) outlet, plan);
    }

    /**
     * The line to an outlet that is called: there plans that were applied are delivered.
     *
     * @param shop the shop
     * @return its delivery
     * @throws UnknownOutletException when no outlet, or more than one, has this shop, or it gets documents
     */
    public ShopDelivery shop(String shop) {
        return shop(outlet(shop));
    }

    /**
     * The line to an outlet that is called: there plans that were applied are delivered.
     *
     * @param outlet the outlet
     * @return its delivery
     * @throws UnknownOutletException when it is none of this publisher's, or gets documents
     */
    public ShopDelivery shop(Outlet outlet) {
        ShopDelivery shop = shops.get(outlet);
        if (shop == null) {
            throw UnknownOutletException.unknown(outlet.toString(), shops.keySet());
        }
        return shop;
    }

    /**
     * Says why an item was shown at an instant, or was not: from the ledger, and what comes out today beside it. Shops
     * that are called show a pack on its page, and what is said of it there is said of the page.
     *
     * @param sku the item, or a page
     * @param at the instant
     * @return one entry for every outlet of this publisher, and for every other that ever showed it
     */
    public Explanation explain(Sku sku, Instant at) {
        return explainer.explain(sku, at);
    }

    /**
     * Says what goes dark when. Extensions, renewals and revocations that are known by now count, applied or not.
     *
     * @param days how many days to look ahead, 0 or more
     * @return the items, the earliest end first
     * @throws IllegalArgumentException for a negative number
     * @throws SkuOrderException when candidates come twice or out of order
     */
    public Horizon horizon(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("One looks ahead by 0 days or more, not by " + days);
        }
        return horizons.horizon(days);
    }

    Instant now() {
        return desk.time().now();
    }

    /**
     * The lines to all outlets that are called.
     *
     * @return the deliveries by outlet, in the order in which the outlets were given
     */
    public Map<Outlet, ShopDelivery> shops() {
        return Collections.unmodifiableMap(shops);
    }

    /**
     * The clock it goes by.
     *
     * @return the clock, in Vietnam's zone
     */
    public Clock clock() {
        return desk.time().vietnamese();
    }

    /**
     * Where it counts.
     *
     * @return the registry it was given, or one that keeps nothing
     */
    public MeterRegistry meters() {
        return metrics.meters();
    }

    private ShopDelivery delivery(ApiOutlet api, Desk desk, Enforcer enforcer) {
        return new ShopDelivery(
                new ShopDelivery.Shop(api.outlet(), api.channel()),
                new ShopDelivery.Books(desk.ledger().deliveries(), desk.ledger().inbox(), api.credentials()),
                new Wishes(api, desk, enforcer),
                new ShopDelivery.World(new ShopTime(desk.time().vietnamese(), desk.time()::now), metrics, images));
    }

    private Outlet outlet(String shop) {
        List<Outlet> matching = outlets.keySet().stream()
                .filter(outlet -> outlet.shop().equals(shop))
                .toList();
        return switch (matching.size()) {
            case 0 -> throw UnknownOutletException.unknown(shop, outlets.keySet());
            case 1 -> matching.get(0);
            default -> throw UnknownOutletException.ambiguous(shop, matching);
        };
    }

    private OutletRules require(Outlet outlet) {
        OutletRules rules = outlets.get(outlet);
        if (rules == null) {
            throw UnknownOutletException.unknown(outlet.toString(), outlets.keySet());
        }
        return rules;
    }
}
