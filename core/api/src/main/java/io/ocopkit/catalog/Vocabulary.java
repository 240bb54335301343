package io.ocopkit.catalog;

import io.ocopkit.text.VietnameseText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns by their headers: first with diacritics, then without, because a key without diacritics can mean two
 * columns; such a key finds nothing.
 */
final class Vocabulary {
    private static final int LONGEST_HEADER = 120;
    private static final Map<String, CatalogueColumn> BY_MATCH_KEY = new HashMap<>();
    private static final Map<String, CatalogueColumn> BY_SEARCH_KEY = new HashMap<>();

    static {
        Set<String> ambiguous = new HashSet<>();
        for (CatalogueColumn column : CatalogueColumn.values()) {
            add(column, column.header().vi(), ambiguous);
            add(column, column.header().en(), ambiguous);
            column.aliases().forEach(alias -> add(column, alias, ambiguous));
        }
        BY_SEARCH_KEY.keySet().removeAll(ambiguous);
    }

    private Vocabulary() {}

    private static void add(CatalogueColumn column, String alias, Set<String> ambiguous) {
        BY_MATCH_KEY.put(keyOf(alias), column);
        CatalogueColumn other = BY_SEARCH_KEY.put(VietnameseText.searchKey(alias), column);
        if (other != null && other != column) {
            ambiguous.add(VietnameseText.searchKey(alias));
        }
    }

    static @Nullable CatalogueColumn find(String header) {
        if (header.isEmpty() || header.length() > LONGEST_HEADER) {
            return null;
        }
        CatalogueColumn whole = exact(header);
        return whole != null ? whole : byPart(header);
    }

    private static @Nullable CatalogueColumn exact(String header) {
        CatalogueColumn column = BY_MATCH_KEY.get(keyOf(header));
        return column != null ? column : BY_SEARCH_KEY.get(VietnameseText.searchKey(header));
    }

    /** A sign alone, such as {@code #}, has no words to compare. */
    private static String keyOf(String text) {
        String key = VietnameseText.matchKey(text);
        return key.isEmpty() ? text.strip() : key;
    }

    private static @Nullable CatalogueColumn byPart(String header) {
        int bracket = header.indexOf('(');
        if (bracket > 0) {
            return find(header.substring(0, bracket).strip());
        }
        CatalogueColumn found = null;
        int start = 0;
        for (int i = 0; i <= header.length(); i++) {
            if (i == header.length() || separates(header.charAt(i))) {
                CatalogueColumn part = i == start ? null : exact(header.substring(start, i));
                if (found != null && part != null && part != found) {
                    return null;
                }
                found = part == null ? found : part;
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean separates(char c) {
        return c == '/' || c == '\n' || c == '|' || c == '–';
    }
}
