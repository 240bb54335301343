package io.ocopkit.feed.web;

import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.FeedItemWriter;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.NetContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.model.Gtin;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one RSS channel with an item for every entry. */
final class GoogleDocument implements FeedItemWriter, Closeable {
    private static final String NAMESPACE = "http://base.google.com/ns/1.0";

    /** Vietnam has had no other offset since 1975, and no daylight saving time. */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final FeedHeader header;
    private final XmlStream xml;

    GoogleDocument(FeedHeader header, OutputStream out) throws IOException {
        this.header = header;
        this.xml = new XmlStream(out);
    }

    void begin() throws IOException {
        xml.write(x -> {
            x.writeStartDocument("UTF-8", "1.0");
            x.writeStartElement("rss");
            x.writeNamespace("g", NAMESPACE);
            x.writeAttribute("version", "2.0");
            x.writeStartElement("channel");
        });
        xml.element("title", header.seller());
        xml.element("link", address(header.home()));
        xml.element("description", "Sản phẩm OCOP / OCOP products");
    }

    void end() throws IOException {
        xml.line();
        xml.write(x -> {
            x.writeEndElement();
            x.writeEndElement();
            x.writeEndDocument();
            x.flush();
        });
    }

    @Override
    public void list(Listing listing) throws IOException {
        Offer offer = listing.offer();
        ListingContent content = offer.content();
        beginItem(listing.sku(), listing.product().name());
        xml.element("g:description", content.description());
        xml.element("g:link", address(content.link()));
        writeImages(content.images());
        xml.element("g:availability", availability(offer.availability()));
        xml.element("g:price", WebPrice.of(offer.price()));
        xml.element("g:condition", "new");
        xml.element("g:brand", content.brand());
        writeIdentifier(offer.gtin());
        xml.element("g:unit_pricing_measure", measure(content.netContent()));
        writePlace(VariantAttributes.of(offer.place()));
        endItem();
    }

    @Override
    public void remove(Withdrawal withdrawal) throws IOException {
        beginItem(withdrawal.sku(), withdrawal.productName());
        xml.element("g:link", address(withdrawal.link()));
        xml.element("g:availability", "out_of_stock");
        xml.element("g:expiration_date", expiry(withdrawal));
        writeIdentifier(withdrawal.gtin());
        endItem();
    }

    private void beginItem(Object sku, String title) throws IOException {
        xml.line();
        xml.write(x -> x.writeStartElement("item"));
        xml.element("g:id", sku);
        xml.element("g:title", title);
    }

    private void endItem() throws IOException {
        xml.write(x -> x.writeEndElement());
    }

    private void writePlace(VariantAttributes attributes) throws IOException {
        xml.element("g:item_group_id", attributes.page());
        for (String name : VariantAttributes.NAMES) {
            xml.element("g:" + name, attributes.known().get(name));
        }
        for (Choice other : attributes.others()) {
            xml.write(x -> x.writeStartElement("g:product_detail"));
            xml.element("g:section_name", "Phân loại");
            xml.element("g:attribute_name", other.option());
            xml.element("g:attribute_value", other.value());
            xml.write(x -> x.writeEndElement());
        }
    }

    private void writeImages(List<URI> images) throws IOException {
        for (int i = 0; i < images.size(); i++) {
            xml.element(i == 0 ? "g:image_link" : "g:additional_image_link", address(images.get(i)));
        }
    }

    private void writeIdentifier(@Nullable Gtin gtin) throws IOException {
        xml.element("g:gtin", gtin);
        if (gtin == null) {
            xml.element("g:identifier_exists", "no");
        }
    }

    /** In the past already when the document is read, however late the removal takes effect. */
    private String expiry(Withdrawal withdrawal) {
        LocalDate day =
                withdrawal.effectiveOn().isBefore(header.validOn()) ? withdrawal.effectiveOn() : header.validOn();
        return day.atStartOfDay().atOffset(VIETNAM).minusSeconds(1).toString();
    }

    private static @Nullable String address(@Nullable URI address) {
        return address == null ? null : address.toASCIIString();
    }

    private static String availability(Availability availability) {
        return switch (availability) {
            case IN_STOCK -> "in_stock";
            case OUT_OF_STOCK -> "out_of_stock";
            case PREORDER -> "preorder";
        };
    }

    private static @Nullable String measure(@Nullable NetContent content) {
        if (content == null) {
            return null;
        }
        String unit = switch (content.unit()) {
            case GRAM -> "g";
            case KILOGRAM -> "kg";
            case MILLILITRE -> "ml";
            case LITRE -> "l";
            case PIECE -> "ct";
        };
        return content.amount().toPlainString() + " " + unit;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
