package io.ocopkit.channel.stripe;

import com.stripe.model.Product;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.text.DocumentText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What we keep in a product's metadata. A blank value takes a key away; what others keep there stays. */
final class Metadata {
    static final String SKU = "ocop_sku";
    static final String VERSION = "ocop_version";
    static final String STARS = "ocop_stars";
    static final String DECISION = "ocop_decision";
    static final String DECIDED_ON = "ocop_decided_on";
    static final String ISSUER = "ocop_issuer";
    static final String VALID_FROM = "ocop_valid_from";
    static final String VALID_UNTIL = "ocop_valid_until";
    static final String PRODUCER = "ocop_producer";
    static final String GTIN = "ocop_gtin";
    static final String WITHDRAWN = "ocop_withdrawn";

    /** Says that links or sessions were made for the product, so that a withdrawal has to look for them. */
    static final String SOLD = "ocop_sold";

    private Metadata() {}

    static Map<String, String> of(Listing listing, long version) {
        EligibilityProof proof = listing.proof();
        Map<String, String> data = new LinkedHashMap<>();
        data.put(SKU, listing.sku().value());
        data.put(VERSION, Long.toString(version));
        data.put(STARS, Integer.toString(proof.stars().stars()));
        data.put(DECISION, proof.decision().number().toString());
        data.put(DECIDED_ON, proof.decision().date().toString());
        data.put(ISSUER, DocumentText.of(proof.decision().issuer().nameAsPrinted()));
        data.put(VALID_FROM, proof.validFrom().toString());
        data.put(VALID_UNTIL, proof.validUntil().toString());
        data.put(PRODUCER, DocumentText.of(listing.producerName()));
        data.put(
                GTIN,
                listing.offer().gtin() == null ? "" : listing.offer().gtin().toString());
        data.put(WITHDRAWN, "");
        return data;
    }

    /** Stars are taken away with the listing: they are no longer anybody's to show. */
    static Map<String, String> of(WithdrawCommand command) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(SKU, command.withdrawal().sku().value());
        data.put(VERSION, Long.toString(command.version()));
        data.put(STARS, "");
        data.put(WITHDRAWN, command.withdrawal().cause().name());
        return data;
    }

    /** Empty for products that are not ours, and for what somebody has typed in its place. */
    static Optional<Sku> sku(Product product) {
        try {
            return value(product, SKU).map(Sku::parse);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    static long version(Product product) {
        String version = value(product, VERSION).orElse("");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    static boolean isSold(Product product) {
        return value(product, SOLD).isPresent();
    }

    /** Down, and yet not all ways to pay for it are known to be closed. */
    static boolean isClosing(Product product) {
        return isSold(product) && value(product, WITHDRAWN).isPresent();
    }

    static Optional<String> value(Product product, String key) {
        return product.getMetadata() == null
                ? Optional.empty()
                : Optional.ofNullable(product.getMetadata().get(key));
    }
}
