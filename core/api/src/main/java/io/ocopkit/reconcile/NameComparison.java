package io.ocopkit.reconcile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Compares the words of two names; numbers and packs are other rules' work. */
final class NameComparison {
    private static final Vocabulary WORDS = Vocabulary.bundled();

    private final NameReading left;
    private final NameReading right;
    /** Search keys of the producers' and the places' names: words a name may add without becoming another. */
    private final Set<String> expected;

    NameComparison(NameReading left, NameReading right, Set<String> expected) {
        this.left = left;
        this.right = right;
        this.expected = expected;
    }

    SignCode finding() {
        if (Word.squeezedMarked(left.words()).equals(Word.squeezedMarked(right.words()))) {
            return SignCode.NAME_SAME;
        }
        if (Word.squeezed(left.words()).equals(Word.squeezed(right.words()))) {
            return sameLetters();
        }
        List<Word> leftOnly = new ArrayList<>(left.words());
        List<Word> rightOnly = new ArrayList<>(right.words());
        dropCommon(leftOnly, rightOnly);
        return other(leftOnly, rightOnly);
    }

    /** The same letters with other diacritics: typed without them, mistyped, or other words. */
    private SignCode sameLetters() {
        boolean oneSideBare = Word.allBare(left.words()) || Word.allBare(right.words());
        if (oneSideBare) {
            return unmarked();
        }
        if (left.words().size() != right.words().size()) {
            return SignCode.NAME_SLIP;
        }
        int slips = 0;
        for (int i = 0; i < left.words().size(); i++) {
            Word one = left.words().get(i);
            Word another = right.words().get(i);
            if (!one.equals(another)) {
                if (WORDS.knows(one) && WORDS.knows(another)) {
                    return SignCode.NAME_DIFFERS;
                }
                slips += one.isBare() || another.isBare() ? 0 : 1;
            }
        }
        return afterSlips(slips);
    }

    private SignCode afterSlips(int slips) {
        if (slips == 0) {
            return unmarked();
        }
        return slips == 1 ? SignCode.NAME_SLIP : SignCode.NAME_DIFFERS;
    }

    private SignCode unmarked() {
        List<Word> bare = Word.allBare(left.words()) ? left.words() : right.words();
        return Word.allBare(bare) && WORDS.isAmbiguous(bare) ? SignCode.NAME_AMBIGUOUS : SignCode.NAME_UNMARKED;
    }

    private void dropCommon(List<Word> leftOnly, List<Word> rightOnly) {
        boolean unmarked = Word.allBare(leftOnly) || Word.allBare(rightOnly);
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
            return SignCode.NAME_SLIP;
        }
        return added(leftOnly, rightOnly);
    }

    /** A name of one word has nothing beside the slip to hold on to, so the word must be long. */
    private boolean isOneWordMistyped() {
        String one = Word.squeezed(left.words());
        String another = Word.squeezed(right.words());
        return left.words().size() == 1
                && right.words().size() == 1
                && Math.min(one.length(), another.length()) >= 6
                && Slip.between(left.words().get(0), right.words().get(0), WORDS);
    }

    /** A brand may stand before or behind; kinds in another order are another thing: mật ong nghệ, nghệ mật ong. */
    private SignCode reordered() {
        return Word.bare(left.words(WordUse.KIND)).equals(Word.bare(right.words(WordUse.KIND)))
                ? SignCode.NAME_EXTENDED
                : SignCode.NAME_REORDERED;
    }

    private SignCode added(List<Word> leftOnly, List<Word> rightOnly) {
        boolean expectedOnly = areExpected(leftOnly) && areExpected(rightOnly);
        boolean oneSide = leftOnly.isEmpty() || rightOnly.isEmpty();
        if (!oneSide && !expectedOnly) {
            return SignCode.NAME_DIFFERS;
        }
        if (!left.terms().equals(right.terms())) {
            return oneSide ? SignCode.NAME_NARROWER : SignCode.NAME_DIFFERS;
        }
        return expectedOnly ? SignCode.NAME_EXTENDED : SignCode.NAME_BRANDED;
    }

    private boolean areExpected(List<Word> words) {
        return expected.containsAll(Word.bare(words));
    }
}
