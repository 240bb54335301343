package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What Medusa's answers mean: errors carry a {@code type}, and what is wrong is said in the {@code message}. */
final class MedusaErrors {
    static final ErrorTable TABLE = ErrorTable.load(MedusaErrors.class, "errors.tsv");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int OK = 200;

    private MedusaErrors() {}

    /** The error in an answer; null when it is as asked for. */
    static @Nullable ChannelError in(HttpResponse<byte[]> answer) {
        JsonNode body = body(answer);
        if (answer.statusCode() == OK && body.isObject()) {
            return null;
        }
        return TABLE.classify(
                answer.statusCode(),
                body.path("type").asText(""),
                body.path("message").asText(""));
    }

    /** A login that succeeds and brings no token. */
    static ChannelError noToken() {
        return TABLE.classify(OK, "NO_TOKEN", null);
    }

    static JsonNode body(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    static byte[] bytes(ObjectNode body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
