package io.ocopkit.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A province or centrally-run city as a place: Hồ Chí Minh City before and after 1 July 2025 is one, although its code
 * belongs to two code sets. A province that was merged into another keeps its own name and points to its successor.
 *
 * @param name the short name in Vietnamese, such as {@code Hồ Chí Minh}; the same for every spelling, so identities may
 *     be derived from it
 * @param englishName the short name in English
 * @param codes its code in each code set it is part of, oldest first; never empty
 * @param forms its names and kinds over time, oldest first; never empty
 * @param successor the province it is part of now; null while it exists
 */
public record Province(
        String name,
        String englishName,
        List<AdministrativeCode> codes,
        List<AdministrativeUnit> forms,
        @Nullable Province successor) {

    /** Keeps unmodifiable copies and refuses a province without a code. */
    public Province {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(englishName, "englishName");
        codes = List.copyOf(codes);
        forms = List.copyOf(forms);
        if (codes.isEmpty() || forms.isEmpty()) {
            throw new IllegalArgumentException("A province has a code");
        }
    }

    /**
     * Its latest code.
     *
     * @return of {@link CodeSet#PRE_2025} for a province that no longer exists
     */
    public AdministrativeCode code() {
        return codes.get(codes.size() - 1);
    }

    /**
     * The province that this place belongs to now.
     *
     * @return this one, or what it was merged into
     */
    public Province current() {
        return successor == null ? this : successor.current();
    }

    /**
     * The province that this place belonged to on a day.
     *
     * @param day the day
     * @return this one, or from the day of the merger on its successor
     */
    public Province on(LocalDate day) {
        boolean gone = forms.get(forms.size() - 1).period().endsBefore(day);
        return gone && successor != null ? successor.on(day) : this;
    }

    /**
     * Its name and kind on a day. Đồng Nai was a province to 29 April 2026 and is a city since.
     *
     * @param day the day
     * @return the form in force; for a day outside its life the nearest
     */
    public AdministrativeUnit formOn(LocalDate day) {
        AdministrativeUnit nearest = forms.get(0);
        for (AdministrativeUnit form : forms) {
            nearest = form.period().startsAfter(day) ? nearest : form;
        }
        return nearest;
    }

    /**
     * Whether it was a {@code thành phố trực thuộc trung ương} on a day.
     *
     * @param day the day
     * @return false for a {@code tỉnh}
     */
    public boolean isCentrallyRun(LocalDate day) {
        return formOn(day).kind() == UnitKind.CENTRAL_CITY;
    }

    /**
     * The full name it bears now, or bore last.
     *
     * @return such as {@code Tỉnh Lâm Đồng} or {@code Thành phố Đồng Nai}
     */
    public String title() {
        return forms.get(forms.size() - 1).title();
    }

    @Override
    public String toString() {
        return title() + " " + codes;
    }
}
