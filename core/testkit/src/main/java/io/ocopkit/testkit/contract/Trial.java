package io.ocopkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.RemovalFixture;
import io.ocopkit.testkit.TestContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** One rule's world: a market, the channel that calls it, the time, and what somebody who publishes keeps in mind. */
final class Trial implements AutoCloseable {
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final int TRIES = 200;

    private final ListingChannelContract contract;
    private final ContractProfile profile;
    private final LocalMarket market;
    private final ListingChannel channel;
    private final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    private final Map<Sku, ListingReference> known = new ConcurrentHashMap<>();
    private final AtomicLong commands = new AtomicLong();
    private final List<Trial> others = new ArrayList<>();
    private final Map<String, Secret> secrets = new ConcurrentHashMap<>();
    private Road road;

    Trial(ListingChannelContract contract) {
        this.contract = contract;
        this.profile = contract.profile();
        this.market = contract.market();
        this.channel = contract.channel(market);
        this.secrets.putAll(market.secrets());
        this.road = new Road(market, clock, contract.carrier(market));
    }

    ListingChannelContract contract() {
        return contract;
    }

    ContractProfile profile() {
        return profile;
    }

    LocalMarket market() {
        return market;
    }

    ListingChannel channel() {
        return channel;
    }

    /** The channel as an application has it after a restart. */
    ListingChannel channelAnew() {
        return contract.channel(market);
    }

    MutableClock clock() {
        return clock;
    }

    Map<String, Secret> secrets() {
        return Map.copyOf(secrets);
    }

    /** From now on the shop has other credentials. */
    void use(Map<String, Secret> renewed) {
        secrets.putAll(renewed);
    }

    /** From now on answers are not waited for. */
    Trial impatient() {
        road = road.withPatience(contract.impatience());
        return this;
    }

    Road road() {
        return road;
    }

    int many() {
        return contract.many();
    }

    /** The same world once more, with nothing in it. */
    Trial another() {
        Trial other = new Trial(contract);
        others.add(other);
        return other;
    }

    void require(Habit habit) {
        if (!profile.has(habit)) {
            throw new NotApplicable("The channel does not declare " + habit);
        }
    }

    void requireRoom(Limit limit, int atLeast) {
        if (profile.limit(limit) < atLeast) {
            throw new NotApplicable("The channel's limit: " + limit.words() + ", is " + profile.limit(limit));
        }
    }

    /** The world during the next command. */
    TestContext context() {
        return context("contract-" + commands.incrementAndGet());
    }

    TestContext context(String idempotencyKey) {
        Road now = road.until(clock.instant().plus(TIME));
        return TestContext.at(clock)
                .with(secrets)
                .keyed(idempotencyKey)
                .until(now.deadline())
                .sending(now);
    }

    Outcome publish(Listing listing) {
        return publish(listing, reference(listing.sku()));
    }

    Outcome publish(Listing listing, ListingReference reference) {
        return publish(listing, reference, context());
    }

    Outcome publish(Listing listing, ListingReference reference, TestContext context) {
        Outcome outcome = channel.publish(new PublishCommand(listing, reference, commands.get() + 1), context);
        remember(outcome);
        return outcome;
    }

    /** Puts a listing up, the way the engine does: what may be there already is looked for first. */
    ListingReference put(Listing listing) {
        assertThat(isLookedUp(listing.sku())).as("looked for " + listing.sku()).isTrue();
        ListingReference taken = Outcomes.taken(publish(listing));
        approve(listing);
        return profile.has(Habit.SWITCHED_ON_AFTER_REVIEW) ? reference(listing.sku()) : taken;
    }

    /** Lets it pass where the platform reviews; what stays hidden then is published once more, the way the engine does. */
    void approve(Listing listing) {
        if (profile.has(Habit.REVIEWS)) {
            pass(listing.sku());
        }
        if (profile.has(Habit.SWITCHED_ON_AFTER_REVIEW)) {
            switchOn(listing);
        }
    }

    private void pass(Sku sku) {
        synchronized (market) {
            market.approve(sku);
        }
    }

    private void switchOn(Listing listing) {
        Observation seen = observe(listing.sku());
        for (int i = 0; i < TRIES && !(seen instanceof Observation.Live); i++) {
            if (seen instanceof Observation.Hidden) {
                publish(listing);
            }
            pass(listing.sku());
            seen = observe(listing.sku());
        }
        Observations.reference(seen).ifPresent(this::remember);
    }

    /** Publishes until it is done, the way the engine does: what is in doubt is looked for, never sent blindly. */
    void settle(Listing listing) {
        Optional<Outcome> last = Optional.empty();
        for (int i = 0; i < TRIES && last.filter(Outcomes::isTaken).isEmpty(); i++) {
            if (isLookedUp(listing.sku())) {
                last = Optional.of(publish(listing));
            }
        }
        Outcomes.taken(last.orElseThrow());
        approve(listing);
    }

    /** Withdraws until it is done. */
    void settleWithdrawal(Sku sku) {
        Outcome last = withdraw(sku);
        for (int i = 0; i < TRIES && !Outcomes.isTaken(last); i++) {
            last = withdraw(sku);
        }
        Outcomes.taken(last);
    }

    /** What may be there is looked for; false when it could not be seen. */
    private boolean isLookedUp(Sku sku) {
        if (reference(sku).channelKey() != null || !(channel instanceof ListingLocator)) {
            return true;
        }
        Observation seen = locate(sku);
        Observations.reference(seen).ifPresent(this::remember);
        return !(seen instanceof Observation.Unknown);
    }

    /** What is known of a listing so far. */
    ListingReference reference(Sku sku) {
        return known.getOrDefault(sku, new ListingReference(sku, null));
    }

    Outcome withdraw(Sku sku) {
        return withdraw(reference(sku));
    }

    Outcome withdraw(ListingReference reference) {
        Outcome outcome = channel.withdraw(withdrawal(reference), context());
        remember(outcome);
        return outcome;
    }

    WithdrawCommand withdrawal(ListingReference reference) {
        Withdrawal withdrawal =
                RemovalFixture.aRemoval().sku(reference.sku().value()).build();
        return new WithdrawCommand(withdrawal, reference, commands.get() + 1);
    }

    Observation observe(Sku sku) {
        return channel.observe(reference(sku), context());
    }

    Observation locate(Sku sku) {
        return ((ListingLocator) channel).locate(sku, context());
    }

    void remember(Outcome outcome) {
        Outcomes.reference(outcome).ifPresent(this::remember);
    }

    private void remember(ListingReference reference) {
        if (reference.channelKey() != null) {
            known.put(reference.sku(), reference);
        }
    }

    /** What the market has, read from its own store. */
    Optional<Displayed> shown(Sku sku) {
        synchronized (market) {
            return market.displayed(sku);
        }
    }

    long creations(Sku sku) {
        synchronized (market) {
            return market.creations(sku);
        }
    }

    /** Buyers see exactly this. */
    void expectShown(Listing listing) {
        Faithful.expect(displayed(listing), listing, profile);
    }

    /** Buyers can buy exactly this, and read what it is: what does not depend on pictures and titles. */
    void expectOffered(Listing listing) {
        Faithful.expectOffered(displayed(listing), listing);
    }

    private Displayed displayed(Listing listing) {
        Optional<Displayed> shown = shown(listing.sku());
        assertThat(shown).as("what the market has under " + listing.sku()).isPresent();
        return shown.get();
    }

    /** What the market has, as far as it can be compared with what it has later. */
    Stock stock(Sku sku) {
        return new Stock(shown(sku), creations(sku));
    }

    /**
     * What the market has under a key.
     *
     * @param displayed the listing
     * @param creations how often it was made
     */
    record Stock(Optional<Displayed> displayed, long creations) {
        boolean isVisible() {
            return displayed.filter(Displayed::visible).isPresent();
        }
    }

    void requireASoundMarket() {
        assertThat(market.defects()).as("defects of the local market itself").isEmpty();
        others.forEach(Trial::requireASoundMarket);
    }

    @Override
    public void close() {
        market.close();
        others.forEach(Trial::close);
    }
}
