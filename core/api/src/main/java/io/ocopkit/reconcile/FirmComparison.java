package io.ocopkit.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares two producers' names. */
final class FirmComparison {
    private static final int LONG_WORD = 5;

    private FirmComparison() {}

    /**
     * What two names are to each other.
     *
     * @param isPlace whether a word is of the units either lies in, which a name may add
     */
    static SignCode finding(FirmName left, FirmName right, Predicate<String> isPlace) {
        if (isSame(left.ownLetters(), right.ownLetters())) {
            boolean sameTrade = left.trades().containsAll(right.trades())
                    || right.trades().containsAll(left.trades())
                    || !Collections.disjoint(left.trades(), right.trades());
            return left.form().agreesWith(right.form()) && sameTrade ? SignCode.PRODUCER_SAME : SignCode.PRODUCER_ALIKE;
        }
        boolean nearly = isSame(left.coreLetters(), right.coreLetters()) || isNearly(left, right, isPlace);
        return nearly ? SignCode.PRODUCER_ALIKE : SignCode.PRODUCER_DIFFERS;
    }

    private static boolean isSame(Letters left, Letters right) {
        boolean unmarked = left.allBare() || right.allBare();
        return left.marked().equals(right.marked()) || unmarked && left.bare().equals(right.bare());
    }

    private static boolean isNearly(FirmName left, FirmName right, Predicate<String> isPlace) {
        List<Word> leftOnly = new ArrayList<>(left.own());
        List<Word> rightOnly = new ArrayList<>(right.own());
        right.own().forEach(leftOnly::remove);
        left.own().forEach(rightOnly::remove);
        boolean nothingShared = leftOnly.size() == left.own().size();
        if (leftOnly.size() == 1 && rightOnly.size() == 1) {
            return isMistyped(leftOnly.get(0), rightOnly.get(0), nothingShared);
        }
        if (left.ownLetters().bare().equals(right.ownLetters().bare())) {
            return true;
        }
        return !nothingShared
                && Stream.concat(leftOnly.stream(), rightOnly.stream())
                        .map(Word::bare)
                        .allMatch(isPlace);
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
