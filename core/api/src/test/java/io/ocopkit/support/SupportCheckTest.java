package io.ocopkit.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.StarRating;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.model.Product;
import io.ocopkit.support.MissingCondition.Code;
import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.AdministrativeUnits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final SupportCheck CHECK = SupportCheck.on(AdministrativeUnits.bundled());
    private static final Map<String, SupportPolicy> SAMPLES =
            Samples.table().policies().stream().collect(Collectors.toMap(SupportPolicy::id, Function.identity()));

    @Test
    void whoMeetsEveryConditionIsEligible() {
        SupportAnswer answer = ask("SAMPLE-PACKAGING", ProducerKind.COOPERATIVE, StarRating.FOUR, "QD19_2025:26506");

        assertThat(answer).isInstanceOf(SupportAnswer.Eligible.class);
        assertThat(answer.policy().source()).hasToString("Văn bản mẫu 01/MAU, Điều 5.1");
        assertThat(missing(answer)).isEmpty();
    }

    @Test
    void everyMissingConditionIsNamedWithThePolicysSource() {
        SupportPolicy policy = sample("SAMPLE-PACKAGING");
        SupportRequest request = new SupportRequest(
                ProducerKind.FARM, StarRating.FIVE, places("QD19_2025:68"), LocalDate.parse("2028-01-01"));

        List<MissingCondition> missing = missing(CHECK.ask(policy, request));

        assertThat(missing)
                .extracting(MissingCondition::code)
                .containsExactly(Code.NO_LONGER_IN_FORCE, Code.PRODUCER_KIND, Code.STARS, Code.TERRITORY);
        assertThat(missing)
                .allSatisfy(condition -> assertThat(condition.source()).isEqualTo(policy.source()));
        assertThat(missing.get(0).text().vi()).isEqualTo("Chính sách chỉ áp dụng đến hết ngày 31/12/2027");
        assertThat(missing.get(0).text().en()).isEqualTo("The policy applied until 2027-12-31");
        assertThat(missing.get(1).text().vi())
                .isEqualTo("Trang trại không thuộc diện; chính sách dành cho: Hợp tác xã, Hộ kinh doanh");
        assertThat(missing.get(2).text().en()).isEqualTo("The product has 5 stars; the policy is for: 3, 4");
        assertThat(missing.get(3).text().vi())
                .isEqualTo("Chủ thể không hoạt động tại Thành phố Hồ Chí Minh (QD19_2025:79)");
    }

    @Test
    void whatIsNotKnownIsAskedForAndNeverGuessed() {
        SupportRequest request = new SupportRequest(null, null, Set.of(), LocalDate.parse("2025-12-31"));

        assertThat(missing(CHECK.ask(sample("SAMPLE-PACKAGING"), request)))
                .extracting(MissingCondition::code)
                .containsExactly(
                        Code.NOT_YET_IN_FORCE, Code.PRODUCER_KIND_UNKNOWN, Code.CERTIFICATE, Code.TERRITORY_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2027-12-31, true", "2028-01-01, false"})
    void bothEndsOfThePeriodCount(LocalDate on, boolean eligible) {
        SupportRequest request =
                new SupportRequest(ProducerKind.COOPERATIVE, StarRating.THREE, places("QD19_2025:79"), on);

        assertThat(missing(CHECK.ask(sample("SAMPLE-PACKAGING"), request)).isEmpty())
                .isEqualTo(eligible);
    }

    @ParameterizedTest
    @CsvSource({
        "SAMPLE-PACKAGING, QD19_2025:79, ", // the city itself
        "SAMPLE-PACKAGING, QD19_2025:26506, ", // a ward of it
        "SAMPLE-PACKAGING, PRE_2025:79, ", // the city before the merger
        "SAMPLE-PACKAGING, PRE_2025:77, ", // a province that is part of it
        "SAMPLE-PACKAGING, PRE_2025:755, ", // a district of that
        "SAMPLE-PACKAGING, QD19_2025:68, TERRITORY",
        "SAMPLE-PACKAGING, QD19_2025:99999, TERRITORY_UNKNOWN", // on no map
        "SAMPLE-FORMER-PROVINCE, PRE_2025:77, ",
        "SAMPLE-FORMER-PROVINCE, PRE_2025:755, ", // a district of it
        "SAMPLE-FORMER-PROVINCE, PRE_2025:770, TERRITORY", // a district of the old city
        "SAMPLE-FORMER-PROVINCE, QD19_2025:26506, TERRITORY_UNKNOWN", // a ward of the city: of which part is not said
        "SAMPLE-FORMER-PROVINCE, QD19_2025:79, TERRITORY_UNKNOWN",
        "SAMPLE-FORMER-PROVINCE, QD19_2025:68, TERRITORY"
    })
    void territoriesAreReadAcrossTheReform(String policy, String place, @Nullable Code missing) {
        assertThat(missing(ask(policy, ProducerKind.COOPERATIVE, StarRating.FOUR, place)))
                .extracting(MissingCondition::code)
                .isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    @Test
    void aFormerCodeBesideTheNewOneDecides() {
        SupportRequest vungTau = new SupportRequest(null, null, places("QD19_2025:26506", "PRE_2025:747"), TODAY);
        SupportRequest saiGon = new SupportRequest(null, null, places("QD19_2025:26740", "PRE_2025:770"), TODAY);

        assertThat(missing(CHECK.ask(sample("SAMPLE-FORMER-PROVINCE"), vungTau)))
                .isEmpty();
        assertThat(missing(CHECK.ask(sample("SAMPLE-FORMER-PROVINCE"), saiGon)))
                .extracting(MissingCondition::code)
                .containsExactly(Code.TERRITORY);
    }

    @Test
    void aShareIsCappedAndAFixedAmountNeverExceedsTheCost() {
        SupportAmount share = sample("SAMPLE-PACKAGING").amount();
        SupportAmount fixed = sample("SAMPLE-FIVE-STARS").amount();
        SupportAmount odd = sample("SAMPLE-CAPITAL").amount();

        assertThat(share.towards(Dong.of(60_000_000))).isEqualTo(Dong.of(30_000_000));
        assertThat(share.towards(Dong.of(80_000_001))).isEqualTo(Dong.of(40_000_000));
        assertThat(share.towards(Dong.of(900_000_000))).isEqualTo(Dong.of(40_000_000));
        assertThat(share.towards(null)).isNull();
        assertThat(fixed.towards(null)).isEqualTo(Dong.of(30_000_000));
        assertThat(fixed.towards(Dong.of(10_000_000))).isEqualTo(Dong.of(10_000_000));
        assertThat(odd.towards(Dong.of(100))).isEqualTo(Dong.of(33));
        assertThatThrownBy(() -> new SupportAmount.Fixed(Money.parse("USD 5")))
                .hasMessageContaining("CURRENCY_NOT_VND");
    }

    @Test
    void aProducersStarsCountWhileItsCertificateIsInForce() {
        PostalAddress address = new PostalAddress(
                null, "Phường Vũng Tàu", null, "Hồ Chí Minh", AdministrativeCode.parse("QD19_2025:26506"));
        Producer named = Producer.named("HTX mẫu", Address.asPrinted(address));
        Producer producer = new Producer(named.id(), named.name(), ProducerKind.COOPERATIVE, null, named.address());
        EligibilityProof proof = proof(producer);

        SupportRequest today = SupportRequest.of(producer, proof, TODAY);
        SupportRequest later = SupportRequest.of(producer, proof, LocalDate.parse("2029-08-06"));

        assertThat(today.kind()).isEqualTo(ProducerKind.COOPERATIVE);
        assertThat(today.places()).isEqualTo(places("QD19_2025:26506"));
        assertThat(today.stars()).isEqualTo(StarRating.FOUR);
        assertThat(later.stars()).isNull();
        assertThat(CHECK.ask(SAMPLES.values(), today)).hasSize(SAMPLES.size());
        Producer other = Producer.named("HTX khác", named.address());
        assertThatThrownBy(() -> SupportRequest.of(other, proof, TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static EligibilityProof proof(Producer producer) {
        Product product = Product.named(producer, "Mắm ruốc");
        IssuingAuthority city = IssuingAuthority.of("UBND Thành phố Hồ Chí Minh", AuthorityLevel.PROVINCE);
        DecisionRef decision = new DecisionRef(city, DecisionNumber.parse("1/QĐ-UBND"), LocalDate.parse("2026-08-05"));
        Certificate certificate = Certificate.issued(product.id(), producer.id(), StarRating.FOUR, decision);
        return ((Eligible) ListingGate.strict().evaluate(product, List.of(certificate), TODAY)).proof();
    }

    private static SupportAnswer ask(String policy, ProducerKind kind, StarRating stars, String place) {
        return CHECK.ask(sample(policy), new SupportRequest(kind, stars, places(place), TODAY));
    }

    private static SupportPolicy sample(String id) {
        SupportPolicy policy = SAMPLES.get(id);
        assertThat(policy).as(id).isNotNull();
        return policy;
    }

    private static List<MissingCondition> missing(SupportAnswer answer) {
        return answer.fold(eligible -> List.of(), SupportAnswer.Ineligible::missing);
    }

    private static Set<AdministrativeCode> places(String... codes) {
        return Stream.of(codes).map(AdministrativeCode::parse).collect(Collectors.toSet());
    }
}
