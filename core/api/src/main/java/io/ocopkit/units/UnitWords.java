package io.ocopkit.units;

import static io.ocopkit.units.UnitKind.CENTRAL_CITY;
import static io.ocopkit.units.UnitKind.COMMUNE;
import static io.ocopkit.units.UnitKind.PROVINCE;
import static io.ocopkit.units.UnitKind.PROVINCIAL_CITY;
import static io.ocopkit.units.UnitKind.RURAL_DISTRICT;
import static io.ocopkit.units.UnitKind.SPECIAL_ZONE;
import static io.ocopkit.units.UnitKind.TOWN;
import static io.ocopkit.units.UnitKind.TOWNSHIP;
import static io.ocopkit.units.UnitKind.URBAN_DISTRICT;
import static io.ocopkit.units.UnitKind.WARD;

import io.ocopkit.text.VietnameseText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words for kinds of units as people print them before a name, and in English after it. */
final class UnitWords {
    private static final Map<String, Set<UnitKind>> BEFORE = before();
    private static final Map<String, Set<UnitKind>> AFTER = after();
    private static final int LONGEST = 2;

    private UnitWords() {}

    /** The kinds meant by the first {@code count} words; empty when they are no such words. */
    static Set<UnitKind> before(List<String> words, int count) {
        return count > words.size() ? Set.of() : BEFORE.getOrDefault(phrase(words.subList(0, count)), Set.of());
    }

    /** The kinds meant by the last {@code count} words; empty when they are no such words. */
    static Set<UnitKind> after(List<String> words, int count) {
        int size = words.size();
        return count > size ? Set.of() : AFTER.getOrDefault(phrase(words.subList(size - count, size)), Set.of());
    }

    /** How many words such a phrase has at most. */
    static int longest() {
        return LONGEST;
    }

    private static String phrase(List<String> words) {
        return words.size() == 1 ? words.get(0) : String.join(" ", words);
    }

    private static Map<String, Set<UnitKind>> before() {
        Map<String, Set<UnitKind>> words = new HashMap<>(after());
        put(words, Set.of(PROVINCE), "tỉnh", "t");
        put(words, Set.of(CENTRAL_CITY, PROVINCIAL_CITY), "thành phố", "tp", "t p", "city of");
        put(words, Set.of(PROVINCE), "province of");
        put(words, Set.of(TOWN), "thị xã", "tx", "t x");
        put(words, Set.of(URBAN_DISTRICT), "quận", "q");
        put(words, Set.of(RURAL_DISTRICT), "huyện", "h");
        put(words, Set.of(COMMUNE), "xã", "x");
        put(words, Set.of(WARD), "phường", "p", "f");
        put(words, Set.of(TOWNSHIP), "thị trấn", "tt", "t t");
        put(words, Set.of(SPECIAL_ZONE), "đặc khu", "đk");
        return words;
    }

    private static Map<String, Set<UnitKind>> after() {
        Map<String, Set<UnitKind>> words = new HashMap<>();
        put(words, Set.of(PROVINCE), "province");
        put(words, Set.of(CENTRAL_CITY, PROVINCIAL_CITY), "city");
        put(words, Set.of(URBAN_DISTRICT, RURAL_DISTRICT), "district");
        put(words, Set.of(TOWN, TOWNSHIP), "town");
        put(words, Set.of(COMMUNE), "commune");
        put(words, Set.of(WARD), "ward");
        put(words, Set.of(TOWNSHIP), "township");
        put(words, Set.of(SPECIAL_ZONE), "special zone");
        return words;
    }

    /** Each phrase counts with its diacritics and wholly without them, and in no other spelling. */
    private static void put(Map<String, Set<UnitKind>> words, Set<UnitKind> kinds, String... phrases) {
        for (String phrase : phrases) {
            words.put(VietnameseText.matchKey(phrase), kinds);
            words.put(VietnameseText.searchKey(phrase), kinds);
        }
    }
}
