package io.ocopkit.units;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of districts and communes, the province each lies in, and for which provinces the tables have them. */
final class UnitNames {
    private final NameIndex districts = new NameIndex();
    private final NameIndex communes = new NameIndex();
    private final Map<AdministrativeCode, Province> provinceOf = new HashMap<>();
    private final Set<AdministrativeCode> withDistricts = new HashSet<>();
    private final Set<AdministrativeCode> withCommunes = new HashSet<>();
    private final Provinces provinces;

    UnitNames(UnitRegister register, Provinces provinces) {
        this.provinces = provinces;
        register.allForms().forEach(forms -> forms.forEach(form -> add(form, register)));
    }

    private void add(AdministrativeUnit form, UnitRegister register) {
        AdministrativeUnit outermost = form;
        while (outermost.within() != null) {
            outermost = register.forms(outermost.within()).get(0);
        }
        AdministrativeCode province = outermost.code();
        provinces.byCode(province).ifPresent(place -> provinceOf.put(form.code(), place));
        switch (form.kind().tier()) {
            case PROVINCE -> {}
            case DISTRICT -> {
                districts.add(form);
                withDistricts.add(province);
            }
            case COMMUNE -> {
                communes.add(form);
                withCommunes.add(province);
            }
        }
    }

    NameIndex districts() {
        return districts;
    }

    NameIndex communes() {
        return communes;
    }

    @Nullable
    Province provinceOf(AdministrativeUnit unit) {
        return provinceOf.get(unit.code());
    }

    /** Whether a district that is not found under this province is a mistake rather than a gap in the tables. */
    boolean hasDistricts(Province province) {
        return province.codes().stream().anyMatch(withDistricts::contains);
    }

    /** Whether a commune that is not found under this province is a mistake rather than a gap in the tables. */
    boolean hasCommunes(Province province) {
        return withCommunes.containsAll(province.codes());
    }

    /** Whether no province is a gap, so that a name without a province can be trusted. */
    boolean complete() {
        List<Province> all = provinces.all();
        return all.stream().allMatch(this::hasCommunes);
    }
}
