package io.ocopkit.jpa;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen about a registry.
 *
 * @param schema the schema its tables live in, in lower-case letters, digits and underscores; null for the one a
 *     connection starts in
 * @param clock tells when an import ended and when something was decided; nothing else in the registry asks for the
 *     time
 */
public record RegistrySettings(@Nullable String schema, Clock clock) {
    private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    /** Refuses a schema name that would have to be quoted. */
    public RegistrySettings {
        Objects.requireNonNull(clock, "clock");
        if (schema != null && !SCHEMA.matcher(schema).matches()) {
            throw new InvalidValueException(
                    "SCHEMA_FORM",
                    BilingualText.of(
                            "Tên lược đồ chỉ gồm chữ thường không dấu, chữ số và gạch dưới, tối đa 63 ký tự",
                            "A schema's name has lower-case letters, digits and underscores, 63 at most"));
        }
    }

    /**
     * The schema a connection starts in, and the system's clock in Vietnam's zone.
     *
     * @return the settings
     */
    public static RegistrySettings standard() {
        return new RegistrySettings(null, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    /**
     * The same settings for another schema.
     *
     * @param name the schema's name; it is created if it is not there
     * @return the settings
     */
    public RegistrySettings inSchema(String name) {
        return new RegistrySettings(name, clock);
    }

    /**
     * The same settings with another clock.
     *
     * @param other the clock
     * @return the settings
     */
    public RegistrySettings withClock(Clock other) {
        return new RegistrySettings(schema, other);
    }
}
