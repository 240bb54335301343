package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.LedgerAction;
import io.ocopkit.publishing.LedgerEntry;
import io.ocopkit.publishing.LedgerRecord;
import io.ocopkit.publishing.LedgerSession;
import io.ocopkit.publishing.OutletState;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import io.ocopkit.publishing.Publication;
import io.ocopkit.publishing.StalePlanException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the ledger keeps, on any database. */
abstract class LedgerTest extends LedgerFixture {

    LedgerTest(Databases database) {
        super(database);
    }

    private List<Publication> publications(Outlet outlet) {
        try (Stream<Publication> publications = registry.publications(outlet)) {
            return publications.toList();
        }
    }

    private List<String> lapsed(Outlet outlet, String day) {
        try (Stream<Publication> publications = registry.lapsed(outlet, LocalDate.parse(day))) {
            return publications.map(publication -> publication.sku().value()).toList();
        }
    }

    private List<LedgerEntry> entries(Outlet outlet) {
        try (Stream<LedgerEntry> entries = registry.entries(outlet)) {
            return entries.toList();
        }
    }

    @Test
    void anOutletNobodyPublishedToIsEmpty() {
        assertThat(registry.state(MARKET)).isEqualTo(new OutletState(0, 0, List.of()));
        assertThat(publications(MARKET)).isEmpty();
        assertThat(entries(MARKET)).isEmpty();
    }

    @Test
    void whatWasCommittedIsReadBackAsItWas() {
        LedgerRecord published = record(LedgerAction.PUBLISHED, "b", 1);
        LedgerRecord withdrawn = record(LedgerAction.WITHDRAWN, "b", 2);
        write(MARKET, 0, published, record(LedgerAction.PUBLISHED, "B", 1));
        write(MARKET, 1, withdrawn, record(LedgerAction.CHANGED, "B", 2));

        OutletState state = registry.state(MARKET);
        assertThat(state.revision()).isEqualTo(2);
        assertThat(state.live()).isOne();
        assertThat(state.documents()).extracting(WrittenDocument::name).containsExactly("feed-1.xlsx");
        assertThat(publications(MARKET)).extracting(p -> p.sku().value()).containsExactly("B", "b");
        assertThat(publications(MARKET).get(1)).isEqualTo(truncated(withdrawn).publication());
        assertThat(entries(MARKET))
                .hasSize(4)
                .allMatch(LedgerEntry::isIntact)
                .extracting(LedgerEntry::record)
                .startsWith(truncated(published))
                .contains(truncated(withdrawn));
        assertThat(entries(OTHER)).isEmpty();
    }

    private static LedgerRecord truncated(LedgerRecord record) {
        Publication p = record.publication();
        return new LedgerRecord(
                record.action(),
                new Publication(p.sku(), p.version(), p.shown(), p.withdrawal(), NOON.truncatedTo(ChronoUnit.MICROS)),
                record.actor(),
                record.reason());
    }

    @Test
    void onePublicationIsFoundByItsItem() {
        LedgerRecord published = record(LedgerAction.PUBLISHED, "A", 1);
        write(MARKET, 0, published);
        assertThat(registry.publication(MARKET, new Sku("A")))
                .contains(truncated(published).publication());
        assertThat(registry.publication(MARKET, new Sku("B"))).isEmpty();
        assertThat(registry.publication(OTHER, new Sku("A"))).isEmpty();
    }

    @Test
    void whatIsLiveLapsesTheDayAfterItsLastValidOne() {
        LocalDate september = LocalDate.parse("2026-09-30");
        write(
                MARKET,
                0,
                record(LedgerAction.PUBLISHED, "c", 1, september),
                record(LedgerAction.PUBLISHED, "B", 1, september),
                record(LedgerAction.PUBLISHED, "later", 1, september.plusDays(1)),
                record(LedgerAction.PUBLISHED, "down", 1, LocalDate.parse("2026-01-31")));
        write(MARKET, 1, record(LedgerAction.WITHDRAWN, "down", 2, LocalDate.parse("2026-01-31")));

        assertThat(registry.nextLapse(MARKET, LocalDate.EPOCH)).contains(september);
        assertThat(registry.nextLapse(MARKET, september)).contains(september);
        assertThat(registry.nextLapse(MARKET, september.plusDays(1))).contains(september.plusDays(1));
        assertThat(registry.nextLapse(MARKET, september.plusDays(2))).isEmpty();
        assertThat(registry.nextLapse(OTHER, LocalDate.EPOCH)).isEmpty();
        assertThat(lapsed(MARKET, "2026-09-30")).isEmpty();
        assertThat(lapsed(MARKET, "2026-10-01")).containsExactly("B", "c");
        assertThat(lapsed(MARKET, "2026-10-02")).containsExactly("B", "c", "later");
        assertThat(lapsed(OTHER, "2026-10-02")).isEmpty();
    }

    @Test
    void whatLapsesOnOneDayIsReadHoweverManyThereAre() {
        LocalDate september = LocalDate.parse("2026-09-30");
        try (LedgerSession session = registry.begin(MARKET, 0)) {
            for (int i = 0; i < 1300; i++) {
                session.record(record(LedgerAction.PUBLISHED, "S" + i, 1, september.plusDays(i % 2)));
            }
            session.commit(List.of());
        }
        assertThat(lapsed(MARKET, "2026-10-01")).hasSize(650).isSorted();
    }

    @Test
    void linesFollowEachOtherOverManySessions() {
        write(MARKET, 0, record(LedgerAction.PUBLISHED, "A", 1));
        write(MARKET, 1, record(LedgerAction.CHANGED, "A", 2));
        Digest previous = LedgerEntry.GENESIS;
        long line = 0;
        for (LedgerEntry entry : entries(MARKET)) {
            assertThat(entry.previous()).isEqualTo(previous);
            assertThat(entry.sequence()).isEqualTo(++line);
            previous = entry.digest();
        }
        assertThat(line).isEqualTo(2);
    }

    @Test
    void theLinesOfAnItemAreFoundOverAllOutlets() {
        write(MARKET, 0, record(LedgerAction.PUBLISHED, "A", 1), record(LedgerAction.PUBLISHED, "B", 1));
        write(OTHER, 0, record(LedgerAction.PUBLISHED, "A", 1));
        write(MARKET, 1, record(LedgerAction.WITHDRAWN, "A", 2));
        try (Stream<LedgerEntry> entries = registry.entries(new Sku("A"))) {
            assertThat(entries.map(e -> e.outlet() + " " + e.sequence()))
                    .containsExactly("google/shop 1", "workbook/co-op_mart.1 1", "workbook/co-op_mart.1 3");
        }
    }

    @Test
    void whatIsNotCommittedNeverHappened() {
        try (LedgerSession session = registry.begin(MARKET, 0)) {
            for (int i = 0; i < 700; i++) {
                session.record(record(LedgerAction.PUBLISHED, "S" + i, 1));
            }
        }
        assertThat(registry.state(MARKET).revision()).isZero();
        assertThat(publications(MARKET)).isEmpty();
        assertThat(entries(MARKET)).isEmpty();
    }

    @Test
    void aSessionLongerThanABatchIsWhole() {
        try (LedgerSession session = registry.begin(MARKET, 0)) {
            for (int i = 0; i < 1300; i++) {
                session.record(record(LedgerAction.PUBLISHED, "S" + i, 1));
            }
            session.commit(List.of());
        }
        assertThat(publications(MARKET))
                .hasSize(1300)
                .isSortedAccordingTo((a, b) -> a.sku().compareTo(b.sku()));
        assertThat(entries(MARKET)).hasSize(1300);
        assertThat(registry.state(MARKET).live()).isEqualTo(1300);
    }

    @Test
    void aStalePlanIsRefused() {
        write(MARKET, 0, record(LedgerAction.PUBLISHED, "A", 1));
        assertThatThrownBy(() -> registry.begin(MARKET, 0)).isInstanceOf(StalePlanException.class);
        assertThatThrownBy(() -> registry.begin(MARKET, 2)).isInstanceOf(StalePlanException.class);
        assertThatThrownBy(() -> registry.begin(OTHER, 1)).isInstanceOf(StalePlanException.class);
        registry.begin(MARKET, 1).close();
    }

    @Test
    void aLineAboutAnotherVersionThanTheOneKnownIsStale() {
        write(MARKET, 0, record(LedgerAction.PUBLISHED, "A", 1));
        assertThatThrownBy(() -> write(MARKET, 1, record(LedgerAction.CHANGED, "A", 3)))
                .isInstanceOf(StalePlanException.class);
        assertThatThrownBy(() -> write(MARKET, 1, record(LedgerAction.PUBLISHED, "A", 1)))
                .isInstanceOf(StalePlanException.class);
        assertThat(entries(MARKET)).hasSize(1);
    }

    @Test
    void ofTwoPlansAtOnceOneIsStale() throws Exception {
        twoAtOnce(0);
        twoAtOnce(1);
        assertThat(entries(MARKET)).hasSize(2);
    }

    /** The first session is open when the second one begins, and commits while the second one waits. */
    private void twoAtOnce(long revision) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (LedgerSession first = registry.begin(MARKET, revision)) {
            CompletableFuture<Throwable> second = CompletableFuture.supplyAsync(() -> {
                begun.countDown();
                try {
                    registry.begin(MARKET, revision).close();
                    return new AssertionError("Two sessions on one revision");
                } catch (RuntimeException refused) {
                    return refused;
                }
            });
            begun.await();
            first.record(record(LedgerAction.PUBLISHED, "A" + revision, 1));
            first.commit(List.of());
            assertThat(second.get(1, TimeUnit.MINUTES)).isInstanceOf(StalePlanException.class);
        }
    }

    @Test
    void aWithdrawalThatNamesTheItemDifferentlyIsRefused() {
        Publication p = record(LedgerAction.WITHDRAWN, "A", 1).publication();
        Withdrawal w = p.withdrawal();
        Withdrawal renamed = new Withdrawal(
                w.sku(), w.gtin(), "Tên khác", w.producerName(), w.link(), w.cause(), w.explanation(), w.effectiveOn());
        LedgerRecord record = new LedgerRecord(
                LedgerAction.WITHDRAWN,
                new Publication(p.sku(), p.version(), p.shown(), renamed, p.changedAt()),
                "thuỷ",
                REASON);
        try (LedgerSession session = registry.begin(MARKET, 0)) {
            assertThatThrownBy(() -> session.record(record)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aRehearsedSessionLeavesNothing() {
        write(MARKET, 0, record(LedgerAction.PUBLISHED, "A", 1));
        long rehearsed = registry.rehearse(rehearsal -> {
            try (LedgerSession session = rehearsal.begin(MARKET, 1)) {
                session.record(record(LedgerAction.PUBLISHED, "B", 1));
                session.commit(List.of());
            }
            try (LedgerSession dropped = rehearsal.begin(MARKET, 2)) {
                dropped.record(record(LedgerAction.PUBLISHED, "C", 1));
            }
            return rehearsal.state(MARKET).revision();
        });
        assertThat(rehearsed).isEqualTo(2);
        assertThat(registry.state(MARKET).revision()).isOne();
        assertThat(entries(MARKET)).hasSize(1);
    }
}
