package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.Decision;
import io.ocopkit.publishing.AppliedPlan.Outcome;
import io.ocopkit.publishing.DocumentState.Condition;
import io.ocopkit.publishing.RecordingFeed.Misbehaviour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens when things go wrong between a plan and its effect. */
class ApplyingTest {
    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        shop.stall.putAll(3);
    }

    @AfterEach
    void nothingIsLeftOpenOrBeside() throws IOException {
        assertThat(shop.ledger.openStreams()).isZero();
        assertThat(shop.stall.openStreams()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void planIsStaleWhenACandidateHasChanged() {
        PublicationPlan plan = shop.plan();
        shop.stall.change(Goods.sku(2), candidate -> Goods.priced(candidate, 94_000));

        assertThatThrownBy(() -> shop.publisher.apply(plan))
                .isInstanceOf(StalePlanException.class)
                .hasMessageContaining("PLAN_STALE");
        assertThat(folder).isEmptyDirectory();
        assertThat(shop.ledger.lines(Shop.OUTLET)).isEmpty();
    }

    @Test
    void planIsStaleWhenAnItemGoesForAnotherReason() {
        shop.planAndApply();
        shop.stall.change(Goods.sku(2), candidate -> Goods.flagged(candidate, false, true));
        PublicationPlan plan = shop.plan();
        shop.stall.change(Goods.sku(2), candidate -> Goods.with(candidate, new Revoked(null, null, Decision.UNKNOWN)));

        assertThatThrownBy(() -> shop.publisher.apply(plan)).isInstanceOf(StalePlanException.class);
        assertThat(shop.ledger.live(Shop.OUTLET)).hasSize(3);
    }

    @Test
    void planIsStaleWhenAnotherWasApplied() {
        PublicationPlan first = shop.plan();
        PublicationPlan second = shop.plan();
        shop.publisher.apply(first);

        assertThatThrownBy(() -> shop.publisher.apply(second)).isInstanceOf(StalePlanException.class);
        assertThat(shop.ledger.lines(Shop.OUTLET)).hasSize(3);
    }

    @Test
    void candidateThatStaysOutDoesNotMakeAPlanStale() {
        PublicationPlan plan = shop.plan();
        shop.stall.put(Goods.flagged(Goods.candidate(4), false, true));

        assertThat(shop.publisher.apply(plan).outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void powerCutBeforeTheLedgerCommitsIsMadeGoodByTheNextRun() {
        shop.ledger.failNextCommit();
        assertThatThrownBy(shop::planAndApply).hasMessageContaining("The power went out");
        assertThat(shop.ledger.lines(Shop.OUTLET)).isEmpty();
        assertThat(shop.lines()).hasSize(3);

        assertThat(shop.planAndApply().changes()).isEqualTo(3);
        assertConverged();
    }

    @Test
    void powerCutDuringAChangeIsSeenInTheDocument() {
        shop.planAndApply();
        shop.stall.change(Goods.sku(2), candidate -> Goods.priced(candidate, 94_000));
        shop.ledger.failNextCommit();
        assertThatThrownBy(shop::planAndApply).hasMessageContaining("The power went out");

        PublicationPlan plan = shop.plan();
        assertThat(plan.documents()).containsExactly(new DocumentState("feed.txt", Condition.ALTERED));
        assertThat(plan.changes()).isOne();
        shop.publisher.apply(plan);
        assertConverged();
    }

    @Test
    void powerCutDuringAChangeThatIsTakenBackIsMadeGoodWithoutALine() {
        shop.planAndApply();
        List<String> before = shop.lines();
        Candidate original = shop.stall.get(Goods.sku(2));
        shop.stall.change(Goods.sku(2), candidate -> Goods.priced(candidate, 94_000));
        shop.ledger.failNextCommit();
        assertThatThrownBy(shop::planAndApply).hasMessageContaining("The power went out");
        assertThat(shop.lines()).isNotEqualTo(before);
        shop.stall.put(original);

        PublicationPlan plan = shop.plan();
        assertThat(plan.changes()).isZero();
        assertThat(plan.writes()).isTrue();
        assertThat(shop.publisher.apply(plan).outcome()).isEqualTo(Outcome.RESTORED);
        assertThat(shop.lines()).isEqualTo(before);
        assertThat(shop.ledger.lines(Shop.OUTLET)).hasSize(3);
        assertConverged();
    }

    @Test
    void deletedDocumentIsWrittenAgain() throws IOException {
        shop.planAndApply();
        Files.delete(shop.document());

        PublicationPlan plan = shop.plan();

        assertThat(plan.documents()).containsExactly(new DocumentState("feed.txt", Condition.MISSING));
        assertThat(plan.notices()).extracting(Finding::code).containsExactly("DOCUMENT_MISSING");
        assertThat(shop.publisher.apply(plan).outcome()).isEqualTo(Outcome.RESTORED);
        assertConverged();
    }

    @Test
    void editedDocumentIsWrittenAgain() throws IOException {
        shop.planAndApply();
        Files.writeString(shop.document(), "+ something nobody certified\n");

        PublicationPlan plan = shop.plan();

        assertThat(plan.notices()).extracting(Finding::code).containsExactly("DOCUMENT_ALTERED");
        shop.publisher.apply(plan);
        assertThat(shop.lines()).hasSize(3);
        assertConverged();
    }

    @Test
    void documentDeletedAfterThePlanWasMadeIsWrittenAgainToo() throws IOException {
        shop.planAndApply();
        PublicationPlan nothing = shop.plan();
        Files.delete(shop.document());

        assertThat(shop.publisher.apply(nothing).outcome()).isEqualTo(Outcome.RESTORED);
        assertConverged();
    }

    @Test
    void documentThatIsNoLongerWrittenIsTakenAway() {
        shop.planAndApply();
        shop.feed.document("feed-2.txt");
        shop.stall.change(Goods.sku(2), candidate -> Goods.priced(candidate, 94_000));

        shop.planAndApply();

        assertThat(shop.document()).doesNotExist();
        assertThat(folder.resolve("feed-2.txt")).exists();
        assertConverged();
    }

    @ParameterizedTest
    @EnumSource(value = Misbehaviour.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void unfinishedDocumentsNeverBecomeVisible(Misbehaviour how) {
        shop.planAndApply();
        List<String> before = shop.lines();
        shop.stall.change(Goods.sku(2), candidate -> Goods.priced(candidate, 94_000));
        shop.feed.misbehave(how);

        assertThatThrownBy(shop::planAndApply)
                .isInstanceOf(FeedWriteException.class)
                .hasMessageContaining(how == Misbehaviour.FAILS_HALF_WAY ? "FEED_WRITE_FAILED" : "FEED_INCOMPLETE");
        assertThat(shop.lines()).isEqualTo(before);
        assertThat(shop.ledger.lines(Shop.OUTLET)).hasSize(3);

        shop.feed.misbehave(Misbehaviour.NONE);
        shop.planAndApply();
        assertConverged();
    }

    @Test
    void folderThatCannotBeMadeIsAClearError() throws IOException {
        Path file = Files.createFile(folder.resolve("in-the-way"));
        Shop blocked = new Shop(file.resolve("below"));
        blocked.stall.putAll(1);

        assertThatThrownBy(blocked::planAndApply)
                .isInstanceOf(FeedWriteException.class)
                .hasMessageContaining("FEED_WRITE_FAILED");
    }

    @Test
    void planOfAnotherPublisherIsRefused() {
        PublicationPlan plan = shop.plan();
        Publisher other = Publisher.of(shop.stall, shop.ledger)
                .feed(shop.feed, "winmart", folder, Seller.named("HTX"))
                .build();

        assertThatThrownBy(() -> other.apply(plan)).hasMessageContaining("OUTLET_UNKNOWN");
    }

    private void assertConverged() {
        PublicationPlan plan = shop.plan();
        assertThat(plan.writes()).isFalse();
        assertThat(plan.documents()).extracting(DocumentState::condition).containsOnly(Condition.INTACT);
        assertThat(shop.ledger.live(Shop.OUTLET)).hasSize(3);
    }
}
