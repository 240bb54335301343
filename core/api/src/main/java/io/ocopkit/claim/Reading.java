package io.ocopkit.claim;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A text as tokens, with the numbers of stars in it and the sentences they stand in. */
final class Reading {
    private static final Set<Role> OTHER_STARS = EnumSet.of(Role.HOSPITALITY, Role.REVIEW, Role.PUBLIC);
    private static final char LAST_PLAIN = '~';
    private static final int NO_MENTION = -1;

    private final String text;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final int[] mentionAt;
    private final boolean[] amongOtherStars;
    private final boolean plain;

    private Reading(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.mentions = MentionSearch.in(text, tokens);
        this.mentionAt = new int[tokens.size()];
        Arrays.fill(mentionAt, NO_MENTION);
        for (int k = 0; k < mentions.size(); k++) {
            Arrays.fill(mentionAt, mentions.get(k).first(), mentions.get(k).last() + 1, k);
        }
        this.amongOtherStars = new boolean[tokens.size()];
        this.plain = text.chars().allMatch(c -> c <= LAST_PLAIN);
        markSentences();
    }

    static Reading of(Passage passage) {
        return new Reading(passage.text(), Tokens.of(passage));
    }

    private void markSentences() {
        int start = 0;
        boolean others = false;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).is(Role.END)) {
                Arrays.fill(amongOtherStars, start, i, others);
                start = i;
                others = false;
            } else {
                others |= OTHER_STARS.contains(tokens.get(i).role());
            }
        }
    }

    String text() {
        return text;
    }

    /** Whether the text is written without any diacritics. */
    boolean isPlain() {
        return plain;
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    /** Whether there is a token at a place and it has a role. */
    boolean is(int i, Role role) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(role);
    }

    boolean isAny(int i, Set<Role> roles) {
        return i >= 0 && i < tokens.size() && roles.contains(tokens.get(i).role());
    }

    List<Mention> mentions() {
        return mentions;
    }

    boolean isInMention(int i) {
        return i >= 0 && i < mentionAt.length && mentionAt[i] != NO_MENTION;
    }

    /** Whether the sentence speaks of hotels or of customers' ratings, which have stars of their own. */
    boolean isAmongOtherStars(int i) {
        return amongOtherStars[i];
    }

    /** "năm 2025": the word for year is also the word for five. */
    boolean isYearWord(int i) {
        return i >= 0
                && i + 1 < tokens.size()
                && (tokens.get(i).says("nam") || tokens.get(i).says("in"))
                && tokens.get(i + 1).is(Role.YEAR);
    }

    String textFrom(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }
}
