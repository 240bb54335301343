package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Gtin;
import io.ocopkit.text.DocumentText;
import org.jspecify.annotations.Nullable;

/** What we keep in a product's meta data. Null takes a key away; what others keep there stays. */
final class Meta {
    /** With an underscore in front, so that nobody edits it by accident. */
    static final String VERSION = "_ocop_version";

    static final String STARS = "ocop_stars";
    static final String DECISION = "ocop_decision";
    static final String VALID_UNTIL = "ocop_valid_until";

    private static final String GTIN = "ocop_gtin";

    private final ArrayNode entries = JsonNodeFactory.instance.arrayNode();

    private Meta() {}

    static ArrayNode of(Listing listing, long version) {
        EligibilityProof proof = listing.proof();
        return new Meta()
                .put(VERSION, Long.toString(version))
                .put(STARS, Integer.toString(proof.stars().stars()))
                .put(DECISION, proof.decision().number().toString())
                .put("ocop_decided_on", proof.decision().date().toString())
                .put("ocop_issuer", DocumentText.of(proof.decision().issuer().nameAsPrinted()))
                .put("ocop_valid_from", proof.validFrom().toString())
                .put(VALID_UNTIL, proof.validUntil().toString())
                .put("ocop_producer", DocumentText.of(listing.producerName()))
                .put(GTIN, text(listing.offer().gtin()))
                .put("ocop_withdrawn", null)
                .entries;
    }

    /** The certificate is taken away with the listing: it is no longer anybody's to show. */
    static ArrayNode of(WithdrawCommand command) {
        return new Meta()
                .put(VERSION, Long.toString(command.version()))
                .put(STARS, null)
                .put(DECISION, null)
                .put(VALID_UNTIL, null)
                .put("ocop_withdrawn", command.withdrawal().cause().name())
                .entries;
    }

    /** Not in the shop's own field: there two offers of one article would stand in each other's way. */
    static ArrayNode of(Variant pack) {
        return new Meta().put(GTIN, text(pack.gtin())).entries;
    }

    private static @Nullable String text(@Nullable Gtin gtin) {
        return gtin == null ? null : gtin.toString();
    }

    static ArrayNode of(long version) {
        return new Meta().put(VERSION, Long.toString(version)).entries;
    }

    private Meta put(String key, @Nullable String value) {
        ObjectNode entry = entries.addObject();
        entry.put("key", key);
        entry.put("value", value);
        return this;
    }

    static boolean isOurs(JsonNode product) {
        return !value(product, VERSION).isEmpty();
    }

    static long version(JsonNode product) {
        String version = value(product, VERSION);
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    private static String value(JsonNode product, String key) {
        for (JsonNode entry : product.path("meta_data")) {
            if (key.equals(entry.path("key").asText())) {
                return entry.path("value").asText("");
            }
        }
        return "";
    }
}
