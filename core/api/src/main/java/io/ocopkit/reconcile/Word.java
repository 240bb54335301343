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
        String[] marked = VietnameseText.matchKey(text).split(" ");
        String[] bare = VietnameseText.searchKey(text).split(" ");
        List<Word> words = new ArrayList<>(marked.length);
        for (int i = 0; i < marked.length; i++) {
            if (!marked[i].isEmpty()) {
                words.add(new Word(marked[i], bare[i]));
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
