package io.ocopkit.catalog;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates; says once per column that figures are read day first. */
final class DateColumn {
    private final Set<CatalogueColumn> told = EnumSet.noneOf(CatalogueColumn.class);

    @Nullable
    LocalDate read(RowReading row, CatalogueColumn column) {
        if (!row.has(column)) {
            return null;
        }
        if (row.cell(column) instanceof Cell.Day day) {
            return resolved(row, column, DateText.ofDay(day.value()));
        }
        String text = row.text(column);
        return text.isEmpty() ? null : read(row, column, text);
    }

    /** Reads a date that stands in a text of the column, such as behind a decision's number. */
    @Nullable
    LocalDate read(RowReading row, CatalogueColumn column, String text) {
        DateText read = DateText.of(text);
        LocalDate day = resolved(row, column, read);
        if (day != null && !isPlain(text)) {
            row.changed(column, text, day, isSerial(text) ? Change.SERIAL : Change.DATE);
        }
        return day;
    }

    private @Nullable LocalDate resolved(RowReading row, CatalogueColumn column, DateText read) {
        if (read.finding() != null) {
            row.problem(column, read.finding());
        } else if (read.turnable() && told.add(column)) {
            row.problem(column, Finding.DATES_DAY_FIRST);
        }
        return read.day();
    }

    /** dd/MM/yyyy and yyyy-MM-dd need no mention. */
    private static boolean isPlain(String text) {
        return text.length() == 10
                && (text.charAt(2) == '/' && text.charAt(5) == '/' || text.charAt(4) == '-' && text.charAt(7) == '-');
    }

    private static boolean isSerial(String text) {
        return text.length() == 5 && text.chars().allMatch(Character::isDigit);
    }
}
