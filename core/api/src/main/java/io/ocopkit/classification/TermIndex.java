package io.ocopkit.classification;

import io.ocopkit.text.BundledTable;
import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the longest known term at each place of a name. */
final class TermIndex {
    private static final int LONGEST = 6;

    private final Map<String, Term> terms = new HashMap<>();
    private final UnaryOperator<String> key;

    private TermIndex(UnaryOperator<String> key) {
        this.key = key;
    }

    /** Terms compared with all diacritics. */
    static TermIndex exact() {
        return read(VietnameseText::matchKey);
    }

    /** Terms compared as typed on a keyboard without diacritics. */
    static TermIndex bare() {
        return read(VietnameseText::searchKey);
    }

    private static TermIndex read(UnaryOperator<String> key) {
        TermIndex index = new TermIndex(key);
        for (List<String> row : BundledTable.rows(TermIndex.class, "name-terms.tsv")) {
            for (String written : row.get(2).split(", ")) {
                // Without diacritics different words may look alike; the earlier row then wins.
                index.terms.putIfAbsent(key.apply(written), Term.of(row, written));
            }
        }
        return index;
    }

    List<Hit> hits(String name) {
        String[] words = key.apply(name).split(" ");
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.length) {
            Hit hit = longest(words, at);
            if (hit != null) {
                hits.add(hit);
            }
            at += hit == null ? 1 : hit.length();
        }
        return hits;
    }

    private @Nullable Hit longest(String[] words, int at) {
        for (int length = Math.min(LONGEST, words.length - at); length > 0; length--) {
            Term term = terms.get(String.join(" ", List.of(words).subList(at, at + length)));
            if (term != null) {
                return new Hit(term, at, length);
            }
        }
        return null;
    }

    record Hit(Term term, int at, int length) {}
}
