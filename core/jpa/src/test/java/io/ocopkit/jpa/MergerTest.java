package io.ocopkit.jpa;

import static io.ocopkit.jpa.Village.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.catalog.Recognition;
import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.StarRating;
import io.ocopkit.message.Language;
import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductSet;
import io.ocopkit.model.TaxIdentifier;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.reconcile.Count;
import io.ocopkit.reconcile.Inventory;
import io.ocopkit.reconcile.Reconciler;
import io.ocopkit.reconcile.Relation;
import io.ocopkit.reconcile.Thresholds;
import io.ocopkit.units.AdministrativeUnits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Three registers become one: Hồ Chí Minh City, Bình Dương and Bà Rịa – Vũng Tàu, with the rules as they are. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class MergerTest {
    private static final AdministrativeUnits UNITS = AdministrativeUnits.bundled();
    private static final Reconciler RULES = Reconciler.of(UNITS, LocalDate.parse("2026-09-01"), Thresholds.PUBLISHED);
    private static final Decider THUY = Decider.person("thuỷ", "Đã đối chiếu hồ sơ của chủ thể");

    private final DataSource dataSource;
    private final List<Recognition> rows = new ArrayList<>();
    private OcopRegistry registry;

    MergerTest(Databases database) {
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

    /** A firm at its address of one time. */
    private static Producer firm(String name, @Nullable String taxId, PostalAddress address) {
        Producer named = Producer.named(name, Address.asPrinted(address));
        return new Producer(named.id(), name, null, taxId == null ? null : TaxIdentifier.parse(taxId), named.address());
    }

    private void recognised(Producer producer, String name, ProductSet set, Certified certified) {
        Product named = Product.named(producer, name);
        Product product = new Product(named.id(), producer.id(), name, null, null, set, named.origin());
        Certificate certificate =
                Certificate.issued(product.id(), producer.id(), StarRating.of(certified.stars()), certified.decision());
        rows.add(new Recognition(source("d.csv", rows.size() + 2, product.id()), product, producer, certificate));
    }

    private record Certified(int stars, DecisionRef decision) {}

    private static Certified by(String issuer, int stars, int number, String date) {
        AuthorityLevel level = issuer.contains("huyện") ? AuthorityLevel.DISTRICT : AuthorityLevel.PROVINCE;
        return new Certified(
                stars,
                new DecisionRef(
                        IssuingAuthority.of("UBND " + issuer, level),
                        new DecisionNumber(number + "/QĐ-UBND"),
                        LocalDate.parse(date)));
    }

    @BeforeEach
    void registerThreeProvinces() {
        Databases.empty(dataSource);
        rows.clear();
        PostalAddress phuGiao = PostalAddress.of("Xã An Bình", "Huyện Phú Giáo", "Tỉnh Bình Dương");
        PostalAddress phuGiaoNow = PostalAddress.of("Xã Phú Giáo", null, "Thành phố Hồ Chí Minh");
        PostalAddress chauDuc = PostalAddress.of("Xã Quảng Thành", "Huyện Châu Đức", "Tỉnh Bà Rịa - Vũng Tàu");
        PostalAddress canGio = PostalAddress.of("Xã Long Hòa", "Huyện Cần Giờ", "Thành phố Hồ Chí Minh");

        Producer pepperBefore = firm("Công ty TNHH Trân Châu", "0100109106", phuGiao);
        recognised(
                pepperBefore,
                "Tiêu sọ Trân Châu",
                ProductSet.OTHER_SPICES,
                by("huyện Phú Giáo, tỉnh Bình Dương", 3, 12, "2024-03-01"));
        recognised(
                pepperBefore,
                "Muối tiêu chanh",
                ProductSet.OTHER_SPICES,
                by("huyện Phú Giáo, tỉnh Bình Dương", 3, 12, "2024-03-01"));
        Producer pepperAfter = firm("Công ty TNHH Trân Châu", "0100109106", phuGiaoNow);
        recognised(
                pepperAfter,
                "Tiêu sọ Trân Châu",
                ProductSet.OTHER_SPICES,
                by("Thành phố Hồ Chí Minh", 4, 340, "2026-02-02"));

        Producer honey = firm("Hợp tác xã Nông nghiệp Châu Đức", null, chauDuc);
        recognised(
                honey,
                "Mật ong hoa cao su",
                ProductSet.HONEY_AND_OTHER_RAW,
                by("tỉnh Bà Rịa - Vũng Tàu", 4, 77, "2023-11-11"));
        recognised(
                honey,
                "Mật ong hoa cà phê",
                ProductSet.HONEY_AND_OTHER_RAW,
                by("tỉnh Bà Rịa - Vũng Tàu", 4, 77, "2023-11-11"));

        Producer honeyRenamed = firm(
                "Hợp tác xã Nông nghiệp Du lịch Châu Đức", null, PostalAddress.of(null, null, "Thành phố Hồ Chí Minh"));
        recognised(
                honeyRenamed,
                "Mật ong hoa cao su",
                ProductSet.HONEY_AND_OTHER_RAW,
                by("Thành phố Hồ Chí Minh", 4, 340, "2026-02-02"));

        Producer fish = firm("HTX Cần Giờ Tương Lai", null, canGio);
        recognised(
                fish,
                "Cá dứa một nắng",
                ProductSet.PROCESSED_ANIMAL_AND_OTHER,
                by("Thành phố Hồ Chí Minh", 4, 55, "2024-05-05"));
        Producer fishTypedAnew = firm("Hợp tác xã Cần Giờ Tương Lai", null, canGio);
        recognised(
                fishTypedAnew,
                "Khô cá dứa một nắng",
                ProductSet.PROCESSED_ANIMAL_AND_OTHER,
                by("Thành phố Hồ Chí Minh", 4, 340, "2026-02-02"));
        registry.importRecognitions(new FakeList<>("d.csv", rows));
    }

    private Inventory inventory() {
        return registry.matches().inventory(UNITS);
    }

    private static Map<String, List<Integer>> counts(List<Count> lines) {
        Map<String, List<Integer>> counts = new TreeMap<>();
        lines.forEach(line -> counts.put(line.of().en(), List.of(line.before(), line.after())));
        return counts;
    }

    private List<StoredMatch> waiting() {
        try (Stream<StoredMatch> waiting = registry.matches().waiting()) {
            return waiting.toList();
        }
    }

    @Test
    void threeRegistersCountTheirProductsOnce() {
        assertThat(inventory().products())
                .extracting(Count::before, Count::after)
                .containsExactly(8, 8);
        ReconciliationReport report = registry.matches().reconcile(RULES);
        assertThat(report.compared().registrations()).isEqualTo(8);
        assertThat(report.joined()).isOne();

        Inventory once = inventory();
        assertThat(once.products()).extracting(Count::before, Count::after).containsExactly(8, 7);
        assertThat(counts(once.byFormerProvince()))
                .isEqualTo(Map.of(
                        "Ho Chi Minh City", List.of(4, 4),
                        "Binh Duong Province", List.of(2, 1),
                        "Ba Ria - Vung Tau Province", List.of(2, 2)));
        assertThat(counts(once.byStars())).isEqualTo(Map.of("4 stars", List.of(6, 6), "3 stars", List.of(2, 1)));
        assertThat(once.merged()).isEqualTo(Map.of(Relation.UPGRADE, 1));
    }

    @Test
    void whatAPersonConfirmsCountsOnceTooAndUndoingCountsItTwiceAgain() {
        registry.matches().reconcile(RULES);
        Inventory before = inventory();
        StoredMatch honey = waiting().get(0);
        assertThat(waiting()).hasSize(1);
        assertThat(honey.explanation().vi()).contains("Mật ong hoa cao su");
        assertThat(List.of(honey.first(), honey.second()))
                .allSatisfy(registration ->
                        assertThat(registration.product().name()).isEqualTo("Mật ong hoa cao su"));

        StoredMatch confirmed = registry.matches().confirm(honey, THUY);
        Inventory after = inventory();
        assertThat(after.products()).extracting(Count::before, Count::after).containsExactly(8, 6);
        assertThat(counts(after.byFormerProvince())).containsEntry("Ba Ria - Vung Tau Province", List.of(2, 1));
        assertThat(after.report(Language.VI)).contains("Công nhận lại: 1", "Nâng hạng sao: 1");

        registry.matches().undo(confirmed, THUY);
        assertThat(inventory()).isEqualTo(before);
    }

    @Test
    void theProductThatWasUpgradedIsListedOnceWithItsNewRank() {
        registry.matches().reconcile(RULES);
        List<Candidate> peppers;
        try (Stream<Candidate> candidates = registry.candidates()) {
            peppers = candidates
                    .filter(candidate -> candidate.product().name().equals("Tiêu sọ Trân Châu"))
                    .toList();
        }
        assertThat(peppers)
                .singleElement()
                .satisfies(pepper -> assertThat(pepper.certificates())
                        .extracting(Certificate::stars)
                        .containsExactly(StarRating.THREE, StarRating.FOUR));
    }

    @Test
    void aRegisterReadAfterwardsIsComparedWithTheRest() {
        registry.matches().reconcile(RULES);
        PostalAddress now = PostalAddress.of("Xã Phú Giáo", null, "Thành phố Hồ Chí Minh");
        Producer typedAnew = firm("CÔNG TY TRÁCH NHIỆM HỮU HẠN TRÂN CHÂU", "0100109106", now);
        rows.clear();
        recognised(
                typedAnew,
                "Muối Tiêu Chanh",
                ProductSet.OTHER_SPICES,
                by("Thành phố Hồ Chí Minh", 3, 560, "2026-07-07"));
        registry.importRecognitions(new FakeList<>("e.csv", rows));
        ReconciliationReport report = registry.matches().reconcile(RULES);
        assertThat(report.joined()).isOne();
        assertThat(report.withdrawn()).isZero();
        assertThat(inventory().products())
                .extracting(Count::before, Count::after)
                .containsExactly(9, 7);
        assertThat(registry.matches().audit().isClean()).isTrue();
    }

    @Test
    void whatNoListHasAnyMoreIsNotCounted() {
        registry.matches().reconcile(RULES);
        registry.importCompleteRecognitions(List.of(new FakeList<>("f.csv", rows.subList(2, rows.size()))));
        assertThat(inventory().products())
                .extracting(Count::before, Count::after)
                .containsExactly(6, 6);
        assertThat(counts(inventory().byFormerProvince())).doesNotContainKey("Binh Duong Province");
    }
}
