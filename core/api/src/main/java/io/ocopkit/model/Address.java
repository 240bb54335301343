package io.ocopkit.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a producer works: as the certificate prints it, and where that is on today's map. The printed form is never
 * overwritten, because the paper keeps it to the end of its term (QĐ 26/2026/QĐ-TTg, Điều 12.1).
 *
 * @param original the address as printed
 * @param current the same place in today's units; null while it is unknown or several units are possible
 */
public record Address(PostalAddress original, @Nullable PostalAddress current) {

    /** Requires the printed form. */
    public Address {
        Objects.requireNonNull(original, "original");
    }

    /**
     * An address whose place on today's map has not been looked up.
     *
     * @param original the address as printed
     * @return the address
     */
    public static Address asPrinted(PostalAddress original) {
        return new Address(original, null);
    }

    /**
     * The form to show a buyer today.
     *
     * @return the current form when known, otherwise the printed one
     */
    public PostalAddress latest() {
        return current == null ? original : current;
    }
}
