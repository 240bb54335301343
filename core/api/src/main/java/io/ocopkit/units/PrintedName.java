package io.ocopkit.units;

import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The name of a unit as printed, in the ways it can be read: first as a name through and through, because there is a
 * ward {@code Phường Đúc}, then without the words for the kind of unit.
 */
record PrintedName(List<Reading> readings) {
    private static final String FORMERLY = VietnameseText.matchKey("cũ");

    /**
     * One way to read it.
     *
     * @param kinds what the words for the kind allow; empty when there are none
     * @param match match key of the name, empty when only the kind is printed
     */
    record Reading(Set<UnitKind> kinds, String match) {
        static Reading of(Set<UnitKind> kinds, List<String> words) {
            return new Reading(kinds, String.join(" ", words));
        }

        /** The key without diacritics; made when asked for, because most names are found by their match key. */
        String search() {
            return VietnameseText.searchKey(match);
        }

        /** Search key without blanks: {@code BR-VT} and {@code BRVT} are one. */
        String squeezed() {
            return search().replace(" ", "");
        }
    }

    static PrintedName of(String printed) {
        List<String> words = words(printed);
        List<Reading> readings = new ArrayList<>(2);
        readings.add(Reading.of(Set.of(), words));
        stripBefore(words, readings);
        stripAfter(words, readings);
        return new PrintedName(readings);
    }

    private static void stripBefore(List<String> words, List<Reading> readings) {
        for (int count = UnitWords.longest(); count > 0; count--) {
            Set<UnitKind> kinds = UnitWords.before(words, count);
            if (!kinds.isEmpty()) {
                readings.add(Reading.of(kinds, words.subList(count, words.size())));
                return;
            }
        }
    }

    private static void stripAfter(List<String> words, List<Reading> readings) {
        for (int count = UnitWords.longest(); count > 0; count--) {
            Set<UnitKind> kinds = UnitWords.after(words, count);
            if (!kinds.isEmpty()) {
                readings.add(Reading.of(kinds, words.subList(0, words.size() - count)));
                return;
            }
        }
    }

    private static List<String> words(String printed) {
        List<String> words = new ArrayList<>();
        for (String word : VietnameseText.matchKey(printed).split(" ")) {
            addWord(word, words);
        }
        // Papers since the reform write "tỉnh Bình Dương (cũ)".
        if (words.size() > 1 && words.get(words.size() - 1).equals(FORMERLY)) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    /** Takes {@code p05} apart and drops leading zeros, so that it is {@code p 5}. */
    private static void addWord(String word, List<String> words) {
        int digits = word.length();
        while (digits > 0 && Character.isDigit(word.charAt(digits - 1))) {
            digits--;
        }
        String letters = word.substring(0, digits);
        boolean apart = digits == 0 || !UnitWords.before(List.of(letters), 1).isEmpty();
        if (digits == word.length() || !apart) {
            words.add(word);
            return;
        }
        if (digits > 0) {
            words.add(letters);
        }
        words.add(withoutZeros(word.substring(digits)));
    }

    private static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
