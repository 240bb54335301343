package io.ocopkit.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Units and what became of them, as read from tables and not yet checked against each other;
 * {@link AdministrativeUnits#load} does that.
 *
 * <p>Tables are UTF-8 text with one record a line and tabulators between the cells. The first line that does not begin
 * with {@code #} names the columns, in any order; lines that begin with {@code #} and blank ones are skipped; blank
 * cells at the end of a line may be left away. At most 100,000 lines of 1,000 characters are read.
 *
 * <p>The table of units has a row for each period in which a unit had one name and kind:
 *
 * <ul>
 *   <li>{@code code}: code with its code set, such as {@code QD19_2025:26740};
 *   <li>{@code kind}: a constant of {@link UnitKind};
 *   <li>{@code name}: the name alone, such as {@code Sài Gòn}, or {@code 1} for Quận 1;
 *   <li>{@code english}: the English name; when blank, the name without diacritics;
 *   <li>{@code within}: code of the unit it lies in; blank for provinces only;
 *   <li>{@code from} and {@code to}: first and last day as {@code yyyy-MM-dd}; blank when unknown or open;
 *   <li>{@code also}: other spellings, separated by semicolons.
 * </ul>
 *
 * <p>A commune that became a ward has two rows with the same code: one that ends the day before and one that begins on
 * the day. The table of succession has the columns {@code former}, {@code current} (codes with their code set) and
 * {@code on} (first day), and a row for each part of a divided unit.
 *
 * <p>Communes of a province are either all in the tables or none: a name that is missing from a province with communes
 * is taken for a mistake. To complete the country, read the national list and add it to the bundled tables:
 *
 * <pre>{@code
 * AdministrativeUnits units = AdministrativeUnits.load(UnitTables.bundled().plus(UnitTables.read(communes, succession)));
 * }</pre>
 *
 * @param units every unit in every form
 * @param successions every pair of a former and a current unit
 */
public record UnitTables(Set<AdministrativeUnit> units, Set<Succession> successions) {

    /** Keeps unmodifiable copies in the given order. */
    public UnitTables {
        units = Collections.unmodifiableSet(new LinkedHashSet<>(units));
        successions = Collections.unmodifiableSet(new LinkedHashSet<>(successions));
    }

    /**
     * The tables in the jar: all provinces before and since 1 July 2025; districts and communes of today's Hồ Chí Minh
     * City before and since.
     *
     * @return the tables
     */
    public static UnitTables bundled() {
        return resource("provinces.tsv", "province-succession.tsv")
                .plus(resource("ho-chi-minh-city.tsv", "ho-chi-minh-city-succession.tsv"));
    }

    /**
     * Reads tables of one's own. The readers are not closed.
     *
     * @param units table of units
     * @param successions table of succession; a reader of the header alone when there is none
     * @return the tables
     * @throws UnitTableException when a line cannot be understood; it names the line and the column
     * @throws UncheckedIOException when a reader fails
     */
    public static UnitTables read(Reader units, Reader successions) {
        return new UnitTables(UnitRows.units(units), UnitRows.successions(successions));
    }

    /**
     * These tables and others together. A row that stands in both counts once.
     *
     * @param more further tables
     * @return the union
     */
    public UnitTables plus(UnitTables more) {
        Set<AdministrativeUnit> allUnits = new LinkedHashSet<>(units);
        allUnits.addAll(more.units);
        Set<Succession> allSuccessions = new LinkedHashSet<>(successions);
        allSuccessions.addAll(more.successions);
        return new UnitTables(allUnits, allSuccessions);
    }

    private static UnitTables resource(String units, String successions) {
        try (Reader unitRows = open(units);
                Reader successionRows = open(successions)) {
            return read(unitRows, successionRows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream in = Objects.requireNonNull(UnitTables.class.getResourceAsStream(name), name);
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
