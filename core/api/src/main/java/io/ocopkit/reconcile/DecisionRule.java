package io.ocopkit.reconcile;

import io.ocopkit.certification.Decision;
import io.ocopkit.certification.StarRating;

/** One decision names a product once: the same name is the same line, another name another product. */
final class DecisionRule {
    private final Profile left;
    private final Profile right;
    private final Signs signs;

    DecisionRule(Profile left, Profile right, Signs signs) {
        this.left = left;
        this.right = right;
        this.signs = signs;
    }

    void line() {
        Decision one = left.registration().certificate().decision();
        Decision other = right.registration().certificate().decision();
        if (!isOne(one, other) || signs.has(SignCode.PACK_DIFFERS)) {
            return;
        }
        if (isOtherLine()) {
            signs.add(SignCode.DECISION_OTHER_LINE, said(one), said(other));
        } else if (signs.hasAny(SignCode.ONE_NAME) && !signs.has(SignCode.GRADE_MISSING)) {
            signs.add(SignCode.DECISION_SAME, said(one), said(other));
        }
    }

    private boolean isOtherLine() {
        return signs.hasAny(SignCode.TWO_NAMES)
                || signs.has(SignCode.GRADE_DIFFERS)
                || signs.has(SignCode.PRODUCER_DIFFERS)
                || signs.has(SignCode.COMMUNE_DIFFERS) && !signs.has(SignCode.TAX_ID_SAME)
                || signs.has(SignCode.PROVINCE_DIFFERS)
                || starsDiffer();
    }

    /** Numbers start again every year and for every issuer, so the day has to be the same too. */
    private static boolean isOne(Decision one, Decision other) {
        boolean sameLevel = one.issuer() == null
                || other.issuer() == null
                || one.issuer().level() == other.issuer().level();
        return one.number() != null
                && one.number().equals(other.number())
                && one.date() != null
                && one.date().equals(other.date())
                && sameLevel;
    }

    private static String said(Decision decision) {
        return decision.number() + " (" + decision.date() + ")";
    }

    private boolean starsDiffer() {
        StarRating one = left.registration().certificate().stars();
        StarRating other = right.registration().certificate().stars();
        return one != null && other != null && one != other;
    }
}
