package io.ocopkit.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A producer (chủ thể OCOP): whoever applies for a certificate and holds it.
 *
 * @param id identity across files
 * @param name name as registered, in NFC
 * @param kind legal kind; null when the list does not say
 * @param taxId tax identifier; null when unknown; a household's is personal data and prints masked
 * @param address where it works
 */
public record Producer(
        ProducerId id,
        String name,
        @Nullable ProducerKind kind,
        @Nullable TaxIdentifier taxId,
        Address address) {

    /** Requires id, name and address. */
    public Producer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(address, "address");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A producer has a name");
        }
    }

    /**
     * A producer of whom only name and address are known.
     *
     * @param name name as registered
     * @param address where it works
     * @return the producer, its id derived from name and province as printed
     */
    public static Producer named(String name, Address address) {
        ProducerId id = ProducerId.derive(name, address.original().province());
        return new Producer(id, name, null, null, address);
    }
}
