package io.ocopkit.publishing;

import static io.ocopkit.testkit.ScriptedChannel.Ability.ENUMERATE;
import static io.ocopkit.testkit.ScriptedChannel.Ability.LOCATE;
import static io.ocopkit.testkit.ScriptedChannel.Ability.OFFERS;
import static io.ocopkit.testkit.ScriptedChannel.Ability.STOCK_STOP;
import static io.ocopkit.testkit.ScriptedChannel.Ability.UNLIST;
import static io.ocopkit.testkit.ScriptedChannel.Ability.WEBHOOKS;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.DeliveryReport;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.publishing.delivery.State;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MarketCall;
import io.ocopkit.testkit.MarketEffect;
import io.ocopkit.testkit.ScriptedChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** A shop on a market with everything around it. */
final class ApiShop {
    static final Outlet OUTLET = new Outlet(new ChannelId("trial"), "my-shop");

    /** Kept here because a logger nobody holds forgets its level. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("io.ocopkit.publishing.delivery"), Logger.getLogger("io.ocopkit.events"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    final TestClock clock = new TestClock("2026-09-01T05:00:00Z");
    final InMemoryLedger ledger = new InMemoryLedger();
    final Stall stall = new Stall();
    final Market market = Market.inMemory(clock);
    final ByHand byHand = new ByHand(market, clock);
    final Publisher publisher;
    final ShopDelivery delivery;
    private final Meanwhile meanwhile = new Meanwhile();
    private final int atOnce;
    private long forgotten;

    ApiShop() {
        this(1);
    }

    ApiShop(int atOnce) {
        this.atOnce = atOnce;
        publisher = Publisher.of(stall, ledger)
                .channel(channel(), OUTLET.shop(), CredentialStore.fixed(market.secrets()))
                .clock(clock)
                .build();
        delivery = publisher.shop(OUTLET);
    }

    ListingChannel channel() {
        ListingChannel channel = ScriptedChannel.builder(OUTLET.channel().value())
                .with(LOCATE, ENUMERATE, OFFERS, STOCK_STOP, UNLIST, WEBHOOKS)
                .on(market);
        return meanwhile.on(channel, atOnce);
    }

    RandomProvince.Surroundings surroundings() {
        return new RandomProvince.Surroundings(clock, stall, ledger, publisher, OUTLET);
    }

    AppliedPlan planAndApply() {
        return publisher.apply(publisher.plan(OUTLET).confirmed());
    }

    DeliveryReport planAndDeliver() {
        planAndApply();
        return delivery.deliver();
    }

    /** Delivers, letting time pass to whenever something is due next, until nothing is or the time is up. */
    void deliverUntilQuiet(Duration atMost) {
        Instant end = clock.instant().plus(atMost);
        Optional<Instant> next = delivery.deliver().nextDue();
        while (next.isPresent() && clock.instant().isBefore(end)) {
            Instant soonest = clock.instant().plusSeconds(1);
            clock.set((next.get().isBefore(soonest) ? soonest : next.get()).toString());
            next = delivery.deliver().nextDue();
        }
    }

    Delivery delivery(int number) {
        return ledger.deliveries().find(OUTLET, new Sku(Goods.sku(number))).orElseThrow();
    }

    State state(int number) {
        return delivery(number).progress().state();
    }

    List<String> live() {
        return ledger.live(OUTLET).stream()
                .map(publication -> publication.sku().value())
                .toList();
    }

    /** Happens while the next command is under way. */
    void meanwhile(Runnable action) {
        meanwhile.happens(action);
    }

    /** What buyers see: SKU by SKU, a SKU twice when it stands there twice. */
    List<String> shown() {
        return market.shown().stream().map(item -> item.sku().value()).sorted().toList();
    }

    String shows(String sku) {
        return market.shown(sku).stream()
                .map(item -> item.face().title() + " " + item.face().price()
                        + item.face().packs().stream().map(pack -> " " + pack).collect(Collectors.joining()))
                .findFirst()
                .orElse("");
    }

    /** SKUs that stand there more than once. */
    List<String> duplicates() {
        List<String> seen = new ArrayList<>(shown());
        new TreeSet<>(seen).forEach(seen::remove);
        return seen;
    }

    /** Everything that ever took effect: what, on which SKU, by which version. */
    List<String> log() {
        return market.log().stream()
                .map(effect -> effect.kind() + " " + effect.reference().sku() + " " + effect.version())
                .toList();
    }

    long count(MarketEffect.Kind kind) {
        return market.log().stream().filter(effect -> effect.kind() == kind).count();
    }

    long calls() {
        return market.calls().values().stream().mapToLong(Long::longValue).sum() - forgotten;
    }

    long calls(MarketCall call) {
        return market.calls().getOrDefault(call, 0L);
    }

    void forgetCalls() {
        forgotten += calls();
    }

    static Issue issue(String code) {
        return new Issue(
                code,
                "",
                Severity.ERROR,
                Citation.of("trial"),
                BilingualText.of("Chợ không nhận", "The market does not take it"),
                BilingualText.of("Sửa", "Mend it"),
                null);
    }
}
