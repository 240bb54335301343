package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What Tiki's refusals mean, at once or after a review, by {@code errors.tsv}. */
final class TikiErrors {
    static final ErrorTable TABLE = ErrorTable.load(TikiErrors.class, "errors.tsv");

    private static final String REJECTED = "rejected";
    private static final String ERRORS = "errors";
    private static final int TAKEN = 200;

    private TikiErrors() {}

    static ChannelError of(int status, JsonNode body) {
        JsonNode first = body.path(ERRORS).path(0);
        String code = body.path("error").asText(first.path("code").asText(""));
        return TABLE.classify(status, code, words(body));
    }

    private static String words(JsonNode body) {
        if (!body.has(ERRORS)) {
            return body.path("error_description").asText(body.path("message").asText(""));
        }
        List<String> words = new ArrayList<>();
        body.path(ERRORS).forEach(error -> words.add(error.isTextual() ? error.asText() : said(error)));
        return String.join("; ", words);
    }

    private static String said(JsonNode error) {
        String english = error.path("msg_eng").asText("");
        String detail = error.path("description").asText("");
        return String.join(
                ": ", Stream.of(english, detail).filter(text -> !text.isEmpty()).toList());
    }

    /** Why a review or what comes before it has refused. The reason is a text, and sometimes an object written as one. */
    static ChannelError refusal(String reason) {
        JsonNode told = TikiCalls.parsed(reason.getBytes(StandardCharsets.UTF_8));
        return told.isObject() && told.has(ERRORS) ? of(TAKEN, told) : TABLE.classify(TAKEN, REJECTED, reason);
    }

    static Issue issue(String reason) {
        return refusal(reason).issue();
    }
}
