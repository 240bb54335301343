package io.ocopkit.reconcile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Compares the words of two names; numbers and packs are other rules' work. */
final class NameComparison {
    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final int SHORT_WORD = 3;
    private static final int LONG_WORD = 6;

    private final Profile leftSide;
    private final Profile rightSide;
    private final NameReading left;
    private final NameReading right;

    NameComparison(Profile left, Profile right) {
        this.leftSide = left;
        this.rightSide = right;
        this.left = left.name();
        this.right = right.name();
    }

    SignCode finding() {
        if (left.letters().marked().equals(right.letters().marked())) {
            return SignCode.NAME_SAME;
        }
        if (left.letters().bare().equals(right.letters().bare())) {
            return sameLetters();
        }
        List<Word> leftOnly = new ArrayList<>(left.words());
        List<Word> rightOnly = new ArrayList<>(right.words());
        dropCommon(leftOnly, rightOnly);
        return other(leftOnly, rightOnly);
    }

    /** The same letters with other diacritics: typed without them, mistyped, or other words. */
    private SignCode sameLetters() {
        boolean oneSideBare = left.letters().allBare() || right.letters().allBare();
        if (oneSideBare) {
            return unmarked();
        }
        if (left.words().size() != right.words().size()) {
            return SignCode.NAME_SLIP;
        }
        return wordByWord();
    }

    private SignCode wordByWord() {
        int slips = 0;
        boolean ambiguous = false;
        for (int i = 0; i < left.words().size(); i++) {
            Word one = left.words().get(i);
            Word another = right.words().get(i);
            if (!one.equals(another)) {
                if (WORDS.knows(one) && WORDS.knows(another)) {
                    return SignCode.NAME_DIFFERS;
                }
                boolean markMissing = one.isBare() || another.isBare();
                slips += markMissing ? 0 : 1;
                ambiguous |= markMissing && WORDS.knows(one.isBare() ? one : another);
            }
        }
        return afterSlips(slips, ambiguous);
    }

    private SignCode afterSlips(int slips, boolean ambiguous) {
        if (slips == 0) {
            return ambiguous ? SignCode.NAME_AMBIGUOUS : unmarked();
        }
        return slips == 1 && !ambiguous ? SignCode.NAME_SLIP : SignCode.NAME_DIFFERS;
    }

    private SignCode unmarked() {
        List<Word> bare = left.letters().allBare() ? left.words() : right.words();
        return Word.allBare(bare) && WORDS.isAmbiguous(bare) ? SignCode.NAME_AMBIGUOUS : SignCode.NAME_UNMARKED;
    }

    private void dropCommon(List<Word> leftOnly, List<Word> rightOnly) {
        boolean unmarked = left.letters().allBare() || right.letters().allBare();
        for (Iterator<Word> words = leftOnly.iterator(); words.hasNext(); ) {
            Word word = words.next();
            int at = indexOf(word, rightOnly, unmarked);
            if (at >= 0) {
                words.remove();
                rightOnly.remove(at);
            }
        }
    }

    private static int indexOf(Word word, List<Word> words, boolean unmarked) {
        int same = words.indexOf(word);
        for (int i = 0; same < 0 && unmarked && i < words.size(); i++) {
            same = words.get(i).bare().equals(word.bare()) ? i : -1;
        }
        return same;
    }

    private SignCode other(List<Word> leftOnly, List<Word> rightOnly) {
        if (leftOnly.isEmpty() && rightOnly.isEmpty()) {
            return reordered();
        }
        boolean slip = leftOnly.size() == 1
                && rightOnly.size() == 1
                && left.words().size() > 1
                && Slip.between(leftOnly.get(0), rightOnly.get(0), WORDS);
        if (slip || isOneWordMistyped()) {
            return slip && areShortNames(leftOnly.get(0), rightOnly.get(0))
                    ? SignCode.NAME_AMBIGUOUS
                    : SignCode.NAME_SLIP;
        }
        return added(leftOnly, rightOnly);
    }

    /** Lan and Loan are slips of each other, and two people. */
    private static boolean areShortNames(Word one, Word other) {
        boolean otherLetters = !one.bare().equals(other.bare()) && !WORDS.areAliases(one, other);
        return otherLetters
                && !WORDS.knows(one)
                && !WORDS.knows(other)
                && Math.min(one.bare().length(), other.bare().length()) <= SHORT_WORD;
    }

    /** A name of one word has nothing beside the slip to hold on to, so the word must be long. */
    private boolean isOneWordMistyped() {
        String one = left.letters().bare();
        String another = right.letters().bare();
        return left.words().size() == 1
                && right.words().size() == 1
                && Math.min(one.length(), another.length()) >= LONG_WORD
                && Slip.between(left.words().get(0), right.words().get(0), WORDS);
    }

    /** A brand may stand before or behind; kinds in another order are another thing: mật ong nghệ, nghệ mật ong. */
    private SignCode reordered() {
        return Word.bare(left.words(WordUse.KIND)).equals(Word.bare(right.words(WordUse.KIND)))
                ? SignCode.NAME_EXTENDED
                : SignCode.NAME_REORDERED;
    }

    private SignCode added(List<Word> leftOnly, List<Word> rightOnly) {
        boolean expectedOnly = isExpected(leftOnly) && isExpected(rightOnly);
        boolean oneSide = leftOnly.isEmpty() || rightOnly.isEmpty();
        if (!oneSide && !expectedOnly) {
            return SignCode.NAME_DIFFERS;
        }
        if (!left.terms().equals(right.terms())) {
            return oneSide ? SignCode.NAME_NARROWER : SignCode.NAME_DIFFERS;
        }
        return expectedOnly ? SignCode.NAME_EXTENDED : SignCode.NAME_BRANDED;
    }

    /** A firm called Hoa Sen may well sell honey of lotus flowers. */
    private boolean isExpected(List<Word> words) {
        List<String> further =
                Word.bare(words).stream().filter(word -> !isPlace(word)).toList();
        boolean productsOnly = !further.isEmpty() && words.stream().allMatch(WORDS::knows);
        return further.stream().allMatch(this::isFirm) && !productsOnly;
    }

    private boolean isPlace(String word) {
        return leftSide.places().contains(word) || rightSide.places().contains(word);
    }

    private boolean isFirm(String word) {
        return leftSide.firmWords().contains(word) || rightSide.firmWords().contains(word);
    }
}
