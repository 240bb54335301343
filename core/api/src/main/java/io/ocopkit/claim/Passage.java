package io.ocopkit.claim;

import java.util.Objects;

/**
 * A text of a listing and where it stands.
 *
 * @param place where it stands
 * @param label the attribute's own name, such as {@code Hạng OCOP}, under which its value is read; empty for names and
 *     descriptions
 * @param text what stands there, as it is: findings count its UTF-16 characters
 */
public record Passage(Place place, String label, String text) {

    /** Requires all three. */
    public Passage {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }

    /**
     * A product's name or a brand.
     *
     * @param text the name
     * @return the passage
     */
    public static Passage name(String text) {
        return new Passage(Place.NAME, "", text);
    }

    /**
     * A description.
     *
     * @param text plain text
     * @return the passage
     */
    public static Passage description(String text) {
        return new Passage(Place.DESCRIPTION, "", text);
    }

    /**
     * The value of an attribute. Under a label that names OCOP a bare {@code 5} is a claim too.
     *
     * @param label the attribute's name as buyers see it
     * @param text its value
     * @return the passage
     */
    public static Passage attribute(String label, String text) {
        return new Passage(Place.ATTRIBUTE, label, text);
    }

    Passage with(String replaced) {
        return new Passage(place, label, replaced);
    }

    /** Where a text stands. */
    public enum Place {
        /** A name, a title, a brand. */
        NAME,
        /** A running text. */
        DESCRIPTION,
        /** The value of an attribute. */
        ATTRIBUTE
    }
}
