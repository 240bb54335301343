package io.ocopkit.jpa;

import static io.ocopkit.jpa.FoundPairs.pair;
import static io.ocopkit.jpa.MergedVillages.AFTER;
import static io.ocopkit.jpa.MergedVillages.HO_CHI_MINH;
import static io.ocopkit.jpa.MergedVillages.PEPPER_AFTER;
import static io.ocopkit.jpa.MergedVillages.PEPPER_BEFORE;
import static io.ocopkit.jpa.MergedVillages.PEPPER_THIRD;
import static io.ocopkit.jpa.MergedVillages.SALT;
import static io.ocopkit.jpa.MergedVillages.pepperAfter;
import static io.ocopkit.jpa.MergedVillages.pepperBefore;
import static io.ocopkit.jpa.MergedVillages.pepperThird;
import static io.ocopkit.jpa.MergedVillages.salt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.catalog.Recognition;
import io.ocopkit.message.OcopException;
import io.ocopkit.model.Product;
import io.ocopkit.reconcile.Conflict;
import io.ocopkit.reconcile.Count;
import io.ocopkit.units.AdministrativeUnits;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the rules and people decide about pairs of products, on any database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class MatchesTest {
    private static final Instant NOON = Instant.parse("2026-09-01T05:00:00.123456789Z");
    private static final Decider THUY = Decider.person("thuỷ", "Đã xem giấy chứng nhận gốc");
    private static final Decider NAM = Decider.person("nam", "Hai mẫu khác nhau");

    private final DataSource dataSource;
    private OcopRegistry registry;
    private ProductMatches matches;

    MatchesTest(Databases database) {
        this.dataSource = database.fresh();
    }

    @BeforeAll
    void open() {
        registry = OcopRegistry.open(
                dataSource, RegistrySettings.standard().withClock(Clock.fixed(NOON, ZoneId.of("Asia/Ho_Chi_Minh"))));
        matches = registry.matches();
    }

    @BeforeEach
    void register() {
        Databases.empty(dataSource);
        registry.importRecognitions(FakeList.of("sap-nhap.csv", pepperBefore(), pepperAfter(), pepperThird(), salt()));
    }

    @AfterAll
    void close() {
        registry.close();
    }

    private StoredMatch match(Product one, Product other) {
        return matches.match(pair(one, other)).orElseThrow();
    }

    private List<StoredMatch> waiting() {
        try (Stream<StoredMatch> waiting = matches.waiting()) {
            return waiting.toList();
        }
    }

    private List<MatchDecision> decisions() {
        try (Stream<MatchEntry> entries = matches.decisions()) {
            return entries.map(MatchEntry::decision).toList();
        }
    }

    private boolean areOne(Product one, Product other) {
        return Databases.count(
                        dataSource,
                        "select count(*) from ocop_same_product a join ocop_same_product b on b.group_id = a.group_id"
                                + " where a.product_id = '" + one.id() + "' and b.product_id = '" + other.id() + "'")
                == 1;
    }

    private String everything() {
        StringBuilder state = new StringBuilder();
        state.append(Databases.count(dataSource, "select count(*) * 1000 + coalesce(sum(version), 0) from ocop_match"));
        for (String count : List.of(
                "count(*) from ocop_match_line",
                "count(*) from ocop_same_product",
                "revision from ocop_registry",
                "coalesce(sum(last_line), 0) from ocop_match_book")) {
            state.append(' ').append(Databases.count(dataSource, "select " + count));
        }
        return state.toString();
    }

    @Test
    void whatIsSurelyOneIsJoinedByTheRulesAndSaysSo() {
        ReconciliationReport report = matches.reconcile(FoundPairs.none().same(PEPPER_BEFORE, PEPPER_AFTER));
        assertThat(report.compared().registrations()).isEqualTo(4);
        assertThat(report.proposed()).isOne();
        assertThat(report.joined()).isOne();
        assertThat(areOne(PEPPER_BEFORE, PEPPER_AFTER)).isTrue();
        assertThat(waiting()).isEmpty();
        assertThat(decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.action()).isEqualTo(MatchAction.JOINED);
            assertThat(decision.by().origin()).isEqualTo(Decider.Origin.RULES);
            assertThat(decision.by().actor()).isEqualTo(Reconciling.RULES);
            assertThat(decision.by().reason()).contains("Cùng tên", "Both are called");
            assertThat(decision.at()).isEqualTo(Instant.parse("2026-09-01T05:00:00.123456Z"));
            assertThat(decision.judgement()).isEqualTo(Judgement.ONE_PRODUCT);
        });
    }

    @Test
    void whatMayBeOneWaitsWithItsReasonsTheLikeliestFirst() {
        matches.reconcile(FoundPairs.none()
                .found(PEPPER_BEFORE, PEPPER_AFTER, 60)
                .found(PEPPER_BEFORE, PEPPER_THIRD, 80)
                .found(SALT, PEPPER_THIRD, 60));
        assertThat(waiting()).extracting(StoredMatch::score).containsExactly(80, 60, 60);
        StoredMatch first = waiting().get(0);
        assertThat(first).isEqualTo(match(PEPPER_BEFORE, PEPPER_THIRD));
        assertThat(List.of(first.first().product(), first.second().product()))
                .containsExactlyInAnyOrder(PEPPER_BEFORE, PEPPER_THIRD);
        assertThat(List.of(first.first().certificate(), first.second().certificate()))
                .containsExactlyInAnyOrder(
                        pepperBefore().certificate(), pepperThird().certificate());
        assertThat(first.explanation().vi()).startsWith("Công nhận lại\n+80 Cùng tên ");
        assertThat(first.explanation().en()).startsWith("Recognised again\n+80 Both are called ");
        assertThat(areOne(PEPPER_BEFORE, PEPPER_THIRD)).isFalse();
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aLongWorkListComesWhole() {
        List<Product> many = new ArrayList<>();
        List<Recognition> rows = new ArrayList<>();
        for (int row = 10; row < 50; row++) {
            Product product = Product.named(AFTER, "Tiêu số " + row);
            many.add(product);
            rows.add(MergedVillages.of(
                    row,
                    product,
                    MergedVillages.certificate(product, 3, MergedVillages.decision(HO_CHI_MINH, 34, "2026-02-02"))));
        }
        registry.importRecognitions(new FakeList<>("sap-nhap.csv", rows));
        FoundPairs found = FoundPairs.none();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < many.size(); i++) {
            for (int j = 0; j < i; j++) {
                found.found(many.get(i), many.get(j), 55 + random.nextInt(30));
            }
        }
        matches.reconcile(found);
        List<StoredMatch> waiting = waiting();
        assertThat(waiting).as("seed %d", seed).hasSize(40 * 39 / 2).doesNotHaveDuplicates();
        assertThat(waiting)
                .as("seed %d", seed)
                .isSortedAccordingTo((one, other) -> one.score() == other.score()
                        ? one.pair().compareTo(other.pair())
                        : other.score() - one.score());
    }

    @Test
    void comparingAgainChangesNothing() {
        FoundPairs found = FoundPairs.none().same(PEPPER_BEFORE, PEPPER_AFTER).possible(PEPPER_THIRD, PEPPER_AFTER);
        matches.reconcile(found);
        matches.confirm(match(PEPPER_THIRD, PEPPER_AFTER), THUY);
        String before = everything();
        ReconciliationReport again = matches.reconcile(found);
        assertThat(again.isNothing()).isTrue();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aConfirmedPairIsOneAndStaysSoWhateverTheRulesFind() {
        matches.reconcile(FoundPairs.none().possible(PEPPER_BEFORE, PEPPER_AFTER));
        StoredMatch decided = matches.confirm(waiting().get(0), THUY);
        assertThat(decided.judgement()).isEqualTo(Judgement.ONE_PRODUCT);
        assertThat(areOne(PEPPER_BEFORE, PEPPER_AFTER)).isTrue();
        assertThat(waiting()).isEmpty();
        ReconciliationReport report = matches.reconcile(FoundPairs.none());
        assertThat(report.withdrawn()).isOne();
        assertThat(report.separated()).isZero();
        assertThat(areOne(PEPPER_BEFORE, PEPPER_AFTER)).isTrue();
    }

    @Test
    void whatIsKeptApartStaysApartHoweverSureTheRulesAre() {
        matches.reconcile(FoundPairs.none().same(PEPPER_BEFORE, PEPPER_AFTER));
        matches.keepApart(match(PEPPER_BEFORE, PEPPER_AFTER), NAM);
        assertThat(areOne(PEPPER_BEFORE, PEPPER_AFTER)).isFalse();
        matches.reconcile(FoundPairs.none().found(PEPPER_BEFORE, PEPPER_AFTER, 200));
        assertThat(areOne(PEPPER_BEFORE, PEPPER_AFTER)).isFalse();
        assertThat(waiting()).isEmpty();
        assertThat(match(PEPPER_BEFORE, PEPPER_AFTER).judgement()).isEqualTo(Judgement.KEPT_APART);
    }

    @Test
    void whatIsKeptApartIsNotJoinedByAChainEither() {
        FoundPairs chain = FoundPairs.none()
                .found(PEPPER_BEFORE, PEPPER_AFTER, 120)
                .found(PEPPER_AFTER, PEPPER_THIRD, 95)
                .possible(PEPPER_BEFORE, PEPPER_THIRD);
        matches.reconcile(chain);
        assertThat(areOne(PEPPER_BEFORE, PEPPER_THIRD)).isTrue();
        matches.keepApart(match(PEPPER_BEFORE, PEPPER_THIRD), NAM);
        assertThat(areOne(PEPPER_BEFORE, PEPPER_AFTER)).isTrue();
        assertThat(areOne(PEPPER_AFTER, PEPPER_THIRD)).isFalse();
        ReconciliationReport report = matches.reconcile(chain);
        assertThat(report.isNothing()).isTrue();
        assertThat(report.conflicts()).extracting(Conflict::code).containsExactly("LINK_LEFT_OUT");
    }

    @Test
    void theRulesTakeBackWhatOnlyTheyHaveJoined() {
        matches.reconcile(FoundPairs.none().same(PEPPER_BEFORE, PEPPER_AFTER));
        ReconciliationReport report = matches.reconcile(FoundPairs.none().possible(PEPPER_BEFORE, PEPPER_AFTER));
        assertThat(report.separated()).isOne();
        assertThat(areOne(PEPPER_BEFORE, PEPPER_AFTER)).isFalse();
        assertThat(waiting()).hasSize(1);
        assertThat(decisions())
                .extracting(MatchDecision::action)
                .containsExactly(MatchAction.JOINED, MatchAction.UNDONE);
    }

    @Test
    void anUndoneJoiningOfTheRulesWaitsForAPersonFromThenOn() {
        FoundPairs sure = FoundPairs.none().same(PEPPER_BEFORE, PEPPER_AFTER);
        matches.reconcile(sure);
        StoredMatch undone = matches.undo(match(PEPPER_BEFORE, PEPPER_AFTER), NAM);
        assertThat(undone.judgement()).isEqualTo(Judgement.WAITING);
        assertThat(areOne(PEPPER_BEFORE, PEPPER_AFTER)).isFalse();
        assertThat(matches.reconcile(sure).isNothing()).isTrue();
        assertThat(waiting()).containsExactly(undone);
    }

    @Test
    void undoingPutsTheDecisionBeforeInForceAgain() {
        matches.reconcile(FoundPairs.none().same(PEPPER_BEFORE, PEPPER_AFTER));
        matches.keepApart(match(PEPPER_BEFORE, PEPPER_AFTER), NAM);
        matches.confirm(match(PEPPER_BEFORE, PEPPER_AFTER), THUY);
        List<Judgement> back = new ArrayList<>();
        for (int step = 0; step < 3; step++) {
            back.add(matches.undo(match(PEPPER_BEFORE, PEPPER_AFTER), THUY).judgement());
        }
        assertThat(back).containsExactly(Judgement.KEPT_APART, Judgement.ONE_PRODUCT, Judgement.WAITING);
        assertThatThrownBy(() -> matches.undo(match(PEPPER_BEFORE, PEPPER_AFTER), THUY))
                .isInstanceOfSatisfying(
                        RegistryException.class, e -> assertThat(e.code()).isEqualTo("NOTHING_TO_UNDO"));
        assertThat(decisions()).hasSize(6);
        assertThat(matches.audit()).isEqualTo(new MatchAuditReport(6, 1, List.of()));
    }

    @Test
    void decidingTheSameTwiceIsNothing() {
        matches.reconcile(FoundPairs.none().possible(PEPPER_BEFORE, PEPPER_AFTER));
        StoredMatch seen = match(PEPPER_BEFORE, PEPPER_AFTER);
        StoredMatch confirmed = matches.confirm(seen, THUY);
        String before = everything();
        assertThat(matches.confirm(seen, NAM)).isEqualTo(confirmed);
        assertThat(matches.confirm(confirmed, NAM)).isEqualTo(confirmed);
        assertThat(everything()).isEqualTo(before);
        StoredMatch undone = matches.undo(confirmed, THUY);
        before = everything();
        assertThat(matches.undo(confirmed, NAM)).isEqualTo(undone);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aPersonsWordTakesThePlaceOfTheRules() {
        matches.reconcile(FoundPairs.none().same(PEPPER_BEFORE, PEPPER_AFTER));
        matches.confirm(match(PEPPER_BEFORE, PEPPER_AFTER), THUY);
        matches.reconcile(FoundPairs.none());
        assertThat(areOne(PEPPER_BEFORE, PEPPER_AFTER)).isTrue();
        assertThat(decisions()).hasSize(2);
    }

    @Test
    void aDecisionAboutAPairSomebodyHasDecidedOtherwiseIsRefused() {
        matches.reconcile(FoundPairs.none().possible(PEPPER_BEFORE, PEPPER_AFTER));
        StoredMatch seen = match(PEPPER_BEFORE, PEPPER_AFTER);
        matches.confirm(seen, THUY);
        String before = everything();
        assertThatThrownBy(() -> matches.keepApart(seen, NAM)).isInstanceOfSatisfying(RegistryException.class, e -> {
            assertThat(e.code()).isEqualTo("MATCH_STALE");
            assertThat(e.text().vi()).contains("Là một sản phẩm", "hãy xem lại");
            assertThat(e.text().en()).contains("One product", "look again");
        });
        assertThatThrownBy(() -> matches.undo(seen, NAM)).isInstanceOf(RegistryException.class);
        assertThat(everything()).isEqualTo(before);
        assertThat(matches.keepApart(match(PEPPER_BEFORE, PEPPER_AFTER), NAM).judgement())
                .isEqualTo(Judgement.KEPT_APART);
    }

    @Test
    void aPairTheRulesNeverFoundCannotBeDecided() {
        matches.reconcile(FoundPairs.none().possible(PEPPER_BEFORE, PEPPER_AFTER));
        StoredMatch seen = match(PEPPER_BEFORE, PEPPER_AFTER);
        Databases.run(dataSource, "delete from ocop_match");
        assertThat(matches.match(pair(PEPPER_BEFORE, PEPPER_AFTER))).isEmpty();
        assertThatThrownBy(() -> matches.confirm(seen, THUY))
                .isInstanceOfSatisfying(
                        RegistryException.class, e -> assertThat(e.code()).isEqualTo("MATCH_UNKNOWN"));
    }

    @Test
    void aDecisionNeedsSomebodyAndAReason() {
        assertThatThrownBy(() -> Decider.person(" ", "vì")).isInstanceOf(OcopException.class);
        assertThatThrownBy(() -> Decider.person("thuỷ", "")).isInstanceOf(OcopException.class);
        matches.reconcile(FoundPairs.none().possible(PEPPER_BEFORE, PEPPER_AFTER));
        Decider rules = new Decider(Decider.Origin.RULES, Reconciling.RULES, "giả");
        StoredMatch seen = match(PEPPER_BEFORE, PEPPER_AFTER);
        assertThatThrownBy(() -> matches.confirm(seen, rules)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofTwoWhoDecideOtherwiseAtOnceOneIsRefused() throws Exception {
        matches.reconcile(FoundPairs.none().possible(PEPPER_BEFORE, PEPPER_AFTER));
        StoredMatch seen = match(PEPPER_BEFORE, PEPPER_AFTER);
        List<Object> outcomes = atOnce(() -> matches.confirm(seen, THUY), () -> matches.keepApart(seen, NAM));
        assertThat(outcomes).filteredOn(StoredMatch.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RegistryException.class::isInstance).hasSize(1);
        assertThat(decisions()).hasSize(1);
        assertThat(matches.audit().isClean()).isTrue();
    }

    @Test
    void ofTwoWhoDecideTheSameAtOnceBothAreRight() throws Exception {
        matches.reconcile(FoundPairs.none().possible(PEPPER_BEFORE, PEPPER_AFTER));
        StoredMatch seen = match(PEPPER_BEFORE, PEPPER_AFTER);
        List<Object> outcomes = atOnce(() -> matches.confirm(seen, THUY), () -> matches.confirm(seen, NAM));
        assertThat(outcomes).containsOnly(match(PEPPER_BEFORE, PEPPER_AFTER));
        assertThat(decisions()).hasSize(1);
    }

    /** What each returns or throws. */
    private static List<Object> atOnce(Callable<StoredMatch> one, Callable<StoredMatch> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<StoredMatch> decision : List.of(one, other)) {
                running.add(two.submit(() -> {
                    start.await();
                    try {
                        return decision.call();
                    } catch (RegistryException e) {
                        return e;
                    }
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> future : running) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            two.shutdown();
        }
    }

    private Count countedOnceAfterTheListsDropped(Product dropped) {
        List<Recognition> left = new ArrayList<>(List.of(pepperBefore(), pepperAfter(), pepperThird(), salt()));
        left.removeIf(recognition -> recognition.product().equals(dropped));
        registry.importCompleteRecognitions(List.of(new FakeList<>("moi.csv", left)));
        return matches.inventory(AdministrativeUnits.bundled()).products();
    }

    @Test
    void twoThatAreOneByWayOfAThirdNoListHasAnyMoreCountOnce() {
        matches.reconcile(FoundPairs.none().same(PEPPER_BEFORE, PEPPER_AFTER).same(PEPPER_AFTER, PEPPER_THIRD));
        assertThat(countedOnceAfterTheListsDropped(PEPPER_AFTER))
                .extracting(Count::before, Count::after)
                .containsExactly(3, 2);
    }

    @Test
    void twoThatOnlyAThirdKeepsApartCountTwiceWhenNoListHasItAnyMore() {
        matches.reconcile(FoundPairs.none()
                .found(PEPPER_BEFORE, PEPPER_AFTER, 120)
                .found(PEPPER_BEFORE, PEPPER_THIRD, 95)
                .possible(PEPPER_AFTER, PEPPER_THIRD));
        matches.keepApart(match(PEPPER_AFTER, PEPPER_THIRD), NAM);
        assertThat(areOne(PEPPER_BEFORE, PEPPER_THIRD)).isFalse();
        assertThat(countedOnceAfterTheListsDropped(PEPPER_AFTER))
                .extracting(Count::before, Count::after)
                .containsExactly(3, 3);
    }

    @Test
    void aRehearsedComparisonLeavesNothing() {
        String before = everything();
        long joined = registry.rehearse(dry -> dry.matches()
                .reconcile(FoundPairs.none().same(PEPPER_BEFORE, PEPPER_AFTER))
                .joined());
        assertThat(joined).isOne();
        assertThat(everything()).isEqualTo(before);
    }
}
