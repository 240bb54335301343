package io.ocopkit.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.GateDecision.Ineligible;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may give which rank, on each of the 3,287 days from 2019 to 2027. */
class CompetenceByDayTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 1, 1);

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(END);
    }

    @Test
    void everyDayHasTheRightIssuerForEveryRank() {
        assertThat(days().count()).isEqualTo(3287);
        days().forEach(day -> {
            String date = day.toString();
            if (date.compareTo("2019-08-21") < 0) {
                assertThat(CriteriaRegime.on(day)).as(date).isEmpty();
                return;
            }
            CriteriaRegime regime = CriteriaRegime.on(day).orElseThrow();
            boolean districts = date.compareTo("2023-02-24") >= 0 && date.compareTo("2025-06-30") <= 0;
            assertThat(regime.competentFor(StarRating.THREE, day))
                    .as(date)
                    .isEqualTo(districts ? AuthorityLevel.DISTRICT : AuthorityLevel.PROVINCE);
            assertThat(regime.competentFor(StarRating.FOUR, day)).isEqualTo(AuthorityLevel.PROVINCE);
            assertThat(regime.competentFor(StarRating.FIVE, day)).isEqualTo(AuthorityLevel.MINISTRY);
            for (StarRating none : List.of(StarRating.ONE, StarRating.TWO)) {
                assertThatThrownBy(() -> regime.competentFor(none, day)).isInstanceOf(IllegalArgumentException.class);
            }
        });
    }

    @Test
    void exactlyTheFirstFiveDaysOfJuly2025AreTheGap() {
        assertThat(days().filter(CriteriaRegime::isGap).map(LocalDate::toString))
                .containsExactly("2025-07-01", "2025-07-02", "2025-07-03", "2025-07-04", "2025-07-05");
    }

    @Test
    void theGapWarnsAndDoesNotFail() {
        days().filter(day -> !day.isBefore(LocalDate.of(2019, 8, 21))).forEach(day -> {
            GateDecision decision = gate(day, AuthorityLevel.PROVINCE, StarRating.FOUR, day);
            assertThat(((Eligible) decision)
                            .remarks().stream().map(Reason::code).toList())
                    .as(day.toString())
                    .isEqualTo(CriteriaRegime.isGap(day) ? List.of(ReasonCode.SIGNED_IN_GAP) : List.of());
        });
        LocalDate inGap = LocalDate.of(2025, 7, 3);
        assertThat(gate(inGap, AuthorityLevel.PROVINCE, StarRating.THREE, inGap))
                .isInstanceOf(Eligible.class);
    }

    @Test
    void threeStarsOfADistrictLiveOnUntilTheirOwnEnd() {
        LocalDate lastDistrictDay = LocalDate.of(2025, 6, 30);
        lastDistrictDay.datesUntil(END.plusYears(1)).forEach(on -> {
            GateDecision decision = gate(lastDistrictDay, AuthorityLevel.DISTRICT, StarRating.THREE, on);
            boolean alive = !on.isAfter(LocalDate.of(2028, 6, 30));
            assertThat(decision instanceof Eligible).as(on.toString()).isEqualTo(alive);
        });
    }

    @Test
    void aDistrictCannotHaveSignedBeforeOrAfterItsTime() {
        days().filter(day -> !day.isBefore(LocalDate.of(2019, 8, 21))).forEach(day -> {
            GateDecision decision = gate(day, AuthorityLevel.DISTRICT, StarRating.THREE, day);
            boolean inItsTime = !day.isBefore(LocalDate.of(2023, 2, 24)) && day.isBefore(LocalDate.of(2025, 7, 1));
            assertThat(decision instanceof Eligible).as(day.toString()).isEqualTo(inItsTime);
            if (decision instanceof Ineligible ineligible) {
                assertThat(ineligible.reasons())
                        .extracting(Reason::code)
                        .containsExactly(ReasonCode.ISSUER_NOT_COMPETENT);
            }
        });
    }

    private static GateDecision gate(LocalDate signed, AuthorityLevel level, StarRating stars, LocalDate on) {
        IssuingAuthority issuer = IssuingAuthority.of("UBND " + level.label().vi(), level);
        Certificate certificate = Recognitions.certificate(stars, issuer, signed.toString());
        return ListingGate.strict().evaluate(Recognitions.HONEY, List.of(certificate), on);
    }
}
