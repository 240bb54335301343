package io.ocopkit.catalog;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.message.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row while it is being understood: gives cleaned texts by column and collects what is found on the way. */
final class RowReading {
    private static final Set<Finding> CONSEQUENCES = EnumSet.of(
            Finding.STARS_MISSING,
            Finding.PRODUCER_MISSING,
            Finding.DECISION_INCOMPLETE,
            Finding.EVIDENCE_NOT_PROVED,
            Finding.EXPIRY_WITHOUT_START);
    private static final BilingualText CORRECT_CODE = BilingualText.of("Sửa lại mã", "Correct the code");
    private static final BilingualText NAME_PLACE = BilingualText.of(
            "Kiểm tra chính tả, hoặc ghi rõ xã và tỉnh hiện nay vào cột riêng",
            "Check the spelling, or state today's commune and province in columns of their own");

    private final ColumnLayout layout;
    private final TableContext table;
    private final Journal journal;
    private final TableRow row;
    private final Map<CatalogueColumn, String> texts = new EnumMap<>(CatalogueColumn.class);
    private final List<Problem> errors = new ArrayList<>(0);

    RowReading(ColumnLayout layout, TableContext table, TableRow row) {
        this.layout = layout;
        this.table = table;
        this.journal = table.journal();
        this.row = row;
    }

    boolean isDelimitedText() {
        return table.delimited();
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
        return Cells.isEmpty(own) ? table.group().cell(column, own, this) : own;
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

    /** What only follows from an error that is reported already is not worth a line of its own. */
    void problem(CatalogueColumn column, String value, Finding finding) {
        if (!errors.isEmpty() && CONSEQUENCES.contains(finding)) {
            return;
        }
        keep(journal.add(row.number(), layout.header(column), value, finding));
    }

    void rowProblem(String value, Finding finding) {
        keep(journal.add(row.number(), "", value, finding));
    }

    /** A value that its own type refuses; the type's sentence says why, without quoting. */
    void invalid(CatalogueColumn column, InvalidValueException refusal, Severity severity) {
        add(column, refusal.code(), severity, refusal.text(), CORRECT_CODE);
    }

    /** A place that the map does not know for certain; its sentence names what may be meant. */
    void place(CatalogueColumn column, String code, Severity severity, BilingualText text) {
        add(column, code, severity, text, NAME_PLACE);
    }

    private void add(CatalogueColumn column, String code, Severity severity, BilingualText text, BilingualText advice) {
        Problem problem = new Problem(
                journal.file(),
                row.number(),
                layout.header(column),
                Quoted.of(layout.cell(row, column).shown()),
                code,
                severity,
                text,
                advice);
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
