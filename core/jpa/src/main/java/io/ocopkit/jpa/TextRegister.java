package io.ocopkit.jpa;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text several lists may tell differently, with the rank of the list that told it. The highest rank wins whatever the
 * order of reading, and a list that says nothing never erases what another one knows.
 */
@Embeddable
class TextRegister {
    private @Nullable String value;
    private @Nullable String by;

    /** For the persistence provider. */
    protected TextRegister() {}

    private TextRegister(String value, String by) {
        this.value = value;
        this.by = by;
    }

    static @Nullable TextRegister latest(@Nullable TextRegister current, @Nullable Object told, String by) {
        if (told == null || (current != null && current.outranks(by))) {
            return current;
        }
        return new TextRegister(told.toString(), by);
    }

    static @Nullable String valueOf(@Nullable TextRegister register) {
        return register == null ? null : register.value;
    }

    private boolean outranks(String other) {
        return by != null && by.compareTo(other) > 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextRegister that && Objects.equals(value, that.value) && Objects.equals(by, that.by);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, by);
    }
}
