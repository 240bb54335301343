package io.ocopkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts of an exact length, made of words, and what may become of them where there is no room. */
final class Words {
    private static final int TAIL = 3;
    private static final String WORD = "nghiêng ";

    private Words() {}

    /** So many characters; the last three belong to one word, so that a cut before its end is a cut within it. */
    static String of(int length) {
        String text = "Mật ong " + WORD.repeat(length / WORD.length() + 1);
        return text.substring(0, length - TAIL)
                + text.substring(length - TAIL, length).replace(' ', 'g');
    }

    /** It begins like the whole and stops between two words, with or without an ellipsis. */
    static void expectShortened(String shown, String whole, int most) {
        assertThat(shown.length()).as("length of " + shown).isLessThanOrEqualTo(most);
        expectTold(shown, whole);
    }

    /** It is there, if not to its end then up to the end of a word. */
    static void expectTold(String shown, String whole) {
        int start = shown.indexOf("Mật ong ");
        assertThat(start).as("where it begins in: " + shown).isNotNegative();
        String told = shown.substring(start);
        int common = 0;
        while (common < Math.min(told.length(), whole.length()) && told.charAt(common) == whole.charAt(common)) {
            common++;
        }
        boolean atTheEndOfAWord =
                common == whole.length() || whole.charAt(common) == ' ' || whole.charAt(common - 1) == ' ';
        assertThat(atTheEndOfAWord).as("cut between two words: " + shown).isTrue();
    }
}
