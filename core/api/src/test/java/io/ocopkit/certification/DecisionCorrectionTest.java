package io.ocopkit.certification;

import static io.ocopkit.certification.Recognitions.DISTRICT;
import static io.ocopkit.certification.Recognitions.HONEY;
import static io.ocopkit.certification.Recognitions.PRODUCER;
import static io.ocopkit.certification.Recognitions.PROVINCE;
import static io.ocopkit.certification.Recognitions.day;
import static io.ocopkit.certification.Recognitions.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.DecisionCorrection.Outcome;
import io.ocopkit.certification.DecisionCorrection.Row;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of two products was signed, and one row of it was wrong. */
class DecisionCorrectionTest {
    private static final DecisionRef WRONG = decision(PROVINCE, "3981/QĐ-UBND", "2026-08-05");
    private static final DecisionRef RIGHT = decision(PROVINCE, "4100/QĐ-UBND", "2026-08-20");
    private static final Producer NEIGHBOUR =
            Producer.named("HTX Nâm N'Jang", Address.asPrinted(PostalAddress.of(null, null, "Lâm Đồng")));
    private static final Product COFFEE = Product.named(PRODUCER, "Cà phê");
    private static final Certificate HONEY_AS_PRINTED =
            Certificate.issued(HONEY.id(), NEIGHBOUR.id(), StarRating.THREE, WRONG);
    private static final Certificate COFFEE_AS_PRINTED =
            Certificate.issued(COFFEE.id(), PRODUCER.id(), StarRating.FOUR, WRONG);

    @Test
    void theNamedRowChangesAndTheRestOfTheDecisionStands() {
        Outcome outcome = holderOfTheHoney(RIGHT).applyTo(List.of(COFFEE_AS_PRINTED, HONEY_AS_PRINTED));

        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.certificates().get(0)).isSameAs(COFFEE_AS_PRINTED);
        assertThat(outcome.certificates().get(1).holder()).isEqualTo(PRODUCER.id());
        assertThat(outcome.certificates().get(1).stars()).isEqualTo(StarRating.THREE);
    }

    @Test
    void noTermBeginsAnewAndTheCertificateStaysTheSameOne() {
        Certificate honey = only(holderOfTheHoney(RIGHT), HONEY_AS_PRINTED);

        assertThat(honey.issuedOn()).isEqualTo("2026-08-05");
        assertThat(honey.expiresOn()).isEqualTo("2029-08-05");
        assertThat(honey.decision().reference()).contains(WRONG);
        assertThat(honey.identity()).isEqualTo(HONEY_AS_PRINTED.identity());
    }

    @Test
    void whatWasRefusedForTheWrongHolderPassesOnceCorrected() {
        ListingGate gate = ListingGate.strict();

        assertThat(gate.evaluate(HONEY, List.of(HONEY_AS_PRINTED), day("2026-11-23")))
                .isNotInstanceOf(Eligible.class);
        assertThat(gate.evaluate(HONEY, List.of(only(holderOfTheHoney(RIGHT), HONEY_AS_PRINTED)), day("2026-11-23")))
                .isInstanceOf(Eligible.class);
    }

    @Test
    void aRevocationOutlivesTheCorrection() {
        Certificate revoked = HONEY_AS_PRINTED.with(
                new Revoked(day("2026-08-15"), RevocationGround.FALSE_DOCUMENTS, Decision.UNKNOWN));

        assertThat(only(holderOfTheHoney(RIGHT), revoked).statusOn(day("2026-11-23")))
                .isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void starsMisprintedAreCorrectedByWhoeverMayGiveThem() {
        DecisionCorrection four = stars(StarRating.FOUR, RIGHT);
        DecisionCorrection five = stars(StarRating.FIVE, RIGHT);

        assertThat(only(four, HONEY_AS_PRINTED).stars()).isEqualTo(StarRating.FOUR);
        assertThat(five.applyTo(List.of(HONEY_AS_PRINTED)).certificates()).containsExactly(HONEY_AS_PRINTED);
        assertThat(five.applyTo(List.of(HONEY_AS_PRINTED)).refused())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.ISSUER_NOT_COMPETENT);
    }

    @Test
    void theProvinceCorrectsWhatADistrictThatIsGoneHadSigned() {
        DecisionRef district = decision(DISTRICT, "1887/QĐ-UBND", "2025-06-16");
        Certificate misprinted = Certificate.issued(HONEY.id(), NEIGHBOUR.id(), StarRating.THREE, district);
        Row row = new Row(HONEY.id(), PRODUCER.id(), null);

        assertThat(only(new DecisionCorrection(district, RIGHT, List.of(row)), misprinted)
                        .holder())
                .isEqualTo(PRODUCER.id());
        DecisionRef tooLate = decision(DISTRICT, "1999/QĐ-UBND", "2025-09-01");
        assertThat(new DecisionCorrection(district, tooLate, List.of(row))
                        .applyTo(List.of(misprinted))
                        .refused())
                .hasSize(1);
    }

    @Test
    void theSameNumberOfAnotherDayOrLevelIsAnotherDecision() {
        Certificate lastYear = Certificate.issued(
                HONEY.id(), NEIGHBOUR.id(), StarRating.THREE, decision(PROVINCE, "3981/QĐ-UBND", "2025-08-05"));
        Certificate rumour = new Certificate(
                HONEY.id(), null, StarRating.THREE, Decision.UNKNOWN, null, null, EvidenceLevel.PRESS, List.of());

        assertThat(holderOfTheHoney(RIGHT).applyTo(List.of(lastYear, rumour)).certificates())
                .containsExactly(lastYear, rumour);
    }

    @Test
    void aCorrectionOfNothingOrAheadOfTimeIsRefused() {
        assertThatThrownBy(() -> new DecisionCorrection(WRONG, RIGHT, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> holderOfTheHoney(WRONG)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> holderOfTheHoney(decision(PROVINCE, "1/QĐ-UBND", "2026-08-04")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Row(HONEY.id(), null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DecisionCorrection holderOfTheHoney(DecisionRef by) {
        return new DecisionCorrection(WRONG, by, List.of(new Row(HONEY.id(), PRODUCER.id(), null)));
    }

    private static DecisionCorrection stars(StarRating stars, DecisionRef by) {
        return new DecisionCorrection(WRONG, by, List.of(new Row(HONEY.id(), null, stars)));
    }

    private static Certificate only(DecisionCorrection correction, Certificate certificate) {
        Outcome outcome = correction.applyTo(List.of(certificate));
        assertThat(outcome.refused()).isEmpty();
        return outcome.certificates().get(0);
    }
}
