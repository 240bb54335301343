package io.ocopkit.reconcile;

import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.AdministrativeUnits;
import io.ocopkit.units.Province;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the places of addresses on one map. */
final class Atlas {
    private final AdministrativeUnits units;
    private final LocalDate on;
    private final Districts districts;

    Atlas(AdministrativeUnits units, LocalDate on) {
        this.units = units;
        this.on = on;
        this.districts = new Districts(units, on);
    }

    boolean isUnit(String phrase) {
        return districts.isUnit(phrase);
    }

    Whereabouts whereabouts(Address address) {
        PostalAddress printed = address.original();
        Province province = province(printed);
        return new Whereabouts(
                province,
                communes(address, province),
                plain(printed.commune()),
                plain(printed.district()),
                printed.toString());
    }

    private @Nullable Province province(PostalAddress printed) {
        return printed.province() == null
                ? null
                : units.province(printed.province()).orElse(null);
    }

    private Set<AdministrativeCode> communes(Address address, @Nullable Province province) {
        PostalAddress current = address.current();
        if (current != null && current.code() != null) {
            Set<AdministrativeCode> known = Districts.codes(units.place(current.code(), on));
            if (!known.isEmpty()) {
                return known;
            }
        }
        Set<AdministrativeCode> placed = Districts.codes(address.placeOn(units, on));
        String district = address.original().district();
        return placed.isEmpty() && district != null && province != null ? inDistrict(district, province) : placed;
    }

    private Set<AdministrativeCode> inDistrict(String district, Province province) {
        Set<AdministrativeCode> found = new HashSet<>(districts.communes(district, province.codes()));
        if (found.isEmpty()) {
            units.provinces().stream()
                    .filter(former -> former.current() == province.current())
                    .forEach(former -> found.addAll(districts.communes(district, former.codes())));
        }
        return found;
    }

    private static @Nullable String plain(@Nullable String unit) {
        return unit == null || unit.isBlank() ? null : Districts.plain(unit);
    }
}
