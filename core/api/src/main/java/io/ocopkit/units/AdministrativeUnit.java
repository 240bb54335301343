package io.ocopkit.units;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit under one name and of one kind. A unit that is renamed, or a commune that becomes a ward, keeps its code and
 * has one such form for each period.
 *
 * @param code code and code set
 * @param kind its kind in this period
 * @param name the name alone, in Vietnamese, without the word for the kind; digits for a numbered one
 * @param englishName the name as English texts write it, without the word for the kind
 * @param within the unit it lies in, of the same code set; null for a province
 * @param period when it had this name and kind
 * @param otherNames further spellings that lists print, such as abbreviations; usually empty
 */
public record AdministrativeUnit(
        AdministrativeCode code,
        UnitKind kind,
        String name,
        String englishName,
        @Nullable AdministrativeCode within,
        Period period,
        List<String> otherNames) {

    /** Keeps an unmodifiable copy; a province lies in nothing, everything else does. */
    public AdministrativeUnit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(period, "period");
        otherNames = List.copyOf(otherNames);
        if (name.isBlank() || englishName.isBlank()) {
            throw new IllegalArgumentException("A unit has a name");
        }
        if ((kind.tier() == UnitTier.PROVINCE) != (within == null)) {
            throw new IllegalArgumentException("Every unit but a province lies within another");
        }
    }

    /**
     * The full name.
     *
     * @return such as {@code Phường Bến Thành} or {@code Quận 1}
     */
    public String title() {
        return kind.label().vi() + " " + name;
    }

    /**
     * The full name in English.
     *
     * @return such as {@code Ben Thanh Ward}, or {@code District 1} for a numbered unit
     */
    public String englishTitle() {
        String word = kind.label().en();
        return Character.isDigit(englishName.charAt(0)) ? word + " " + englishName : englishName + " " + word;
    }

    @Override
    public String toString() {
        return title() + " (" + code + ")";
    }
}
