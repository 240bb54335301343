package io.ocopkit.units;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the units of one tier by their names. */
final class NameIndex {
    private final Map<String, List<Entry>> byMatch = new HashMap<>();
    private final Map<String, List<Entry>> bySearch = new HashMap<>();
    private final List<Similarity.Candidate> candidates = new ArrayList<>();

    private record Entry(AdministrativeUnit unit, Set<UnitKind> kinds, String match) {}

    void add(AdministrativeUnit unit) {
        PrintedName.Reading name = PrintedName.of(unit.name()).readings().get(0);
        candidates.add(new Similarity.Candidate(unit, name.squeezed()));
        add(unit, new PrintedName.Reading(Set.of(unit.kind()), name.match()));
        for (String other : unit.otherNames()) {
            PrintedName.of(other).readings().forEach(reading -> add(unit, reading));
        }
    }

    private void add(AdministrativeUnit unit, PrintedName.Reading reading) {
        Entry entry = new Entry(unit, reading.kinds(), reading.match());
        byMatch.computeIfAbsent(reading.match(), key -> new ArrayList<>(1)).add(entry);
        bySearch.computeIfAbsent(reading.search(), key -> new ArrayList<>(1)).add(entry);
    }

    /**
     * Forms of units in scope that bear the name: those spelled exactly so, or else those of which the print merely
     * lacks diacritics. Where some are of the kind that is printed, only those.
     */
    List<AdministrativeUnit> find(PrintedName name, Predicate<AdministrativeUnit> scope) {
        for (PrintedName.Reading reading : name.readings()) {
            List<Entry> found = find(reading, scope);
            if (!found.isEmpty()) {
                return ofPrintedKind(found, reading.kinds());
            }
        }
        return List.of();
    }

    /** Full names of units in scope that come close to what is printed, best first. */
    List<String> similar(String printed, Predicate<AdministrativeUnit> scope) {
        return new Similarity(printed).among(candidates.stream().filter(candidate -> scope.test(candidate.unit())));
    }

    private List<Entry> find(PrintedName.Reading reading, Predicate<AdministrativeUnit> scope) {
        List<Entry> exact = inScope(byMatch.getOrDefault(reading.match(), List.of()), scope);
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Entry> similar = inScope(bySearch.getOrDefault(reading.search(), List.of()), scope);
        similar.removeIf(entry -> !onlyLacksMarks(reading.match(), entry.match()));
        return similar;
    }

    private static List<Entry> inScope(List<Entry> entries, Predicate<AdministrativeUnit> scope) {
        List<Entry> found = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (scope.test(entry.unit())) {
                found.add(entry);
            }
        }
        return found;
    }

    private static List<AdministrativeUnit> ofPrintedKind(List<Entry> found, Set<UnitKind> kinds) {
        Set<AdministrativeUnit> preferred = new LinkedHashSet<>();
        Set<AdministrativeUnit> all = new LinkedHashSet<>();
        for (Entry entry : found) {
            all.add(entry.unit());
            if (!Collections.disjoint(entry.kinds(), kinds)) {
                preferred.add(entry.unit());
            }
        }
        return List.copyOf(preferred.isEmpty() ? all : preferred);
    }

    /** Whether the first key comes from the second by leaving marks away; their search keys are known to be equal. */
    private static boolean onlyLacksMarks(String printed, String full) {
        int at = 0;
        for (int i = 0; i < printed.length(); i++) {
            at = indexOf(printed.charAt(i), full, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(char c, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char there = text.charAt(i);
            if (there == c || (c == 'd' && there == 'đ')) {
                return i;
            }
        }
        return -1;
    }
}
