package io.ocopkit.certification;

import static io.ocopkit.certification.Recognitions.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaRegimeTest {

    @ParameterizedTest
    @CsvSource({
        "2019-08-21, PROVINCE, PROVINCE, MINISTRY",
        "2023-02-23, PROVINCE, PROVINCE, MINISTRY",
        "2023-02-24, DISTRICT, PROVINCE, MINISTRY",
        "2025-06-30, DISTRICT, PROVINCE, MINISTRY",
        "2025-07-01, PROVINCE, PROVINCE, MINISTRY",
        "2025-07-05, PROVINCE, PROVINCE, MINISTRY",
        "2025-07-06, PROVINCE, PROVINCE, MINISTRY",
        "2026-05-22, PROVINCE, PROVINCE, MINISTRY",
        "2027-12-31, PROVINCE, PROVINCE, MINISTRY",
    })
    void theCompetentAuthorityFollowsTheDay(
            LocalDate decided, AuthorityLevel three, AuthorityLevel four, AuthorityLevel five) {
        CriteriaRegime regime = CriteriaRegime.on(decided).orElseThrow();

        assertThat(regime.competentFor(StarRating.THREE, decided)).isEqualTo(three);
        assertThat(regime.competentFor(StarRating.FOUR, decided)).isEqualTo(four);
        assertThat(regime.competentFor(StarRating.FIVE, decided)).isEqualTo(five);
    }

    @Test
    void everyDayFromTheFirstCriteriaOnHasExactlyOneRegime() {
        for (LocalDate day = day("2019-08-21"); day.isBefore(day("2028-01-01")); day = day.plusDays(1)) {
            LocalDate decided = day;
            long holding = java.util.Arrays.stream(CriteriaRegime.values())
                    .filter(r -> !decided.isBefore(r.validFrom())
                            && r.validTo().map(to -> !decided.isAfter(to)).orElse(true))
                    .count();
            assertThat(holding).as("regimes on %s", decided).isOne();
        }
        assertThat(CriteriaRegime.on(day("2019-08-20"))).isEmpty();
    }

    @Test
    void theGapIsTheFirstFiveDaysOfJuly2025() {
        assertThat(CriteriaRegime.isGap(day("2025-06-30"))).isFalse();
        assertThat(CriteriaRegime.isGap(day("2025-07-01"))).isTrue();
        assertThat(CriteriaRegime.isGap(day("2025-07-05"))).isTrue();
        assertThat(CriteriaRegime.isGap(day("2025-07-06"))).isFalse();
    }

    @Test
    void nobodyCertifiesTwoStars() {
        assertThatThrownBy(() -> CriteriaRegime.QD_26_2026.competentFor(StarRating.TWO, day("2026-06-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
