package io.ocopkit.reconcile;

import io.ocopkit.listing.NetContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A product's name as it is compared.
 *
 * @param words the words without pack, numbers and the programme's own words, in order; never empty
 * @param letters the words run together
 * @param uses for each word, what it is there for
 * @param terms the words that say what it is, sorted: a brand or a place added to the name leaves them as they are
 * @param numbers degrees, varieties and grades in order, such as {@code 40} and {@code st25}
 * @param contents what the packs hold
 */
record NameReading(
        List<Word> words,
        Letters letters,
        List<WordUse> uses,
        List<String> terms,
        List<String> numbers,
        Set<String> contents) {
    /** {@code 3in1} and {@code 40độ} are words run together; {@code st25} is the name of a variety. */
    private static final Pattern NUMBER_THEN_LETTERS = Pattern.compile("(?<![\\p{L}\\d])(\\d+)(?=\\p{L})");

    private static final Pattern IN_ONE = Pattern.compile("(\\d+) ?in ?(\\d+)");
    private static final Set<String> COUNTERS = Set.of("do", "dam", "n", "loai", "so");

    /**
     * Reads a name.
     *
     * @param names names of the producer and of places, whose words say nothing of the product
     */
    static NameReading of(String name, @Nullable NetContent netContent, List<List<String>> names) {
        PackText text = PackText.of(name, netContent);
        String apart = NUMBER_THEN_LETTERS
                .matcher(IN_ONE.matcher(text.rest()).replaceAll("$1 $2"))
                .replaceAll("$1 ");
        List<Word> words = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (Word word : Word.of(Vocabulary.bundled().spelt(apart))) {
            sort(word, words, numbers);
        }
        List<Word> kept = words.isEmpty() ? Word.of(name) : words;
        List<WordUse> uses = Vocabulary.bundled().uses(kept);
        names.forEach(each -> release(each, kept, uses));
        return new NameReading(kept, Letters.of(kept), uses, terms(kept, uses), numbers, text.contents());
    }

    /**
     * A producer called Bến Thành Xanh makes nothing green of its own; one called Mật ong Thanh Hảo makes honey. One word is
     * too little to tell a name by.
     */
    private static void release(List<String> name, List<Word> words, List<WordUse> uses) {
        int at = name.size() < 2 ? -1 : Collections.indexOfSubList(Word.bare(words), name);
        if (at < 0) {
            return;
        }
        List<WordUse> released = new ArrayList<>(uses);
        Collections.fill(released.subList(at, at + name.size()), WordUse.OWN);
        if (released.contains(WordUse.KIND)) {
            Collections.copy(uses, released);
        }
    }

    private static void sort(Word word, List<Word> words, List<String> numbers) {
        if (word.isNumber()) {
            numbers.add(word.bare());
        } else if (numbers.isEmpty() || !COUNTERS.contains(word.bare())) {
            words.add(word);
        }
    }

    private static List<String> terms(List<Word> words, List<WordUse> uses) {
        return Word.bare(used(words, uses, WordUse.KIND)).stream().sorted().toList();
    }

    /** The words of one use, in order. */
    List<Word> words(WordUse use) {
        return used(words, uses, use);
    }

    private static List<Word> used(List<Word> words, List<WordUse> uses, WordUse use) {
        List<Word> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (uses.get(i) == use) {
                found.add(words.get(i));
            }
        }
        return found;
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
