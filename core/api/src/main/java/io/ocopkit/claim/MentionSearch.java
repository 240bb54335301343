package io.ocopkit.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds numbers of stars. What is said of ranks in general, such as "từ 3 đến 5 sao", is not a number of stars. */
final class MentionSearch {
    private static final Set<String> TO = Set.of("den", "to", "toi");
    private static final Set<String> FROM = Set.of("tu", "from", "between");
    private static final String DASHES = "-–—‐‑‒―−~";
    private static final int FEWEST_DRAWN = 2;

    private final String text;
    private final List<Token> tokens;
    private final List<Mention> found = new ArrayList<>();

    private MentionSearch(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static List<Mention> in(String text, List<Token> tokens) {
        MentionSearch search = new MentionSearch(text, tokens);
        if (tokens.size() == 2 && tokens.get(0).isGiven() && tokens.get(1).is(Role.NUMBER)) {
            search.found.add(search.counted(1, 1));
        }
        for (int i = 0; i < tokens.size(); i++) {
            Mention mention = search.endingAt(i);
            if (mention != null && !search.isGeneral(mention)) {
                search.found.add(mention);
            }
        }
        return search.found;
    }

    private @Nullable Mention endingAt(int i) {
        Token token = tokens.get(i);
        boolean counts = token.is(Role.UNIT) || (token.is(Role.DRAWN) && token.value() == 1);
        if (counts && isNumber(i - 1)) {
            return counted(i - 1, i);
        }
        if (!token.is(Role.DRAWN) || token.value() < FEWEST_DRAWN) {
            return null;
        }
        boolean numbered =
                i > 0 && tokens.get(i - 1).is(Role.NUMBER) && tokens.get(i - 1).value() == token.value();
        return new Mention(numbered ? i - 1 : i, i, token.value(), true, false);
    }

    private boolean isNumber(int i) {
        return i >= 0 && (tokens.get(i).is(Role.NUMBER) || tokens.get(i).is(Role.ROMAN));
    }

    private Mention counted(int number, int last) {
        Token token = tokens.get(number);
        boolean rating = token.value() == Token.IN_PARTS || token.key().indexOf('/') > 0;
        int first = rangeStart(number);
        int value = first == number
                ? token.value()
                : Math.max(token.value(), tokens.get(first).value());
        return new Mention(first, last, value, false, rating);
    }

    /** Where "3-5 sao" and "3 đến 5 sao" begin. */
    private int rangeStart(int number) {
        if (isNumber(number - 1)
                && isDash(tokens.get(number - 1).end(), tokens.get(number).start())) {
            return number - 1;
        }
        return number >= 2 && TO.contains(tokens.get(number - 1).key()) && isNumber(number - 2) ? number - 2 : number;
    }

    private boolean isDash(int from, int to) {
        String between = text.substring(from, to).strip();
        return between.length() == 1 && DASHES.contains(between);
    }

    private boolean isGeneral(Mention mention) {
        int before = mention.first() - 1;
        int after = mention.last() + 1;
        return (before >= 0 && FROM.contains(tokens.get(before).key()))
                || (after < tokens.size() && tokens.get(after).says("tro"));
    }
}
