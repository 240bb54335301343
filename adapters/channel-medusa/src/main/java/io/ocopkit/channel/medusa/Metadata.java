package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.text.DocumentText;

/** What we keep in a product's metadata. An empty text takes a key away; what others keep there stays. */
final class Metadata {
    static final String PREFIX = "ocop_";
    static final String VERSION = PREFIX + "version";
    static final String WITHDRAWN = PREFIX + "withdrawn";

    private static final String STARS = PREFIX + "stars";
    private static final String DECISION = PREFIX + "decision";
    private static final String VALID_UNTIL = PREFIX + "valid_until";
    private static final String PROOF = PREFIX + "proof";
    private static final String NONE = "";

    private Metadata() {}

    static ObjectNode of(Listing listing, long version) {
        EligibilityProof proof = listing.proof();
        return of(version)
                .put(STARS, proof.stars().stars())
                .put(DECISION, proof.decision().number().toString())
                .put(PREFIX + "decided_on", proof.decision().date().toString())
                .put(
                        PREFIX + "issuer",
                        DocumentText.of(proof.decision().issuer().nameAsPrinted()))
                .put(PREFIX + "valid_from", proof.validFrom().toString())
                .put(VALID_UNTIL, proof.validUntil().toString())
                .put(PREFIX + "producer", DocumentText.of(listing.producerName()))
                .put(PROOF, proof.digest().hex());
    }

    /** The certificate is taken away with the listing: it is no longer anybody's to show. */
    static ObjectNode of(WithdrawCommand command) {
        return of(command.version())
                .put(STARS, NONE)
                .put(DECISION, NONE)
                .put(VALID_UNTIL, NONE)
                .put(PROOF, NONE)
                .put(WITHDRAWN, command.withdrawal().cause().name());
    }

    static ObjectNode of(long version) {
        return JsonNodeFactory.instance.objectNode().put(VERSION, Long.toString(version));
    }
}
