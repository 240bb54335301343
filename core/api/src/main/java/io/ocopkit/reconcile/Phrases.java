package io.ocopkit.reconcile;

import io.ocopkit.text.VietnameseText;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Phrases to be found in names, with their diacritics, and without them in names typed so. */
final class Phrases {
    /** Longer ones are found by their parts. */
    private static final int LONGEST = 6;

    private final Set<String> marked = new HashSet<>();
    private final Set<String> bare = new HashSet<>();

    void add(String phrase) {
        marked.add(VietnameseText.matchKey(phrase));
        bare.add(VietnameseText.searchKey(phrase));
    }

    /** Notes the use of every word of a phrase, the longest phrase at each place counting. */
    void mark(List<Word> words, WordUse use, List<WordUse> uses) {
        List<String> keys = words.stream().map(Word::marked).toList();
        Set<String> phrases = Word.allBare(words) ? bare : marked;
        int at = 0;
        while (at < keys.size()) {
            int length = longest(keys, at, phrases);
            Collections.fill(uses.subList(at, at + length), use);
            at += Math.max(1, length);
        }
    }

    private static int longest(List<String> keys, int at, Set<String> phrases) {
        for (int length = Math.min(LONGEST, keys.size() - at); length > 0; length--) {
            if (phrases.contains(String.join(" ", keys.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }
}
