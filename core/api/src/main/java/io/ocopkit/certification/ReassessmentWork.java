package io.ocopkit.certification;

import io.ocopkit.certification.CertificateTerm.FilingWindow;
import io.ocopkit.certification.WorkItem.Act;
import io.ocopkit.certification.WorkItem.Actor;
import io.ocopkit.certification.WorkingCalendar.DueDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The way to a renewed certificate (QĐ 26/2026/QĐ-TTg, Điều 7.2, 7.6 and 4.3), with the reminder of QĐ 148/2023. */
final class ReassessmentWork {
    private final WorkingCalendar calendar;

    ReassessmentWork(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    List<WorkItem> of(Certificate certificate) {
        StarRating stars = certificate.stars();
        LocalDate lastDay = certificate.expiresOn();
        LocalDate issuedOn = certificate.issuedOn();
        if (stars == null || lastDay == null || issuedOn == null) {
            return List.of();
        }
        LocalDate last = certificate.lastDayAsKnownOn(LocalDate.MAX).orElse(lastDay);
        List<WorkItem> items = new ArrayList<>(reassessment(stars, lastDay, certificate.filedOn()));
        items.add(new WorkItem(Actor.PRODUCER, Act.STOP_USING_MARK, null, last, true, WorkList.cite("Điều 4.3")));
        if (mustBeReminded(issuedOn)) {
            items.add(reminder(stars, lastDay));
        }
        items.sort(Comparator.comparing(WorkItem::due));
        return items;
    }

    /** QĐ 26/2026 no longer asks for the reminder; what was issued under QĐ 148 keeps it. */
    private static boolean mustBeReminded(LocalDate issuedOn) {
        return CriteriaRegime.on(issuedOn)
                .filter(regime -> regime == CriteriaRegime.QD_148_2023 || regime == CriteriaRegime.QD_148_AMENDED_2025)
                .isPresent();
    }

    private static WorkItem reminder(StarRating stars, LocalDate lastDay) {
        Actor actor = stars == StarRating.FIVE ? Actor.MINISTRY : Actor.PROVINCE;
        LocalDate due = lastDay.minusDays(WorkList.REMINDER_DAYS);
        return new WorkItem(actor, Act.REMIND_HOLDER, null, due, true, CriteriaRegime.QD_148_2023.source());
    }

    private List<WorkItem> reassessment(StarRating stars, LocalDate lastDay, Optional<LocalDate> filed) {
        FilingWindow window = CertificateTerm.filingWindow(lastDay);
        DueDay checked = calendar.after(filed.orElse(window.closes()), WorkList.COMMUNE_WORKING_DAYS);
        LocalDate provinceDone = checked.date().plusDays(WorkList.REASSESSMENT_DAYS);
        List<WorkItem> items = new ArrayList<>();
        if (filed.isEmpty()) {
            items.add(new WorkItem(
                    Actor.PRODUCER,
                    Act.FILE_REASSESSMENT,
                    window.opens(),
                    window.closes(),
                    true,
                    WorkList.cite("Điều 7.6.a")));
        }
        items.add(WorkList.communeCheck(checked));
        items.add(WorkList.item(Actor.PROVINCE, Act.REASSESS, provinceDone, checked, "Điều 7.6.g"));
        if (stars == StarRating.FIVE) {
            LocalDate ministryDone = provinceDone.plusDays(WorkList.REASSESSMENT_DAYS);
            items.add(WorkList.item(Actor.MINISTRY, Act.REASSESS, ministryDone, checked, "Điều 7.6.g"));
        }
        return items;
    }
}
