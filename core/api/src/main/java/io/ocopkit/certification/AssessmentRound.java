package io.ocopkit.certification;

import java.time.LocalDate;
import java.time.Month;

/**
 * One of the two rounds that province and ministry hold every year at least (QĐ 26/2026/QĐ-TTg, Điều 5). Both limits
 * are worded "before" a day, so that day itself is too late. Further rounds are each authority's own regulation.
 *
 * @param level province or ministry
 * @param proposedBefore files proposed before this day belong to the round
 * @param resultBefore the round is held before this day
 */
public record AssessmentRound(AuthorityLevel level, LocalDate proposedBefore, LocalDate resultBefore) {
    private static final int CUT_OFF_DAY = 30;

    /**
     * The provincial round for a file.
     *
     * @param proposed the day the commune proposed it
     * @return the round to be held before 30 June or 30 December
     */
    public static AssessmentRound provincial(LocalDate proposed) {
        LocalDate spring = on(proposed.getYear(), Month.APRIL);
        LocalDate autumn = on(proposed.getYear(), Month.OCTOBER);
        LocalDate cutOff =
                proposed.isBefore(spring) ? spring : proposed.isBefore(autumn) ? autumn : spring.plusYears(1);
        return round(AuthorityLevel.PROVINCE, cutOff);
    }

    /**
     * The central round for a file.
     *
     * @param proposed the day the province proposed it
     * @return the round to be held before 30 September or 30 March
     */
    public static AssessmentRound national(LocalDate proposed) {
        LocalDate winter = on(proposed.getYear(), Month.JANUARY);
        LocalDate summer = on(proposed.getYear(), Month.JULY);
        LocalDate cutOff =
                proposed.isBefore(winter) ? winter : proposed.isBefore(summer) ? summer : winter.plusYears(1);
        return round(AuthorityLevel.MINISTRY, cutOff);
    }

    /** Every round is held before the 30th two months after its cut-off. */
    private static AssessmentRound round(AuthorityLevel level, LocalDate cutOff) {
        return new AssessmentRound(level, cutOff, cutOff.plusMonths(2));
    }

    private static LocalDate on(int year, Month month) {
        return LocalDate.of(year, month, CUT_OFF_DAY);
    }

    /**
     * The last day on which a file can be proposed for the round.
     *
     * @return the day before {@link #proposedBefore}
     */
    public LocalDate lastProposalDay() {
        return proposedBefore.minusDays(1);
    }

    /**
     * The last day on which the round can be held.
     *
     * @return the day before {@link #resultBefore}
     */
    public LocalDate lastResultDay() {
        return resultBefore.minusDays(1);
    }
}
