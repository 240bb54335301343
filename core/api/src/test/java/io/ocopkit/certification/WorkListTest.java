package io.ocopkit.certification;

import static io.ocopkit.certification.Recognitions.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.ocopkit.certification.WorkItem.Act;
import io.ocopkit.certification.WorkItem.Actor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkListTest {
    private static final WorkList WORK = WorkList.by(WorkingCalendar.standard());

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-30",
        "2026-04-29, 2026-06-30",
        "2026-04-30, 2026-12-30",
        "2026-10-29, 2026-12-30",
        "2026-10-30, 2027-06-30",
        "2026-12-31, 2027-06-30"
    })
    void theProvinceHoldsItsRoundBeforeTheThirtieth(LocalDate proposed, LocalDate before) {
        AssessmentRound round = AssessmentRound.provincial(proposed);
        assertThat(round.level()).isEqualTo(AuthorityLevel.PROVINCE);
        assertThat(round.resultBefore()).isEqualTo(before);
        assertThat(round.lastResultDay()).isEqualTo(before.minusDays(1));
        assertThat(round.lastProposalDay()).isAfterOrEqualTo(proposed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-29, 2026-03-30",
        "2026-01-30, 2026-09-30",
        "2026-07-29, 2026-09-30",
        "2026-07-30, 2027-03-30",
        "2026-12-31, 2027-03-30"
    })
    void theMinistryHoldsItsRoundBeforeTheThirtieth(LocalDate proposed, LocalDate before) {
        assertThat(AssessmentRound.national(proposed).resultBefore()).isEqualTo(before);
    }

    @Test
    void aFirstFilingGoesFromTheCommuneToTheProvince() {
        List<WorkItem> work = WORK.forFiling(day("2026-06-01"), StarRating.FOUR);
        assertThat(work)
                .extracting(WorkItem::actor, item -> item.due().toString())
                .containsExactly(tuple(Actor.COMMUNE, "2026-06-22"), tuple(Actor.PROVINCE, "2026-12-29"));
        assertThat(work.get(0).text().vi())
                .isEqualTo("UBND cấp xã: kiểm tra hồ sơ, lập Mẫu số 03 và đề nghị cấp tỉnh, chậm nhất ngày 22/06/2026");
        assertThat(work.get(0).isOverdue(day("2026-06-22"))).isFalse();
        assertThat(work.get(0).isOverdue(day("2026-06-23"))).isTrue();
    }

    @Test
    void potentialFiveStarsGoOnToTheMinistry() {
        assertThat(WORK.forFiling(day("2026-03-02"), StarRating.FIVE))
                .extracting(WorkItem::act, item -> item.due().toString())
                .containsExactly(
                        tuple(Act.CHECK_AND_PROPOSE, "2026-03-23"),
                        tuple(Act.HOLD_PROVINCIAL_ROUND, "2026-06-29"),
                        tuple(Act.PROPOSE_FIVE_STARS, "2026-07-29"),
                        tuple(Act.HOLD_CENTRAL_ROUND, "2026-09-29"));
    }

    @Test
    void theHolderOfACertificateSeesTheWholeWayToRenewal() {
        Certificate honey = Recognitions.certificate(StarRating.THREE, Recognitions.PROVINCE, "2026-08-05");
        assertThat(WORK.forReassessment(honey))
                .extracting(WorkItem::act)
                .containsExactly(Act.FILE_REASSESSMENT, Act.CHECK_AND_PROPOSE, Act.REASSESS, Act.STOP_USING_MARK);
        WorkItem filing = WORK.forReassessment(honey).get(0);
        assertThat(filing.from()).isEqualTo("2029-02-06");
        assertThat(filing.due()).isEqualTo("2029-04-07");
        assertThat(filing.text().en()).isEqualTo("Producer: file for re-assessment, from 2029-02-06, by 2029-04-07");
    }

    @Test
    void certificatesOfTheRulesOf2023KeepTheReminderThirtyDaysAhead() {
        Certificate district = Recognitions.certificate(StarRating.THREE, Recognitions.DISTRICT, "2025-06-19");
        assertThat(WORK.forReassessment(district)).anySatisfy(item -> {
            assertThat(item.act()).isEqualTo(Act.REMIND_HOLDER);
            assertThat(item.actor()).as("the district is gone").isEqualTo(Actor.PROVINCE);
            assertThat(item.due()).isEqualTo("2028-05-20");
        });
    }

    @Test
    void whoeverFilesOnTheLastDayIsStillReassessedBeforeTheEnd() {
        for (LocalDate issued = day("2023-02-24"); issued.isBefore(day("2025-01-01")); issued = issued.plusDays(1)) {
            for (StarRating stars : List.of(StarRating.FOUR, StarRating.FIVE)) {
                IssuingAuthority issuer = stars == StarRating.FIVE ? Recognitions.MINISTRY : Recognitions.PROVINCE;
                Certificate certificate = Recognitions.certificate(stars, issuer, issued.toString());
                List<WorkItem> work = WORK.forReassessment(certificate);
                assertThat(work.get(work.size() - 1).act())
                        .as("issued " + issued)
                        .isEqualTo(Act.STOP_USING_MARK);
                assertThat(work).isSortedAccordingTo(Comparator.comparing(WorkItem::due));
            }
        }
    }

    @Test
    void aCertificateWithoutDatesHasNoWorkList() {
        Certificate undated = new Certificate(
                Recognitions.HONEY.id(),
                null,
                StarRating.THREE,
                Decision.UNKNOWN,
                null,
                null,
                EvidenceLevel.PRESS,
                List.of());
        assertThat(WORK.forReassessment(undated)).isEmpty();
    }

    @Test
    void revocationIsDueWithinFifteenDaysFromWhoeverIsCompetentToday() {
        WorkItem threeStars = WORK.forRevocation(StarRating.THREE, day("2026-11-10"));
        assertThat(threeStars.actor()).isEqualTo(Actor.PROVINCE);
        assertThat(threeStars.due()).isEqualTo("2026-11-25");
        assertThat(WORK.forRevocation(StarRating.FIVE, day("2026-11-10")).actor())
                .isEqualTo(Actor.MINISTRY);
    }
}
