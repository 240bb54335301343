package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.RevocationGround;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import io.ocopkit.publishing.Explanation.InOutlet;
import io.ocopkit.publishing.Explanation.Showing;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.testkit.MarketEffect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that share a page are one listing where somebody is called, and an item each in documents. */
class PagesTest {
    private static final String SMALL = "MO-250";
    private static final String LARGE = "MO-500";
    private static final String PAGE = "MO";

    @TempDir
    Path folder;

    private final ApiShop shop = new ApiShop();

    private void putHoney() {
        shop.stall.put(Goods.pack(1, SMALL, PAGE, "250 g", 95_000)).put(Goods.pack(1, LARGE, PAGE, "500 g", 150_000));
    }

    private PublicationPlan plan() {
        return shop.publisher.plan(ApiShop.OUTLET);
    }

    private Publication publication(String key) {
        return shop.ledger.publication(ApiShop.OUTLET, key);
    }

    private void price(String sku, long dong) {
        shop.stall.change(sku, candidate -> Goods.priced(candidate, dong));
    }

    private void offerNoLonger(String sku) {
        shop.stall.change(sku, candidate -> Goods.flagged(candidate, false, true));
    }

    private static Candidate revoked(Candidate candidate) {
        LocalDate day = LocalDate.of(2026, 8, 20);
        return Goods.with(candidate, new Revoked(day, RevocationGround.LAW_VIOLATION, Decision.UNKNOWN));
    }

    @Test
    void aShopThatIsCalledGetsOneListingOfAllPacksOnAPage() {
        putHoney();
        shop.stall.put(Goods.candidate(2));

        PublicationPlan plan = plan();
        shop.planAndDeliver();

        assertThat(plan.funnel().candidates())
                .as("packs do not count beside their page")
                .isEqualTo(2);
        assertThat(shop.shown()).containsExactlyInAnyOrder(Goods.sku(2), PAGE);
        assertThat(shop.shows(PAGE)).endsWith("VND 95000 MO-250=VND 95000 MO-500=VND 150000");
        assertThat(plan().changes()).isZero();
    }

    @Test
    void documentsHaveAnItemForEachPack() {
        putHoney();
        Publisher publisher = Publisher.of(shop.stall, shop.ledger)
                .feed(new RecordingFeed("trial"), Shop.OUTLET.shop(), folder, Seller.named("HTX Hòa Bình"))
                .clock(shop.clock)
                .build();

        publisher.apply(publisher.plan(Shop.OUTLET));

        assertThat(shop.ledger.live(Shop.OUTLET))
                .extracting(publication -> publication.sku().value())
                .containsExactly(SMALL, LARGE);
    }

    @Test
    void packsThatAreNotOfferedAreLeftOutAndAPageOfNoneIsTakenDown() {
        putHoney();
        shop.planAndDeliver();
        offerNoLonger(SMALL);
        assertThat(plan().count(PlanAction.CHANGE)).isOne();
        shop.planAndDeliver();
        assertThat(shop.shows(PAGE)).endsWith("VND 150000 MO-500=VND 150000");

        offerNoLonger(LARGE);
        shop.planAndDeliver();

        assertThat(shop.shown()).isEmpty();
        assertThat(publication(PAGE).withdrawal().cause()).isEqualTo(WithdrawalCause.NOT_OFFERED);
    }

    @Test
    void oneChangedPackIsOneChangeOfItsPage() {
        putHoney();
        shop.planAndDeliver();

        price(LARGE, 160_000);
        assertThat(plan().count(PlanAction.CHANGE_OFFER)).isOne();
        shop.planAndDeliver();
        shop.stall.put(Goods.pack(1, "MO-900", PAGE, "900 g", 250_000));
        assertThat(plan().count(PlanAction.CHANGE)).isOne();
        shop.planAndDeliver();
        shop.stall.put(Goods.pack(1, LARGE, PAGE, "0,5 kg", 160_000));
        assertThat(plan().count(PlanAction.CHANGE)).isOne();
        assertThat(plan().changes()).isOne();
    }

    @Test
    void aPackThatMovesToAnotherPageChangesBoth() {
        putHoney();
        shop.stall.put(Goods.pack(1, "MO-900", "MO-TO", "900 g", 250_000));
        shop.planAndDeliver();

        shop.stall.put(Goods.pack(1, LARGE, "MO-TO", "500 g", 150_000));
        PublicationPlan plan = plan();
        shop.planAndDeliver();

        assertThat(plan.lines(PlanAction.CHANGE))
                .extracting(line -> line.sku().value())
                .containsExactly(PAGE, "MO-TO");
        assertThat(shop.shows(PAGE)).endsWith(" MO-250=VND 95000");
        assertThat(shop.shows("MO-TO")).endsWith(" MO-500=VND 150000 MO-900=VND 250000");
    }

    @Test
    void anItemThatBecomesAPackIsTakenDownWithTheNameOfItsPageWhichIsPutUp() {
        shop.stall.put(Goods.offering(Goods.candidate(1), Offer.of(new Sku(LARGE), Dong.of(150_000), 40)));
        shop.planAndDeliver();
        putHoney();

        PublicationPlan plan = plan();
        shop.planAndDeliver();

        assertThat(plan.lines(PlanAction.WITHDRAW)).singleElement().satisfies(line -> {
            assertThat(line.sku().value()).isEqualTo(LARGE);
            assertThat(line.cause()).isEqualTo(WithdrawalCause.NOT_OFFERED);
            assertThat(line.text().vi()).contains("là một phân loại của nhóm MO");
        });
        assertThat(publication(LARGE).withdrawal().explanation().en()).contains("a variation on the page MO");
        assertThat(shop.shown()).containsExactly(PAGE);
        assertThat(plan().changes()).isZero();
    }

    @Test
    void aPackThatIsTakenOffItsPageStandsByItselfAgain() {
        putHoney();
        shop.planAndDeliver();
        shop.stall.change(
                LARGE, candidate -> Goods.offering(candidate, candidate.offer().placed(null)));

        shop.planAndDeliver();

        assertThat(shop.shown()).containsExactlyInAnyOrder(PAGE, LARGE);
    }

    @Test
    void whatBecameAPackAndWasRevokedIsTakenDownByLaw() {
        shop.stall.put(Goods.offering(Goods.candidate(1), Offer.of(new Sku(LARGE), Dong.of(150_000), 40)));
        shop.planAndDeliver();
        putHoney();
        shop.stall.change(SMALL, PagesTest::revoked);
        shop.stall.change(LARGE, PagesTest::revoked);

        shop.delivery.enforce();
        shop.delivery.deliver();

        assertThat(publication(LARGE).withdrawal().cause()).isEqualTo(WithdrawalCause.CERTIFICATE_REVOKED);
        assertThat(shop.shown()).isEmpty();
    }

    @Test
    void aPageMayHaveTheKeyOfOneOfItsPacksWhichWasListedByItself() {
        shop.stall.put(Goods.offering(Goods.candidate(1), Offer.of(new Sku(PAGE), Dong.of(150_000), 40)));
        shop.planAndDeliver();
        shop.stall.put(Goods.pack(1, PAGE, PAGE, "500 g", 150_000)).put(Goods.pack(1, SMALL, PAGE, "250 g", 95_000));

        assertThat(plan().count(PlanAction.CHANGE)).isOne();
        shop.planAndDeliver();

        assertThat(shop.shown()).containsExactly(PAGE);
        assertThat(shop.shows(PAGE)).endsWith(" MO=VND 150000 MO-250=VND 95000");
        assertThat(shop.count(MarketEffect.Kind.CREATED)).isOne();
    }

    @Test
    void aPageOfSeveralProductsIsNeverListed() {
        putHoney();
        shop.planAndDeliver();
        shop.stall.put(Goods.pack(2, "MO-900", PAGE, "900 g", 250_000));

        PublicationPlan plan = plan();
        shop.delivery.enforce();
        shop.delivery.deliver();

        assertThat(plan.lines(PlanAction.WITHDRAW)).singleElement().satisfies(line -> {
            assertThat(line.cause()).isEqualTo(WithdrawalCause.NOT_ELIGIBLE);
            assertThat(line.findings()).extracting(Finding::code).containsExactly("PAGE_OF_SEVERAL_PRODUCTS");
            assertThat(line.text().vi()).contains("MO-250 Mật ong hoa cà phê số 1", "MO-900 Mật ong hoa cà phê số 2");
        });
        assertThat(shop.shown()).isEmpty();
        shop.planAndDeliver();
        assertThat(shop.shown()).isEmpty();
    }

    @Test
    void aPackOfAnotherProductThatIsNotOfferedDoesNoHarm() {
        putHoney();
        shop.stall.put(Goods.flagged(Goods.pack(2, "MO-900", PAGE, "900 g", 250_000), false, true));

        shop.planAndDeliver();

        assertThat(shop.shown()).containsExactly(PAGE);
    }

    @Test
    void aPageThatContradictsItselfIsBlockedAndSaysWhy() {
        putHoney();
        shop.stall.put(Goods.pack(1, "MO-BAD", PAGE, "500 g", 150_000));
        assertThat(blocked()).isEqualTo("VARIANT_TWICE");

        shop.stall.remove("MO-BAD");
        for (int i = 0; i < Offer.MOST_VARIANTS; i++) {
            shop.stall.put(Goods.pack(1, "MO-X" + i, PAGE, "cỡ " + i, 95_000));
        }
        assertThat(blocked()).isEqualTo("VARIANTS_TOO_MANY");
    }

    @Test
    void aPageWithTheKeyOfAnItemElsewhereIsBlocked() {
        putHoney();
        shop.stall.put(Goods.offering(Goods.candidate(1), Offer.of(new Sku(PAGE), Dong.of(95_000), 40)));
        assertThat(blocked()).isEqualTo("PAGE_IS_SKU");

        offerNoLonger(PAGE);
        assertThat(plan().count(PlanAction.PUBLISH)).isOne();
    }

    private String blocked() {
        return plan().lines(PlanAction.BLOCKED).get(0).findings().get(0).code();
    }

    @Test
    void onceAPagesPacksAreGoneItsKeyIsFreeForAnItem() {
        putHoney();
        shop.planAndDeliver();
        offerNoLonger(SMALL);
        offerNoLonger(LARGE);
        shop.stall.put(Goods.offering(Goods.candidate(1), Offer.of(new Sku(PAGE), Dong.of(95_000), 40)));

        shop.planAndDeliver();

        assertThat(shop.shows(PAGE)).endsWith(" VND 95000");
    }

    @Test
    void aRevocationTakesTheWholePageDownWithoutAPlanAndPastTheBrake() {
        putHoney();
        shop.planAndDeliver();
        shop.stall.change(SMALL, PagesTest::revoked);
        shop.stall.change(LARGE, candidate -> Goods.flagged(revoked(candidate), false, true));

        shop.delivery.enforce();
        shop.delivery.deliver();

        assertThat(publication(PAGE).withdrawal().cause()).isEqualTo(WithdrawalCause.CERTIFICATE_REVOKED);
        assertThat(shop.shown()).isEmpty();
    }

    @Test
    void aPageGoesAtMidnightWithItsCertificate() {
        putHoney();
        shop.planAndDeliver();
        shop.clock.noonOf(Goods.CERTIFIED.plusYears(3).plusDays(1));

        shop.delivery.deliver();

        assertThat(publication(PAGE).withdrawal().cause()).isEqualTo(WithdrawalCause.CERTIFICATE_EXPIRED);
        assertThat(shop.shown()).isEmpty();
    }

    @Test
    void aPageThatChangedSinceThePlanWaitsForAnother() {
        putHoney();
        shop.planAndApply();
        price(LARGE, 155_000);

        shop.delivery.deliver();

        assertThat(shop.shown()).isEmpty();
        shop.planAndDeliver();
        assertThat(shop.shows(PAGE)).endsWith("MO-500=VND 155000");
    }

    @Test
    void aJumpOfAnyVariantsPriceIsHeldWithItsName() {
        putHoney();
        shop.stall.put(Goods.pack(1, "MO-900", PAGE, "900 g", 300_000));
        shop.planAndDeliver();
        price(LARGE, 15_000);

        PublicationPlan plan = plan();

        assertThat(plan.brake().priceJumps()).isOne();
        assertThat(plan.lines(PlanAction.CHANGE_OFFER))
                .singleElement()
                .satisfies(line -> assertThat(line.text().vi())
                        .contains("Giá của MO-500 nhảy từ 150000 đồng thành 15000 đồng")
                        .doesNotContain("MO-900"));
        assertThat(catchThrowableOfType(BrakeHeldException.class, () -> shop.publisher.apply(plan))
                        .code())
                .isEqualTo("PRICE_JUMPS_HELD");
    }

    @Test
    void aNewPackIsNoJumpHoweverCheap() {
        putHoney();
        shop.planAndDeliver();
        shop.stall.put(Goods.pack(1, "MO-20", PAGE, "20 g", 5_000));

        assertThat(plan().brake().isHeld()).isFalse();
    }

    @Test
    void aPageOfNewPacksIsHeldAgainstTheLowestPriceBefore() {
        shop.stall.put(Goods.offering(Goods.candidate(1), Offer.of(new Sku(PAGE), Dong.of(150_000), 40)));
        shop.planAndDeliver();
        shop.stall.remove(PAGE);
        shop.stall.put(Goods.pack(1, SMALL, PAGE, "250 g", 15_000));

        assertThat(plan().brake().priceJumps()).isOne();
    }

    @Test
    void theLedgerKnowsWhatBuyersWereAskedForEachPack() {
        putHoney();
        price(LARGE, 150_000);
        shop.planAndApply();

        Publication.Shown shown = publication(PAGE).shown();

        assertThat(shown.price()).isEqualTo(Dong.of(95_000));
        assertThat(shown.prices()).isEqualTo(Map.of(new Sku(SMALL), Dong.of(95_000), new Sku(LARGE), Dong.of(150_000)));
        assertThat(shop.ledger.lines(ApiShop.OUTLET)).allMatch(LedgerEntry::isIntact);
    }

    @Test
    void aVariantsPriceThatWasTamperedWithIsSeen() {
        putHoney();
        shop.planAndApply();
        LedgerEntry line = shop.ledger.lines(ApiShop.OUTLET).get(0);
        Publication told = line.record().publication();
        Publication.Shown shown = told.shown();
        Publication.Shown other = new Publication.Shown(
                shown.productName(),
                shown.producerName(),
                shown.gtin(),
                shown.link(),
                shown.decision(),
                shown.validUntil(),
                shown.contentDigest(),
                shown.offerDigest(),
                shown.price(),
                shown.prices().headMap(new Sku(LARGE)));
        LedgerRecord changed = new LedgerRecord(
                line.record().action(),
                new Publication(told.sku(), told.version(), other, null, told.changedAt()),
                line.record().actor(),
                line.record().reason());

        assertThat(new LedgerEntry(line.sequence(), line.outlet(), changed, line.previous(), line.digest()).isIntact())
                .isFalse();
    }

    @Test
    void explainingAPackFindsItsPageWhereSomebodyIsCalledAndThePackInDocuments() {
        putHoney();
        Publisher publisher = Publisher.of(shop.stall, shop.ledger)
                .feed(new RecordingFeed("trial"), Shop.OUTLET.shop(), folder, Seller.named("HTX Hòa Bình"))
                .channel(shop.channel(), "my-shop", CredentialStore.fixed(Map.of()))
                .clock(shop.clock)
                .build();
        publisher.apply(publisher.plan(Shop.OUTLET));
        publisher.apply(publisher.plan(ApiShop.OUTLET));

        Explanation explanation = publisher.explain(new Sku(LARGE), shop.clock.instant());

        assertThat(explanation.outlets()).extracting(InOutlet::showing).containsOnly(Showing.LIVE);
        assertThat(explanation.outlets().get(0).text().vi()).startsWith("Được bán vì: Quyết định 3981/QĐ-UBND");
        assertThat(explanation.outlets().get(1).text().vi()).startsWith("Trong nhóm MO: Được bán vì: Quyết định");
        assertThat(explanation.outlets().get(1).today().vi()).startsWith("Hôm nay đủ điều kiện");
        assertThat(publisher.explain(new Sku(PAGE), shop.clock.instant()).outlets())
                .extracting(InOutlet::showing)
                .containsExactly(Showing.NOT_LISTED, Showing.LIVE);
    }

    @Test
    void explainingAPackTellsHowItStoodBeforeThereWasAPageAndThatItIsLeftOutToday() {
        shop.stall.put(Goods.offering(Goods.candidate(1), Offer.of(new Sku(LARGE), Dong.of(150_000), 40)));
        shop.planAndDeliver();
        Instant before = shop.clock.instant();
        shop.clock.advance(Duration.ofDays(1));
        putHoney();
        offerNoLonger(LARGE);
        shop.planAndDeliver();

        InOutlet then = shop.publisher.explain(new Sku(LARGE), before).outlets().get(0);
        InOutlet now = shop.publisher
                .explain(new Sku(LARGE), shop.clock.instant())
                .outlets()
                .get(0);

        assertThat(then.text().vi()).startsWith("Được bán vì");
        assertThat(now.text().vi()).startsWith("Trong nhóm MO: Được bán vì");
        assertThat(now.findings()).extracting(Finding::code).containsExactly("NOT_OFFERED");
    }

    @Test
    void theHorizonHasThePage() {
        putHoney();
        shop.planAndDeliver();

        assertThat(shop.publisher.horizon(4000).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.sku().value()).isEqualTo(PAGE));
    }
}
