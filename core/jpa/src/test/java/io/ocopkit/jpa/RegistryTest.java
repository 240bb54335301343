package io.ocopkit.jpa;

import static io.ocopkit.jpa.Village.COFFEE;
import static io.ocopkit.jpa.Village.CO_OP;
import static io.ocopkit.jpa.Village.FARM;
import static io.ocopkit.jpa.Village.HONEY;
import static io.ocopkit.jpa.Village.TEA;
import static io.ocopkit.jpa.Village.certificate;
import static io.ocopkit.jpa.Village.decision;
import static io.ocopkit.jpa.Village.offer;
import static io.ocopkit.jpa.Village.recognition;
import static io.ocopkit.jpa.Village.revocation;
import static io.ocopkit.jpa.Village.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.catalog.CatalogueReader;
import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Problem;
import io.ocopkit.catalog.ProductReference;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.RevocationNotice;
import io.ocopkit.catalog.UnusableFileException;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.CertificateStatus;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.NetContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductCode;
import io.ocopkit.model.ProductSet;
import io.ocopkit.model.TaxIdentifier;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.CodeSet;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What lists do to the registry, on any database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class RegistryTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");

    private final DataSource dataSource;
    private OcopRegistry registry;

    RegistryTest(Databases database) {
        this.dataSource = database.fresh();
    }

    @BeforeAll
    void open() {
        registry = OcopRegistry.open(dataSource);
    }

    @BeforeEach
    void forget() {
        Databases.empty(dataSource);
    }

    @AfterAll
    void close() {
        registry.close();
    }

    private List<Candidate> candidates() {
        return candidatesOf(registry);
    }

    private static List<Candidate> candidatesOf(OcopRegistry registry) {
        try (Stream<Candidate> candidates = registry.candidates()) {
            return candidates.toList();
        }
    }

    private List<CertificateStatus> statuses() {
        return candidates().get(0).certificates().stream()
                .map(certificate -> certificate.statusOn(TODAY))
                .toList();
    }

    private static FakeList<Recognition> list(String file, Recognition... entries) {
        return FakeList.of(file, entries);
    }

    private static Recognition honeyIn2024() {
        return recognition("2024.csv", 2, HONEY, certificate(HONEY, 3, decision(100, "2024-03-01")));
    }

    private static Recognition honeyUpgradedIn2026() {
        return recognition("2026.csv", 2, HONEY, certificate(HONEY, 4, decision(200, "2026-04-01")));
    }

    @Test
    void aRecognitionBecomesACandidateOnRequest() {
        RegistryReport report = registry.importRecognitions(list("2024.csv", honeyIn2024()));
        assertThat(report.changes()).isEqualTo(new RegistryChanges(1, 0, 0, 0, 0, 0, 0));
        assertThat(candidates())
                .containsExactly(new Candidate(
                        HONEY,
                        CO_OP,
                        List.of(honeyIn2024().certificate()),
                        Offer.onRequest(new Sku(HONEY.id().value())),
                        false,
                        true));
    }

    @Test
    void everythingAListKnowsComesBack() {
        PostalAddress printed = new PostalAddress("12 Trần Phú", "Phường 3", "TP Đà Lạt", "Tỉnh Lâm Đồng", null);
        PostalAddress current = new PostalAddress(
                "12 Trần Phú",
                "Phường Xuân Hương",
                null,
                "Tỉnh Lâm Đồng",
                new AdministrativeCode(CodeSet.QD19_2025, "24778"));
        Address address = new Address(printed, current);
        Producer producer = new Producer(
                CO_OP.id(), CO_OP.name(), ProducerKind.COOPERATIVE, TaxIdentifier.parse("0100109106"), address);
        Product product = new Product(
                HONEY.id(),
                producer.id(),
                HONEY.name(),
                "Coffee blossom honey",
                ProductCode.parse("68-24778-03-2026"),
                ProductSet.HONEY_AND_OTHER_RAW,
                address);
        Certificate certificate = certificate(HONEY, 4, decision(200, "2026-04-01"))
                .with(new Extended(LocalDate.parse("2029-03-01"), LocalDate.parse("2029-06-01")))
                .with(Village.revokedOn("2029-05-01"));
        registry.importRecognitions(
                list("a.csv", new Recognition(source("a.csv", 2, "x"), product, producer, certificate)));
        ListingContent content = new ListingContent(
                "Cầu Đất",
                "Mật ong hoa cà phê nguyên chất",
                NetContent.parse("0,5 kg"),
                new Parcel(750, new Parcel.Size(185, 90, 95)),
                URI.create("https://shop.example.vn/mat-ong"),
                List.of(URI.create("https://shop.example.vn/1.jpg"), URI.create("https://shop.example.vn/2.jpg")));
        Offer offer = new Offer(
                        new Sku("MO 500"),
                        new Gtin("8938505974194"),
                        Dong.of(185_000),
                        null,
                        Availability.PREORDER,
                        content)
                .placed(new PagePlace(
                        new Sku("MO"), List.of(new Choice("Khối lượng", "500 g"), new Choice("Hương vị", "Gừng"))));
        registry.importOffers(
                FakeList.of("offers.csv", new OfferLine(source("offers.csv", 2, "y"), Village.byId(HONEY), offer)));

        assertThat(candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.product()).isEqualTo(product);
            assertThat(candidate.producer()).isEqualTo(producer);
            assertThat(candidate.offer()).isEqualTo(offer);
            assertThat(candidate.offered()).isTrue();
            Certificate read = candidate.certificates().get(0);
            assertThat(read.events()).containsExactlyInAnyOrderElementsOf(certificate.events());
            assertThat(read.identity()).isEqualTo(certificate.identity());
            assertThat(read.holder()).isEqualTo(certificate.holder());
            assertThat(read.decision()).isEqualTo(certificate.decision());
        });
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        Recognition revoked = recognition(
                "a.csv",
                3,
                TEA,
                certificate(TEA, 3, decision(100, "2024-03-01")).with(Village.revokedOn("2025-01-01")));
        registry.importRecognitions(list("a.csv", honeyIn2024(), revoked));
        registry.importOffers(FakeList.of("o.csv", offer("o.csv", 2, HONEY, "H1", 100)));
        registry.importRevocations(FakeList.of("r.csv", revocation(2, HONEY, null, "2025-02-01")));
        String before = everything();

        RegistryReport again = registry.importRecognitions(list("a.csv", honeyIn2024(), revoked));
        RegistryReport offers = registry.importOffers(FakeList.of("o.csv", offer("o.csv", 2, HONEY, "H1", 100)));
        RegistryReport notices =
                registry.importRevocations(FakeList.of("r.csv", revocation(2, HONEY, null, "2025-02-01")));

        assertThat(again.changes()).isEqualTo(new RegistryChanges(0, 0, 2, 0, 0, 0, 0));
        assertThat(offers.changes().isNothing()).isTrue();
        assertThat(notices.changes().isNothing()).isTrue();
        assertThat(everything()).isEqualTo(before);
        assertThat(Databases.count(dataSource, "select count(*) from ocop_import"))
                .isEqualTo(6);
    }

    @Test
    void everyChangeMakesAnotherEdition() {
        List<Optional<String>> editions = new ArrayList<>();
        editions.add(registry.edition());
        registry.importRecognitions(list("2024.csv", honeyIn2024()));
        editions.add(registry.edition());
        registry.importOffers(FakeList.of("o.csv", offer("o.csv", 2, HONEY, "H1", 100)));
        editions.add(registry.edition());
        registry.importOffers(FakeList.of("o.csv", offer("o.csv", 2, HONEY, "H1", 200)));
        editions.add(registry.edition());
        registry.importRevocations(FakeList.of("r.csv", revocation(2, HONEY, null, "2025-02-01")));
        editions.add(registry.edition());

        assertThat(editions).doesNotHaveDuplicates().allMatch(Optional::isPresent);
        assertThat(registry.candidate(new Sku("H1"))).isPresent();
        assertThat(registry.edition()).isEqualTo(editions.get(4));
    }

    @Test
    void severalCertificatesWithSeveralEventsAreReadAlikeByStreamAndByKey() {
        Certificate extended = certificate(HONEY, 3, decision(100, "2022-03-01"))
                .with(new Extended(LocalDate.parse("2025-01-10"), LocalDate.parse("2025-06-01")))
                .with(new Extended(LocalDate.parse("2025-02-10"), LocalDate.parse("2025-07-01")));
        Certificate revoked = certificate(HONEY, 4, decision(200, "2025-08-01"))
                .with(new Extended(LocalDate.parse("2026-01-10"), LocalDate.parse("2028-09-01")))
                .with(Village.revokedOn("2026-02-01"));
        registry.importRecognitions(list(
                "all.csv",
                recognition("all.csv", 2, HONEY, extended),
                recognition("all.csv", 3, HONEY, revoked),
                recognition("all.csv", 4, HONEY, certificate(HONEY, 3, decision(300, "2026-04-01")))));
        registry.importOffers(
                FakeList.of("o.csv", offer("o.csv", 2, HONEY, "H1", 100), offer("o.csv", 3, HONEY, "H2", 200)));

        try (Stream<Candidate> candidates = registry.candidates()) {
            assertThat(candidates.toList())
                    .hasSize(2)
                    .allSatisfy(
                            candidate -> assertThat(candidate.certificates()).hasSize(3))
                    .allSatisfy(candidate -> assertThat(
                                    registry.candidate(candidate.offer().sku()))
                            .contains(candidate));
        }
    }

    /** Rows and versions of everything but the log of imports. */
    private String everything() {
        StringBuilder state = new StringBuilder();
        for (String table : List.of("producer", "product", "certificate", "offer", "revocation")) {
            state.append(Databases.count(dataSource, "select count(*) * 1000 + sum(version) from ocop_" + table))
                    .append(' ');
        }
        for (String table : List.of("source", "certificate_event", "sighting")) {
            state.append(Databases.count(dataSource, "select count(*) from ocop_" + table))
                    .append(' ');
        }
        return state + "" + Databases.count(dataSource, "select revision from ocop_registry");
    }

    @Test
    void anUpgradeTakesTheOldCertificatesPlace() {
        registry.importRecognitions(list("2024.csv", honeyIn2024()));
        RegistryReport report = registry.importRecognitions(list("2026.csv", honeyUpgradedIn2026()));
        assertThat(report.changes().superseded()).isOne();
        assertThat(statuses()).containsExactly(CertificateStatus.SUPERSEDED, CertificateStatus.VALID);
    }

    @Test
    void aRevocationHitsTheDecisionItCites() {
        registry.importRecognitions(list("2024.csv", honeyIn2024(), honeyUpgradedIn2026()));
        RegistryReport report = registry.importRevocations(
                FakeList.of("r.csv", revocation(2, HONEY, decision(200, "2026-04-01"), "2026-08-01")));
        assertThat(report.changes().revoked()).isOne();
        assertThat(statuses()).containsExactly(CertificateStatus.SUPERSEDED, CertificateStatus.REVOKED);
    }

    @Test
    void aProductRecognisedAgainAfterARevocationIsValid() {
        registry.importRecognitions(list("2024.csv", honeyIn2024()));
        registry.importRevocations(FakeList.of("r.csv", revocation(2, HONEY, null, "2025-02-01")));
        registry.importRecognitions(list("2026.csv", honeyUpgradedIn2026()));
        assertThat(statuses()).containsExactly(CertificateStatus.REVOKED, CertificateStatus.VALID);
    }

    @Test
    void aRevocationReadBeforeItsProductStillTakesEffect() {
        RegistryReport early =
                registry.importRevocations(FakeList.of("r.csv", revocation(2, HONEY, null, "2025-02-01")));
        assertThat(early.changes().refused()).isOne();
        assertThat(early.problems()).extracting(Problem::code).containsExactly("PRODUCT_UNKNOWN");
        RegistryReport late = registry.importRecognitions(list("2024.csv", honeyIn2024()));
        assertThat(late.changes().revoked()).isOne();
        assertThat(statuses()).containsExactly(CertificateStatus.REVOKED);
    }

    @Test
    void aRevocationOfADecisionTheProductDoesNotHaveIsReported() {
        registry.importRecognitions(list("2024.csv", honeyIn2024()));
        RegistryReport report = registry.importRevocations(
                FakeList.of("r.csv", revocation(2, HONEY, decision(999, "2024-03-01"), "2025-01-01")));
        assertThat(report.problems()).extracting(Problem::code).containsExactly("REVOKED_DECISION_UNKNOWN");
        assertThat(statuses()).containsExactly(CertificateStatus.VALID);
    }

    @Test
    void aRevocationWithoutDecisionAndDayMeansEverythingAndSaysSo() {
        registry.importRecognitions(list("2024.csv", honeyIn2024()));
        RegistryReport report = registry.importRevocations(FakeList.of("r.csv", revocation(2, HONEY, null, null)));
        assertThat(report.problems()).extracting(Problem::code).containsExactly("REVOCATION_UNDATED");
        assertThat(statuses()).containsExactly(CertificateStatus.REVOKED);
    }

    @Test
    void listsReadInAnyOrderEndInTheSameState() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Runnable> lists = new ArrayList<>();
        lists.add(() -> registry.importRecognitions(list("2024.csv", honeyIn2024())));
        lists.add(() -> registry.importRecognitions(list("2026.csv", honeyUpgradedIn2026())));
        lists.add(() -> registry.importRecognitions(list("báo.csv", told("báo.csv", "2024-03-01", 100, "Honey"))));
        lists.add(() -> registry.importRecognitions(list("cổng.csv", told("cổng.csv", "2024-03-01", 100, null))));
        lists.add(() -> registry.importRecognitions(list("mới.csv", told("mới.csv", "2026-04-01", 200, null))));
        lists.add(() -> registry.importRecognitions(list("z.csv", told("z.csv", "2024-03-01", 100, "Coffee honey"))));
        lists.add(() -> registry.importRevocations(
                FakeList.of("r.csv", revocation(2, HONEY, decision(100, "2024-03-01"), "2025-01-01"))));
        lists.add(() -> registry.importRevocations(FakeList.of("s.csv", revocation(3, HONEY, null, "2025-01-01"))));
        lists.forEach(Runnable::run);
        Candidate expected = normal(candidates().get(0));
        assertThat(expected.product().englishName()).isEqualTo("Coffee honey");
        for (int round = 0; round < 12; round++) {
            for (String table :
                    List.of("certificate_event", "certificate", "revocation", "source", "product", "producer")) {
                Databases.run(dataSource, "delete from ocop_" + table);
            }
            Collections.shuffle(lists, random);
            lists.forEach(Runnable::run);
            assertThat(candidates()).hasSize(1);
            assertThat(normal(candidates().get(0))).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /** A list that spells the product its own way and adds what it knows. */
    private static Recognition told(String file, String date, int number, String english) {
        Product product = new Product(
                HONEY.id(),
                CO_OP.id(),
                HONEY.name() + (file.length() > 6 ? "." : ""),
                english,
                null,
                null,
                Address.asPrinted(PostalAddress.of("Xã " + file, null, "Lâm Đồng")));
        Certificate certificate = certificate(HONEY, number == 100 ? 3 : 4, decision(number, date));
        Producer producer = new Producer(CO_OP.id(), CO_OP.name(), ProducerKind.COOPERATIVE, null, product.origin());
        return new Recognition(source(file, 2, file, english), product, producer, certificate);
    }

    private static Candidate normal(Candidate candidate) {
        List<Certificate> certificates = candidate.certificates().stream()
                .map(c -> new Certificate(
                        c.product(),
                        c.holder(),
                        c.stars(),
                        c.decision(),
                        c.issuedOn(),
                        c.expiresOn(),
                        c.evidence(),
                        c.events().stream()
                                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                                .toList()))
                .toList();
        return new Candidate(
                candidate.product(),
                candidate.producer(),
                certificates,
                candidate.offer(),
                candidate.offered(),
                candidate.recognised());
    }

    @Test
    void aCompleteListLeavesOutWhatIsNoLongerRecognised() {
        Recognition tea = recognition("a.csv", 3, TEA, certificate(TEA, 3, decision(100, "2024-03-01")));
        registry.importRecognitions(list("a.csv", honeyIn2024(), tea));
        RegistryReport report = registry.importCompleteRecognitions(List.of(
                list("b.csv", honeyUpgradedIn2026()),
                list("c.csv", recognition("c.csv", 2, COFFEE, certificate(COFFEE, 3, decision(300, "2026-01-02"))))));
        assertThat(report.changes().dropped()).isOne();
        assertThat(candidates())
                .hasSize(3)
                .allSatisfy(candidate -> assertThat(candidate.recognised())
                        .isEqualTo(!candidate.product().id().equals(TEA.id())));
        assertThat(Databases.count(dataSource, "select count(*) from ocop_sighting"))
                .isZero();
        RegistryReport repaired = registry.importCompleteRecognitions(List.of(list("a.csv", honeyIn2024(), tea)));
        assertThat(repaired.changes()).isEqualTo(new RegistryChanges(0, 1, 1, 0, 0, 0, 1));
    }

    @Test
    void aCompleteListWithRowsThatCouldNotBeReadSaysThatItsGapsAreDoubtful() {
        registry.importRecognitions(list("a.csv", honeyIn2024()));
        RegistryReport report = registry.importCompleteRecognitions(List.of(list(
                        "b.csv", recognition("b.csv", 2, COFFEE, certificate(COFFEE, 3, decision(300, "2026-01-02"))))
                .rejecting(1)));
        assertThat(report.changes().dropped()).isOne();
        assertThat(report.problems()).extracting(Problem::code).containsExactly("LEFT_OUT_WITH_REJECTED_ROWS");
    }

    @Test
    void aCompleteListOfOffersLeavesOutWhatIsNoLongerOffered() {
        registry.importRecognitions(list("2024.csv", honeyIn2024()));
        registry.importOffers(
                FakeList.of("o.csv", offer("o.csv", 2, HONEY, "H1", 100), offer("o.csv", 3, HONEY, "H2", 200)));
        RegistryReport report =
                registry.importCompleteOffers(List.of(FakeList.of("o.csv", offer("o.csv", 2, HONEY, "H2", 250))));
        assertThat(report.changes()).isEqualTo(new RegistryChanges(0, 1, 0, 0, 0, 0, 1));
        assertThat(candidates()).extracting(Candidate::offered).containsExactly(false, true);
    }

    @Test
    void candidatesComeInTheOrderOfTheirCharacters() {
        registry.importRecognitions(list(
                "2024.csv",
                honeyIn2024(),
                recognition("2024.csv", 3, TEA, certificate(TEA, 3, decision(100, "2024-03-01")))));
        List<String> skus = List.of("a-1", "A 1", "A-1", "Z", "đ", "Đ", "B", "a1", "_", "ă", "é", "0");
        List<OfferLine> lines = new ArrayList<>();
        for (String sku : skus) {
            lines.add(offer("o.csv", lines.size() + 2, HONEY, sku, 100));
        }
        registry.importOffers(new FakeList<>("o.csv", lines));
        List<String> expected = new ArrayList<>(skus);
        expected.add(TEA.id().value());
        Collections.sort(expected);
        assertThat(candidates())
                .extracting(candidate -> candidate.offer().sku().value())
                .containsExactlyElementsOf(expected);
        assertThat(candidates())
                .allSatisfy(candidate ->
                        assertThat(registry.candidate(candidate.offer().sku())).contains(candidate));
        assertThat(registry.candidate(new Sku("not there"))).isEmpty();
    }

    @Test
    void aSkuBelongsToOneProduct() {
        registry.importRecognitions(list(
                "2024.csv",
                honeyIn2024(),
                recognition("2024.csv", 3, TEA, certificate(TEA, 3, decision(100, "2024-03-01")))));
        RegistryReport report = registry.importOffers(
                FakeList.of("o.csv", offer("o.csv", 2, HONEY, "H1", 100), offer("o.csv", 3, TEA, "H1", 200)));
        assertThat(report.problems()).extracting(Problem::code).containsExactly("SKU_OF_ANOTHER_PRODUCT");
        assertThat(report.problems()).extracting(Problem::row).containsExactly(3);
        assertThat(report.changes()).isEqualTo(new RegistryChanges(1, 0, 0, 1, 0, 0, 0));
    }

    @Test
    void anOfferFindsItsProductByCodeAndByName() {
        Product coded = new Product(
                HONEY.id(),
                CO_OP.id(),
                HONEY.name(),
                null,
                ProductCode.parse("68-24778-03-2024"),
                null,
                HONEY.origin());
        Product recoded = new Product(
                HONEY.id(),
                CO_OP.id(),
                HONEY.name(),
                null,
                ProductCode.parse("68-24778-11-2026"),
                null,
                HONEY.origin());
        registry.importRecognitions(list(
                "a.csv",
                recognition("a.csv", 2, coded, certificate(HONEY, 3, decision(100, "2024-03-01"))),
                recognition("a.csv", 3, recoded, certificate(HONEY, 4, decision(200, "2026-04-01")))));
        RegistryReport report = registry.importOffers(FakeList.of(
                "o.csv",
                named(2, "S1", new ProductReference(null, ProductCode.parse("68-24778-03-2024"), null, null, null)),
                named(3, "S2", new ProductReference(null, ProductCode.parse("68-24778-11-2026"), null, null, null)),
                named(
                        4,
                        "S3",
                        new ProductReference(
                                null, null, "MẬT ONG HOA CÀ PHÊ", "hợp tác xã mật ong cầu đất", "Lâm Đồng"))));
        assertThat(report.problems()).isEmpty();
        assertThat(candidates())
                .hasSize(3)
                .allSatisfy(candidate -> assertThat(candidate.product().id()).isEqualTo(HONEY.id()));
    }

    private static OfferLine named(int row, String sku, ProductReference product) {
        return new OfferLine(source("o.csv", row, sku), product, Offer.of(new Sku(sku), Dong.of(1000), 1));
    }

    @Test
    void anOfferOfAnUnknownOrAmbiguousProductIsReportedWithTheNearest() {
        Product sameName = Product.named(FARM, HONEY.name());
        registry.importRecognitions(list(
                "a.csv",
                honeyIn2024(),
                recognition("a.csv", 3, sameName, certificate(sameName, 3, decision(100, "2024-03-01"))),
                recognition("a.csv", 4, COFFEE, certificate(COFFEE, 3, decision(100, "2024-03-01")))));
        RegistryReport report = registry.importOffers(FakeList.of(
                "o.csv",
                named(2, "S1", new ProductReference(null, null, HONEY.name(), null, null)),
                named(3, "S2", new ProductReference(null, null, "Cà phê Arabika Cầu Đất", null, null)),
                named(4, "S3", new ProductReference(null, null, HONEY.name(), FARM.name(), null))));
        assertThat(report.problems()).extracting(Problem::code).containsExactly("PRODUCT_AMBIGUOUS", "PRODUCT_UNKNOWN");
        assertThat(report.problems().get(1).advice().vi()).contains(COFFEE.name());
        assertThat(report.changes()).isEqualTo(new RegistryChanges(1, 0, 0, 2, 0, 0, 0));
    }

    @Test
    void anUnusableFileLeavesNothingBehind() {
        UnusableFileException damaged =
                new UnusableFileException("FILE_DAMAGED", BilingualText.of("Tệp hỏng", "The file is damaged"));
        List<Recognition> many = new ArrayList<>();
        for (int row = 2; row < 1302; row++) {
            Product product = Product.named(CO_OP, "Sản phẩm " + row);
            many.add(recognition("a.csv", row, product, certificate(product, 3, decision(100, "2024-03-01"))));
        }
        CatalogueReader<Recognition> list = new FakeList<>("a.csv", many).endingWith(damaged);
        assertThatThrownBy(() -> registry.importRecognitions(list)).isSameAs(damaged);
        assertThat(candidates()).isEmpty();
        assertThat(Databases.count(dataSource, "select count(*) from ocop_import"))
                .isZero();
    }

    @Test
    void aRehearsalSeesWhatItDoesAndLeavesNothing() {
        registry.importRecognitions(list("2024.csv", honeyIn2024()));
        String before = everything();
        List<Candidate> rehearsed = registry.rehearse(rehearsal -> {
            UnusableFileException damaged =
                    new UnusableFileException("FILE_DAMAGED", BilingualText.of("Tệp hỏng", "The file is damaged"));
            assertThatThrownBy(() -> rehearsal.importRecognitions(list(
                                    "x.csv",
                                    recognition("x.csv", 2, TEA, certificate(TEA, 3, decision(100, "2024-03-01"))))
                            .endingWith(damaged)))
                    .isSameAs(damaged);
            rehearsal.importRecognitions(list("2026.csv", honeyUpgradedIn2026()));
            return candidatesOf(rehearsal);
        });
        assertThat(rehearsed)
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.certificates()).hasSize(2));
        assertThat(everything()).isEqualTo(before);
        assertThat(candidates().get(0).certificates()).hasSize(1);
    }

    @Test
    void aPersonsTaxNumberIsNeverStored() {
        Producer household = new Producer(
                CO_OP.id(),
                CO_OP.name(),
                ProducerKind.BUSINESS_HOUSEHOLD,
                TaxIdentifier.parse("001234567890"),
                CO_OP.address());
        registry.importRecognitions(list(
                "a.csv",
                new Recognition(
                        source("a.csv", 2, "x"), HONEY, household, honeyIn2024().certificate())));
        assertThat(Databases.count(dataSource, "select count(*) from ocop_producer where tax_id = '*********890'"))
                .isOne();
        assertThat(candidates().get(0).producer().taxId()).isNull();
    }

    @Test
    void aNewerListCorrectsAndAnEmptyCellErasesNothing() {
        registry.importRecognitions(list("báo.csv", told("báo.csv", "2024-03-01", 100, "Honey")));
        registry.importRecognitions(list("2026.csv", honeyUpgradedIn2026()));
        Product product = candidates().get(0).product();
        assertThat(product.englishName()).isEqualTo("Honey");
        assertThat(product.origin()).isEqualTo(HONEY.origin());
        registry.importRecognitions(list("báo.csv", told("báo.csv", "2024-03-01", 100, "Coffee honey")));
        assertThat(candidates().get(0).product().englishName()).isEqualTo("Coffee honey");
    }

    @Test
    void anImportBiggerThanABatchIsWhole() {
        List<Recognition> many = new ArrayList<>();
        List<OfferLine> offers = new ArrayList<>();
        List<RevocationNotice> notices = new ArrayList<>();
        for (int row = 2; row < 2602; row++) {
            Product product = Product.named(CO_OP, "Sản phẩm " + row);
            many.add(recognition("a.csv", row, product, certificate(product, 3, decision(100, "2024-03-01"))));
            if (row % 3 == 0) {
                offers.add(offer("o.csv", row, product, "SKU" + row, 1000 + row));
            }
            if (row % 5 == 0) {
                notices.add(revocation(row, product, null, "2025-01-01"));
            }
        }
        registry.importRecognitions(new FakeList<>("a.csv", many));
        registry.importOffers(new FakeList<>("o.csv", offers));
        registry.importRevocations(new FakeList<>("r.csv", notices));
        List<Candidate> candidates = candidates();
        assertThat(candidates)
                .hasSize(2600)
                .isSortedAccordingTo(
                        (a, b) -> a.offer().sku().compareTo(b.offer().sku()));
        assertThat(candidates).filteredOn(Candidate::offered).hasSize(offers.size());
        assertThat(candidates)
                .filteredOn(candidate -> candidate.certificates().get(0).statusOn(TODAY) == CertificateStatus.REVOKED)
                .hasSize(notices.size());
    }
}
