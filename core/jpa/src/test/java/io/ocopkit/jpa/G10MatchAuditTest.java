package io.ocopkit.jpa;

import static io.ocopkit.jpa.FoundPairs.pair;
import static io.ocopkit.jpa.MergedVillages.PEPPER_AFTER;
import static io.ocopkit.jpa.MergedVillages.PEPPER_BEFORE;
import static io.ocopkit.jpa.MergedVillages.PEPPER_THIRD;
import static io.ocopkit.jpa.MergedVillages.SALT;
import static io.ocopkit.jpa.MergedVillages.pepperAfter;
import static io.ocopkit.jpa.MergedVillages.pepperBefore;
import static io.ocopkit.jpa.MergedVillages.pepperThird;
import static io.ocopkit.jpa.MergedVillages.salt;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.jpa.AuditFinding.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G10: decisions about products are append-only and chained; what is one can be rebuilt; a changed row is found. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class G10MatchAuditTest {
    private final DataSource dataSource;
    private OcopRegistry registry;

    G10MatchAuditTest(Databases database) {
        this.dataSource = database.fresh();
    }

    @BeforeAll
    void open() {
        registry = OcopRegistry.open(dataSource);
    }

    @AfterAll
    void close() {
        registry.close();
    }

    /** Line 1 and 2 by the rules, 3 confirms, 4 keeps apart, 5 undoes that. */
    @BeforeEach
    void decide() {
        Databases.empty(dataSource);
        registry.importRecognitions(FakeList.of("sap-nhap.csv", pepperBefore(), pepperAfter(), pepperThird(), salt()));
        ProductMatches matches = registry.matches();
        matches.reconcile(FoundPairs.none()
                .same(PEPPER_BEFORE, PEPPER_AFTER)
                .same(PEPPER_THIRD, SALT)
                .possible(PEPPER_AFTER, PEPPER_THIRD)
                .possible(PEPPER_BEFORE, SALT));
        Decider thuy = Decider.person("thuỷ", "Đã xem");
        matches.confirm(matches.match(pair(PEPPER_BEFORE, PEPPER_AFTER)).orElseThrow(), thuy);
        matches.keepApart(matches.match(pair(PEPPER_AFTER, PEPPER_THIRD)).orElseThrow(), thuy);
        matches.undo(matches.match(pair(PEPPER_AFTER, PEPPER_THIRD)).orElseThrow(), thuy);
    }

    private List<Code> findings() {
        return registry.matches().audit().findings().stream()
                .map(AuditFinding::code)
                .distinct()
                .toList();
    }

    @Test
    void anUntouchedRecordIsCleanAndRebuildsEveryPair() {
        assertThat(registry.matches().audit()).isEqualTo(new MatchAuditReport(5, 4, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "first_id = 'A'",
                "second_id = 'ZZ'",
                "action = 'UNDONE'",
                "origin = 'RULES'",
                "actor = 'không ai'",
                "reason = 'Không rõ'",
                "decided_at = timestamp with time zone '2026-01-01 00:00:00+00'",
                "relation = 'UPGRADE'",
                "score = 1",
                "before_line = 0",
                "in_force = 2",
                "judgement = 'KEPT_APART'",
                "digest = previous"
            })
    void aChangedColumnIsFound(String change) {
        Databases.run(dataSource, "update ocop_match_line set " + change + " where line = 3");
        assertThat(findings()).contains(Code.LINE_CHANGED);
    }

    @Test
    void aLineThatNoLongerMakesSenseIsFound() {
        Databases.run(dataSource, "update ocop_match_line set relation = 'COUSIN' where line = 3");
        assertThat(findings()).contains(Code.LINE_UNREADABLE);
    }

    @Test
    void aLineTakenOutOfTheMiddleIsFound() {
        Databases.run(dataSource, "delete from ocop_match_line where line = 4");
        assertThat(findings()).contains(Code.CHAIN_BROKEN);
    }

    @Test
    void theLastLineTakenAwayIsFound() {
        Databases.run(dataSource, "delete from ocop_match_line where line = 5");
        assertThat(findings()).contains(Code.END_MISSING, Code.PAIR_DIFFERS);
    }

    @Test
    void anEmptiedRecordIsFound() {
        Databases.run(dataSource, "delete from ocop_match_line");
        assertThat(findings()).contains(Code.END_MISSING, Code.PAIR_DIFFERS, Code.GROUP_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "judgement = 'ONE_PRODUCT', waiting = false where judgement = 'WAITING'",
                "judgement = 'WAITING', waiting = true where by_person = true",
                "in_force = 2 where in_force = 3",
                "last_line = 4 where last_line = 5",
                "by_person = false where by_person = true",
                "waiting = false where waiting = true",
                "judgement = 'NONSENSE' where in_force = 3"
            })
    void aPairThatDoesNotStandWhereItWasDecidedIsFound(String change) {
        Databases.run(dataSource, "update ocop_match set " + change);
        assertThat(findings()).contains(Code.PAIR_DIFFERS);
    }

    @Test
    void aPairTakenAwayIsFound() {
        Databases.run(dataSource, "delete from ocop_match where last_line = 2");
        assertThat(findings()).contains(Code.PAIR_MISSING, Code.GROUP_DIFFERS);
    }

    @Test
    void aProductThatIsOneWithOthersThanDecidedIsFound() {
        Databases.run(dataSource, "delete from ocop_same_product where product_id = '" + SALT.id() + "'");
        assertThat(findings()).containsExactly(Code.GROUP_DIFFERS);
        Databases.run(
                dataSource,
                "insert into ocop_same_product (product_id, group_id) values ('" + SALT.id() + "', '" + SALT.id()
                        + "')");
        assertThat(findings()).containsExactly(Code.GROUP_DIFFERS);
    }

    @Test
    void noStatementChangesOrDeletesALine() throws Exception {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            List<Path> all = sources.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThan(20);
            for (Path source : all) {
                String text = Files.readString(source).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
                assertThat(text)
                        .as(source.toString())
                        .doesNotContain("update ocopmatchline", "delete from ocopmatchline", "delete ocopmatchline")
                        .doesNotContain("update ocop_match_line", "delete from ocop_match_line");
            }
        }
    }
}
