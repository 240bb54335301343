package io.ocopkit.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in memory: rows are written as texts with bars between their cells. */
final class MemoryTable implements TableSource {
    private final List<TableRow> rows = new ArrayList<>();
    private boolean delimited;
    private @Nullable Iterator<TableRow> reading;

    static MemoryTable of(String... rows) {
        MemoryTable table = new MemoryTable();
        Arrays.stream(rows).forEach(table::row);
        return table;
    }

    MemoryTable row(String cells) {
        List<Cell> row = new ArrayList<>();
        for (String cell : cells.split("\\|", -1)) {
            row.add(cell.isEmpty() ? Cell.BLANK : new Cell.Text(cell));
        }
        return row(row);
    }

    MemoryTable row(List<Cell> cells) {
        rows.add(new TableRow(rows.size() + 1, cells));
        return this;
    }

    /** As delimited text behaves. */
    MemoryTable delimited() {
        delimited = true;
        return this;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public boolean isDelimitedText() {
        return delimited;
    }

    @Override
    public @Nullable TableRow next() {
        Iterator<TableRow> iterator = reading == null ? rows.iterator() : reading;
        reading = iterator;
        return iterator.hasNext() ? iterator.next() : null;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
