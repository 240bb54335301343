package io.ocopkit.example.quickstart;

import com.fasterxml.jackson.core.JsonGenerator;
import io.ocopkit.catalog.RowSource;
import io.ocopkit.example.quickstart.ItemStanding.CertificateFacts;
import io.ocopkit.example.quickstart.ItemStanding.ChannelStanding;
import io.ocopkit.message.Language;
import io.ocopkit.publishing.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item in JSON.
 *
 * @param json where it goes
 * @param language the language of the messages
 */
record JsonListing(JsonGenerator json, Language language) {

    void write(ItemStanding item) throws IOException {
        CertificateFacts certificate = item.certificate();
        json.writeStartObject();
        json.writeStringField("sku", item.sku());
        json.writeStringField("name", item.name());
        text("producer", item.producer());
        if (certificate.stars() == null) {
            json.writeNullField("stars");
        } else {
            json.writeNumberField("stars", certificate.stars().stars());
        }
        text("decision", certificate.decision());
        text(
                "validUntil",
                certificate.validUntil() == null
                        ? null
                        : certificate.validUntil().toString());
        json.writeStringField("state", item.state().name());
        reasons(item.reasons());
        channels(item.channels());
        sources(item.sources());
        json.writeEndObject();
    }

    private void text(String field, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    private void reasons(List<Finding> reasons) throws IOException {
        json.writeArrayFieldStart("reasons");
        for (Finding reason : reasons) {
            json.writeStartObject();
            json.writeStringField("code", reason.code());
            json.writeStringField("message", reason.text().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void channels(Map<String, ChannelStanding> channels) throws IOException {
        json.writeObjectFieldStart("channels");
        for (Map.Entry<String, ChannelStanding> channel : channels.entrySet()) {
            json.writeObjectFieldStart(channel.getKey());
            json.writeStringField("state", channel.getValue().state().name());
            reasons(channel.getValue().reasons());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void sources(List<RowSource> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (RowSource source : sources) {
            json.writeStartObject();
            json.writeStringField("file", source.file());
            json.writeNumberField("row", source.row());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
