package io.ocopkit.reconcile;

import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One word of a name.
 *
 * @param marked its match key, diacritics included
 * @param bare its search key
 */
record Word(String marked, String bare) {

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (String marked : VietnameseText.matchKey(text).split(" ")) {
            if (!marked.isEmpty()) {
                words.add(new Word(marked, VietnameseText.searchKey(marked)));
            }
        }
        return words;
    }

    /** Whether nothing tells that it was typed with diacritics. */
    boolean isBare() {
        return marked.equals(bare);
    }

    boolean isNumber() {
        return bare.chars().anyMatch(Character::isDigit);
    }

    static boolean allBare(List<Word> words) {
        return words.stream().allMatch(Word::isBare);
    }

    static List<String> bare(List<Word> words) {
        return words.stream().map(Word::bare).toList();
    }

    static String squeezed(List<Word> words) {
        return words.stream().map(Word::bare).collect(Collectors.joining());
    }

    static String squeezedMarked(List<Word> words) {
        return words.stream().map(Word::marked).collect(Collectors.joining());
    }
}
