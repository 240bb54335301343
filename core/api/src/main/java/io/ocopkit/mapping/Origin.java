package io.ocopkit.mapping;

import java.util.Objects;

/**
 * Where a value comes from.
 *
 * @param key the key
 * @param section the section it stands in, as written, such as {@code [channel shopee set QD26-04]}
 * @param line the line's number in the file
 * @param value what stands there, placeholders and all
 */
public record Origin(String key, String section, int line, String value) {

    /** Requires all parts. */
    public Origin {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(value, "value");
    }

    /** Such as {@code category = 100629 (line 12, [channel shopee set QD26-04])}. */
    @Override
    public String toString() {
        return key + " = " + value + " (line " + line + ", " + section + ")";
    }
}
