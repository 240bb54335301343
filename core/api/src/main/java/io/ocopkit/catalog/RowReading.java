package io.ocopkit.catalog;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.message.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row while it is being understood: gives cleaned texts by column and collects what is found on the way. */
final class RowReading {
    private final ColumnLayout layout;
    private final Journal journal;
    private final TableRow row;
    private final Group group;
    private final Map<CatalogueColumn, String> texts = new EnumMap<>(CatalogueColumn.class);
    private final List<Problem> errors = new ArrayList<>(0);

    RowReading(ColumnLayout layout, Journal journal, TableRow row, Group group) {
        this.layout = layout;
        this.journal = journal;
        this.row = row;
        this.group = group;
    }

    boolean has(CatalogueColumn column) {
        return layout.has(column);
    }

    ColumnLayout layout() {
        return layout;
    }

    TableRow row() {
        return row;
    }

    List<Problem> errors() {
        return errors;
    }

    /** The cell in a column; what a group's first row or a merged area says for the row counts as its own. */
    Cell cell(CatalogueColumn column) {
        Cell own = layout.cell(row, column);
        return Cells.isEmpty(own) ? group.cell(column, own, this) : own;
    }

    /** The text in a column, cleaned; empty when there is none or it cannot be used. */
    String text(CatalogueColumn column) {
        String known = texts.get(column);
        if (known == null) {
            known = layout.has(column) ? CellText.read(this, column, cell(column)) : "";
            texts.put(column, known);
        }
        return known;
    }

    boolean isBlank(CatalogueColumn column) {
        return text(column).isEmpty();
    }

    void problem(CatalogueColumn column, Finding finding) {
        problem(column, layout.cell(row, column).shown(), finding);
    }

    void problem(CatalogueColumn column, String value, Finding finding) {
        keep(journal.add(row.number(), layout.header(column), value, finding));
    }

    void rowProblem(String value, Finding finding) {
        keep(journal.add(row.number(), "", value, finding));
    }

    /** A value that its own type refuses; the type's sentence says why, without quoting. */
    void invalid(CatalogueColumn column, InvalidValueException refusal, Severity severity) {
        Problem problem = new Problem(
                journal.file(),
                row.number(),
                layout.header(column),
                Quoted.of(layout.cell(row, column).shown()),
                refusal.code(),
                severity,
                refusal.text(),
                Finding.IDENTIFIER_INVALID.advice());
        journal.add(problem);
        keep(problem);
    }

    void changed(CatalogueColumn column, String from, Object to, Change change) {
        changed(column, from, to, change.text());
    }

    void changed(CatalogueColumn column, String from, Object to, BilingualText what) {
        journal.add(new Normalization(
                row.number(), layout.header(column), Quoted.of(from), Quoted.of(to.toString()), what));
    }

    private void keep(Problem problem) {
        if (Journal.isError(problem)) {
            errors.add(problem);
        }
    }
}
