package io.ocopkit.example.writeanadapter;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Variant;
import io.ocopkit.mapping.MappedListing;
import io.ocopkit.mapping.MappingKeys;
import io.ocopkit.mapping.TextLimit;
import io.ocopkit.model.Dong;
import java.util.List;
import java.util.function.Consumer;

/** Writes a listing as the market reads it: all of it, because the market replaces what it has. */
final class FloatingMarketMapper {
    static final MappingKeys KEYS = MappingKeys.of(FloatingMarketChannel.ID)
            .text("title", TextLimit.characters(1, 100))
            .text("description", TextLimit.characters(0, 2_000));

    private static final int MOST_PICTURES = 5;

    private FloatingMarketMapper() {}

    static ObjectNode body(FloatingMarketConfig config, Listing listing, Consumer<Issue> issues) {
        MappedListing mapped = config.mapping().forListing(config.outlet(), listing);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("title", mapped.text("title").orReport(issues));
        body.put("text", mapped.text("description").orReport(issues));
        listing.offer().content().images().stream()
                .limit(MOST_PICTURES)
                .forEach(picture -> body.withArray("pictures").add(picture.toString()));
        items(body, listing.offer().items());
        certificate(body.putObject("certificate"), listing.proof());
        return body;
    }

    private static void items(ObjectNode body, List<Variant> items) {
        for (Variant item : items) {
            ObjectNode written = body.withArray("items").addObject();
            written.put("sku", item.sku().value()).put("stock", item.stock());
            written.put("price", item.price() == null ? null : Dong.amountOf(item.price()));
            item.choices().forEach(choice -> written.withArray("choices").add(choice.value()));
        }
    }

    private static void certificate(ObjectNode certificate, EligibilityProof proof) {
        certificate
                .put("stars", proof.stars().stars())
                .put("decision", proof.decision().number().toString())
                .put("validUntil", proof.validUntil().toString());
    }
}
