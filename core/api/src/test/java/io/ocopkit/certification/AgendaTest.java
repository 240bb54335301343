package io.ocopkit.certification;

import static io.ocopkit.certification.Recognitions.DISTRICT;
import static io.ocopkit.certification.Recognitions.MINISTRY;
import static io.ocopkit.certification.Recognitions.PROVINCE;
import static io.ocopkit.certification.Recognitions.certificate;
import static io.ocopkit.certification.Recognitions.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.ocopkit.certification.Agenda.Entry;
import io.ocopkit.certification.Agenda.Reader;
import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.CertificateEvent.ReassessmentFiled;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.WorkItem.Act;
import io.ocopkit.certification.WorkItem.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The morning of 23 November 2026, the day before a holiday that is new that year. */
class AgendaTest {
    private static final LocalDate TODAY = day("2026-11-23");
    private static final WorkList WORK = WorkList.by(WorkingCalendar.standard());
    private static final Certificate ENDS_IN_MAY = certificate(StarRating.THREE, DISTRICT, "2024-05-10");
    private static final Certificate ENDS_IN_MARCH = certificate(StarRating.FOUR, PROVINCE, "2024-03-20");
    private static final Certificate ENDS_IN_DECEMBER = certificate(StarRating.FOUR, PROVINCE, "2023-12-12");
    private static final List<Certificate> ALL = List.of(ENDS_IN_MAY, ENDS_IN_DECEMBER, ENDS_IN_MARCH);

    @Test
    void theCommuneSeesItsOwnLimitsTheOverdueFirst() {
        Agenda agenda = Agenda.ofReassessments(new Reader(Actor.COMMUNE, TODAY, 90), ALL, WORK);

        assertThat(agenda.entries())
                .extracting(
                        Entry::certificate,
                        entry -> entry.item().act(),
                        entry -> entry.item().due())
                .containsExactly(
                        tuple(ENDS_IN_DECEMBER, Act.CHECK_AND_PROPOSE, day("2026-09-08")),
                        tuple(ENDS_IN_MARCH, Act.CHECK_AND_PROPOSE, day("2026-12-14")),
                        tuple(ENDS_IN_MAY, Act.CHECK_AND_PROPOSE, day("2027-01-29")));
        assertThat(agenda.overdue()).extracting(Entry::certificate).containsExactly(ENDS_IN_DECEMBER);
    }

    @Test
    void theCitySeesAssessmentsAndReminders() {
        Agenda agenda = Agenda.ofReassessments(new Reader(Actor.PROVINCE, TODAY, 120), List.of(ENDS_IN_MARCH), WORK);

        assertThat(agenda.entries())
                .extracting(entry -> entry.item().act(), entry -> entry.item().due())
                .containsExactly(tuple(Act.REASSESS, day("2027-01-28")), tuple(Act.REMIND_HOLDER, day("2027-02-18")));
    }

    @Test
    void theAgendaReachesAsFarAsOneLooks() {
        assertThat(entries(Actor.COMMUNE, 21, ENDS_IN_MARCH)).hasSize(1);
        assertThat(entries(Actor.COMMUNE, 20, ENDS_IN_MARCH)).isEmpty();
        assertThat(entries(Actor.MINISTRY, 900, ENDS_IN_MARCH)).isEmpty();
        assertThat(entries(Actor.MINISTRY, 900, certificate(StarRating.FIVE, MINISTRY, "2025-01-17")))
                .isNotEmpty();
        assertThatThrownBy(() -> new Reader(Actor.COMMUNE, TODAY, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNoLongerStandsIsNobodysWork() {
        Certificate revoked =
                ENDS_IN_MARCH.with(new Revoked(TODAY, RevocationGround.PRODUCTION_CEASED, Decision.UNKNOWN));
        Certificate expired = certificate(StarRating.FOUR, PROVINCE, "2023-11-22");

        assertThat(entries(Actor.COMMUNE, 900, revoked)).isEmpty();
        assertThat(entries(Actor.PRODUCER, 900, expired)).isEmpty();
    }

    @Test
    void onceFiledTheLimitsRunFromThatDayAndTheFilingIsDone() {
        Certificate filed = ENDS_IN_MAY.with(new ReassessmentFiled(day("2026-11-16")));

        assertThat(entries(Actor.PRODUCER, 900, filed))
                .extracting(entry -> entry.item().act())
                .containsExactly(Act.STOP_USING_MARK);
        assertThat(entries(Actor.COMMUNE, 900, filed))
                .extracting(entry -> entry.item().due())
                .containsExactly(day("2026-12-08"));
    }

    @Test
    void anExtensionMovesTheDayTheMarkGoes() {
        Certificate extended = certificate(StarRating.FOUR, PROVINCE, "2023-11-10")
                .with(new Extended(day("2026-10-01"), day("2027-03-01")));

        assertThat(entries(Actor.PRODUCER, 900, extended))
                .extracting(entry -> entry.item().act(), entry -> entry.item().due())
                .contains(tuple(Act.STOP_USING_MARK, day("2027-03-01")))
                .doesNotContain(tuple(Act.STOP_USING_MARK, day("2026-11-10")));
    }

    private static List<Entry> entries(Actor actor, int days, Certificate certificate) {
        return Agenda.ofReassessments(new Reader(actor, TODAY, days), List.of(certificate), WORK)
                .entries();
    }
}
