package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import io.ocopkit.publishing.delivery.CredentialStore;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan of what is known to have changed comes to the same as a plan of everything, and looks at nothing else. */
class NamedPlanTest {
    private static final int ITEMS = 300;
    private static final int PAGES = 20;
    private static final int PLANS = 150;

    private final ApiShop shop = new ApiShop();

    @TempDir
    private Path folder;

    @BeforeEach
    void publish() {
        shop.stall.putAll(ITEMS);
        shop.planAndApply();
    }

    @ParameterizedTest
    @ValueSource(longs = {20260522, 1489, 3981})
    void theLedgerGainsTheSameLines(long seed) {
        ApiShop readsAll = new ApiShop();
        readsAll.stall.putAll(ITEMS);
        readsAll.planAndApply();

        Random random = new Random(seed);
        for (int plan = 1; plan <= PLANS; plan++) {
            Set<Sku> touched = somethingHappens(random, shop.stall, readsAll.stall);
            shop.publisher.apply(plan(touched).confirmed());
            readsAll.planAndApply();
            assertThat(shop.ledger.lines(ApiShop.OUTLET))
                    .as("seed %d, plan %d", seed, plan)
                    .isEqualTo(readsAll.ledger.lines(ApiShop.OUTLET));
        }

        assertThat(shop.ledger.lines(ApiShop.OUTLET)).hasSizeGreaterThan(ITEMS + PLANS);
        assertThat(shop.ledger.live(ApiShop.OUTLET))
                .anyMatch(publication -> publication.sku().value().startsWith("PAGE"));
    }

    private static Set<Sku> somethingHappens(Random random, Stall... stalls) {
        Set<Sku> touched = new TreeSet<>();
        boolean much = random.nextInt(30) == 0;
        for (int changes = random.nextInt(much ? ITEMS : 8); changes > 0; changes--) {
            int number = 1 + random.nextInt(ITEMS);
            int kind = random.nextInt(7);
            long price = 90_000 + random.nextInt(10_000);
            Candidate before = stalls[0].get(Goods.sku(number));
            if (before != null && before.page() != null) {
                touched.add(before.page());
            }
            touched.add(new Sku(Goods.sku(number)));
            for (Stall stall : stalls) {
                happens(stall, kind, number, price);
            }
        }
        return touched;
    }

    private static void happens(Stall stall, int kind, int number, long price) {
        String sku = Goods.sku(number);
        switch (kind) {
            case 0 -> stall.remove(sku);
            case 1 -> stall.put(Goods.candidate(number));
            case 2 -> stall.change(sku, Revocations::revoked);
            case 3 -> stall.change(sku, candidate -> Goods.flagged(candidate, false, true));
            case 4 -> stall.put(Goods.pack(number, sku, "PAGE-" + number % PAGES, "chai " + number, price));
            default -> stall.change(sku, candidate -> Goods.priced(candidate, price));
        }
    }

    @Test
    void whatIsNotNamedIsLeftForAPlanOfEverything() {
        int before = shop.stall.streams();
        price(7, 96_000);
        price(8, 96_000);

        PublicationPlan plan = plan(7);
        AppliedPlan applied = shop.publisher.apply(plan);

        assertThat(applied.changes()).isOne();
        assertThat(plan.text().vi())
                .isEqualTo("trial/my-shop, ngày 01/09/2026, chỉ xét 1 mã được nêu:"
                        + " 1 được chọn → 1 đủ điều kiện → 1 hợp lệ → 1 thay đổi; gỡ 0");
        assertThat(shop.stall.streams() - before)
                .as("times everything was read")
                .isZero();
        assertThat(shop.publisher.plan(ApiShop.OUTLET).lines())
                .extracting(line -> line.sku().value())
                .containsExactly(Goods.sku(8));
    }

    @Test
    void aNameWithoutAnythingUnderItIsNoLineAndNamesOfNothingAreNoChange() {
        PublicationPlan nothing = plan(Set.of());

        assertThat(plan(ITEMS + 1).lines()).isEmpty();
        assertThat(nothing.changes()).isZero();
        assertThat(shop.publisher.apply(nothing).outcome()).isEqualTo(AppliedPlan.Outcome.UNCHANGED);
    }

    @Test
    void manyNamesWithoutAnythingUnderThemHideNothing() {
        price(7, 96_000);
        Set<Sku> named = new TreeSet<>(Set.of(new Sku(Goods.sku(7))));
        IntStream.range(0, 250).forEach(i -> named.add(new Sku("A-" + i)));

        assertThat(plan(named).changes()).isOne();
    }

    @Test
    void aPackIsCountedAsItsPage() {
        shop.stall.put(Goods.pack(301, "SMALL", "PAGE", "250 g", 95_000));
        shop.stall.put(Goods.pack(301, "LARGE", "PAGE", "500 g", 150_000));

        PublicationPlan plan = plan(Set.of(new Sku("SMALL")));

        assertThat(plan.funnel().candidates()).isOne();
        assertThat(plan.lines(PlanAction.PUBLISH))
                .extracting(line -> line.sku().value())
                .containsExactly("PAGE");
    }

    @Test
    void aProductNamesItsItems() {
        shop.stall.put(Goods.offering(Goods.candidate(7), Offer.of(new Sku("LARGE"), Dong.of(150_000), 4)));
        shop.planAndApply();
        shop.stall.change(Goods.sku(7), Revocations::revoked);
        shop.stall.change("LARGE", Revocations::revoked);

        PublicationPlan plan =
                plan(Set.of(new Sku(Goods.candidate(7).product().id().value())));

        assertThat(plan.withdrawals(WithdrawalCause.CERTIFICATE_REVOKED)).isEqualTo(2);
    }

    @Test
    void whatIsTakenDownIsHeldAgainstEverythingThatIsLive() {
        int allowed = (int) plan(Set.of()).brake().allowed();
        assertThat(allowed).as("five in a hundred").isEqualTo(15);
        offerNoLonger(1, allowed + 1);

        PublicationPlan few = plan(numbers(1, allowed));
        PublicationPlan many = plan(numbers(1, allowed + 1));

        assertThat(few.brake()).isEqualTo(new Brake(ITEMS, 0, allowed, false, 0));
        assertThat(few.liveAfter()).isEqualTo(ITEMS - allowed);
        assertThatThrownBy(() -> shop.publisher.apply(many)).isInstanceOf(BrakeHeldException.class);
        shop.publisher.apply(few);
        assertThat(shop.live()).hasSize(ITEMS - allowed);
    }

    @Test
    void whatTheLawTakesDownDoesNotWaitForAPlanThatIsHeld() {
        offerNoLonger(1, 20);
        shop.stall.change(Goods.sku(21), Revocations::revoked);
        shop.stall.change(Goods.sku(22), Revocations::revoked);
        PublicationPlan held = plan(numbers(1, 21));

        assertThatThrownBy(() -> shop.publisher.apply(held)).isInstanceOf(BrakeHeldException.class);

        assertThat(shop.live())
                .as("named")
                .doesNotContain(Goods.sku(21))
                .as("not named")
                .contains(Goods.sku(22));
    }

    @Test
    void whatChangedAgainMakesThePlanStale() {
        price(7, 96_000);
        PublicationPlan plan = plan(7);
        price(7, 97_000);

        assertThatThrownBy(() -> shop.publisher.apply(plan)).isInstanceOf(StalePlanException.class);
    }

    @Test
    void aTicketBringsItBackTogetherWithWhatItLookedAt() {
        price(7, 96_000);
        price(8, 96_000);
        PublicationPlan plan = plan(7);
        PlanTicket ticket = PlanTicket.parse(plan.ticket().toString());

        assertThat(shop.publisher.recall(ticket, plan.scope()).lines()).isEqualTo(plan.lines());
        assertThatThrownBy(() -> shop.publisher.recall(ticket)).isInstanceOf(StalePlanException.class);
    }

    @Test
    void gaugesGoOnTellingOfEverything() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Publisher publisher = Publisher.of(shop.stall, shop.ledger)
                .channel(shop.channel(), ApiShop.OUTLET.shop(), CredentialStore.fixed(Map.of()))
                .clock(shop.clock)
                .meters(meters)
                .build();
        publisher.apply(publisher.plan(ApiShop.OUTLET));
        shop.stall.change(Goods.sku(7), Revocations::revoked);

        publisher.apply(publisher.plan("my-shop", Scope.of(List.of(new Sku(Goods.sku(7))))));

        assertThat(meters.get("ocop.publish.live").gauge().value()).isEqualTo(ITEMS - 1);
        assertThat(meters.get("ocop.publish.expiring")
                        .tag("within", "later")
                        .gauge()
                        .value())
                .as("as of the last plan of everything")
                .isEqualTo(ITEMS);
    }

    @Test
    void documentsAreWrittenWholeWhateverIsNamed() {
        Publisher publisher = Publisher.of(shop.stall, shop.ledger)
                .feed(new RecordingFeed("trial"), Shop.OUTLET.shop(), folder, Seller.named("HTX Hòa Bình"))
                .clock(shop.clock)
                .build();

        PublicationPlan plan = publisher.plan(Shop.OUTLET, Scope.of(List.of(new Sku(Goods.sku(7)))));

        assertThat(plan.scope()).isEqualTo(Scope.everything());
        assertThat(plan.count(PlanAction.PUBLISH)).isEqualTo(ITEMS);
    }

    private PublicationPlan plan(int... numbers) {
        return plan(Arrays.stream(numbers)
                .mapToObj(number -> new Sku(Goods.sku(number)))
                .toList());
    }

    private PublicationPlan plan(Collection<Sku> named) {
        return shop.publisher.plan(ApiShop.OUTLET, Scope.of(named));
    }

    private static int[] numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).toArray();
    }

    private void price(int number, long dong) {
        shop.stall.change(Goods.sku(number), candidate -> Goods.priced(candidate, dong));
    }

    private void offerNoLonger(int first, int last) {
        for (int number = first; number <= last; number++) {
            shop.stall.change(Goods.sku(number), candidate -> Goods.flagged(candidate, false, true));
        }
    }
}
