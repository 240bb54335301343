package io.ocopkit.reconcile;

import io.ocopkit.listing.NetContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A product's name as it is compared.
 *
 * @param words the words without pack, numbers and the programme's own words, in order; never empty
 * @param uses for each word, what it is there for
 * @param numbers degrees, varieties and grades in order, such as {@code 40} and {@code st25}
 * @param contents what the packs hold
 */
record NameReading(List<Word> words, List<WordUse> uses, List<String> numbers, Set<String> contents) {
    /** {@code 3in1} and {@code 40độ} are words run together; {@code st25} is the name of a variety. */
    private static final Pattern NUMBER_THEN_LETTERS = Pattern.compile("(?<![\\p{L}\\d])(\\d+)(?=\\p{L})");

    private static final Pattern IN_ONE = Pattern.compile("(\\d+) ?in ?(\\d+)");
    private static final Set<String> COUNTERS = Set.of("do", "dam", "n", "loai", "so");

    static NameReading of(String name, @Nullable NetContent netContent) {
        PackText text = PackText.of(name, netContent);
        String apart = NUMBER_THEN_LETTERS
                .matcher(IN_ONE.matcher(text.rest()).replaceAll("$1 $2"))
                .replaceAll("$1 ");
        List<Word> words = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (Word word : Word.of(apart)) {
            sort(word, words, numbers);
        }
        List<Word> kept = words.isEmpty() ? Word.of(name) : words;
        return new NameReading(kept, Vocabulary.bundled().uses(kept), numbers, text.contents());
    }

    private static void sort(Word word, List<Word> words, List<String> numbers) {
        if (word.isNumber()) {
            numbers.add(word.bare());
        } else if (numbers.isEmpty() || !COUNTERS.contains(word.bare())) {
            words.add(word);
        }
    }

    /** The words of one use, in order. */
    List<Word> words(WordUse use) {
        List<Word> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (uses.get(i) == use) {
                found.add(words.get(i));
            }
        }
        return found;
    }

    /** The words that say what it is, sorted: a brand or a place added to the name leaves them as they are. */
    List<String> terms() {
        return Word.bare(words(WordUse.KIND)).stream().sorted().toList();
    }

    /** The words products are called by, each for itself and sorted: a slip in one leaves the others as they are. */
    List<String> syllables() {
        return words.stream()
                .filter(Vocabulary.bundled()::knowsBare)
                .map(Word::bare)
                .sorted()
                .toList();
    }
}
