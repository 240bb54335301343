package io.ocopkit.certification;

import static io.ocopkit.certification.Recognitions.DISTRICT;
import static io.ocopkit.certification.Recognitions.HONEY;
import static io.ocopkit.certification.Recognitions.MINISTRY;
import static io.ocopkit.certification.Recognitions.PRODUCER;
import static io.ocopkit.certification.Recognitions.PROVINCE;
import static io.ocopkit.certification.Recognitions.certificate;
import static io.ocopkit.certification.Recognitions.day;
import static io.ocopkit.certification.Recognitions.decision;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.GateDecision.Ineligible;
import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class G1GateTest {
    private static final ListingGate GATE = ListingGate.strict();
    private static final LocalDate TODAY = day("2026-11-23");
    private static final Certificate GOOD = certificate(StarRating.FOUR, PROVINCE, "2026-08-05");

    @Test
    void aFullyCitedDecisionInItsTermPasses() {
        EligibilityProof proof = proofOf(List.of(GOOD), TODAY);

        assertThat(proof.decision()).isEqualTo(decision(PROVINCE, "3981/QĐ-UBND", "2026-08-05"));
        assertThat(proof.stars()).isEqualTo(StarRating.FOUR);
        assertThat(proof.holder()).isEqualTo(PRODUCER.id());
        assertThat(proof.validFrom()).isEqualTo(day("2026-08-05"));
        assertThat(proof.validUntil()).isEqualTo(day("2029-08-05"));
        assertThat(proof.evaluatedOn()).isEqualTo(TODAY);
    }

    @Test
    void theLastDayStillPassesAndTheNextDoesNot() {
        assertThat(GATE.evaluate(HONEY, List.of(GOOD), day("2029-08-05"))).isInstanceOf(Eligible.class);
        assertThat(reasons(List.of(GOOD), day("2029-08-06"))).containsExactly(ReasonCode.EXPIRED);
    }

    @Test
    void aProductWithoutCertificateIsStopped() {
        assertThat(reasons(List.of(), TODAY)).containsExactly(ReasonCode.NO_CERTIFICATE);
    }

    @Test
    void anotherProductsCertificateDoesNotHelp() {
        Product other = Product.named(PRODUCER, "Mật ong hoa nhãn");

        assertThat(codes(GATE.evaluate(other, List.of(GOOD), TODAY))).containsExactly(ReasonCode.NO_CERTIFICATE);
    }

    @Test
    void aCompanysStarsDoNotSpreadToAnotherHolder() {
        Producer other = Producer.named("Công ty khác", Address.asPrinted(PostalAddress.of(null, null, "Lâm Đồng")));
        Certificate foreign = Certificate.issued(
                HONEY.id(), other.id(), StarRating.FOUR, decision(PROVINCE, "3981/QĐ-UBND", "2026-08-05"));

        assertThat(reasons(List.of(foreign), TODAY)).containsExactly(ReasonCode.HOLDER_DIFFERS);
    }

    @Test
    void everyMissingPartOfTheDecisionIsNamed() {
        assertThat(reasons(List.of(cited(null, null, null)), TODAY))
                .containsExactly(
                        ReasonCode.PRESS_ONLY,
                        ReasonCode.DECISION_ISSUER_MISSING,
                        ReasonCode.DECISION_NUMBER_MISSING,
                        ReasonCode.DECISION_DATE_MISSING);
        assertThat(reasons(List.of(cited(PROVINCE, "1/QĐ-UBND", null)), TODAY))
                .containsExactly(ReasonCode.PRESS_ONLY, ReasonCode.DECISION_DATE_MISSING);
        assertThat(reasons(List.of(cited(null, "1/QĐ-UBND", "2026-01-01")), TODAY))
                .containsExactly(ReasonCode.PRESS_ONLY, ReasonCode.DECISION_ISSUER_MISSING);
    }

    @Test
    void proposalsAndClaimsAreNotRecognitions() {
        assertThat(reasons(List.of(with(GOOD, EvidenceLevel.PROPOSAL, StarRating.FOUR)), TODAY))
                .containsExactly(ReasonCode.PROPOSAL_ONLY);
        assertThat(reasons(List.of(with(GOOD, EvidenceLevel.PRODUCER_CLAIM, StarRating.FOUR)), TODAY))
                .containsExactly(ReasonCode.PRODUCER_CLAIM_ONLY);
    }

    @Test
    void unknownAndLowStarsAreStopped() {
        assertThat(reasons(List.of(with(GOOD, EvidenceLevel.SIGNED_DECISION, null)), TODAY))
                .containsExactly(ReasonCode.STARS_MISSING);
        assertThat(reasons(List.of(with(GOOD, EvidenceLevel.SIGNED_DECISION, StarRating.TWO)), TODAY))
                .containsExactly(ReasonCode.STARS_NOT_CERTIFIABLE);
    }

    @Test
    void onlyTheAuthorityCompetentThenCounts() {
        assertThat(reasons(List.of(certificate(StarRating.FIVE, PROVINCE, "2026-08-05")), TODAY))
                .containsExactly(ReasonCode.ISSUER_NOT_COMPETENT);
        assertThat(reasons(List.of(certificate(StarRating.THREE, DISTRICT, "2026-08-05")), TODAY))
                .containsExactly(ReasonCode.ISSUER_NOT_COMPETENT);
        assertThat(reasons(List.of(certificate(StarRating.THREE, PROVINCE, "2024-08-05")), TODAY))
                .containsExactly(ReasonCode.ISSUER_NOT_COMPETENT);
        assertThat(proofOf(List.of(certificate(StarRating.FIVE, MINISTRY, "2025-01-17")), TODAY)
                        .stars())
                .isEqualTo(StarRating.FIVE);
    }

    @Test
    void threeStarsOfADistrictThatIsGoneLiveOnToTheEndOfTheirTerm() {
        Certificate district = certificate(StarRating.THREE, DISTRICT, "2025-06-16");

        assertThat(GATE.evaluate(HONEY, List.of(district), day("2028-06-16"))).isInstanceOf(Eligible.class);
        assertThat(reasons(List.of(district), day("2028-06-17"))).containsExactly(ReasonCode.EXPIRED);
    }

    @Test
    void aDecisionOfTheFirstDaysOfJuly2025PassesWithARemark() {
        GateDecision answer =
                GATE.evaluate(HONEY, List.of(certificate(StarRating.THREE, PROVINCE, "2025-07-03")), TODAY);

        assertThat(((Eligible) answer).remarks()).extracting(Reason::code).containsExactly(ReasonCode.SIGNED_IN_GAP);
    }

    @Test
    void aDecisionOlderThanTheCriteriaIsStopped() {
        assertThat(reasons(List.of(certificate(StarRating.FOUR, PROVINCE, "2019-08-20")), day("2020-01-01")))
                .containsExactly(ReasonCode.BEFORE_FIRST_REGIME);
    }

    @Test
    void aRevokedCertificateIsStoppedWithItsGround() {
        Certificate revoked = GOOD.with(new Revoked(day("2026-11-01"), RevocationGround.MARK_MISUSE, Decision.UNKNOWN));

        Reason reason = ((Ineligible) GATE.evaluate(HONEY, List.of(revoked), TODAY))
                .reasons()
                .get(0);

        assertThat(reason.code()).isEqualTo(ReasonCode.REVOKED);
        assertThat(reason.source().clause()).isEqualTo("Điều 8.1.d");
        assertThat(reason.text().vi()).contains("01/11/2026").contains("nhãn hiệu");
        assertThat(reason.text().en()).contains("2026-11-01").contains("mark");
    }

    @Test
    void aNewRecognitionAfterARevocationPasses() {
        Certificate revoked = certificate(StarRating.FOUR, PROVINCE, "2025-08-05")
                .with(new Revoked(day("2026-01-01"), null, Decision.UNKNOWN));

        assertThat(proofOf(CertificateHistory.settle(List.of(revoked, GOOD)), TODAY)
                        .decision()
                        .date())
                .isEqualTo("2026-08-05");
    }

    @Test
    void theNewestOfTwoValidCertificatesIsTheProof() {
        Certificate older = certificate(StarRating.FOUR, PROVINCE, "2025-08-05");

        assertThat(proofOf(List.of(older, GOOD), TODAY).decision().date()).isEqualTo("2026-08-05");
    }

    @Test
    void theRefusalSpeaksOfTheCertificateThatComesClosest() {
        Certificate expired = certificate(StarRating.FOUR, PROVINCE, "2022-08-05");

        assertThat(reasons(List.of(cited(null, null, null), expired), TODAY)).containsExactly(ReasonCode.EXPIRED);
    }

    @Test
    void anExtendedCertificatePassesWithARemark() {
        Certificate extended = certificate(StarRating.FOUR, PROVINCE, "2023-11-01")
                .with(new Extended(day("2026-10-01"), day("2027-02-01")));

        Eligible answer = (Eligible) GATE.evaluate(HONEY, List.of(extended), TODAY);

        assertThat(answer.proof().validUntil()).isEqualTo(day("2027-02-01"));
        assertThat(answer.remarks()).extracting(Reason::code).containsExactly(ReasonCode.IN_EXTENSION);
    }

    @Test
    void theProofsDigestCoversTheDayButTheSameQuestionHasTheSameProof() {
        assertThat(proofOf(List.of(GOOD), TODAY)).isEqualTo(proofOf(List.of(GOOD), TODAY));
        assertThat(proofOf(List.of(GOOD), TODAY).digest())
                .isNotEqualTo(proofOf(List.of(GOOD), TODAY.plusDays(1)).digest());
    }

    private static Certificate cited(
            @Nullable IssuingAuthority issuer, @Nullable String number, @Nullable String date) {
        LocalDate decided = date == null ? null : day(date);
        return new Certificate(
                HONEY.id(),
                PRODUCER.id(),
                StarRating.FOUR,
                new Decision(issuer, number == null ? null : DecisionNumber.parse(number), decided),
                decided,
                decided == null ? null : CertificateTerm.lastDayOf(decided),
                EvidenceLevel.PRESS,
                List.of());
    }

    private static Certificate with(Certificate base, EvidenceLevel evidence, @Nullable StarRating stars) {
        return new Certificate(
                base.product(),
                base.holder(),
                stars,
                base.decision(),
                base.issuedOn(),
                base.expiresOn(),
                evidence,
                base.events());
    }

    private static EligibilityProof proofOf(List<Certificate> certificates, LocalDate on) {
        return ((Eligible) GATE.evaluate(HONEY, certificates, on)).proof();
    }

    private static List<ReasonCode> reasons(List<Certificate> certificates, LocalDate on) {
        return codes(GATE.evaluate(HONEY, certificates, on));
    }

    private static List<ReasonCode> codes(GateDecision decision) {
        return ((Ineligible) decision).reasons().stream().map(Reason::code).toList();
    }
}
