package io.ocopkit.claim;

import io.ocopkit.claim.Lexicon.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Joins pieces to phrases and says what each does. */
final class Tokens {
    private static final int FIRST_YEAR = 2018;
    private static final int AFTER_LAST_YEAR = 2100;
    private static final int LONGEST_COUNT = 4;

    private final List<Piece> pieces;
    private final Spelling spelling;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.pieces = Pieces.of(text);
        this.spelling = new Spelling(text, pieces);
    }

    /** All tokens; a label that names OCOP, as of an attribute, stands before them as if it were part of the text. */
    static List<Token> of(Passage passage) {
        Tokens made = new Tokens(passage.text());
        if (!made.pieces.isEmpty() && namesOcop(passage.label())) {
            made.tokens.add(new Token(Role.OCOP, "ocop", 0, 0, 0));
        }
        for (int i = 0; i < made.pieces.size(); ) {
            i = made.next(i);
        }
        return made.tokens;
    }

    private static boolean namesOcop(String label) {
        return Trigger.mayClaim(label) && of(Passage.name(label)).stream().anyMatch(token -> token.is(Role.OCOP));
    }

    private int next(int i) {
        Piece piece = pieces.get(i);
        Phrase phrase = piece.isWord() ? Lexicon.at(pieces, i, spelling) : null;
        if (phrase == null) {
            add(roleOf(piece), piece.signs(), valueOf(piece), piece.start(), piece.end());
            return i + 1;
        }
        int last = i + phrase.folded().size() - 1;
        add(
                phrase.role(),
                phrase.key(),
                phrase.value(),
                piece.start(),
                pieces.get(last).end());
        return last + 1;
    }

    /** "Mỗi xã một sản phẩm (OCOP)" names the programme once. */
    private void add(Role role, String key, int value, int start, int end) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (role == Role.OCOP && last != null && last.is(Role.OCOP) && !last.isGiven()) {
            tokens.set(tokens.size() - 1, last.upTo(end));
        } else {
            tokens.add(new Token(role, key, value, start, end));
        }
    }

    private static Role roleOf(Piece piece) {
        return switch (piece.kind()) {
            case WORD -> Role.OTHER;
            case NUMBER -> isYear(piece.signs()) ? Role.YEAR : Role.NUMBER;
            case STARS -> Role.DRAWN;
            case ASTERISKS -> piece.signs().length() == 1 ? Role.UNIT : Role.DRAWN;
            case PAUSE -> Role.PAUSE;
            case END -> Role.END;
        };
    }

    private static boolean isYear(String digits) {
        if (digits.length() != LONGEST_COUNT || !digits.startsWith("20")) {
            return false;
        }
        int year = digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : 0;
        return year >= FIRST_YEAR && year < AFTER_LAST_YEAR;
    }

    private static int valueOf(Piece piece) {
        return switch (piece.kind()) {
            case NUMBER -> valueOf(piece.signs());
            case STARS ->
                (int) piece.signs().chars().filter(c -> c == Signs.FULL_STAR).count();
            case ASTERISKS -> piece.signs().length();
            case WORD, PAUSE, END -> 0;
        };
    }

    private static int valueOf(String number) {
        int slash = number.indexOf('/');
        String count = slash < 0 ? number : number.substring(0, slash);
        int point = Math.max(count.indexOf('.'), count.indexOf(','));
        if (point >= 0 && count.chars().skip(point + 1L).anyMatch(c -> c != '0')) {
            return Token.IN_PARTS;
        }
        String whole = point < 0 ? count : count.substring(0, point);
        return whole.length() > LONGEST_COUNT ? Integer.MAX_VALUE : Integer.parseInt(whole);
    }
}
