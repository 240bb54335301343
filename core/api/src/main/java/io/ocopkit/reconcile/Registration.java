package io.ocopkit.reconcile;

import io.ocopkit.certification.Certificate;
import io.ocopkit.listing.NetContent;
import io.ocopkit.model.Gtin;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one register says of one recognised product. Two registers, or one register twice, may speak of the same product.
 *
 * @param id which registration this is
 * @param product the product as this register has it, its place of origin and its code included
 * @param producer who makes it; null when the register names nobody
 * @param certificate the recognition, with the rank, the decision and the issuer as printed
 * @param netContent content of the pack; null when the register does not say. A pack stated in the product's name is read
 *     there
 * @param gtin the trade item's number; null when unknown
 */
public record Registration(
        RegistrationId id,
        Product product,
        @Nullable Producer producer,
        Certificate certificate,
        @Nullable NetContent netContent,
        @Nullable Gtin gtin) {

    /** Requires id, product and certificate, and that the certificate is the product's. */
    public Registration {
        Objects.requireNonNull(id, "id");
        if (!certificate.product().equals(product.id())) {
            throw new IllegalArgumentException("Registration " + id + " has the certificate of another product");
        }
    }

    /**
     * A registration of which neither pack nor trade item is known.
     *
     * @param id which registration this is
     * @param product the product
     * @param producer who makes it; null when the register names nobody
     * @param certificate the recognition
     * @return the registration
     */
    public static Registration of(
            RegistrationId id, Product product, @Nullable Producer producer, Certificate certificate) {
        return new Registration(id, product, producer, certificate, null, null);
    }

    /** The id and the product's name. */
    @Override
    public String toString() {
        return id + " " + product.name();
    }
}
