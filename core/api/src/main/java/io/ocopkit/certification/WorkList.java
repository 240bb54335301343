package io.ocopkit.certification;

import io.ocopkit.certification.WorkItem.Act;
import io.ocopkit.certification.WorkItem.Actor;
import io.ocopkit.certification.WorkingCalendar.DueDay;
import io.ocopkit.message.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts at which level by when (QĐ 26/2026/QĐ-TTg, Điều 5, 7 and 8). Where one actor's limit runs from another's
 * act, the list assumes that act on its own last day: the dates are the latest, not the likely ones. Limits in calendar
 * days are not moved off a weekend.
 */
public final class WorkList {
    /** The commune's limit, in working days (Điều 7.2). */
    public static final int COMMUNE_WORKING_DAYS = 15;

    /** The limit for re-assessment, in days from the full file (Điều 7.6.g). */
    public static final int REASSESSMENT_DAYS = 45;

    /** The limit for revocation, in days from the conclusion (Điều 8.4). */
    public static final int REVOCATION_DAYS = 15;

    /** How long before the end of the term the holder had to be reminded under QĐ 148/2023, in days. */
    public static final int REMINDER_DAYS = 30;

    private static final String DECISION = "QĐ 26/2026/QĐ-TTg";

    private final WorkingCalendar calendar;

    private WorkList(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Work lists by a calendar.
     *
     * @param calendar the working days
     * @return what to ask for lists
     */
    public static WorkList by(WorkingCalendar calendar) {
        return new WorkList(calendar);
    }

    /**
     * What follows when a commune receives a first filing or an upgrade.
     *
     * @param received day of receipt
     * @param wanted the rank applied for
     * @return the items, in order of their last days
     */
    public List<WorkItem> forFiling(LocalDate received, StarRating wanted) {
        DueDay proposed = calendar.after(received, COMMUNE_WORKING_DAYS);
        AssessmentRound provincial = AssessmentRound.provincial(proposed.date());
        List<WorkItem> items = new ArrayList<>();
        items.add(communeCheck(proposed));
        items.add(item(Actor.PROVINCE, Act.HOLD_PROVINCIAL_ROUND, provincial.lastResultDay(), proposed, "Điều 5.1"));
        if (wanted == StarRating.FIVE) {
            AssessmentRound central = AssessmentRound.national(provincial.lastResultDay());
            items.add(item(Actor.PROVINCE, Act.PROPOSE_FIVE_STARS, central.lastProposalDay(), proposed, "Điều 5.2"));
            items.add(item(Actor.MINISTRY, Act.HOLD_CENTRAL_ROUND, central.lastResultDay(), proposed, "Điều 5.2"));
        }
        return items;
    }

    /**
     * What is due so that a certificate does not lapse. Once the producer has filed, limits run from that day and the
     * filing itself is done; an extension moves the last day on which stars and mark may be used.
     *
     * @param certificate a certificate with stars and dates
     * @return the items, in order of their last days; empty when stars or dates are not known
     */
    public List<WorkItem> forReassessment(Certificate certificate) {
        return new ReassessmentWork(calendar).of(certificate);
    }

    /**
     * What follows a conclusion that a certificate must be revoked.
     *
     * @param stars the certificate's rank, three stars or more
     * @param conclusion day of the conclusion
     * @return the revocation, due from the authority competent today
     */
    public WorkItem forRevocation(StarRating stars, LocalDate conclusion) {
        boolean ministry = stars == StarRating.FIVE;
        return new WorkItem(
                ministry ? Actor.MINISTRY : Actor.PROVINCE,
                Act.REVOKE,
                conclusion,
                conclusion.plusDays(REVOCATION_DAYS),
                true,
                cite(ministry ? "Điều 8.2.b, 8.4" : "Điều 8.2.a, 8.4"));
    }

    static WorkItem communeCheck(DueDay proposed) {
        return item(Actor.COMMUNE, Act.CHECK_AND_PROPOSE, proposed.date(), proposed, "Điều 7.2");
    }

    static WorkItem item(Actor actor, Act act, LocalDate due, DueDay basis, String clause) {
        return new WorkItem(actor, act, firstDay(actor, basis), due, basis.confirmed(), cite(clause));
    }

    private static @Nullable LocalDate firstDay(Actor actor, DueDay basis) {
        return actor == Actor.COMMUNE ? null : basis.date();
    }

    static Citation cite(String clause) {
        return Citation.of(DECISION, clause);
    }
}
