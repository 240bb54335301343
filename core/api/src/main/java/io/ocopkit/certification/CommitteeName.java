package io.ocopkit.certification;

import io.ocopkit.text.VietnameseText;
import io.ocopkit.units.AdministrativeUnits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a People's Committee taken apart.
 *
 * @param unit the unit it governs, with the word for its kind, as match key
 * @param province the province named after it; null when none is
 */
record CommitteeName(String unit, @Nullable String province) {
    private static final List<List<String>> COMMITTEE = List.of(
            List.of("uy", "ban", "nhan", "dan"),
            List.of("uy", "ban", "nd"),
            List.of("ubnd"),
            List.of("u", "b", "n", "d"),
            List.of("people", "s", "committee"),
            List.of("peoples", "committee"));
    private static final Map<String, String> ADJECTIVES =
            Map.of("provincial", "province", "municipal", "city", "district", "district", "commune", "commune");
    private static final Set<String> PROVINCE_WORDS = Set.of("tinh", "tp", "thanh", "t");
    private static final Set<String> KIND_ALONE = Set.of("thanh pho", "tp", "t p", "city");

    /** Reads a name; empty when no committee is named. */
    static Optional<CommitteeName> read(String name, AdministrativeUnits units) {
        String[] parts = name.split("[,;()]");
        if (parts.length == 0) {
            return Optional.empty();
        }
        return Words.of(parts[0]).withoutCommittee().map(unit -> {
            for (int last = parts.length - 1; last > 0; last--) {
                if (units.province(parts[last]).isPresent()) {
                    return new CommitteeName(unit.text(), parts[last]);
                }
            }
            return unit.apart(units);
        });
    }

    /** Whether only the word for a city is printed and no name. */
    boolean isNameless() {
        return KIND_ALONE.contains(VietnameseText.searchKey(unit));
    }

    /**
     * Words twice: with diacritics, which tell units apart, and without, by which fixed words are recognised.
     *
     * @param full match keys
     * @param plain search keys, as many
     */
    private record Words(List<String> full, List<String> plain) {
        static Words of(String text) {
            return new Words(
                    List.of(VietnameseText.matchKey(text).split(" ")),
                    List.of(VietnameseText.searchKey(text).split(" ")));
        }

        String text() {
            return String.join(" ", full);
        }

        Optional<Words> withoutCommittee() {
            for (List<String> committee : COMMITTEE) {
                int at = Collections.indexOfSubList(plain, committee);
                if (at >= 0) {
                    return Optional.of(around(part(0, at), part(at + committee.size(), plain.size())));
                }
            }
            return Optional.empty();
        }

        /** The unit stands after the committee, or in English also before it. */
        private static Words around(Words before, Words after) {
            Words unit = after.startsWith("of") ? after.part(1, after.plain.size()) : after;
            unit = unit.startsWith("the") ? unit.part(1, unit.plain.size()) : unit;
            if (unit.plain.isEmpty()) {
                return before.withNoun();
            }
            String noun = before.plain.isEmpty() ? null : ADJECTIVES.get(before.plain.get(before.plain.size() - 1));
            return noun == null ? unit : unit.plus(noun);
        }

        private Words withNoun() {
            if (plain.isEmpty()) {
                return this;
            }
            int last = plain.size() - 1;
            String noun = ADJECTIVES.get(plain.get(last));
            return noun == null ? this : part(0, last).plus(noun);
        }

        /** Separates the province in {@code huyện Đắk Song tỉnh Đắk Nông}. */
        CommitteeName apart(AdministrativeUnits units) {
            for (int at = 1; at < plain.size(); at++) {
                String rest = part(at, plain.size()).text();
                if (PROVINCE_WORDS.contains(plain.get(at))
                        && units.province(rest).isPresent()) {
                    return new CommitteeName(part(0, at).text(), rest);
                }
            }
            return new CommitteeName(text(), null);
        }

        private boolean startsWith(String word) {
            return !plain.isEmpty() && plain.get(0).equals(word);
        }

        private Words plus(String noun) {
            List<String> longerFull = new ArrayList<>(full);
            List<String> longerPlain = new ArrayList<>(plain);
            longerFull.add(noun);
            longerPlain.add(noun);
            return new Words(longerFull, longerPlain);
        }

        private Words part(int from, int to) {
            return new Words(full.subList(from, to), plain.subList(from, to));
        }
    }
}
