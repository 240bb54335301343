package io.ocopkit.example.writeanadapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorTable;
import java.io.IOException;
import java.net.http.HttpResponse;

/** Reads the market's answers; what its errors mean stands in {@code errors.tsv}. */
final class FloatingMarketErrors {
    private static final ErrorTable TABLE = ErrorTable.load(FloatingMarketErrors.class, "errors.tsv");
    private static final ObjectMapper JSON = new ObjectMapper();

    private FloatingMarketErrors() {}

    /** The answer's JSON; empty when it has none, as when a stranger answers. */
    static JsonNode read(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }

    static ChannelError of(HttpResponse<byte[]> answer) {
        JsonNode body = read(answer);
        return TABLE.classify(
                answer.statusCode(),
                body.path("code").asText(),
                body.path("message").asText());
    }
}
