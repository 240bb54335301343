package io.ocopkit.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the columns of one row from left to right. */
final class CandidateRow {
    private final ResultSet row;
    private int column;

    CandidateRow(ResultSet row) {
        this.row = row;
    }

    boolean next() throws SQLException {
        column = 0;
        return row.next();
    }

    void skip(int columns) {
        column += columns;
    }

    @Nullable
    String text() throws SQLException {
        return row.getString(++column);
    }

    String present() throws SQLException {
        String value = text();
        if (value == null) {
            throw new SQLException("Column " + column + " has a constraint and is null all the same");
        }
        return value;
    }

    boolean flag() throws SQLException {
        return row.getBoolean(++column);
    }

    @Nullable
    Integer number() throws SQLException {
        int value = row.getInt(++column);
        return row.wasNull() ? null : value;
    }

    @Nullable
    Long amount() throws SQLException {
        long value = row.getLong(++column);
        return row.wasNull() ? null : value;
    }

    @Nullable
    LocalDate day() throws SQLException {
        return row.getObject(++column, LocalDate.class);
    }
}
