package io.ocopkit.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units by code, the tree they form, and what became of each. */
final class UnitRegister {
    private static final Comparator<AdministrativeUnit> BY_BEGINNING =
            Comparator.comparing(unit -> unit.period().from(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<AdministrativeCode, List<AdministrativeUnit>> forms = new LinkedHashMap<>();
    private final Map<AdministrativeCode, Set<AdministrativeCode>> children = new HashMap<>();
    private final Map<AdministrativeCode, List<Succession>> successions = new HashMap<>();

    UnitRegister(UnitTables tables) {
        for (AdministrativeUnit unit : tables.units()) {
            forms.computeIfAbsent(unit.code(), code -> new ArrayList<>(1)).add(unit);
            if (unit.within() != null) {
                children.computeIfAbsent(unit.within(), code -> new LinkedHashSet<>())
                        .add(unit.code());
            }
        }
        forms.values().forEach(list -> list.sort(BY_BEGINNING));
        for (Succession succession : tables.successions()) {
            successions
                    .computeIfAbsent(succession.former(), code -> new ArrayList<>(1))
                    .add(succession);
        }
        new UnitTableCheck(this).check(tables);
    }

    Collection<List<AdministrativeUnit>> allForms() {
        return forms.values();
    }

    /** All forms of a unit, oldest first; empty for an unknown code. */
    List<AdministrativeUnit> forms(AdministrativeCode code) {
        return forms.getOrDefault(code, List.of());
    }

    Set<AdministrativeCode> children(AdministrativeCode code) {
        return children.getOrDefault(code, Set.of());
    }

    List<Succession> successions(AdministrativeCode code) {
        return successions.getOrDefault(code, List.of());
    }

    /** The form in force on a day; for a day outside the unit's life the form nearest to it. */
    Optional<AdministrativeUnit> form(AdministrativeCode code, LocalDate on) {
        @Nullable AdministrativeUnit nearest = null;
        for (AdministrativeUnit form : forms(code)) {
            if (nearest == null || !form.period().startsAfter(on)) {
                nearest = form;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The unit of a tier in which a unit lies, itself included. */
    Optional<AdministrativeUnit> enclosing(AdministrativeUnit unit, UnitTier tier, LocalDate on) {
        @Nullable AdministrativeUnit at = unit;
        while (at != null && at.kind().tier() != tier) {
            at = at.within() == null ? null : form(at.within(), on).orElse(null);
        }
        return Optional.ofNullable(at);
    }

    /** The units a unit has become by a day: itself when nothing happened to it by then. */
    Set<AdministrativeCode> successors(AdministrativeCode code, LocalDate on) {
        Set<AdministrativeCode> found = new LinkedHashSet<>();
        follow(code, on, new LinkedHashSet<>(), found);
        return found;
    }

    private void follow(
            AdministrativeCode code, LocalDate on, Set<AdministrativeCode> seen, Set<AdministrativeCode> found) {
        boolean ended = false;
        if (seen.add(code)) {
            for (Succession succession : successions(code)) {
                if (!succession.on().isAfter(on) && !succession.current().equals(code)) {
                    ended = true;
                    follow(succession.current(), on, seen, found);
                }
            }
        }
        if (!ended || livesOn(code, on)) {
            found.add(code);
        }
    }

    private boolean livesOn(AdministrativeCode code, LocalDate on) {
        return successions(code).stream()
                .anyMatch(pair -> !pair.on().isAfter(on) && pair.current().equals(code));
    }
}
