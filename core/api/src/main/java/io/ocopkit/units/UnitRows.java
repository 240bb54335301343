package io.ocopkit.units;

import io.ocopkit.text.VietnameseText;
import java.io.Reader;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the two tables row by row. */
final class UnitRows {
    private static final List<String> UNIT_COLUMNS =
            List.of("code", "kind", "name", "english", "within", "from", "to", "also");
    private static final List<String> SUCCESSION_COLUMNS = List.of("former", "current", "on");

    private UnitRows() {}

    static Set<AdministrativeUnit> units(Reader table) {
        Set<AdministrativeUnit> units = new LinkedHashSet<>();
        TableLine.each(table, UNIT_COLUMNS, line -> units.add(unit(line)));
        return units;
    }

    static Set<Succession> successions(Reader table) {
        Set<Succession> successions = new LinkedHashSet<>();
        TableLine.each(table, SUCCESSION_COLUMNS, line -> successions.add(succession(line)));
        return successions;
    }

    private static AdministrativeUnit unit(TableLine line) {
        AdministrativeCode code = line.value("code", AdministrativeCode::parse);
        UnitKind kind = line.value("kind", UnitKind::valueOf);
        String name = line.value("name", UnitRows::name);
        String english = line.text("english").isEmpty() ? plain(name) : line.text("english");
        @Nullable
        AdministrativeCode within =
                line.text("within").isEmpty() ? null : line.value("within", AdministrativeCode::parse);
        List<String> otherNames = otherNames(line.text("also"));
        try {
            return new AdministrativeUnit(code, kind, name, english, within, period(line), otherNames);
        } catch (IllegalArgumentException e) {
            throw line.contradiction(e);
        }
    }

    private static Succession succession(TableLine line) {
        return new Succession(
                line.value("former", AdministrativeCode::parse),
                line.value("current", AdministrativeCode::parse),
                line.value("on", LocalDate::parse));
    }

    private static Period period(TableLine line) {
        return new Period(date(line, "from"), date(line, "to"));
    }

    private static @Nullable LocalDate date(TableLine line, String column) {
        return line.text(column).isEmpty() ? null : line.value(column, LocalDate::parse);
    }

    private static String name(String text) {
        String name = VietnameseText.clean(text).value();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A unit has a name");
        }
        return name;
    }

    private static List<String> otherNames(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A name as English texts write it: the same letters without their marks. */
    private static String plain(String name) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> c == 'đ' ? 'd' : c == 'Đ' ? 'D' : c)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
