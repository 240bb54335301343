package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the village market answers. */
final class VillageAnswer {
    private static final Citation HANDBOOK = Citation.of("Village market handbook");
    private static final int PENALTY_SECONDS = 60;

    private VillageAnswer() {}

    static boolean isDone(HttpResponse<byte[]> answer) {
        return answer.statusCode() / 100 == 2;
    }

    /** Something between us and the market failed; whether the market did its work, it cannot know. */
    static boolean isGatewaysWord(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 502 || answer.statusCode() == 504;
    }

    static boolean isAbsence(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 404 && form(answer).isPresent();
    }

    /** The fields of an answer; empty when it is not the market's. */
    static Optional<Form> form(HttpResponse<byte[]> answer) {
        try {
            return Optional.of(Form.parse(new String(answer.body(), StandardCharsets.UTF_8)))
                    .filter(form -> form.value("end").isPresent());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Outcome failure(HttpResponse<byte[]> answer, ChannelContext context, boolean renews) {
        int status = answer.statusCode();
        if (status == 429) {
            return new Outcome.Throttled(retryAt(answer, context.clock().instant()));
        }
        if (status == 401 || status == 403) {
            return new Outcome.AuthExpired(!renews || status == 403);
        }
        String code = form(answer).flatMap(form -> form.value("error")).orElse(null);
        return status >= 500 || code == null
                ? new Outcome.Transient(outOfOrder(code))
                : new Outcome.Rejected(List.of(refusal(
                        code, form(answer).flatMap(form -> form.value("field")).orElse(""))));
    }

    private static Instant retryAt(HttpResponse<byte[]> answer, Instant now) {
        String header = answer.headers().firstValue("Retry-After").orElse("");
        if (header.matches("\\d{1,9}")) {
            return now.plusSeconds(Long.parseLong(header));
        }
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
        } catch (DateTimeException e) {
            return now.plusSeconds(PENALTY_SECONDS);
        }
    }

    static Observation seen(Form form, Sku sku, VillageChannel channel) {
        if (form.value("found").equals(Optional.of("0"))) {
            return new Observation.Absent();
        }
        Optional<String> id = form.value("id");
        Optional<String> state = form.value("state");
        if (id.isEmpty() || state.isEmpty()) {
            return new Observation.Unknown(new Outcome.Transient(outOfOrder(null)));
        }
        ListingReference reference = new ListingReference(sku, id.get());
        return switch (state.get()) {
            case "live" -> new Observation.Live(reference, null);
            case "hidden" -> new Observation.Hidden(reference);
            default -> channel.reviewed(reference, state.get());
        };
    }

    static Outcome unreachable() {
        return new Outcome.Transient(outOfOrder(null));
    }

    private static Issue outOfOrder(@Nullable String code) {
        return issue("VILLAGE_OUT_OF_ORDER", "", "Chợ tạm thời không trả lời", "The market does not answer now", code);
    }

    private static Issue refusal(String code, String field) {
        String ours = switch (field) {
            case "title" -> "product.name";
            case "text" -> "offer.content.description";
            case "picture" -> "offer.content.images";
            case "variant" -> "offer.variants";
            default -> "";
        };
        return issue("VILLAGE_REFUSED", ours, "Chợ không nhận mặt hàng", "The market refuses the listing", code);
    }

    static Issue issue(String code, String field, String vi, String en, @Nullable String channelCode) {
        return new Issue(
                code,
                field,
                Severity.ERROR,
                HANDBOOK,
                BilingualText.of(vi, en),
                BilingualText.of("Sửa lại theo sổ tay của chợ", "Put it right by the market's handbook"),
                channelCode);
    }
}
