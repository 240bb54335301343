package io.ocopkit.feed.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.ocopkit.text.DocumentText;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes the properties of schema.org nodes; what is not known is left out. */
record JsonNode(JsonGenerator json) {
    private static final String VOCABULARY = "https://schema.org/";

    /** Writes the inside of a node. */
    interface Properties {
        void write() throws IOException;
    }

    void node(String type, Properties properties) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", type);
        properties.write();
        json.writeEndObject();
    }

    void node(String property, String type, Properties properties) throws IOException {
        json.writeFieldName(property);
        node(type, properties);
    }

    void named(String property, String type, @Nullable String name) throws IOException {
        if (name != null) {
            node(property, type, () -> text("name", name));
        }
    }

    void text(String property, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(property, DocumentText.of(value.toString()));
        }
    }

    void number(String property, @Nullable Number value) throws IOException {
        if (value != null) {
            json.writeFieldName(property);
            json.writeNumber(new BigDecimal(value.toString()));
        }
    }

    void day(String property, LocalDate day) throws IOException {
        json.writeStringField(property, day.toString());
    }

    void address(String property, @Nullable URI address) throws IOException {
        if (address != null) {
            json.writeStringField(property, address.toASCIIString());
        }
    }

    /** A member of an enumeration, as a link, so that it is one for readers of RDF too. */
    void member(String property, String name) throws IOException {
        json.writeObjectFieldStart(property);
        json.writeStringField("@id", VOCABULARY + name);
        json.writeEndObject();
    }
}
