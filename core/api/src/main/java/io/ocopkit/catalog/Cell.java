package io.ocopkit.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One cell of an untrusted table, as it stands in the file. */
public sealed interface Cell {
    /** An empty cell. */
    Cell BLANK = new Blank();

    /**
     * The cell as a person sees it, for reports and for giving the row back.
     *
     * @return the text; empty for a blank cell
     */
    String shown();

    /** Nothing. */
    record Blank() implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    /**
     * A text cell.
     *
     * @param value the text, not cleaned
     */
    record Text(String value) implements Cell {
        @Override
        public String shown() {
            return value;
        }
    }

    /**
     * A numeric cell.
     *
     * @param value the number
     */
    record Number(BigDecimal value) implements Cell {
        @Override
        public String shown() {
            return value.toPlainString();
        }
    }

    /**
     * A cell formatted as a date.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Cell {
        @Override
        public String shown() {
            return value.toString();
        }
    }

    /**
     * A formula or an error value. It is never evaluated and its cached result never used.
     *
     * @param source the formula as it stands in the file, or the error value
     */
    record Unevaluated(String source) implements Cell {
        @Override
        public String shown() {
            return source;
        }
    }
}
