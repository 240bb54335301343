package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.jpa.AuditFinding.Code;
import io.ocopkit.publishing.LedgerAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G10: the ledger is append-only and chained; what is published can be rebuilt from it; a changed row is found. */
abstract class G10AuditTest extends LedgerFixture {

    G10AuditTest(Databases database) {
        super(database);
    }

    @BeforeEach
    void publish() {
        write(
                MARKET,
                0,
                record(LedgerAction.PUBLISHED, "A", 1),
                record(LedgerAction.PUBLISHED, "B", 1),
                record(LedgerAction.PUBLISHED, "C", 1));
        write(MARKET, 1, record(LedgerAction.WITHDRAWN, "A", 2), record(LedgerAction.CHANGED, "B", 2));
        write(MARKET, 2, record(LedgerAction.PUBLISHED, "A", 3));
    }

    private List<Code> findings() {
        return registry.audit(MARKET).findings().stream()
                .map(AuditFinding::code)
                .distinct()
                .toList();
    }

    @Test
    void anUntouchedLedgerIsCleanAndRebuildsEveryPublication() {
        assertThat(registry.audit(MARKET)).isEqualTo(new AuditReport(MARKET, 6, 3, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "product_name = 'Mật ong rừng' where line = 2",
                "producer_name = 'Ai đó' where line = 2",
                "gtin = null where line = 2",
                "link = null where line = 2",
                "decision = '1/QĐ-UBND ngày 01/01/2026' where line = 2",
                "valid_until = date '2039-01-01' where line = 2",
                "content_digest = offer_digest where line = 2",
                "offer_digest = content_digest where line = 2",
                "withdrawal_cause = 'NOT_OFFERED' where line = 4",
                "withdrawal_on = date '2026-08-02' where line = 4",
                "withdrawal_vi = 'Không sao' where line = 4",
                "withdrawal_en = 'Never mind' where line = 4",
                "changed_at = timestamp with time zone '2026-01-01 00:00:00+00' where line = 2",
                "actor = 'không ai' where line = 2",
                "reason_vi = 'Không rõ' where line = 2",
                "reason_en = 'No idea' where line = 2",
                "action = 'CHANGED' where line = 2",
                "version = 7 where line = 2",
                "sku = 'D' where line = 2",
                "digest = previous where line = 2"
            })
    void aChangedColumnIsFound(String change) {
        Databases.run(dataSource, "update ocop_ledger set " + change);
        assertThat(findings()).contains(Code.LINE_CHANGED);
    }

    @Test
    void aLineThatNoLongerMakesSenseIsFound() {
        Databases.run(dataSource, "update ocop_ledger set gtin = '1' where line = 2");
        assertThat(findings()).contains(Code.LINE_UNREADABLE);
    }

    @Test
    void aLineTakenOutOfTheMiddleIsFound() {
        Databases.run(dataSource, "delete from ocop_ledger where line = 4");
        assertThat(findings()).contains(Code.CHAIN_BROKEN);
    }

    @Test
    void theLastLineTakenAwayIsFound() {
        Databases.run(dataSource, "delete from ocop_ledger where line = 6");
        assertThat(findings()).contains(Code.END_MISSING, Code.PUBLICATION_DIFFERS);
    }

    @Test
    void anEmptiedLedgerIsFound() {
        Databases.run(dataSource, "delete from ocop_ledger");
        assertThat(findings()).contains(Code.END_MISSING, Code.PUBLICATION_UNKNOWN);
    }

    @Test
    void aPublicationThatIsNotWhatTheLedgerSaysIsFound() {
        Databases.run(dataSource, "update ocop_publication set product_name = 'Khác' where sku = 'A'");
        assertThat(registry.audit(MARKET).findings()).containsExactly(new AuditFinding(Code.PUBLICATION_DIFFERS, "A"));
    }

    @Test
    void aPublicationTakenAwayOrSlippedInIsFound() {
        Databases.run(dataSource, "update ocop_publication set sku = 'Z' where sku = 'C'");
        assertThat(findings()).containsExactly(Code.PUBLICATION_MISSING, Code.PUBLICATION_UNKNOWN);
    }

    @Test
    void aWrongCountOfLiveItemsIsFound() {
        Databases.run(dataSource, "update ocop_outlet set live = 9");
        assertThat(findings()).containsExactly(Code.LIVE_COUNT_WRONG);
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
                        .doesNotContain("update ocopledgerline", "delete from ocopledgerline", "delete ocopledgerline")
                        .doesNotContain("update ocopreceipt", "delete from ocopreceipt", "delete ocopreceipt")
                        .doesNotContain("update ocop_ledger", "delete from ocop_ledger", "truncate table");
            }
        }
    }
}
