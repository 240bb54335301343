package io.ocopkit.reconcile;

/** One slip of typing: a mark, a letter too many, too few or wrong, or two letters in each other's place. */
final class Slip {
    private static final int SHORTEST = 3;

    private Slip() {}

    /** Whether one word may be the other mistyped. Two words that products are called by are two words, and so are numbers. */
    static boolean between(Word one, Word other, Vocabulary vocabulary) {
        if (vocabulary.areAliases(one, other)) {
            return true;
        }
        if (one.isNumber() || other.isNumber() || vocabulary.knows(one) && vocabulary.knows(other)) {
            return false;
        }
        return one.bare().equals(other.bare()) || isOneEditAway(one.bare(), other.bare());
    }

    static boolean isOneEditAway(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() < SHORTEST || longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return shorter.length() < longer.length()
                ? shorter.substring(same).equals(longer.substring(same + 1))
                : isReplacedOrSwapped(one.substring(same), other.substring(same));
    }

    private static boolean isReplacedOrSwapped(String one, String other) {
        if (one.isEmpty() || one.substring(1).equals(other.substring(1))) {
            return true;
        }
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
