package io.ocopkit.claim;

/** A text as a row of signs, each of which knows the characters it stands for. */
final class FoldedText {
    private final String text;
    private final char[] signs;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] accented;
    private int length;

    FoldedText(String text) {
        this.text = text;
        this.signs = new char[text.length()];
        this.starts = new int[text.length()];
        this.ends = new int[text.length()];
        this.accented = new boolean[text.length()];
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            take(c, i, next);
            i = next;
        }
    }

    private void take(int c, int from, int to) {
        char sign = Signs.of(c);
        if (sign == Signs.NONE) {
            if (length > 0) {
                ends[length - 1] = to;
                accented[length - 1] |= Signs.isAccented(c);
            }
            return;
        }
        signs[length] = sign;
        starts[length] = from;
        ends[length] = to;
        accented[length] = Signs.isAccented(c);
        length++;
    }

    int length() {
        return length;
    }

    /** The sign at a place; a blank before the first and after the last. */
    char at(int i) {
        return i >= 0 && i < length ? signs[i] : ' ';
    }

    boolean isLetter(int i) {
        return i < length && Character.isLetter(signs[i]);
    }

    boolean isDigit(int i) {
        return i < length && signs[i] >= '0' && signs[i] <= '9';
    }

    boolean isUpperCase(int i) {
        return Character.isUpperCase(text.codePointAt(starts[i]));
    }

    Piece piece(Piece.Kind kind, int from, int to) {
        boolean anyAccent = false;
        for (int i = from; i < to && !anyAccent; i++) {
            anyAccent = accented[i];
        }
        return new Piece(kind, new String(signs, from, to - from), anyAccent, starts[from], ends[to - 1]);
    }
}
