package io.ocopkit.feed.workbook;

import io.ocopkit.catalog.Cell;
import java.util.Optional;

/** How a column's cells are written. */
enum CellKind {
    /** As text, which keeps leading zeros and long digit strings whole. */
    TEXT("text"),
    /** As a number. */
    NUMBER("number"),
    /** As a date. */
    DATE("date");

    private final String label;

    CellKind(String label) {
        this.label = label;
    }

    static Optional<CellKind> parse(String label) {
        for (CellKind kind : values()) {
            if (kind.label.equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String label() {
        return label;
    }

    /** A value of the kind it has by nature, written as this kind. */
    Cell write(Cell natural) {
        return this == TEXT && !(natural instanceof Cell.Blank) ? new Cell.Text(natural.shown()) : natural;
    }
}
