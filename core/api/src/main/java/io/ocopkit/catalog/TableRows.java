package io.ocopkit.catalog;

import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks through a table: finds the header, sorts out what is no data, and has every other row understood. */
final class TableRows<T> {
    private final TableSource source;
    private final Journal journal;
    private final RowInterpreter<T> interpreter;
    private final Group group = new Group();
    private final TableContext context;
    private final SeenRows seenRows = new SeenRows();
    private final SeenRows seenSubjects = new SeenRows();
    private @Nullable RejectedCopy rejected;

    TableRows(TableSource source, Journal journal, RowInterpreter<T> interpreter) {
        this.source = source;
        this.journal = journal;
        this.interpreter = interpreter;
        this.context = new TableContext(journal, group, source.isDelimitedText());
    }

    void rejectedTo(RejectedCopy copy) {
        rejected = copy;
    }

    void readAll(Consumer<? super T> action) throws IOException {
        HeaderSearch search = new HeaderSearch(source, journal, interpreter.required());
        ColumnLayout layout = announced(search.find());
        TableRow row = search.rowAfterHeader();
        for (; row != null; row = source.next()) {
            if (!row.isBlank()) {
                layout = take(row, layout, action);
            }
        }
        if (!journal.hasData()) {
            journal.add(0, "", "", Finding.NO_DATA_ROWS);
        }
    }

    private ColumnLayout announced(ColumnLayout layout) throws IOException {
        if (rejected != null) {
            rejected.header(layout);
        }
        return layout;
    }

    private ColumnLayout take(TableRow row, ColumnLayout layout, Consumer<? super T> action) throws IOException {
        Finding kind = RowKinds.of(row, layout);
        if (kind == null) {
            readRow(row, layout, action);
            return layout;
        }
        group.end();
        ColumnLayout changed = kind == Finding.HEADER_REPEATED ? changedLayout(row, layout) : null;
        journal.skipped(row.number(), Cells.first(row, layout), changed == null ? kind : Finding.HEADER_CHANGED);
        return changed == null ? layout : announced(changed);
    }

    /** The layout of a header in the middle that differs from the one so far; null when it is the same. */
    private @Nullable ColumnLayout changedLayout(TableRow row, ColumnLayout layout) {
        ColumnLayout found = HeaderRow.of(row);
        return found == null
                        || layout.positions()
                                .entrySet()
                                .containsAll(found.positions().entrySet())
                        || !HeaderSearch.missing(found, interpreter.required()).isEmpty()
                ? null
                : found;
    }

    private void readRow(TableRow row, ColumnLayout layout, Consumer<? super T> action) throws IOException {
        group.enter(row, layout);
        RowReading reading = new RowReading(layout, context, row);
        RowShape.check(reading);
        T entry = reading.errors().isEmpty() ? interpreter.read(reading, sourceOf(row)) : null;
        boolean accepted = entry != null && reading.errors().isEmpty();
        group.leave(row, accepted);
        if (accepted && entry != null) {
            reportRepetition(reading, entry);
            journal.accepted();
            action.accept(entry);
        } else {
            reject(row, reading);
        }
    }

    private void reject(TableRow row, RowReading reading) throws IOException {
        if (reading.errors().isEmpty()) {
            throw new IllegalStateException("Row " + row.number() + " was refused without a reason");
        }
        journal.rejected();
        if (rejected != null) {
            rejected.row(row, reading.errors());
        }
    }

    private void reportRepetition(RowReading reading, T entry) {
        int row = reading.row().number();
        int same = seenRows.firstRowOf(contents(reading), row);
        List<String> subject = interpreter.subject(entry);
        int sameSubject = subject.isEmpty() ? 0 : seenSubjects.firstRowOf(subject, row);
        if (same > 0) {
            reading.rowProblem("= " + same, Finding.ROW_TWICE);
        } else if (sameSubject > 0) {
            reading.rowProblem("≠ " + sameSubject, interpreter.repeated());
        }
    }

    private static List<String> contents(RowReading reading) {
        List<String> contents = new ArrayList<>();
        for (CatalogueColumn column : reading.layout().columns()) {
            if (column != CatalogueColumn.ORDINAL && column != CatalogueColumn.PERSONAL) {
                contents.add(reading.cell(column).shown());
            }
        }
        return contents;
    }

    private RowSource sourceOf(TableRow row) {
        DigestBuilder digest = Digest.of("table-row/1");
        for (Cell cell : row.cells()) {
            digest.add(cell.shown());
        }
        return new RowSource(journal.file(), row.number(), digest.build());
    }
}
