package io.ocopkit.feed.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.FeedItemWriter;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.NetContent;
import io.ocopkit.model.Gtin;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Writes one JSON-LD graph: the feed itself, then a product for every item. */
final class SchemaOrgDocument implements FeedItemWriter, Closeable {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String DIGITAL_LINK = "https://id.gs1.org/01/";

    private final FeedHeader header;
    private final JsonGenerator json;
    private final JsonNode node;
    private final SchemaOrgCertification certification;
    private final SchemaOrgOffer offer;

    SchemaOrgDocument(FeedHeader header, OutputStream out) throws IOException {
        this.header = header;
        this.json = FACTORY.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .setRootValueSeparator(null);
        this.node = new JsonNode(json);
        this.certification = new SchemaOrgCertification(node, header.validOn());
        this.offer = new SchemaOrgOffer(node, header.seller());
    }

    void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeArrayFieldStart("@graph");
        node.node("DataFeed", () -> {
            node.text("name", "Sản phẩm OCOP / OCOP products");
            node.text("dateModified", header.createdAt());
            node.node("provider", "Organization", () -> {
                node.text("name", header.seller());
                node.address("url", header.home());
            });
        });
    }

    void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void list(Listing listing) throws IOException {
        json.writeRaw('\n');
        node.node("Product", () -> {
            identify(listing.sku(), listing.offer().gtin());
            node.text("name", listing.product().name());
            node.text("alternateName", listing.product().englishName());
            node.named("manufacturer", "Organization", listing.producerName());
            describe(listing.offer().content());
            certification.write(listing.proof());
            offer.write(listing.offer());
        });
    }

    @Override
    public void remove(Withdrawal withdrawal) throws IOException {
        json.writeRaw('\n');
        node.node("Product", () -> {
            identify(withdrawal.sku(), withdrawal.gtin());
            node.text("name", withdrawal.productName());
            node.named("manufacturer", "Organization", withdrawal.producerName());
            node.address("url", withdrawal.link());
            if (withdrawal.cause().isLegal()) {
                certification.writeInactive();
            }
            writeCause(withdrawal);
            offer.writeDiscontinued(withdrawal);
        });
    }

    private void identify(Object sku, @Nullable Gtin gtin) throws IOException {
        node.text("sku", sku);
        if (gtin != null) {
            node.text("gtin", gtin);
            node.text("hasGS1DigitalLink", DIGITAL_LINK + gtin.toGtin14());
        }
    }

    private void describe(ListingContent content) throws IOException {
        node.named("brand", "Brand", content.brand());
        node.text("description", content.description());
        node.address("url", content.link());
        if (!content.images().isEmpty()) {
            json.writeArrayFieldStart("image");
            for (URI image : content.images()) {
                json.writeString(image.toASCIIString());
            }
            json.writeEndArray();
        }
        writeNetContent(content.netContent());
    }

    private void writeNetContent(@Nullable NetContent content) throws IOException {
        if (content != null) {
            node.node("size", "QuantitativeValue", () -> {
                node.number("value", content.amount());
                node.text("unitCode", content.unit().code());
                node.text("unitText", content.unit().symbol());
            });
        }
    }

    private void writeCause(Withdrawal withdrawal) throws IOException {
        WithdrawalCause cause = withdrawal.cause();
        json.writeArrayFieldStart("additionalProperty");
        node.node("PropertyValue", () -> {
            node.text("propertyID", "OCOP_REMOVAL");
            node.text("name", "Lý do ngừng bán / Reason for removal");
            node.text("value", cause);
            node.text(
                    "description",
                    withdrawal.explanation().vi() + " / "
                            + withdrawal.explanation().en());
        });
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
