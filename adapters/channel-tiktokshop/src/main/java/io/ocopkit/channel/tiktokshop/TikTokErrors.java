package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What the platform's envelopes mean, by {@code errors.tsv}: a code that is not 0, and errors beside a code that is. */
final class TikTokErrors {
    static final ErrorTable TABLE = ErrorTable.load(TikTokErrors.class, "errors.tsv");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int OK = 200;
    private static final int REFUSED = 300;
    private static final String CODE = "code";
    private static final String MESSAGE = "message";

    private TikTokErrors() {}

    static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    static byte[] write(JsonNode body) throws ChannelFailure {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw ChannelFailure.unanswered(e);
        }
    }

    /** The data of an answer. */
    static JsonNode data(HttpResponse<byte[]> answer, boolean writing, Clock clock) throws ChannelFailure {
        JsonNode envelope = read(answer.body());
        boolean ours = envelope.path(CODE).isIntegralNumber();
        if (answer.statusCode() >= REFUSED || (ours && envelope.path(CODE).asLong() != 0)) {
            throw new ChannelRefusal(
                    error(answer.statusCode(), ours ? envelope : MissingNode.getInstance()),
                    writing,
                    RetryAfter.of(answer.headers(), clock));
        }
        if (!ours || answer.statusCode() != OK) {
            throw ChannelFailure.unanswered("No envelope");
        }
        return envelope.path("data");
    }

    /** What was refused within an answer that is otherwise a success; the innermost error says most. */
    static List<ChannelError> within(JsonNode data) {
        List<ChannelError> found = new ArrayList<>();
        for (JsonNode error : data.path("errors")) {
            JsonNode extra = error.path("detail").path("extra_errors").path(0);
            found.add(error(OK, extra.has(CODE) ? extra : error));
        }
        return found;
    }

    private static ChannelError error(int status, JsonNode said) {
        return TABLE.classify(
                status, said.path(CODE).asText(""), said.path(MESSAGE).asText(""));
    }

    /** What the platform says without a code, such as the reasons of a review. */
    static Issue finding(String kind, String field, String words) {
        return TABLE.classify(OK, kind, words).issue(field);
    }
}
