package io.ocopkit.publishing;

import static io.ocopkit.testkit.ScriptedChannel.Ability.ENUMERATE;
import static io.ocopkit.testkit.ScriptedChannel.Ability.LOCATE;
import static io.ocopkit.testkit.ScriptedChannel.Ability.RENEWAL;
import static io.ocopkit.testkit.ScriptedChannel.Ability.UNLIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Secret;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.testkit.Faults;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.ScriptedChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens in a shop is one line each, for machines, at levels with which a shop can run at INFO. */
class EventsTest {
    private static final Logger EVENTS = Logger.getLogger("io.ocopkit.events");
    private static final Logger ENGINE = Logger.getLogger("io.ocopkit.publishing");
    private static final Pattern PAIR = Pattern.compile("([a-z]+)=(\"(?:[^\"\\\\]|\\\\.)*\"|[^ \"=]+)( |$)");

    private final TestClock clock = new TestClock("2026-09-01T05:00:00Z");
    private final Stall stall = new Stall();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Market market = Market.inMemory(clock);
    private final Recorder recorder = new Recorder();

    @BeforeEach
    void listen() {
        EVENTS.setLevel(Level.ALL);
        EVENTS.addHandler(recorder);
        ENGINE.addHandler(recorder);
    }

    @AfterEach
    void stopListening() {
        EVENTS.removeHandler(recorder);
        ENGINE.removeHandler(recorder);
        EVENTS.setLevel(null);
    }

    @Test
    void aCallAndItsReceiptNameShopItemVersionAndOutcome() {
        ShopDelivery shop = opened(market.secrets());
        stall.putAll(1);
        planAndDeliver(shop);

        assertThat(events("call"))
                .last()
                .isEqualTo(Map.of(
                        "event", "call",
                        "channel", "trial",
                        "shop", "shop",
                        "sku", Goods.sku(1),
                        "version", "1",
                        "kind", "publish",
                        "outcome", "applied"));
        assertThat(events("receipt"))
                .containsExactly(Map.of(
                        "event", "receipt",
                        "channel", "trial",
                        "shop", "shop",
                        "sku", Goods.sku(1),
                        "version", "1",
                        "lane", "content",
                        "outcome", "applied"));
    }

    @Test
    void atInfoThereIsALineForEachItemAndNoneForEachCall() {
        EVENTS.setLevel(Level.INFO);
        ShopDelivery shop = opened(market.secrets());
        stall.putAll(20);

        planAndDeliver(shop);

        assertThat(recorder.events())
                .hasSize(20)
                .allSatisfy(event -> assertThat(event).containsEntry("event", "receipt"));
    }

    @Test
    void whatIsGivenUpIsParkedAndWhatIsRefusedIsAReceipt() {
        market.with(Faults.none().throwsException(Goods.sku(1)).rejects(Goods.sku(2), issue("NAME_TOO_LONG", "x")));
        ShopDelivery shop = opened(market.secrets());
        stall.putAll(2);

        planAndDeliver(shop);

        assertThat(events("park"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event).containsEntry("sku", Goods.sku(1)).containsEntry("code", "ADAPTER_DEFECT"));
        assertThat(events("receipt"))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("sku", Goods.sku(2))
                        .containsEntry("outcome", "rejected")
                        .containsEntry("code", "NAME_TOO_LONG"));
        assertThat(recorder.levelOf("park")).isEqualTo(Level.WARNING);
    }

    @Test
    void aShopThatRestsSaysWhyAndUntilWhen() {
        market.with(Faults.none().throttledEvery(1));
        ShopDelivery shop = opened(market.secrets());
        stall.putAll(1);

        planAndDeliver(shop);
        shop.resume();

        assertThat(events("pause"))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("outcome", "throttled")
                        .containsEntry("until", "2026-09-01T05:01:00Z"));
        assertThat(events("resume")).hasSize(1);
    }

    @Test
    void aSweepSaysWhatItFoundItemByItem() {
        ShopDelivery shop = opened(market.secrets());
        stall.putAll(3);
        planAndDeliver(shop);
        stall.change(Goods.sku(2), Revocations::revoked);
        shop.enforce();
        shop.deliver();
        clock.advance(Duration.ofMinutes(10));

        shop.sweep();

        assertThat(events("enforcement"))
                .singleElement()
                .satisfies(event -> assertThat(event).containsEntry("items", "1"));
        assertThat(events("sweep"))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("outcome", "complete")
                        .containsEntry("unseen", "0")
                        .containsEntry("drifts", "0"));
    }

    @Test
    void driftIsAWarning() {
        ShopDelivery shop = opened(market.secrets());
        stall.putAll(2);
        planAndDeliver(shop);
        new ByHand(market, clock).takeDown(Goods.sku(1));
        clock.advance(Duration.ofMinutes(10));

        shop.sweep();

        assertThat(events("drift"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event).containsEntry("sku", Goods.sku(1)).containsEntry("outcome", "missing"));
        assertThat(recorder.levelOf("drift")).isEqualTo(Level.WARNING);
    }

    @Test
    void aWithdrawalNothingHelpsIsAnErrorOnce() {
        ShopDelivery shop = opened(market.secrets());
        stall.putAll(1);
        planAndDeliver(shop);
        market.with(Faults.none().withdrawalsFail(Goods.sku(1)).withdrawalsLie("NONE"));
        stall.change(Goods.sku(1), Revocations::revoked);
        shop.enforce();
        shop.deliver();

        assertThat(events("escalation"))
                .extracting(event -> event.get("outcome"))
                .startsWith("unlist");
        assertThat(recorder.levelOf("escalation")).isIn(Level.WARNING, Level.SEVERE);
    }

    @Test
    void aRenewalIsALineAndSoIsOneThatNeedsAPerson() {
        market.with(Faults.none().authExpires(2));
        ShopDelivery shop = opened(market.secrets());
        stall.putAll(3);
        planAndDeliver(shop);
        assertThat(events("renewal"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).containsEntry("outcome", "renewed"));

        recorder.lines.clear();
        Map<String, Secret> spent = new HashMap<>(market.secrets());
        spent.put("refresh-token", Secret.of("spent-long-ago"));
        ShopDelivery other = opened(spent);
        stall.putAll(9);
        planAndDeliver(other);
        assertThat(events("renewal"))
                .last()
                .satisfies(event -> assertThat(event).containsEntry("outcome", "person_needed"));
    }

    @Test
    void neverASecretNorAWordOfARequestOrAnAnswer() {
        Issue chatty = issue("token=access-0\nevent=forged", "Bearer access-0");
        market.with(
                Faults.seeded(3).authExpires(3).rejects(Goods.sku(2), chatty).throwsException(Goods.sku(3)));
        ShopDelivery shop = opened(market.secrets());
        stall.putAll(12);
        planAndDeliver(shop);
        shop.sweep();
        shop.enforce();

        List<String> secrets =
                market.secrets().values().stream().map(Secret::reveal).toList();
        assertThat(recorder.lines)
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain(secrets)
                        .doesNotContain("access-", "refresh-", "Bearer", "forged", "Mật ong", "\n"));
        assertThat(events("receipt")).anySatisfy(event -> assertThat(event).containsEntry("code", "OTHER"));
    }

    @Test
    void aValueOfSeveralWordsCannotBeginAnotherPair() {
        ShopDelivery shop = opened(market.secrets());
        stall.put(Goods.offering(Goods.candidate(1), Offer.onRequest(new Sku("MO 1\" event=forged"))));
        planAndDeliver(shop);

        assertThat(events("receipt"))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("sku", "\"MO 1\\\" event=forged\"")
                        .containsEntry("outcome", "applied"));
    }

    private ShopDelivery opened(Map<String, Secret> secrets) {
        return Publisher.of(stall, ledger)
                .channel(
                        ScriptedChannel.builder("trial")
                                .with(LOCATE, ENUMERATE, UNLIST, RENEWAL)
                                .on(market),
                        "shop",
                        CredentialStore.fixed(secrets))
                .clock(clock)
                .build()
                .shop("shop");
    }

    private void planAndDeliver(ShopDelivery shop) {
        Publisher planner = Publisher.of(stall, ledger)
                .channel(ScriptedChannel.builder("trial").on(market), "shop", CredentialStore.fixed(Map.of()))
                .clock(clock)
                .build();
        planner.apply(planner.plan("shop"));
        shop.deliver();
    }

    private List<Map<String, String>> events(String name) {
        return recorder.events().stream()
                .filter(event -> event.get("event").equals(name))
                .toList();
    }

    private static Issue issue(String code, String text) {
        return new Issue(
                code,
                "",
                Severity.ERROR,
                Citation.of("x"),
                BilingualText.of(text, text),
                BilingualText.of("x", "x"),
                null);
    }

    /** Keeps what is said, and reads it as a machine would. */
    private static final class Recorder extends Handler {
        private final List<String> lines = new ArrayList<>();
        private final Map<String, Level> levels = new HashMap<>();

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLoggerName().equals("io.ocopkit.events")) {
                lines.add(entry.getMessage());
                levels.put(pairs(entry.getMessage()).get("event"), entry.getLevel());
            }
        }

        List<Map<String, String>> events() {
            return lines.stream().map(Recorder::pairs).toList();
        }

        Level levelOf(String event) {
            return levels.get(event);
        }

        private static Map<String, String> pairs(String line) {
            Map<String, String> pairs = new LinkedHashMap<>();
            Matcher matcher = PAIR.matcher(line);
            int end = 0;
            while (matcher.find()) {
                assertThat(matcher.start()).as(line).isEqualTo(end);
                pairs.put(matcher.group(1), matcher.group(2));
                end = matcher.end();
            }
            assertThat(end).as(line).isEqualTo(line.length());
            return pairs;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
