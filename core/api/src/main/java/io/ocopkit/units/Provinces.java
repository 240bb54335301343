package io.ocopkit.units;

import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the forms of provinces into places and finds them by name. */
final class Provinces {
    private static final Set<UnitKind> CITIES = Set.of(UnitKind.CENTRAL_CITY, UnitKind.PROVINCIAL_CITY);

    private final UnitRegister register;
    private final Map<AdministrativeCode, AdministrativeCode> continued = new HashMap<>();
    private final Map<AdministrativeCode, Province> byCode = new LinkedHashMap<>();
    private final Map<String, Province> byName = new HashMap<>();
    private final NameIndex spellings = new NameIndex();

    Provinces(UnitRegister register) {
        this.register = register;
        List<AdministrativeCode> codes = register.allForms().stream()
                .filter(forms -> forms.get(0).kind().tier() == UnitTier.PROVINCE)
                .map(forms -> forms.get(0).code())
                .toList();
        codes.forEach(this::noteContinuation);
        codes.forEach(this::resolve);
        all().forEach(this::indexNames);
    }

    /** Every place once, in the order of the tables. */
    List<Province> all() {
        return byCode.values().stream().distinct().toList();
    }

    Optional<Province> byCode(@Nullable AdministrativeCode code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    /** Provinces are few and far apart, so spelling is taken lightly: case, blanks, marks and diacritics do not count. */
    Optional<Province> byName(String printed) {
        for (PrintedName.Reading reading : PrintedName.of(printed).readings()) {
            if (mayBeProvince(reading.kinds()) && byName.containsKey(reading.squeezed())) {
                return Optional.of(byName.get(reading.squeezed()));
            }
        }
        return Optional.empty();
    }

    List<String> similar(String printed) {
        return spellings.similar(printed, form -> true);
    }

    private static boolean mayBeProvince(Set<UnitKind> kinds) {
        return kinds.isEmpty() || kinds.contains(UnitKind.PROVINCE) || !Collections.disjoint(kinds, CITIES);
    }

    private void noteContinuation(AdministrativeCode code) {
        List<Succession> pairs = register.successions(code);
        if (pairs.size() > 1) {
            throw UnitTableCheck.contradiction(
                    "PROVINCE_DIVIDED",
                    "Tỉnh " + code + " có nhiều tỉnh kế thừa",
                    "Province " + code + " has several successors");
        }
        if (pairs.size() == 1 && sameName(code, pairs.get(0).current())) {
            continued.put(pairs.get(0).current(), code);
        }
    }

    private boolean sameName(AdministrativeCode one, AdministrativeCode other) {
        return register.forms(one).stream()
                .anyMatch(form -> register.forms(other).stream()
                        .anyMatch(later -> VietnameseText.same(form.name(), later.name())));
    }

    private Province resolve(AdministrativeCode code) {
        Province known = byCode.get(code);
        if (known != null) {
            return known;
        }
        List<Succession> pairs = register.successions(code);
        Province province;
        if (pairs.isEmpty()) {
            province = place(code, null);
        } else {
            Province next = resolve(pairs.get(0).current());
            province = code.equals(continued.get(pairs.get(0).current())) ? next : place(code, next);
        }
        byCode.put(code, province);
        return province;
    }

    private Province place(AdministrativeCode code, @Nullable Province successor) {
        List<AdministrativeCode> codes = new ArrayList<>();
        for (@Nullable AdministrativeCode at = code; at != null; at = continued.get(at)) {
            codes.add(0, at);
        }
        List<AdministrativeUnit> forms =
                codes.stream().flatMap(at -> register.forms(at).stream()).toList();
        AdministrativeUnit latest = forms.get(forms.size() - 1);
        return new Province(latest.name(), latest.englishName(), codes, forms, successor);
    }

    private void indexNames(Province province) {
        for (AdministrativeUnit form : province.forms()) {
            spellings.add(form);
            name(form.name(), province);
            name(form.englishName(), province);
            form.otherNames().forEach(other -> name(other, province));
        }
    }

    private void name(String name, Province province) {
        String key = PrintedName.of(name).readings().get(0).squeezed();
        Province before = byName.put(key, province);
        if (before != null && before != province) {
            throw UnitTableCheck.contradiction(
                    "PROVINCE_NAME_TWICE",
                    "Hai tỉnh cùng tên \"" + name + "\"",
                    "Two provinces are called \"" + name + "\"");
        }
    }
}
