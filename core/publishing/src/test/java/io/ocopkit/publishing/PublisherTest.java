package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.EvidenceLevel;
import io.ocopkit.certification.RevocationGround;
import io.ocopkit.certification.StarRating;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.AppliedPlan.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @AfterEach
    void everyStreamWasClosedAndNothingIsLeftBeside() throws IOException {
        assertThat(shop.ledger.openStreams()).isZero();
        assertThat(shop.stall.openStreams()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void firstPlanPublishesWhatIsOfferedCertifiedAndTaken() {
        shop.feed.priceNeeded();
        shop.stall.putAll(3);
        shop.stall.put(Goods.flagged(Goods.candidate(4), false, true));
        shop.stall.put(Goods.candidate(5, Goods.certificate(5, LocalDate.of(2023, 1, 5))));
        shop.stall.put(Goods.offering(Goods.candidate(6), Offer.onRequest(new Sku(Goods.sku(6)))));

        PublicationPlan plan = shop.plan();

        assertThat(plan.funnel()).hasToString("5 selected → 4 eligible → 3 valid → 3 changed");
        assertThat(plan.funnel().candidates()).isEqualTo(6);
        assertThat(plan.lines())
                .extracting(PlanLine::action)
                .containsExactly(
                        PlanAction.PUBLISH,
                        PlanAction.PUBLISH,
                        PlanAction.PUBLISH,
                        PlanAction.BLOCKED,
                        PlanAction.BLOCKED);
        assertThat(plan.lines(PlanAction.BLOCKED))
                .flatExtracting(PlanLine::findings)
                .extracting(Finding::code)
                .containsExactly("EXPIRED", "PRICE_MISSING");
        assertThat(plan.count(PlanAction.NOT_SELECTED)).isOne();
        assertThat(shop.ledger.lines(Shop.OUTLET)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void applicationDoesWhatThePlanSays() {
        shop.stall.putAll(3);

        AppliedPlan applied = shop.planAndApply();

        assertThat(applied.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(applied.revision()).isOne();
        assertThat(applied.changes()).isEqualTo(3);
        assertThat(applied.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.listed()).isEqualTo(3));
        assertThat(shop.lines())
                .hasSize(3)
                .first()
                .isEqualTo("+ MAT-ONG-000001 Mật ong hoa cà phê số 1 VND 95000 40 2029-08-05");
        assertThat(shop.ledger.lines(Shop.OUTLET)).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.isIntact()).isTrue();
            assertThat(entry.record().action()).isEqualTo(LedgerAction.PUBLISHED);
            assertThat(entry.record().actor()).isEqualTo("đêm");
            assertThat(entry.record().reason().vi())
                    .isEqualTo("Quyết định 3981/QĐ-UBND ngày 05/08/2026, 3 sao, đến hết 05/08/2029");
        });
    }

    @Test
    void whatHasNotChangedIsNotWrittenAgain() throws IOException {
        shop.stall.putAll(3);
        shop.planAndApply();
        FileTime written = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(shop.document(), written);
        shop.clock.advance(Duration.ofDays(1));

        AppliedPlan applied = shop.planAndApply();

        assertThat(applied.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(applied.revision()).isOne();
        assertThat(shop.feed.writes()).isOne();
        assertThat(Files.getLastModifiedTime(shop.document())).isEqualTo(written);
        assertThat(shop.ledger.lines(Shop.OUTLET)).hasSize(3);
    }

    @Test
    void aPriceIsAnOfferChangeAndANameIsAContentChange() {
        shop.stall.putAll(2);
        shop.planAndApply();
        shop.stall.change(Goods.sku(1), candidate -> Goods.priced(candidate, 99_000));

        PublicationPlan plan = shop.plan();

        assertThat(plan.lines()).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo(PlanAction.CHANGE_OFFER);
            assertThat(line.sku()).hasToString(Goods.sku(1));
        });
        shop.publisher.apply(plan);
        assertThat(shop.ledger.publication(Shop.OUTLET, Goods.sku(1)).version()).isEqualTo(2);
        assertThat(shop.ledger.publication(Shop.OUTLET, Goods.sku(2)).version()).isOne();
    }

    @Test
    void anotherMappingVersionWritesEverythingAnew() {
        shop.stall.putAll(2);
        shop.planAndApply();
        shop.feed.mappingVersion(2);

        assertThat(shop.plan().count(PlanAction.CHANGE)).isEqualTo(2);
    }

    @Test
    void anotherSellerIsAnotherDocument() {
        shop.stall.putAll(2);
        shop.planAndApply();
        Publisher renamed = Publisher.of(shop.stall, shop.ledger)
                .feed(shop.feed, Shop.OUTLET.shop(), folder, Seller.named("HTX Tân Hòa Bình"))
                .clock(shop.clock)
                .build();

        assertThat(renamed.plan("co-op-mart").count(PlanAction.CHANGE)).isEqualTo(2);
    }

    @Test
    void revokedCertificateTakesTheListingDownWithItsReason() {
        shop.stall.putAll(2);
        shop.planAndApply();
        shop.stall.change(
                Goods.sku(1),
                candidate -> Goods.with(
                        candidate,
                        new Revoked(LocalDate.of(2026, 9, 1), RevocationGround.MARK_MISUSE, Decision.UNKNOWN)));

        PublicationPlan plan = shop.plan();
        shop.publisher.apply(plan);

        assertThat(plan.withdrawals(WithdrawalCause.CERTIFICATE_REVOKED)).isOne();
        assertThat(plan.notices()).extracting(Finding::code).containsExactly("LEGAL_WITHDRAWALS");
        assertThat(shop.removes(1)).isTrue();
        assertThat(shop.shows(2)).isTrue();
        Publication publication = shop.ledger.publication(Shop.OUTLET, Goods.sku(1));
        assertThat(publication.version()).isEqualTo(2);
        assertThat(publication.withdrawal()).satisfies(withdrawal -> {
            assertThat(withdrawal.cause()).isEqualTo(WithdrawalCause.CERTIFICATE_REVOKED);
            assertThat(withdrawal.effectiveOn()).isEqualTo("2026-09-01");
            assertThat(withdrawal.explanation().vi())
                    .isEqualTo("Giấy chứng nhận đã bị thu hồi từ ngày 01/09/2026: Sử dụng sai nhãn hiệu OCOP."
                            + " Trước đó căn cứ Quyết định 3981/QĐ-UBND ngày 05/08/2026");
        });
    }

    @Test
    void removalStaysForNinetyDaysAndARelistingClearsIt() {
        shop.stall.putAll(3);
        shop.planAndApply();
        shop.stall.remove(Goods.sku(1));
        shop.stall.remove(Goods.sku(2));
        shop.planAndApply();
        assertThat(shop.removes(1)).isTrue();
        assertThat(shop.removes(2)).isTrue();

        shop.stall.put(Goods.candidate(2));
        shop.clock.advance(Duration.ofDays(90));
        shop.planAndApply();
        assertThat(shop.removes(1)).isTrue();
        assertThat(shop.removes(2)).isFalse();
        assertThat(shop.shows(2)).isTrue();
        assertThat(shop.ledger.publication(Shop.OUTLET, Goods.sku(2)).version()).isEqualTo(3);

        shop.clock.advance(Duration.ofDays(1));
        assertThat(shop.planAndApply().outcome()).isEqualTo(Outcome.UNCHANGED);
        shop.stall.change(Goods.sku(3), candidate -> Goods.priced(candidate, 94_000));
        shop.planAndApply();
        assertThat(shop.removes(1)).isFalse();
    }

    @Test
    void everyCauseOfAWithdrawalIsNamed() {
        shop.feed.priceNeeded();
        shop.stall.putAll(5);
        shop.planAndApply();
        shop.stall.change(Goods.sku(1), candidate -> Goods.flagged(candidate, false, true));
        shop.stall.change(Goods.sku(2), candidate -> Goods.flagged(candidate, true, false));
        shop.stall.change(Goods.sku(3), candidate -> Goods.offering(candidate, Offer.onRequest(new Sku(Goods.sku(3)))));
        shop.stall.change(Goods.sku(4), candidate -> Goods.certified(candidate, List.of()));
        shop.stall.remove(Goods.sku(5));

        assertThat(shop.plan().lines())
                .extracting(PlanLine::cause)
                .containsExactly(
                        WithdrawalCause.NOT_OFFERED,
                        WithdrawalCause.NO_LONGER_RECOGNISED,
                        WithdrawalCause.CHANNEL_REQUIREMENT,
                        WithdrawalCause.NOT_ELIGIBLE,
                        WithdrawalCause.NOT_OFFERED);
    }

    @Test
    void whatTheLawTakesDownSaysSoEvenWhenItIsNoLongerOffered() {
        shop.stall.putAll(2);
        shop.planAndApply();
        shop.stall.change(Goods.sku(1), candidate -> Goods.flagged(candidate, false, false));
        shop.stall.remove(Goods.sku(2));
        shop.clock.noonOf(LocalDate.of(2029, 8, 6));

        assertThat(shop.plan().withdrawals(WithdrawalCause.CERTIFICATE_EXPIRED)).isEqualTo(2);
    }

    @Test
    void everyLineIsShownToAVisitor() {
        shop.stall.putAll(2);
        shop.planAndApply();
        List<PlanLine> seen = new ArrayList<>();

        PublicationPlan plan = shop.publisher.plan(Shop.OUTLET, seen::add);

        assertThat(seen).extracting(PlanLine::action).containsExactly(PlanAction.UNCHANGED, PlanAction.UNCHANGED);
        assertThat(plan.lines()).isEmpty();
        assertThat(plan.linesLeftOut()).isZero();
    }

    @Test
    void candidatesTwiceOrOutOfOrderAreRefused() {
        shop.stall.handOut(Goods.candidate(1), Goods.candidate(1));
        assertThatThrownBy(shop::plan)
                .isInstanceOf(SkuOrderException.class)
                .hasMessageContaining("CANDIDATES_DUPLICATE")
                .hasMessageContaining(Goods.sku(1));

        shop.stall.handOut(Goods.candidate(2), Goods.candidate(1));
        assertThatThrownBy(shop::plan)
                .isInstanceOf(SkuOrderException.class)
                .hasMessageContaining("CANDIDATES_UNSORTED");
    }

    @Test
    void unknownAndAmbiguousShopsAreRefused() {
        Publisher two = shop.builder()
                .feed(new RecordingFeed("other"), "co-op-mart", folder, Seller.named("HTX"))
                .build();

        assertThatThrownBy(() -> two.plan("winmart")).hasMessageContaining("OUTLET_UNKNOWN");
        assertThatThrownBy(() -> two.plan("co-op-mart")).hasMessageContaining("OUTLET_AMBIGUOUS");
        assertThat(two.plan(Shop.OUTLET).outlet()).isEqualTo(Shop.OUTLET);
    }

    @Test
    void twoShopsOfOneChannelDoNotShareAFolder() {
        assertThatThrownBy(() ->
                        shop.builder().feed(shop.feed, "winmart", folder.resolve("."), Seller.named("HTX Hòa Bình")))
                .hasMessageContaining("OUTLET_TWICE");
    }

    @Test
    void everythingRecognisedCanBeSelected() {
        shop.stall.put(Goods.flagged(Goods.candidate(1), false, true));
        shop.stall.put(Goods.flagged(Goods.candidate(2), false, false));

        PublicationPlan plan =
                shop.builder().selecting(Selection.RECOGNISED).build().plan("co-op-mart");

        assertThat(plan.funnel()).hasToString("2 selected → 1 eligible → 1 valid → 1 changed");
    }

    @Test
    void causeIsWhatBecameOfTheCertificateItStoodOn() {
        shop.stall.putAll(1);
        shop.planAndApply();
        Candidate honey = Goods.with(
                shop.stall.get(Goods.sku(1)), new Revoked(LocalDate.of(2026, 8, 20), null, Decision.UNKNOWN));
        Certificate press = new Certificate(
                honey.product().id(),
                honey.product().producer(),
                StarRating.FOUR,
                Decision.of(Goods.decision(4001, LocalDate.of(2026, 8, 30))),
                LocalDate.of(2026, 8, 30),
                LocalDate.of(2029, 8, 30),
                EvidenceLevel.PRESS,
                List.of());
        shop.stall.put(Goods.certified(honey, List.of(honey.certificates().get(0), press)));

        assertThat(shop.plan().lines()).singleElement().satisfies(line -> {
            assertThat(line.cause()).isEqualTo(WithdrawalCause.CERTIFICATE_REVOKED);
            assertThat(line.text().vi())
                    .isEqualTo("Gỡ MAT-ONG-000001 Mật ong hoa cà phê số 1:"
                            + " Giấy chứng nhận đã bị thu hồi từ ngày 20/08/2026");
        });
    }

    @Test
    void manyNewItemsDoNotHideTheFewThatAreBlocked() {
        shop.stall.putAll(PublicationPlan.LINES_KEPT + 5);
        shop.stall.change(
                Goods.sku(PublicationPlan.LINES_KEPT + 5), candidate -> Goods.certified(candidate, List.of()));

        PublicationPlan plan = shop.plan();

        assertThat(plan.count(PlanAction.PUBLISH)).isEqualTo(PublicationPlan.LINES_KEPT + 4);
        assertThat(plan.lines(PlanAction.PUBLISH)).hasSize(PublicationPlan.LINES_KEPT);
        assertThat(plan.linesLeftOut()).isEqualTo(4);
        assertThat(plan.lines(PlanAction.BLOCKED)).hasSize(1);
    }

    @Test
    void sourceThatCannotBeOpenedLeavesNothingOpen() {
        shop.stall.fail();

        assertThatThrownBy(shop::plan).hasMessage("The registry is down");
    }

    @Test
    void oneCandidateIsFoundAmongMany() {
        shop.stall.putAll(3);

        assertThat(shop.stall.candidate(new Sku(Goods.sku(2)))).contains(Goods.candidate(2));
        assertThat(shop.stall.candidate(new Sku(Goods.sku(2) + "-X"))).isEmpty();
        assertThat(shop.stall.candidate(new Sku("ZZZ"))).isEmpty();
    }
}
