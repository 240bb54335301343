package io.ocopkit.catalog;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.message.InvalidValueException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads which decision a row cites: number, date and issuer, each from its own column or out of the number's cell. */
final class DecisionColumns {
    private static final String MINISTRY = "Bộ Nông nghiệp và Môi trường";
    private static final String FORMER_MINISTRY = "Bộ Nông nghiệp và Phát triển nông thôn";

    private final DateColumn dates;
    private final Places places;

    DecisionColumns(DateColumn dates, Places places) {
        this.dates = dates;
        this.places = places;
    }

    Decision read(RowReading row) {
        String text = row.text(CatalogueColumn.DECISION_NUMBER);
        LocalDate date = dates.read(row, CatalogueColumn.DECISION_DATE);
        if (text.isEmpty()) {
            return new Decision(issuer(row, row.text(CatalogueColumn.ISSUER), null, date), null, date);
        }
        DecisionNumber whole = parsed(text);
        if (whole != null) {
            return cited(row, whole, date, "");
        }
        return fromParts(row, text, date);
    }

    /** The decision that takes a certificate back, as far as a list cites it. */
    Decision revoking(RowReading row, CatalogueColumn column, @Nullable LocalDate date) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return date == null ? Decision.UNKNOWN : new Decision(null, null, date);
        }
        DecisionCell cell = DecisionCell.of(text);
        DecisionNumber whole = parsed(text);
        DecisionNumber number = whole == null ? parsed(cell.number()) : whole;
        if (number == null) {
            row.problem(column, Finding.DECISION_NUMBER_UNREADABLE);
        }
        return new Decision(issuer(row, row.text(CatalogueColumn.ISSUER), number, date), number, date);
    }

    private Decision fromParts(RowReading row, String text, @Nullable LocalDate columnDate) {
        DecisionCell cell = DecisionCell.of(text);
        DecisionNumber number = parsed(cell.number());
        if (number == null || cell.namesAnother()) {
            row.problem(
                    CatalogueColumn.DECISION_NUMBER,
                    number == null ? Finding.DECISION_NUMBER_UNREADABLE : Finding.DECISIONS_SEVERAL);
            return new Decision(issuer(row, row.text(CatalogueColumn.ISSUER), null, columnDate), null, columnDate);
        }
        return cited(row, number, agreed(row, cell, columnDate), cell.issuer());
    }

    private @Nullable LocalDate agreed(RowReading row, DecisionCell cell, @Nullable LocalDate columnDate) {
        if (cell.date().isEmpty()) {
            return columnDate;
        }
        LocalDate inCell = dates.read(row, CatalogueColumn.DECISION_NUMBER, cell.date());
        if (inCell != null && columnDate != null && !inCell.equals(columnDate)) {
            row.problem(CatalogueColumn.DECISION_NUMBER, Finding.DECISION_DATE_CONFLICT);
            return null;
        }
        return inCell == null ? columnDate : inCell;
    }

    private Decision cited(RowReading row, DecisionNumber number, @Nullable LocalDate date, String issuerInCell) {
        String text = row.text(CatalogueColumn.DECISION_NUMBER);
        if (!text.equals(number.value())) {
            boolean parts = !issuerInCell.isEmpty() || DecisionCell.of(text).hasParts();
            row.changed(CatalogueColumn.DECISION_NUMBER, text, number, parts ? Change.DECISION_PARTS : Change.DECISION);
        }
        String issuer = row.text(CatalogueColumn.ISSUER);
        return new Decision(issuer(row, issuer.isEmpty() ? issuerInCell : issuer, number, date), number, date);
    }

    private @Nullable IssuingAuthority issuer(
            RowReading row, String printed, @Nullable DecisionNumber number, @Nullable LocalDate date) {
        if (printed.isEmpty()) {
            return number == null ? null : bySymbol(row, number);
        }
        String province = row.text(CatalogueColumn.PROVINCE);
        IssuingAuthority read = places.issuer(printed, province.isEmpty() ? null : province, date)
                .orElse(null);
        if (read == null) {
            row.problem(CatalogueColumn.ISSUER, printed, Finding.ISSUER_UNREADABLE);
            return null;
        }
        String successor = row.text(CatalogueColumn.ISSUER_SUCCESSOR);
        return successor.isEmpty() ? read : new IssuingAuthority(read.nameAsPrinted(), read.level(), successor);
    }

    private static @Nullable IssuingAuthority bySymbol(RowReading row, DecisionNumber number) {
        return number.levelBySymbol().map(level -> ministry(row, number, level)).orElse(null);
    }

    private static IssuingAuthority ministry(RowReading row, DecisionNumber number, AuthorityLevel level) {
        boolean today = number.value().contains("-BNNMT");
        IssuingAuthority ministry =
                new IssuingAuthority(today ? MINISTRY : FORMER_MINISTRY, level, today ? null : MINISTRY);
        row.changed(CatalogueColumn.DECISION_NUMBER, number.value(), ministry.nameAsPrinted(), Change.ISSUER_BY_SYMBOL);
        return ministry;
    }

    private static @Nullable DecisionNumber parsed(String text) {
        try {
            return DecisionNumber.parse(text);
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
