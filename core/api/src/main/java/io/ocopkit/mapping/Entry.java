package io.ocopkit.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A line of the file that says something.
 *
 * @param section where it stands
 * @param line its number
 * @param key its key
 * @param value what stands behind the equals sign; empty takes back what is said more generally
 * @param template the value as a template; null for keys that have none, and when it is empty
 */
record Entry(
        Section section,
        int line,
        String key,
        String value,
        @Nullable Template template) {}
