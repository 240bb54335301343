package io.ocopkit.reconcile;

import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.Province;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a product comes from, as far as it can be compared.
 *
 * @param province the province as printed; null when unknown
 * @param communes today's communes it may lie in; empty when the map does not tell
 * @param commune the commune as printed, without the word for its kind; null when not printed
 * @param district the district as printed, without the word for its kind; null when not printed
 * @param line the address in one line, for people
 */
record Whereabouts(
        @Nullable Province province,
        Set<AdministrativeCode> communes,
        @Nullable String commune,
        @Nullable String district,
        String line) {

    /** What the two places say; null when they say nothing. */
    @Nullable
    SignCode comparedWith(Whereabouts other) {
        if (province != null && other.province != null && province.current() != other.province.current()) {
            return SignCode.PROVINCE_DIFFERS;
        }
        if (!communes.isEmpty() && !other.communes.isEmpty()) {
            return onMap(other);
        }
        return asPrinted(other);
    }

    /** Two communes of the time before are two, although they may be one today. */
    private SignCode onMap(Whereabouts other) {
        boolean twoFormer = district != null
                && other.district != null
                && commune != null
                && other.commune != null
                && !isPrintedAlike(other);
        if (twoFormer || Collections.disjoint(communes, other.communes)) {
            return SignCode.COMMUNE_DIFFERS;
        }
        boolean onePlace = communes.size() == 1 && other.communes.size() == 1;
        return onePlace || isPrintedAlike(other) ? SignCode.COMMUNE_SAME : SignCode.COMMUNE_POSSIBLE;
    }

    private boolean isPrintedAlike(Whereabouts other) {
        return commune != null
                && commune.equals(other.commune)
                && (district == null || other.district == null || district.equals(other.district));
    }

    /** Off the map only what is printed alike in kind can be compared: with a district or without. */
    private @Nullable SignCode asPrinted(Whereabouts other) {
        if (province == null || other.province == null) {
            return null;
        }
        if (isPrintedAlike(other)) {
            return SignCode.COMMUNE_SAME;
        }
        boolean bothDistricts = district != null && other.district != null;
        if (bothDistricts && !Objects.equals(district, other.district)) {
            return SignCode.COMMUNE_DIFFERS;
        }
        boolean bothCommunes = commune != null && other.commune != null;
        if (bothCommunes) {
            return bothDistricts || district == null && other.district == null ? SignCode.COMMUNE_DIFFERS : null;
        }
        return bothDistricts ? SignCode.COMMUNE_POSSIBLE : null;
    }

    /** The names of its units, each in words, as search keys without the words for their kinds. */
    List<List<String>> names() {
        List<List<String>> names = new ArrayList<>();
        for (String unit : new String[] {commune, district, province == null ? null : province.name()}) {
            if (unit != null) {
                names.add(Word.bare(Word.of(unit)));
            }
        }
        return names;
    }
}
