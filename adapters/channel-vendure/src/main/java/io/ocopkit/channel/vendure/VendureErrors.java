package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * What Vendure's answers mean. Most errors come with HTTP 200, in {@code errors}; some come as a member of a union, under
 * its {@code errorCode}; a body too long is HTTP 500 without a word.
 */
final class VendureErrors {
    static final ObjectMapper JSON = new ObjectMapper();
    static final ErrorTable TABLE = ErrorTable.load(VendureErrors.class, "errors.tsv");

    private static final int OK = 200;

    private VendureErrors() {}

    /** The error in an answer; null when it is as asked for. */
    static @Nullable ChannelError in(HttpResponse<byte[]> answer) {
        JsonNode body = read(answer.body());
        JsonNode first = body.path("errors").path(0);
        if (first.isObject()) {
            String code = first.path("extensions").path("code").asText();
            return TABLE.classify(
                    answer.statusCode(),
                    code.isEmpty() ? "NO_CODE" : code,
                    first.path("message").asText());
        }
        if (answer.statusCode() == OK && body.path("data").isObject()) {
            return null;
        }
        return TABLE.classify(
                answer.statusCode(),
                isUnread(body) ? "UNREAD" : null,
                body.path("message").asText());
    }

    /** The server's words, or lack of them, when it gives up before it has read the request. */
    private static boolean isUnread(JsonNode body) {
        return body.path("statusCode").isInt()
                && body.path("message").asText("-").isEmpty();
    }

    /** What was asked for, once {@link #in} has found no error. */
    static JsonNode data(HttpResponse<byte[]> answer) {
        return read(answer.body()).path("data");
    }

    /** The error a union carries; null when it carries what was asked for. */
    static @Nullable ChannelError in(JsonNode union) {
        JsonNode code = union.path("errorCode");
        return code.isTextual()
                ? TABLE.classify(OK, code.textValue(), union.path("message").asText())
                : null;
    }

    static ChannelError notPermitted() {
        return TABLE.classify(OK, "NOT_PERMITTED", null);
    }

    /** A login that succeeds and brings no token: the server keeps its sessions in cookies only. */
    static ChannelError noToken() {
        return TABLE.classify(OK, "NO_TOKEN", null);
    }

    private static JsonNode read(byte[] body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read == null ? JSON.createObjectNode() : read;
        } catch (IOException e) {
            return JSON.createObjectNode();
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
