package io.ocopkit.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The administrative map of Viet Nam before and since 1 July 2025, and the way from one to the other. Immutable and safe
 * for use by several threads; looking names up is fast enough for every row of a list.
 */
public final class AdministrativeUnits {
    private static final int REMEMBERED = 20_000;
    /** Longer texts are no names, and remembering them would let a damaged file fill the memory. */
    private static final int LONGEST_REMEMBERED = 300;

    private final UnitTables tables;
    private final UnitRegister register;
    private final Provinces provinces;
    private final PlaceFinder finder;
    private final Cities cities;
    private final BoundedCache<Question, Placement> placements = new BoundedCache<>(REMEMBERED);
    private final BoundedCache<String, Optional<Province>> provinceNames = new BoundedCache<>(REMEMBERED);

    private record Question(PrintedUnits printed, LocalDate on) {}

    /** Loads the tables in the jar when they are first asked for. */
    private static final class Bundled {
        static final AdministrativeUnits UNITS = load(UnitTables.bundled());
    }

    private AdministrativeUnits(UnitTables tables) {
        this.tables = tables;
        this.register = new UnitRegister(tables);
        this.provinces = new Provinces(register);
        UnitNames names = new UnitNames(register, provinces);
        this.finder = new PlaceFinder(register, provinces, names);
        this.cities = new Cities(provinces, names);
    }

    /**
     * The map in the jar: all provinces, and the communes of today's Hồ Chí Minh City.
     *
     * @return always the same instance
     */
    public static AdministrativeUnits bundled() {
        return Bundled.UNITS;
    }

    /**
     * A map from tables of one's own, usually the bundled ones and a national list of communes.
     *
     * @param tables units and succession
     * @return the map
     * @throws UnitTableException when the tables contradict themselves: {@code UNIT_CODE_UNKNOWN},
     *     {@code UNIT_WITHIN_SMALLER}, {@code UNIT_PERIODS_OVERLAP}, {@code PROVINCE_DIVIDED},
     *     {@code PROVINCE_NAME_TWICE}
     */
    public static AdministrativeUnits load(UnitTables tables) {
        return new AdministrativeUnits(tables);
    }

    /**
     * Every province there is or was: 34 that exist, which have no successor, and 29 that were merged into them.
     *
     * @return the provinces in the order of the tables
     */
    public List<Province> provinces() {
        return provinces.all();
    }

    /**
     * Finds a province by its name, abbreviation or English name, with or without a word such as {@code Tỉnh} or
     * {@code TP.}, in any spelling.
     *
     * @param printed the name as printed; blank finds nothing
     * @return the province, a merged one under its own name; empty when no province is called so, see
     *     {@link #similarProvinces}
     */
    public Optional<Province> province(String printed) {
        return printed.length() > LONGEST_REMEMBERED ? Optional.empty() : provinceNames.get(printed, provinces::byName);
    }

    /**
     * Finds a province by its code. Seven codes mean one province in one code set and another in the other.
     *
     * @param code the code with its code set
     * @return the province; empty when there is none with this code
     */
    public Optional<Province> province(AdministrativeCode code) {
        return provinces.byCode(code);
    }

    /**
     * Provinces whose names come close to a misprinted one.
     *
     * @param printed the name as printed
     * @return full names, best first; at most five, possibly none
     */
    public List<String> similarProvinces(String printed) {
        return provinces.similar(printed);
    }

    /**
     * Finds a unit of any tier by its code.
     *
     * @param code the code with its code set
     * @param on the day whose name and kind are wanted; for a day outside the unit's life the nearest form is taken
     * @return the unit; empty when the tables have none with this code
     */
    public Optional<AdministrativeUnit> unit(AdministrativeCode code, LocalDate on) {
        return register.form(code, on);
    }

    /**
     * Every unit of every tier in each of its forms.
     *
     * @return the rows of the tables, in their order
     */
    public Stream<AdministrativeUnit> units() {
        return tables.units().stream();
    }

    /**
     * Where the printed units lie on the map of a day. One former unit that was divided answers with all its successors.
     *
     * @param printed what is printed, from an old paper or a new one
     * @param on the day whose units are wanted, usually today
     * @return the place, the places that are possible, or the part that is not known
     */
    public Placement place(PrintedUnits printed, LocalDate on) {
        return printed.length() > LONGEST_REMEMBERED
                ? finder.find(printed, on)
                : placements.get(new Question(printed, on), asked -> finder.find(asked.printed(), asked.on()));
    }

    /**
     * Where the unit with a code lies on the map of a day.
     *
     * @param code the code with its code set
     * @param on the day whose units are wanted, usually today
     * @return the place, all successors of a divided unit, or unknown
     */
    public Placement place(AdministrativeCode code, LocalDate on) {
        return finder.find(code, on);
    }

    /**
     * The kinds of unit that the word before a name, or in English after it, can mean. {@code TP. Huế} can be a city of
     * either rank, {@code P. 12} is a ward, {@code Huế} says nothing.
     *
     * @param printed a name as printed, or the word alone
     * @return the kinds; empty when no such word is printed
     */
    public static Set<UnitKind> printedKinds(String printed) {
        List<PrintedName.Reading> readings = PrintedName.of(printed).readings();
        return readings.get(readings.size() - 1).kinds();
    }

    /**
     * Tells a centrally-run city from a city within a province, which print alike as {@code Thành phố}: on 1 May 2024
     * {@code TP. Huế} was the latter, a year later the former.
     *
     * @param printed name of the city as printed, with or without {@code Thành phố}
     * @param on date of the paper; null when unknown
     * @return {@link UnitKind#CENTRAL_CITY} or {@link UnitKind#PROVINCIAL_CITY}; empty when no such city is known or the
     *     answer depends on an unknown date
     */
    public Optional<UnitKind> cityKind(String printed, @Nullable LocalDate on) {
        return cities.kind(printed, on);
    }
}
