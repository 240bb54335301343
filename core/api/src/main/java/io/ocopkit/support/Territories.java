package io.ocopkit.support;

import io.ocopkit.message.BilingualText;
import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.AdministrativeUnit;
import io.ocopkit.units.AdministrativeUnits;
import io.ocopkit.units.CodeSet;
import io.ocopkit.units.UnitPath;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place lies in a territory, across the reform. What was a province and is part of one now is not the whole of
 * it: a place known by its new code alone may or may not have belonged to the old one, and then nothing is guessed.
 */
final class Territories {
    private final AdministrativeUnits units;

    enum Answer {
        INSIDE,
        OUTSIDE,
        UNKNOWN
    }

    Territories(AdministrativeUnits units) {
        this.units = units;
    }

    Answer find(Set<AdministrativeCode> territory, Set<AdministrativeCode> places, LocalDate on) {
        Answer found = places.isEmpty() ? Answer.UNKNOWN : Answer.OUTSIDE;
        for (AdministrativeCode place : places) {
            Answer answer = find(territory, place, places, on);
            if (answer == Answer.INSIDE) {
                return answer;
            }
            found = answer == Answer.UNKNOWN ? answer : found;
        }
        return found;
    }

    private Answer find(
            Set<AdministrativeCode> territory, AdministrativeCode place, Set<AdministrativeCode> places, LocalDate on) {
        if (above(place, on).anyMatch(territory::contains)) {
            return Answer.INSIDE;
        }
        List<UnitPath> today = paths(place, on);
        long inside = today.stream().filter(path -> lies(path, territory, on)).count();
        if (inside > 0) {
            return inside == today.size() ? Answer.INSIDE : Answer.UNKNOWN;
        }
        boolean unplaced = today.isEmpty() || units.unit(place, on).isEmpty();
        return unplaced || mayLieInFormer(territory, today, places, on) || isWiderThan(territory, place, on)
                ? Answer.UNKNOWN
                : Answer.OUTSIDE;
    }

    /** A former territory may hold a place whose own former code is not given. */
    private boolean mayLieInFormer(
            Set<AdministrativeCode> territory, List<UnitPath> today, Set<AdministrativeCode> places, LocalDate on) {
        boolean formerGiven = places.stream().anyMatch(code -> code.codeSet() == CodeSet.PRE_2025);
        return !formerGiven
                && territory.stream()
                        .filter(code -> code.codeSet() == CodeSet.PRE_2025)
                        .flatMap(code -> paths(code, on).stream())
                        .anyMatch(former -> today.stream().anyMatch(path -> overlap(former, path, on)));
    }

    /** A province is all that is known, and the territory is a commune of it. */
    private boolean isWiderThan(Set<AdministrativeCode> territory, AdministrativeCode place, LocalDate on) {
        return territory.stream().anyMatch(code -> above(code, on).anyMatch(place::equals));
    }

    private boolean overlap(UnitPath one, UnitPath other, LocalDate on) {
        return above(other.code(), on).anyMatch(one.code()::equals)
                || above(one.code(), on).anyMatch(other.code()::equals);
    }

    private boolean lies(UnitPath path, Set<AdministrativeCode> territory, LocalDate on) {
        return above(path.code(), on).anyMatch(territory::contains);
    }

    /** A unit and all it lies in. */
    private Stream<AdministrativeCode> above(AdministrativeCode code, LocalDate on) {
        Set<AdministrativeCode> chain = new LinkedHashSet<>();
        @Nullable AdministrativeCode next = code;
        while (next != null && chain.add(next)) {
            Optional<AdministrativeUnit> unit = units.unit(next, on);
            next = unit.isPresent() ? unit.get().within() : null;
        }
        return chain.stream();
    }

    private List<UnitPath> paths(AdministrativeCode code, LocalDate on) {
        Function<Object, List<UnitPath>> none = unknown -> List.of();
        return units.place(code, on).fold(placed -> List.of(placed.path()), several -> several.candidates(), none);
    }

    BilingualText names(Collection<AdministrativeCode> territory, LocalDate on) {
        return BilingualText.of(
                territory.stream()
                        .map(code -> name(code, on, AdministrativeUnit::title))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                territory.stream()
                        .map(code -> name(code, on, AdministrativeUnit::englishTitle))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private String name(AdministrativeCode code, LocalDate on, Function<AdministrativeUnit, String> title) {
        return units.unit(code, on)
                .map(unit -> title.apply(unit) + " (" + code + ")")
                .orElse(code.toString());
    }
}
