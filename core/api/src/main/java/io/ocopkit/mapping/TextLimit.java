package io.ocopkit.mapping;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How long a text has to be and may be.
 *
 * @param min at least; 0 for no bound
 * @param max at most; {@link Integer#MAX_VALUE} for no bound
 * @param unit what is counted
 */
public record TextLimit(int min, int max, Unit unit) {
    /** Any length. */
    public static final TextLimit NONE = new TextLimit(0, Integer.MAX_VALUE, Unit.CHARACTERS);

    /** What a channel counts. */
    public enum Unit {
        /** Unicode code points: a Vietnamese letter with its marks is one, an emoji is one or more. */
        CHARACTERS,
        /** Bytes of UTF-8: a Vietnamese letter has one to three. */
        BYTES
    }

    /** Refuses what no text can keep to. */
    public TextLimit {
        Objects.requireNonNull(unit, "unit");
        if (min < 0 || max < 1 || min > max) {
            throw new IllegalArgumentException("No text has " + min + " to " + max + " " + unit);
        }
    }

    /**
     * A limit in characters.
     *
     * @param min at least; 0 for no bound
     * @param max at most
     * @return the limit
     */
    public static TextLimit characters(int min, int max) {
        return new TextLimit(min, max, Unit.CHARACTERS);
    }

    /**
     * A limit in bytes of UTF-8.
     *
     * @param min at least; 0 for no bound
     * @param max at most
     * @return the limit
     */
    public static TextLimit bytes(int min, int max) {
        return new TextLimit(min, max, Unit.BYTES);
    }

    /**
     * How much of the limit a text takes.
     *
     * @param text the text as it is sent
     * @return its length in this limit's unit
     */
    public int lengthOf(String text) {
        return switch (unit) {
            case CHARACTERS -> text.codePointCount(0, text.length());
            case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
        };
    }

    boolean admits(String text) {
        return max == Integer.MAX_VALUE || lengthOf(text) <= max;
    }
}
