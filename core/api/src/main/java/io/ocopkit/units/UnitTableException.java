package io.ocopkit.units;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;

/** A table of units cannot be used: a line is not understood, or the rows contradict each other. */
public final class UnitTableException extends OcopException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String column;

    UnitTableException(String code, int line, String column, BilingualText text) {
        super(code, text);
        this.line = line;
        this.column = column;
    }

    /**
     * Where the table is wrong.
     *
     * @return line number from 1; 0 when no single line is at fault
     */
    public int line() {
        return line;
    }

    /**
     * Which column is wrong.
     *
     * @return the column's name; empty when it is about a line or a table as a whole
     */
    public String column() {
        return column;
    }
}
