package io.ocopkit.reconcile;

import io.ocopkit.text.BundledTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words for legal forms and lines of business, by their search keys. */
final class FirmWords {
    static final int LONGEST = 5;
    private static final Map<String, FirmForm> FORMS = new HashMap<>();
    private static final Map<String, Set<String>> TRADES = new HashMap<>();
    /** {@code SXTM}, {@code TMDV}: abbreviations run together. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("(?:xnk|tm|dv|sx|kd|nn|cb|dt){2,}");

    private static final Pattern PART = Pattern.compile("xnk|tm|dv|sx|kd|nn|cb|dt");

    static {
        for (List<String> row : BundledTable.rows(FirmWords.class, "firm-words.tsv")) {
            add(row.get(0), List.of(row.get(1).split(",\\s*")));
        }
    }

    private FirmWords() {}

    private static void add(String use, List<String> phrases) {
        for (String phrase : phrases) {
            switch (use) {
                case "trade" -> TRADES.put(phrase, Set.of(phrases.get(0)));
                case "ignored" -> TRADES.put(phrase, Set.of());
                default -> FORMS.put(phrase, FirmForm.valueOf(use));
            }
        }
    }

    static @Nullable FirmForm form(String phrase) {
        return FORMS.get(phrase);
    }

    /** The lines of business a phrase stands for, possibly none; null when it is no such phrase. */
    static @Nullable Collection<String> trades(String phrase) {
        Set<String> known = TRADES.get(phrase);
        if (known != null || !RUN_TOGETHER.matcher(phrase).matches()) {
            return known;
        }
        List<String> parts = new ArrayList<>();
        PART.matcher(phrase).results().forEach(part -> parts.addAll(TRADES.getOrDefault(part.group(), Set.of())));
        return parts;
    }
}
