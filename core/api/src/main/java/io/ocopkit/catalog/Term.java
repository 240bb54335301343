package io.ocopkit.catalog;

import io.ocopkit.certification.CertificateTerm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days a row's certificate is valid: 36 months from the decision, never longer, and shorter when the paper says so.
 *
 * @param first first valid day; null when unknown
 * @param last last valid day, inclusive; null exactly when the first is
 */
record Term(@Nullable LocalDate first, @Nullable LocalDate last) {
    private static final Term UNKNOWN = new Term(null, null);

    static Term read(RowReading row, DateColumn dates, @Nullable LocalDate decided, Status status) {
        LocalDate printedFirst = dates.read(row, CatalogueColumn.VALID_FROM);
        LocalDate printedLast = dates.read(row, CatalogueColumn.VALID_TO);
        LocalDate start = decided == null && status.kind() == StatusText.RECOGNISED ? status.day() : decided;
        LocalDate first = later(row, start, printedFirst);
        if (first == null) {
            if (printedLast != null) {
                row.problem(CatalogueColumn.VALID_TO, Finding.EXPIRY_WITHOUT_START);
            }
            return UNKNOWN;
        }
        return ending(row, first, CertificateTerm.lastDayOf(start == null ? first : start), printedLast);
    }

    private static Term ending(RowReading row, LocalDate first, LocalDate lawful, @Nullable LocalDate printed) {
        LocalDate last = lawful;
        if (printed != null && printed.isBefore(lawful)) {
            row.problem(CatalogueColumn.VALID_TO, Finding.EXPIRY_EARLIER);
            last = printed;
        } else if (printed != null && printed.isAfter(lawful)) {
            row.problem(CatalogueColumn.VALID_TO, Finding.EXPIRY_LATER);
        }
        if (last.isBefore(first)) {
            row.problem(CatalogueColumn.VALID_TO, Finding.EXPIRY_BEFORE_START);
            return UNKNOWN;
        }
        return new Term(first, last);
    }

    private static @Nullable LocalDate later(RowReading row, @Nullable LocalDate start, @Nullable LocalDate printed) {
        if (start == null || printed == null) {
            return start == null ? printed : start;
        }
        if (!start.equals(printed)) {
            row.problem(CatalogueColumn.VALID_FROM, Finding.START_DIFFERS);
        }
        return printed.isAfter(start) ? printed : start;
    }
}
