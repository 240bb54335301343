package io.ocopkit.claim;

import io.ocopkit.claim.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, numbers, drawn stars and pauses. Blanks, hyphens, brackets and quotes separate and vanish. */
final class Pieces {
    private static final String ENDS = "\n!?;|…•";
    /** What may stand between OCOP and its stars without parting them. */
    private static final String JOINTS = "-–—‐‑‒―−_()[]{}<>\"'“”‘’«»#/\\:~·=@「」【】〔〕（）：＃`^.";

    private static final int FEWEST_ASTERISKS = 4;

    private final FoldedText text;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(FoldedText text) {
        this.text = text;
    }

    static List<Piece> of(String text) {
        Pieces cut = new Pieces(new FoldedText(text));
        for (int i = 0; i < cut.text.length(); ) {
            i = cut.next(i);
        }
        return cut.pieces;
    }

    private int next(int i) {
        if (text.isDigit(i)) {
            return number(i);
        }
        if (text.isLetter(i)) {
            return word(i);
        }
        return switch (text.at(i)) {
            case Signs.FULL_STAR, Signs.HOLLOW_STAR -> stars(i);
            case '*' -> asterisks(i);
            default -> mark(i);
        };
    }

    private int word(int from) {
        int to = from;
        while (text.isLetter(to)) {
            to++;
        }
        GluedWord.cut(text, from, to, pieces);
        return to;
    }

    /** Digits, with a decimal part or "of five" after them when these stick to them. */
    private int number(int from) {
        int to = digits(from);
        if ((text.at(to) == '.' || text.at(to) == ',') && text.isDigit(to + 1)) {
            to = digits(to + 1);
        }
        if (text.at(to) == '/' && text.isDigit(to + 1)) {
            to = digits(to + 1);
        }
        pieces.add(text.piece(Kind.NUMBER, from, to));
        return to;
    }

    private int digits(int from) {
        int to = from;
        while (text.isDigit(to)) {
            to++;
        }
        return to;
    }

    private int stars(int from) {
        int to = from + 1;
        for (int i = to; i < text.length() && (isStar(i) || text.at(i) == ' '); i++) {
            to = isStar(i) ? i + 1 : to;
        }
        pieces.add(text.piece(Kind.STARS, from, to));
        return to;
    }

    private boolean isStar(int i) {
        return text.at(i) == Signs.FULL_STAR || text.at(i) == Signs.HOLLOW_STAR;
    }

    /** One asterisk right after a digit counts like the word; a row of them is a drawing; others make text bold. */
    private int asterisks(int from) {
        int to = from;
        while (to < text.length() && text.at(to) == '*') {
            to++;
        }
        boolean unit = to - from == 1 && from > 0 && text.isDigit(from - 1);
        if (unit || to - from >= FEWEST_ASTERISKS) {
            pieces.add(text.piece(Kind.ASTERISKS, from, to));
        }
        return to;
    }

    private int mark(int i) {
        char sign = text.at(i);
        boolean fullStop = sign == '.' && (text.at(i + 1) == ' ' || text.at(i + 1) == '\n');
        if (fullStop || ENDS.indexOf(sign) >= 0) {
            pieces.add(text.piece(Kind.END, i, i + 1));
        } else if (sign != ' ' && JOINTS.indexOf(sign) < 0) {
            pieces.add(text.piece(Kind.PAUSE, i, i + 1));
        }
        return i + 1;
    }
}
