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

    /**
     * A cell that a merged area covers; what it shows stands in the area's first cell.
     *
     * @param origin the area's first cell
     */
    record Covered(Cell origin) implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    /**
     * What is left of a cell that could not be read whole. The row it stands in is never accepted.
     *
     * @param rest the part that was read, at most as long as the limits allow
     * @param damage what is wrong
     */
    record Damaged(String rest, Damage damage) implements Cell {
        @Override
        public String shown() {
            return rest;
        }
    }

    /** The ways in which a cell cannot be read whole. */
    enum Damage {
        /** It is longer than the limits allow. */
        TOO_LONG,
        /** It is the last that fits, and the row goes on. */
        TOO_MANY_CELLS,
        /** Its quotation marks do not pair, so nobody knows where it ends. */
        QUOTES
    }
}
