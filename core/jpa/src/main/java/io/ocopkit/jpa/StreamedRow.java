package io.ocopkit.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the columns of one row after the other from left to right. The same few days are in most rows, so they are kept. */
final class StreamedRow {
    private final ResultSet row;
    private final Repeated<String, LocalDate> days;
    private final Repeated<String, Instant> instants;
    private int column;

    /** Days and instants are known by what databases write for them. */
    record Times(Repeated<String, LocalDate> days, Repeated<String, Instant> instants) {
        Times() {
            this(new Repeated<>(), new Repeated<>());
        }
    }

    StreamedRow(ResultSet row, Times times) {
        this.row = row;
        this.days = times.days();
        this.instants = times.instants();
    }

    boolean next() throws SQLException {
        column = 0;
        return row.next();
    }

    void skip(int columns) {
        column += columns;
    }

    /** The column read last. */
    int column() {
        return column;
    }

    void goOnAfter(int read) {
        column = read;
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
        String written = text();
        return written == null ? null : day(written);
    }

    LocalDate presentDay() throws SQLException {
        return day(present());
    }

    private LocalDate day(String written) throws SQLException {
        return days.get(written, () -> row.getObject(column, LocalDate.class));
    }

    Instant instant() throws SQLException {
        return instants.get(
                present(), () -> row.getObject(column, OffsetDateTime.class).toInstant());
    }
}
