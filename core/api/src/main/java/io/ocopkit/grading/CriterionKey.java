package io.ocopkit.grading;

import java.util.regex.Pattern;

/**
 * What a criterion asks, whichever number it bears: the same question has the same key in every product set, while the
 * printed code wanders (linkage is 1.5 in one set and 1.4 in the next).
 *
 * @param value theme and subject in lower case, such as {@code organisation.linkage}
 */
public record CriterionKey(String value) implements Comparable<CriterionKey> {
    private static final Pattern FORM = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");

    /** Refuses another form. */
    public CriterionKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A criterion key is theme.subject, not " + value);
        }
    }

    /**
     * The key of that value.
     *
     * @param value such as {@code quality.assurance}
     * @return the key
     */
    public static CriterionKey of(String value) {
        return new CriterionKey(value);
    }

    /**
     * The part before the dot.
     *
     * @return such as {@code sensory}
     */
    public String theme() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public int compareTo(CriterionKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
