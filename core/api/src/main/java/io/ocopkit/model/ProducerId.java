package io.ocopkit.model;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a producer across files and imports.
 *
 * @param value upper-case letters, digits and hyphens
 */
public record ProducerId(String value) implements Comparable<ProducerId> {
    private static final int MAX_LENGTH = 64;

    /** Refuses anything but upper-case letters, digits and hyphens, 64 at most. */
    public ProducerId {
        if (!Forms.isKey(value, MAX_LENGTH)) {
            throw new InvalidValueException(
                    "PRODUCER_ID_FORM",
                    BilingualText.of(
                            "Mã chủ thể chỉ gồm chữ in hoa không dấu, chữ số và gạch nối, tối đa 64 ký tự",
                            "A producer id has upper-case letters, digits and hyphens, 64 at most"));
        }
    }

    /**
     * The identity of a producer that is known by name and province, the two things every recognition list prints. The
     * same words give the same id on every machine. Two firms of one name in two provinces stay two; recognising one
     * firm behind two names is the reconciler's work, not this function's.
     *
     * @param name the producer's name as printed
     * @param province the province as printed or its code; null when the list names none
     * @return the id
     */
    public static ProducerId derive(String name, @Nullable String province) {
        return new ProducerId("CT-" + NaturalKey.of("producer/1", name, province));
    }

    @Override
    public int compareTo(ProducerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
