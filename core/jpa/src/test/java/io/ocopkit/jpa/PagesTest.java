package io.ocopkit.jpa;

import static io.ocopkit.jpa.FoundPairs.pair;
import static io.ocopkit.jpa.Village.COFFEE;
import static io.ocopkit.jpa.Village.HONEY;
import static io.ocopkit.jpa.Village.TEA;
import static io.ocopkit.jpa.Village.certificate;
import static io.ocopkit.jpa.Village.decision;
import static io.ocopkit.jpa.Village.offer;
import static io.ocopkit.jpa.Village.recognition;
import static io.ocopkit.jpa.Village.revocation;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Problem;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Product;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.CandidateSource;
import io.ocopkit.publishing.Finding;
import io.ocopkit.publishing.PlanAction;
import io.ocopkit.publishing.Publication;
import io.ocopkit.publishing.PublicationPlan;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.Lane;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.ScriptedChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the registry makes of packs that share a page. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PagesTest {
    private static final Decider THUY = Decider.person("thuỷ", "Đã xem giấy chứng nhận gốc");
    private static final Sku PAGE = new Sku("MO");
    private static final int LOOKED_UP = 60;

    private final DataSource dataSource;
    private final MutableClock clock = MutableClock.at(Instant.parse("2026-09-01T05:00:00Z"));
    private OcopRegistry registry;

    PagesTest(Databases database) {
        this.dataSource = database.fresh();
    }

    @BeforeAll
    void open() {
        registry = OcopRegistry.open(dataSource);
    }

    @BeforeEach
    void register() {
        Databases.empty(dataSource);
        registry.importRecognitions(FakeList.of(
                "a.csv",
                recognition("a.csv", 2, HONEY, certificate(HONEY, 4, decision(200, "2026-04-01"))),
                recognition("a.csv", 3, TEA, certificate(TEA, 4, decision(200, "2026-04-01"))),
                recognition("a.csv", 4, COFFEE, certificate(COFFEE, 3, decision(200, "2026-04-01")))));
    }

    @AfterAll
    void close() {
        registry.close();
    }

    private static OfferLine pack(Product product, String sku, String page, String weight, long price) {
        OfferLine line = offer("o.csv", sku.hashCode() & 0xFFFF, product, sku, price);
        PagePlace place = new PagePlace(new Sku(page), List.of(new Choice("Khối lượng", weight)));
        return new OfferLine(line.source(), line.product(), line.offer().placed(place));
    }

    private static OfferLine[] honeys() {
        return new OfferLine[] {
            pack(HONEY, "Z-250", PAGE.value(), "250 g", 95_000), pack(HONEY, "A-500", PAGE.value(), "500 g", 150_000)
        };
    }

    private RegistryReport sell(OfferLine... lines) {
        return registry.importOffers(FakeList.of("o.csv", lines));
    }

    private List<String> sellAll(OfferLine... lines) {
        return codes(registry.importCompleteOffers(List.of(FakeList.of("o.csv", lines))));
    }

    private static List<String> codes(RegistryReport report) {
        return report.problems().stream().map(Problem::code).toList();
    }

    /** The stream, which must agree with looks at single keys and with what any source would make of it. */
    private List<Candidate> pages() {
        List<Candidate> pages;
        try (Stream<Candidate> stream = registry.pages()) {
            pages = stream.toList();
        }
        assertThat(pages.stream().limit(LOOKED_UP))
                .allSatisfy(
                        page -> assertThat(registry.page(page.offer().sku())).contains(page));
        Map<Sku, Candidate> together =
                registry.pages(pages.stream().map(page -> page.offer().sku()).toList());
        assertThat(pages)
                .hasSameSizeAs(together.values())
                .allSatisfy(page -> assertThat(together.get(page.offer().sku())).isEqualTo(page));
        CandidateSource plain = registry::candidates;
        try (Stream<Candidate> grouped = plain.pages()) {
            assertThat(pages).isEqualTo(grouped.toList());
        }
        return pages;
    }

    private Candidate page() {
        return pages().stream()
                .filter(page -> page.offer().sku().equals(PAGE))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> packs(Candidate page) {
        return page.offer().variants().stream()
                .map(variant -> variant.sku().value())
                .toList();
    }

    @Test
    void aPageHasItsOfferedPacksInTheOrderOfTheirSkus() {
        sell(honeys());

        assertThat(packs(page())).containsExactly("A-500", "Z-250");
        assertThat(page().product().id()).isEqualTo(HONEY.id());
        assertThat(page().certificates()).hasSize(1);
        assertThat(page().offer().price()).isEqualTo(Dong.of(95_000));
        assertThat(registry.candidate(PAGE)).as("documents know packs only").isEmpty();
        assertThat(registry.candidate(new Sku("A-500")).orElseThrow().page()).isEqualTo(PAGE);
    }

    @Test
    void readingTheSamePacksAgainChangesNothingAndMovingOneDoes() {
        sell(honeys());

        assertThat(sell(honeys()).changes().isNothing()).isTrue();
        assertThat(sell(pack(HONEY, "Z-250", "KHAC", "250 g", 95_000)).changes().changed())
                .isOne();
        assertThat(packs(page())).containsExactly("A-500");
    }

    @Test
    void packsACompleteListLeavesOutAreOnNoPage() {
        sellAll(honeys());
        sellAll(honeys()[1]);

        assertThat(packs(page())).containsExactly("A-500");
        sellAll(offer("o.csv", 2, TEA, "TRA", 10_000));
        assertThat(page().offered()).isFalse();
    }

    @Test
    void aPageOfDifferentProductsIsFoundAtImportAndIsNoListing() {
        assertThat(codes(sell(honeys()))).isEmpty();

        RegistryReport report = sell(pack(TEA, "T-1", PAGE.value(), "100 g", 50_000));

        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("PAGE_OF_SEVERAL_PRODUCTS");
            assertThat(problem.value()).isEqualTo(PAGE.value());
            assertThat(problem.text().vi()).contains(HONEY.name(), TEA.name());
            assertThat(problem.text().en()).contains("different products");
        });
        assertThat(report.changes().created())
                .as("documents have it all the same")
                .isOne();
        assertThat(page().faults()).extracting(Finding::code).containsExactly("PAGE_OF_SEVERAL_PRODUCTS");
    }

    @Test
    void whatAPageContradictsIsFoundWhicheverListBringsIt() {
        sell(honeys());

        assertThat(codes(sell(pack(HONEY, "M-1", PAGE.value(), "500 g", 1_000))))
                .containsExactly("VARIANT_TWICE");
        assertThat(codes(sell(offer("o.csv", 9, HONEY, PAGE.value(), 5_000)))).isEmpty();
        assertThat(codes(sell(pack(HONEY, "M-1", PAGE.value(), "100 g", 1_000))))
                .containsExactly("PAGE_IS_SKU");
        assertThat(page().faults()).extracting(Finding::code).containsExactly("PAGE_IS_SKU");
    }

    @Test
    void aNewOrderOfThingsInOneCompleteListIsNoContradiction() {
        sellAll(honeys());

        assertThat(sellAll(
                        pack(HONEY, "Z-250", PAGE.value(), "500 g", 95_000),
                        pack(HONEY, "A-500", PAGE.value(), "250 g", 150_000)))
                .isEmpty();
        assertThat(sellAll(offer("o.csv", 2, HONEY, PAGE.value(), 150_000))).isEmpty();
        assertThat(page().offer().variants()).isEmpty();
        assertThat(page().faults()).isEmpty();
    }

    @Test
    void aPageHasTwoHundredPacksAndNoMore() {
        List<OfferLine> lines = new ArrayList<>();
        for (int i = 0; i <= Offer.MOST_VARIANTS; i++) {
            lines.add(pack(HONEY, "M-" + i, PAGE.value(), "cỡ " + i, 1_000));
        }

        assertThat(codes(registry.importOffers(new FakeList<>("o.csv", lines)))).containsExactly("VARIANTS_TOO_MANY");
        assertThat(page().faults()).extracting(Finding::code).containsExactly("VARIANTS_TOO_MANY");
        assertThat(sellAll(lines.subList(1, lines.size()).toArray(OfferLine[]::new)))
                .isEmpty();
        assertThat(packs(page())).hasSize(Offer.MOST_VARIANTS);
    }

    /** More than one portion, pages across its ends, and keys that sort elsewhere than their packs. */
    @ParameterizedTest
    @ValueSource(longs = {1489, 26})
    void manyPagesComeWholeAndInOrder(long seed) {
        Random random = new Random(seed);
        List<OfferLine> lines = new ArrayList<>();
        for (int i = 0; i < 1_300; i++) {
            String sku = Integer.toString(random.nextInt(1_000_000), 36) + "-" + i;
            lines.add(
                    random.nextInt(4) == 0
                            ? offer("o.csv", i, TEA, sku, 1_000)
                            : pack(HONEY, sku, "p" + random.nextInt(40), "cỡ " + i, 1_000 + i));
        }
        registry.importOffers(new FakeList<>("o.csv", lines));

        List<Candidate> pages = pages();

        assertThat(pages)
                .as("seed %d", seed)
                .extracting(page -> page.offer().sku())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(pages.stream()
                        .filter(page -> page.offered() && page.page() == null)
                        .flatMap(page -> page.offer().items().stream())
                        .map(Variant::sku))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        lines.stream().map(line -> line.offer().sku()).toList());
    }

    @Test
    void productsThatAreOneShareAPageAndNoLongerOnceTheyAreNot() {
        sell(
                pack(HONEY, "Z-250", PAGE.value(), "250 g", 95_000),
                pack(COFFEE, "A-500", PAGE.value(), "500 g", 150_000));
        assertThat(page().faults()).hasSize(1);

        registry.matches().reconcile(FoundPairs.none().same(HONEY, COFFEE));
        assertThat(page().faults()).isEmpty();
        assertThat(packs(page())).containsExactly("A-500", "Z-250");

        ProductMatches matches = registry.matches();
        matches.undo(matches.match(pair(HONEY, COFFEE)).orElseThrow(), THUY);
        assertThat(page().faults()).hasSize(1);
    }

    /** A shop that is called, on this registry. */
    private final class Called {
        private final Outlet outlet;
        private final Publisher publisher;

        Called(ListingChannel channel) {
            outlet = new Outlet(channel.info().id(), "my-shop");
            publisher = Publisher.of(registry)
                    .channel(channel, outlet.shop(), CredentialStore.fixed(Map.of()))
                    .clock(clock)
                    .build();
        }

        PublicationPlan plan() {
            return publisher.plan(outlet);
        }

        void planAndApply() {
            publisher.apply(plan().confirmed());
        }

        Publication publication(String key) {
            return registry.publication(outlet, new Sku(key)).orElseThrow();
        }
    }

    private Called shop() {
        return new Called(ScriptedChannel.builder("cho").on(Market.inMemory(clock)));
    }

    @Test
    void anItemThatBecomesAPackIsWithdrawnWithTheNameOfItsPage() {
        Called shop = shop();
        sell(offer("o.csv", 2, HONEY, "A-500", 150_000));
        shop.planAndApply();
        sell(honeys());

        shop.planAndApply();

        Publication alone = shop.publication("A-500");
        assertThat(alone.withdrawal().cause()).isEqualTo(WithdrawalCause.NOT_OFFERED);
        assertThat(alone.withdrawal().explanation().vi()).contains("là một phân loại của nhóm MO");
        assertThat(shop.publication("MO").isLive()).isTrue();
        assertThat(shop.plan().changes()).isZero();
    }

    @Test
    void aRevocationTakesThePageWithAllItsPacksDownWithoutAPlan() {
        Called shop = shop();
        sell(honeys());
        shop.planAndApply();
        registry.importRevocations(
                FakeList.of("thu-hoi.csv", revocation(2, HONEY, decision(200, "2026-04-01"), "2026-08-01")));

        assertThat(shop.publisher.shop(shop.outlet).enforce()).isOne();

        assertThat(shop.publication("MO").withdrawal().cause()).isEqualTo(WithdrawalCause.CERTIFICATE_REVOKED);
        assertThat(registry.deliveries()
                        .find(shop.outlet, PAGE)
                        .orElseThrow()
                        .goal()
                        .lane())
                .isEqualTo(Lane.WITHDRAW);
        assertThat(shop.plan().count(PlanAction.PUBLISH)).isZero();
    }

    @Test
    void whatWasAskedForEachPackIsKeptAndAudited() {
        Called shop = shop();
        sell(honeys());
        shop.planAndApply();

        assertThat(shop.publication("MO").shown().prices())
                .isEqualTo(Map.of(new Sku("A-500"), Dong.of(150_000), new Sku("Z-250"), Dong.of(95_000)));
        assertThat(registry.audit(shop.outlet).findings()).isEmpty();
        Databases.run(dataSource, "update ocop_publication set variant_prices = '1 A-500'");
        assertThat(registry.audit(shop.outlet).findings())
                .extracting(finding -> finding.code().name())
                .containsExactly("PUBLICATION_DIFFERS");
    }

    @Test
    void aSlipInOneVariantsPriceIsHeld() {
        Called shop = shop();
        sell(honeys());
        shop.planAndApply();
        sell(pack(HONEY, "A-500", PAGE.value(), "500 g", 1_500_000));

        assertThat(shop.plan().brake().priceJumps()).isOne();
    }

    @Test
    void certificatesOfAPageEndLikeAnyOther() {
        Called shop = shop();
        sell(honeys());
        shop.planAndApply();

        assertThat(registry.nextLapse(shop.outlet, LocalDate.EPOCH)).contains(LocalDate.parse("2029-04-01"));
    }
}
