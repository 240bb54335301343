package io.ocopkit.reconcile;

import io.ocopkit.classification.ProductClassifier;
import io.ocopkit.text.BundledTable;
import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of a product's name say what it is, which say little, and which say one thing in two ways. */
final class Vocabulary {
    private static final int COLUMN_OF_TERMS = 2;

    private final Phrases kinds = new Phrases();
    private final Phrases weak = new Phrases();
    private final Set<String> syllables = new HashSet<>();
    private final Set<String> bareSyllables = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    private Vocabulary() {
        for (List<String> row : BundledTable.rows(ProductClassifier.class, "name-terms.tsv")) {
            terms(row.get(COLUMN_OF_TERMS)).forEach(this::addKind);
        }
        for (List<String> row : BundledTable.rows(Vocabulary.class, "name-words.tsv")) {
            add(row.get(0), terms(row.get(1)));
        }
    }

    /** Reads the tables when they are first asked for. */
    private static final class Bundled {
        static final Vocabulary WORDS = new Vocabulary();
    }

    static Vocabulary bundled() {
        return Bundled.WORDS;
    }

    private static List<String> terms(String cell) {
        return List.of(cell.split(",\\s*"));
    }

    private void add(String use, List<String> terms) {
        switch (use) {
            case "kind" -> terms.forEach(this::addKind);
            case "weak" -> terms.forEach(weak::add);
            case "spelling" -> terms.forEach(term -> spellings.put(phrase(term), phrase(terms.get(0))));
            case "readings" -> ambiguous.add(VietnameseText.searchKey(terms.get(0)));
            case "alias" -> alias(terms.get(0), terms.get(1));
            default -> throw new IllegalStateException("Unknown use of words: " + use);
        }
    }

    private void addKind(String term) {
        kinds.add(term);
        for (Word word : Word.of(term)) {
            syllables.add(word.marked());
            bareSyllables.add(word.bare());
        }
    }

    private static String phrase(String term) {
        return ' ' + VietnameseText.matchKey(term) + ' ';
    }

    /** A text's match key, words that are spelt in several ways in one of them. */
    String spelt(String text) {
        String key = phrase(text);
        for (Map.Entry<String, String> spelling : spellings.entrySet()) {
            key = key.replace(spelling.getKey(), spelling.getValue());
        }
        return key.strip();
    }

    private void alias(String one, String other) {
        String oneKey = VietnameseText.matchKey(one);
        String otherKey = VietnameseText.matchKey(other);
        aliases.put(oneKey, otherKey);
        aliases.put(otherKey, oneKey);
    }

    /** What each word of a name is there for; a weak word is weak even where it is part of a term. */
    List<WordUse> uses(List<Word> words) {
        List<WordUse> uses = new ArrayList<>(Collections.nCopies(words.size(), WordUse.OWN));
        kinds.mark(words, WordUse.KIND, uses);
        weak.mark(words, WordUse.WEAK, uses);
        return uses;
    }

    /** Whether words typed without diacritics can be read as another product's: dua is dừa, dứa and dưa. */
    boolean isAmbiguous(List<Word> words) {
        return words.stream().map(Word::bare).anyMatch(ambiguous::contains);
    }

    /** Whether the tables have it as part of some product's name, diacritics included. */
    boolean knows(Word word) {
        return syllables.contains(word.marked());
    }

    boolean knowsBare(Word word) {
        return bareSyllables.contains(word.bare());
    }

    boolean areAliases(Word one, Word other) {
        return other.marked().equals(aliases.get(one.marked()));
    }
}
