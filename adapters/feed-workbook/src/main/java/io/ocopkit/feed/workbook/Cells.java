package io.ocopkit.feed.workbook;

import io.ocopkit.catalog.Cell;
import io.ocopkit.text.DocumentText;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns values into cells; what is not known is blank. */
final class Cells {

    private Cells() {}

    static Cell text(@Nullable Object value) {
        return value == null ? Cell.BLANK : new Cell.Text(DocumentText.of(value.toString()));
    }

    static Cell address(@Nullable URI address) {
        return address == null ? Cell.BLANK : new Cell.Text(address.toASCIIString());
    }

    static Cell number(@Nullable Number value) {
        return value == null ? Cell.BLANK : new Cell.Number(new BigDecimal(value.toString()));
    }

    static Cell day(@Nullable LocalDate value) {
        return value == null ? Cell.BLANK : new Cell.Day(value);
    }
}
