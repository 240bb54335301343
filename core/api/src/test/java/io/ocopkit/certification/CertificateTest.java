package io.ocopkit.certification;

import static io.ocopkit.certification.Recognitions.PROVINCE;
import static io.ocopkit.certification.Recognitions.certificate;
import static io.ocopkit.certification.Recognitions.day;
import static io.ocopkit.certification.Recognitions.decision;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.CertificateEvent.ReassessmentFiled;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.CertificateEvent.Superseded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {
    private static final Certificate FOUR_STARS = certificate(StarRating.FOUR, PROVINCE, "2026-08-05");

    @ParameterizedTest
    @CsvSource({
        "2026-08-04, NOT_YET_VALID",
        "2026-08-05, VALID",
        "2029-02-05, VALID",
        "2029-02-06, EXPIRING",
        "2029-08-05, EXPIRING",
        "2029-08-06, EXPIRED",
    })
    void theTermIsThirtySixMonthsAndItsLastDayCounts(String date, CertificateStatus status) {
        assertThat(FOUR_STARS.statusOn(day(date))).isEqualTo(status);
    }

    @Test
    void aLeapDayEndsOnTheLastOfFebruary() {
        Certificate leap = certificate(StarRating.FOUR, PROVINCE, "2024-02-29");

        assertThat(leap.expiresOn()).isEqualTo(day("2027-02-28"));
        assertThat(leap.statusOn(day("2027-02-28")).isInForce()).isTrue();
        assertThat(leap.statusOn(day("2027-03-01"))).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void anExtensionCountsFromTheDayItWasDecided() {
        Certificate extended = FOUR_STARS.with(new Extended(day("2029-08-10"), day("2029-10-01")));

        assertThat(extended.statusOn(day("2029-08-09"))).isEqualTo(CertificateStatus.EXPIRED);
        assertThat(extended.statusOn(day("2029-10-01"))).isEqualTo(CertificateStatus.EXTENDED);
        assertThat(extended.statusOn(day("2029-10-02"))).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void noExtensionReachesPast180Days() {
        Certificate extended = FOUR_STARS.with(new Extended(day("2029-08-01"), day("2035-01-01")));

        assertThat(extended.lastDayAsKnownOn(day("2029-08-01")))
                .contains(day("2029-08-05").plusDays(180));
    }

    @Test
    void revocationOutranksEverything() {
        Certificate revoked = FOUR_STARS
                .with(new Extended(day("2029-08-01"), day("2029-12-01")))
                .with(new Revoked(day("2027-01-15"), RevocationGround.LAW_VIOLATION, Decision.UNKNOWN));

        assertThat(revoked.statusOn(day("2027-01-14"))).isEqualTo(CertificateStatus.VALID);
        assertThat(revoked.statusOn(day("2027-01-15"))).isEqualTo(CertificateStatus.REVOKED);
        assertThat(revoked.statusOn(day("2040-01-01"))).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void aRevocationWithoutADateCountsFromTheBeginning() {
        Certificate revoked = FOUR_STARS.with(new Revoked(null, null, Decision.UNKNOWN));

        assertThat(revoked.statusOn(day("2026-08-05"))).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void aNewerDecisionTakesThePlaceFromItsFirstDay() {
        Certificate superseded =
                FOUR_STARS.with(new Superseded(day("2028-03-01"), decision(PROVINCE, "12/QĐ-UBND", "2028-03-01")));

        assertThat(superseded.statusOn(day("2028-02-29"))).isEqualTo(CertificateStatus.VALID);
        assertThat(superseded.statusOn(day("2028-03-01"))).isEqualTo(CertificateStatus.SUPERSEDED);
    }

    @Test
    void filingForReassessmentShows() {
        Certificate filed = FOUR_STARS.with(new ReassessmentFiled(day("2029-03-01")));

        assertThat(filed.statusOn(day("2029-02-28"))).isEqualTo(CertificateStatus.EXPIRING);
        assertThat(filed.statusOn(day("2029-03-01"))).isEqualTo(CertificateStatus.UNDER_REASSESSMENT);
    }

    @Test
    void theSameEventTwiceIsOneEvent() {
        Extended extension = new Extended(day("2029-08-01"), day("2029-10-01"));

        assertThat(FOUR_STARS.with(extension).with(extension).events()).containsExactly(extension);
    }

    @Test
    void identityStaysWhateverHappens() {
        assertThat(FOUR_STARS.with(new Revoked(null, null, Decision.UNKNOWN)).identity())
                .isEqualTo(FOUR_STARS.identity());
        assertThat(certificate(StarRating.FOUR, PROVINCE, "2026-08-06").identity())
                .isNotEqualTo(FOUR_STARS.identity());
    }

    @Test
    void theFilingWindowLiesBetween180And120DaysBeforeTheEnd() {
        assertThat(CertificateTerm.filingWindow(day("2029-08-05")))
                .isEqualTo(new CertificateTerm.FilingWindow(day("2029-02-06"), day("2029-04-07")));
    }
}
