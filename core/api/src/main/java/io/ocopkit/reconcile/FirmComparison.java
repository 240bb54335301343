package io.ocopkit.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Compares two producers' names. */
final class FirmComparison {
    private static final int LONG_WORD = 5;

    private FirmComparison() {}

    /**
     * What two names are to each other.
     *
     * @param places words of the units both lie in, which a name may add
     */
    static SignCode finding(FirmName left, FirmName right, Set<String> places) {
        if (isSame(left.own(), right.own())) {
            boolean sameTrade = left.trades().containsAll(right.trades())
                    || right.trades().containsAll(left.trades())
                    || !Collections.disjoint(left.trades(), right.trades());
            return left.form().agreesWith(right.form()) && sameTrade ? SignCode.PRODUCER_SAME : SignCode.PRODUCER_ALIKE;
        }
        return isNearly(left.own(), right.own(), places) ? SignCode.PRODUCER_ALIKE : SignCode.PRODUCER_DIFFERS;
    }

    private static boolean isSame(List<Word> left, List<Word> right) {
        if (Word.squeezedMarked(left).equals(Word.squeezedMarked(right))) {
            return true;
        }
        boolean unmarked = Word.allBare(left) || Word.allBare(right);
        return unmarked && Word.squeezed(left).equals(Word.squeezed(right));
    }

    private static boolean isNearly(List<Word> left, List<Word> right, Set<String> places) {
        List<Word> leftOnly = new ArrayList<>(left);
        List<Word> rightOnly = new ArrayList<>(right);
        right.forEach(leftOnly::remove);
        left.forEach(rightOnly::remove);
        boolean nothingShared = leftOnly.size() == left.size();
        if (leftOnly.size() == 1 && rightOnly.size() == 1) {
            return isMistyped(leftOnly.get(0), rightOnly.get(0), nothingShared);
        }
        boolean placesAdded = places.containsAll(Word.bare(leftOnly)) && places.containsAll(Word.bare(rightOnly));
        return Word.squeezed(left).equals(Word.squeezed(right)) || placesAdded && !nothingShared;
    }

    /** Two firms often differ in one short word: Hoàng Nam, Hoàng Lam. */
    private static boolean isMistyped(Word one, Word other, boolean nothingShared) {
        if (one.isNumber() || other.isNumber()) {
            return false;
        }
        boolean marksOnly = one.bare().equals(other.bare());
        boolean longEnough =
                !nothingShared || Math.min(one.bare().length(), other.bare().length()) >= LONG_WORD;
        return longEnough && (marksOnly || Slip.isOneEditAway(one.bare(), other.bare()));
    }
}
