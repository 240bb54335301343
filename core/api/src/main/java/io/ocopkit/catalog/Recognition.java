package io.ocopkit.catalog;

import io.ocopkit.certification.Certificate;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a recognition list says.
 *
 * @param source where it was read
 * @param product the product
 * @param producer its producer; null when the list names nobody
 * @param certificate the recognition as far as the row tells, revocation included
 */
public record Recognition(
        RowSource source, Product product, @Nullable Producer producer, Certificate certificate) {

    /** Requires all but the producer. */
    public Recognition {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(certificate, "certificate");
    }
}
