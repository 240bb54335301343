package io.ocopkit.reconcile;

import io.ocopkit.classification.ProductClassifier;
import io.ocopkit.text.BundledTable;
import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which words of a product's name say what it is, which only praise it, and which say one thing in two ways. */
final class Vocabulary {
    private static final int COLUMN_OF_TERMS = 2;
    /** Longer phrases are in the tables only as their parts. */
    private static final int LONGEST = 6;

    private final Set<String> kinds = new HashSet<>();
    private final Set<String> praise = new HashSet<>();
    private final Set<String> syllables = new HashSet<>();
    private final Set<String> bareSyllables = new HashSet<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();
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
            case "praise" -> terms.forEach(term -> praise.add(VietnameseText.searchKey(term)));
            case "alias" -> alias(terms.get(0), terms.get(1));
            default -> throw new IllegalStateException("Unknown use of words: " + use);
        }
    }

    private void addKind(String term) {
        String bare = VietnameseText.searchKey(term);
        kinds.add(bare);
        spellings.computeIfAbsent(bare, key -> new TreeSet<>()).add(VietnameseText.matchKey(term));
        for (Word word : Word.of(term)) {
            syllables.add(word.marked());
            bareSyllables.add(word.bare());
        }
    }

    private void alias(String one, String other) {
        String oneKey = VietnameseText.matchKey(one);
        String otherKey = VietnameseText.matchKey(other);
        aliases.put(oneKey, otherKey);
        aliases.put(otherKey, oneKey);
    }

    /** What each word of a name is there for; praise is praise even where it is part of a term. */
    List<WordUse> uses(List<Word> words) {
        List<String> bare = Word.bare(words);
        List<WordUse> uses = new ArrayList<>(Collections.nCopies(bare.size(), WordUse.OWN));
        mark(bare, kinds, WordUse.KIND, uses);
        mark(bare, praise, WordUse.PRAISE, uses);
        return uses;
    }

    private static void mark(List<String> bare, Set<String> phrases, WordUse use, List<WordUse> uses) {
        int at = 0;
        while (at < bare.size()) {
            int length = longest(bare, at, phrases);
            Collections.fill(uses.subList(at, at + length), use);
            at += Math.max(1, length);
        }
    }

    /** Whether words typed without diacritics can be read as another product: dua is dừa, dứa and dưa. */
    boolean isAmbiguous(List<Word> words) {
        List<String> bare = Word.bare(words);
        int at = 0;
        while (at < bare.size()) {
            int length = longest(bare, at, kinds);
            String term = String.join(" ", bare.subList(at, at + length));
            if (spellings.getOrDefault(term, Set.of()).size() > 1) {
                return true;
            }
            at += Math.max(1, length);
        }
        return false;
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

    private static int longest(List<String> bare, int at, Set<String> phrases) {
        for (int length = Math.min(LONGEST, bare.size() - at); length > 0; length--) {
            if (phrases.contains(String.join(" ", bare.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }
}
