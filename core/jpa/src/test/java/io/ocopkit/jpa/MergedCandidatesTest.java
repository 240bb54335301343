package io.ocopkit.jpa;

import static io.ocopkit.jpa.FoundPairs.pair;
import static io.ocopkit.jpa.MergedVillages.AFTER;
import static io.ocopkit.jpa.MergedVillages.BEFORE;
import static io.ocopkit.jpa.MergedVillages.BINH_DUONG;
import static io.ocopkit.jpa.MergedVillages.HO_CHI_MINH;
import static io.ocopkit.jpa.MergedVillages.PEPPER_AFTER;
import static io.ocopkit.jpa.MergedVillages.PEPPER_BEFORE;
import static io.ocopkit.jpa.MergedVillages.PEPPER_THIRD;
import static io.ocopkit.jpa.MergedVillages.SALT;
import static io.ocopkit.jpa.MergedVillages.pepperAfter;
import static io.ocopkit.jpa.MergedVillages.pepperBefore;
import static io.ocopkit.jpa.MergedVillages.pepperThird;
import static io.ocopkit.jpa.MergedVillages.salt;
import static io.ocopkit.jpa.Village.offer;
import static io.ocopkit.jpa.Village.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Problem;
import io.ocopkit.catalog.ProductReference;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateStatus;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.StarRating;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductId;
import io.ocopkit.publishing.Candidate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What joining products does to what may be listed, and that undoing it leaves nothing behind. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class MergedCandidatesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    private static final Decider THUY = Decider.person("thuỷ", "Đã xem giấy chứng nhận gốc");
    /** The smaller id stands for the two. */
    private static final ProductId GROUP =
            PEPPER_BEFORE.id().compareTo(PEPPER_AFTER.id()) < 0 ? PEPPER_BEFORE.id() : PEPPER_AFTER.id();

    private final DataSource dataSource;
    private OcopRegistry registry;

    MergedCandidatesTest(Databases database) {
        this.dataSource = database.fresh();
    }

    @BeforeAll
    void open() {
        registry = OcopRegistry.open(dataSource);
    }

    @BeforeEach
    void register() {
        Databases.empty(dataSource);
        registry.importRecognitions(FakeList.of("sap-nhap.csv", pepperBefore(), pepperAfter(), salt()));
    }

    @AfterAll
    void close() {
        registry.close();
    }

    private void join(Product one, Product other) {
        registry.matches().reconcile(FoundPairs.none().same(one, other));
    }

    private void undo(Product one, Product other) {
        ProductMatches matches = registry.matches();
        matches.undo(matches.match(pair(one, other)).orElseThrow(), THUY);
    }

    private List<Candidate> candidates() {
        List<Candidate> found;
        try (Stream<Candidate> candidates = registry.candidates()) {
            found = candidates.toList();
        }
        assertThat(found)
                .allSatisfy(candidate ->
                        assertThat(registry.candidate(candidate.offer().sku())).contains(candidate));
        return found;
    }

    private Candidate pepper() {
        List<Candidate> peppers = candidates().stream()
                .filter(candidate -> !candidate.product().id().equals(SALT.id()))
                .toList();
        assertThat(peppers).hasSize(1);
        return peppers.get(0);
    }

    private static GateDecision gate(Candidate candidate, LocalDate day) {
        return ListingGate.strict().evaluate(candidate.product(), candidate.certificates(), day);
    }

    private static List<CertificateStatus> statuses(Candidate candidate) {
        return candidate.certificates().stream()
                .map(certificate -> certificate.statusOn(TODAY))
                .toList();
    }

    @Test
    void oneProductIsListedOnceAsItsNewestCertificateDescribesIt() {
        assertThat(candidates()).hasSize(3);
        join(PEPPER_BEFORE, PEPPER_AFTER);
        Candidate pepper = pepper();
        assertThat(pepper.product().id()).isEqualTo(GROUP);
        assertThat(pepper.product().name()).isEqualTo(PEPPER_AFTER.name());
        assertThat(pepper.producer()).isEqualTo(AFTER);
        assertThat(pepper.offer()).isEqualTo(Offer.onRequest(new Sku(GROUP.value())));
        assertThat(pepper.recognised()).isTrue();
        assertThat(registry.candidate(new Sku((GROUP.equals(PEPPER_BEFORE.id()) ? PEPPER_AFTER : PEPPER_BEFORE)
                        .id()
                        .value())))
                .isEmpty();
    }

    @Test
    void joiningAndUndoingMakeOtherEditions() {
        Optional<String> apart = registry.edition();
        join(PEPPER_BEFORE, PEPPER_AFTER);
        Optional<String> joined = registry.edition();
        undo(PEPPER_BEFORE, PEPPER_AFTER);
        assertThat(List.of(apart, joined, registry.edition())).doesNotHaveDuplicates();
    }

    @Test
    void theNewerCertificateTakesTheOlderOnesPlaceUnderWhicheverName() {
        join(PEPPER_BEFORE, PEPPER_AFTER);
        Candidate pepper = pepper();
        assertThat(statuses(pepper)).containsExactly(CertificateStatus.SUPERSEDED, CertificateStatus.VALID);
        assertThat(gate(pepper, TODAY))
                .isInstanceOfSatisfying(
                        Eligible.class,
                        eligible -> assertThat(eligible.proof().stars()).isEqualTo(StarRating.FOUR));
    }

    @Test
    void untilTheNewerDecisionTheOlderOneCarriesTheListing() {
        join(PEPPER_BEFORE, PEPPER_AFTER);
        GateDecision before = gate(pepper(), LocalDate.parse("2025-01-01"));
        assertThat(before).isInstanceOfSatisfying(Eligible.class, eligible -> {
            assertThat(eligible.proof().stars()).isEqualTo(StarRating.THREE);
            assertThat(eligible.proof().decision().issuer()).isEqualTo(BINH_DUONG);
            assertThat(eligible.proof().holder()).isEqualTo(AFTER.id());
        });
    }

    @Test
    void noStarPassesToTheFirmsOtherProducts() {
        List<Candidate> before = candidates();
        join(PEPPER_BEFORE, PEPPER_AFTER);
        List<Candidate> others = candidates().stream()
                .filter(candidate -> candidate.product().id().equals(SALT.id()))
                .toList();
        assertThat(before).containsAll(others);
        assertThat(others)
                .singleElement()
                .satisfies(salt -> assertThat(salt.certificates()).containsExactly(salt().certificate()));
    }

    @Test
    void aCertificateOfAnotherHolderStaysTheirs() {
        Certificate lent = Certificate.issued(
                PEPPER_THIRD.id(),
                BEFORE.id(),
                StarRating.FIVE,
                MergedVillages.decision(HO_CHI_MINH, 99, "2026-05-05"));
        registry.importRecognitions(FakeList.of("b.csv", MergedVillages.of(2, PEPPER_THIRD, lent)));
        join(PEPPER_THIRD, PEPPER_AFTER);
        assertThat(candidates())
                .filteredOn(candidate -> candidate.certificates().size() == 2)
                .singleElement()
                .satisfies(pepper -> assertThat(pepper.certificates())
                        .extracting(Certificate::holder)
                        .containsExactly(AFTER.id(), BEFORE.id()));
    }

    @Test
    void undoingRestoresExactlyWhatWasBefore() {
        registry.importOffers(FakeList.of("o.csv", offer("o.csv", 2, PEPPER_BEFORE, "TIEU-1", 50_000)));
        List<Candidate> before = candidates();
        join(PEPPER_BEFORE, PEPPER_AFTER);
        assertThat(candidates()).isNotEqualTo(before);
        undo(PEPPER_BEFORE, PEPPER_AFTER);
        assertThat(candidates()).isEqualTo(before);
    }

    @Test
    void offersOfEitherNameAreOffersOfTheOneProduct() {
        registry.importOffers(FakeList.of(
                "o.csv",
                offer("o.csv", 2, PEPPER_BEFORE, "TIEU-1", 50_000),
                offer("o.csv", 3, PEPPER_AFTER, "TIEU-2", 60_000)));
        join(PEPPER_BEFORE, PEPPER_AFTER);
        assertThat(candidates()).filteredOn(Candidate::offered).hasSize(2).allSatisfy(candidate -> {
            assertThat(candidate.product().id()).isEqualTo(GROUP);
            assertThat(candidate.certificates()).hasSize(2);
        });
        assertThat(candidates()).hasSize(3);
    }

    @Test
    void anOfferOfTheOtherMemberTakesTheProductOffRequest() {
        Product other = GROUP.equals(PEPPER_BEFORE.id()) ? PEPPER_AFTER : PEPPER_BEFORE;
        registry.importOffers(FakeList.of("o.csv", offer("o.csv", 2, other, "TIEU-1", 50_000)));
        join(PEPPER_BEFORE, PEPPER_AFTER);
        assertThat(pepper().offer().sku()).isEqualTo(new Sku("TIEU-1"));
        assertThat(registry.candidate(new Sku(GROUP.value()))).isEmpty();
    }

    @Test
    void anOfferFindsTheProductByEitherNameAndANameBothHaveIsNoChoice() {
        Product sameName = Product.named(BEFORE, PEPPER_AFTER.name());
        registry.importRecognitions(FakeList.of(
                "b.csv",
                MergedVillages.of(
                        2,
                        sameName,
                        MergedVillages.certificate(
                                sameName, 3, MergedVillages.decision(BINH_DUONG, 13, "2024-03-01")))));
        FakeList<OfferLine> lines = FakeList.of(
                "o.csv",
                named(2, "TIEU-1", PEPPER_AFTER.name(), null),
                named(3, "TIEU-2", PEPPER_AFTER.name(), BEFORE.name()));
        assertThat(registry.importOffers(lines).problems())
                .extracting(Problem::code)
                .containsExactly("PRODUCT_AMBIGUOUS");
        join(sameName, PEPPER_AFTER);
        assertThat(registry.importOffers(lines).problems()).isEmpty();
        assertThat(candidates())
                .filteredOn(Candidate::offered)
                .extracting(candidate -> candidate.product().name())
                .containsExactly(PEPPER_AFTER.name(), PEPPER_AFTER.name());
    }

    private static OfferLine named(int row, String sku, String name, String producer) {
        return new OfferLine(
                source("o.csv", row, sku),
                new ProductReference(null, null, name, producer, null),
                Offer.of(new Sku(sku), Dong.of(1000), 1));
    }

    @Test
    void aSkuMayNameTheProductByItsOtherName() {
        registry.importOffers(FakeList.of("o.csv", offer("o.csv", 2, PEPPER_BEFORE, "TIEU-1", 50_000)));
        FakeList<OfferLine> renamed = FakeList.of("p.csv", offer("p.csv", 2, PEPPER_AFTER, "TIEU-1", 55_000));
        assertThat(registry.importOffers(renamed).problems())
                .extracting(Problem::code)
                .containsExactly("SKU_OF_ANOTHER_PRODUCT");
        join(PEPPER_BEFORE, PEPPER_AFTER);
        assertThat(registry.importOffers(renamed).problems()).isEmpty();
        assertThat(pepper().offer().price()).isEqualTo(Dong.of(55_000));
    }

    @Test
    void aRevocationUnderOneNameMeansTheProductUnderTheOther() {
        join(PEPPER_BEFORE, PEPPER_AFTER);
        registry.importRevocations(
                FakeList.of("r.csv", Village.revocation(2, PEPPER_BEFORE, decisionOf(pepperAfter()), "2026-08-01")));
        assertThat(statuses(pepper())).containsExactly(CertificateStatus.SUPERSEDED, CertificateStatus.REVOKED);
        undo(PEPPER_BEFORE, PEPPER_AFTER);
        assertThat(candidates()).flatExtracting(MergedCandidatesTest::statuses).containsOnly(CertificateStatus.VALID);
    }

    private static DecisionRef decisionOf(Recognition recognition) {
        return recognition.certificate().decision().reference().orElseThrow();
    }

    @Test
    void oneDecisionKnownUnderTwoNamesIsOneCertificateOfTheFewerStarsAndRevokedUnderBoth() {
        Certificate copy = MergedVillages.certificate(PEPPER_THIRD, 5, decisionOf(pepperAfter()));
        registry.importRecognitions(
                FakeList.of("b.csv", MergedVillages.of(2, PEPPER_THIRD, copy.with(Village.revokedOn("2026-06-01")))));
        join(PEPPER_THIRD, PEPPER_AFTER);
        assertThat(candidates())
                .filteredOn(candidate -> statuses(candidate).equals(List.of(CertificateStatus.REVOKED)))
                .singleElement()
                .satisfies(pepper -> assertThat(pepper.certificates())
                        .extracting(Certificate::stars)
                        .containsExactly(StarRating.FOUR));
    }

    @Test
    void aLaterListSpeaksOfTheWholeProduct() {
        join(PEPPER_BEFORE, PEPPER_AFTER);
        Certificate again =
                MergedVillages.certificate(PEPPER_BEFORE, 4, MergedVillages.decision(HO_CHI_MINH, 70, "2026-08-08"));
        RegistryReport report =
                registry.importRecognitions(FakeList.of("2026.csv", MergedVillages.of(2, PEPPER_BEFORE, again)));
        assertThat(report.changes().superseded()).isOne();
        assertThat(statuses(pepper()))
                .containsExactly(CertificateStatus.SUPERSEDED, CertificateStatus.SUPERSEDED, CertificateStatus.VALID);
        assertThat(pepper().product().name()).isEqualTo(PEPPER_BEFORE.name());
        assertThat(pepper().product().id()).isEqualTo(GROUP);
    }

    @Test
    void aCompleteListThatHasOneNameRecognisesTheProduct() {
        join(PEPPER_BEFORE, PEPPER_AFTER);
        registry.importCompleteRecognitions(List.of(FakeList.of("moi.csv", pepperAfter())));
        assertThat(pepper().recognised()).isTrue();
        undo(PEPPER_BEFORE, PEPPER_AFTER);
        assertThat(candidates()).extracting(Candidate::recognised).containsExactlyInAnyOrder(true, false, false);
    }

    @Test
    void threeNamesOfOneProductAreOne() {
        registry.importRecognitions(FakeList.of("sap-nhap.csv", pepperThird()));
        registry.matches()
                .reconcile(FoundPairs.none().same(PEPPER_BEFORE, PEPPER_AFTER).same(PEPPER_AFTER, PEPPER_THIRD));
        assertThat(statuses(pepper()))
                .containsExactly(CertificateStatus.SUPERSEDED, CertificateStatus.SUPERSEDED, CertificateStatus.VALID);
        undo(PEPPER_AFTER, PEPPER_THIRD);
        assertThat(candidates()).hasSize(3);
    }
}
