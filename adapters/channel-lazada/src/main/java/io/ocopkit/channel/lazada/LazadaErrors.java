package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.channel.error.Lost;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Lazada's refusals and silences mean, by {@code errors.tsv}. */
final class LazadaErrors {
    static final ErrorTable TABLE = ErrorTable.load(LazadaErrors.class, "errors.tsv");

    private static final String DUPLICATE = "LAZADA_SKU_TAKEN";
    private static final Pattern BUSINESS = Pattern.compile("\\b(?:BIZ_CHECK|THD_IC|PG|AUTH)_[A-Z0-9_]+");
    private static final Pattern NUMBER = Pattern.compile("^E(\\d{3,4})\\b");
    private static final List<String> CODES = List.of("code", "error_code", "errorCode", "field_code");
    private static final List<String> WORDS = List.of("message", "msg", "error_msg");
    private static final Set<ErrorClass> PERMANENT = EnumSet.of(
            ErrorClass.PERMANENT_INPUT, ErrorClass.PERMANENT_POLICY, ErrorClass.CONFLICT_STATE, ErrorClass.ABSENT);

    private LazadaErrors() {}

    /** No answer, or one that is not Lazada's. */
    static LazadaFailure.Meaning unanswered(Exception source) {
        return new LazadaFailure.Meaning() {
            @Override
            public Outcome ofCommand(ListingReference reference) {
                return source instanceof InterruptedException e
                        ? Lost.write(reference, e)
                        : Lost.write(reference, lost(source));
            }

            @Override
            public Outcome ofLook() {
                return source instanceof InterruptedException e ? Lost.read(e) : Lost.read(lost(source));
            }
        };
    }

    private static IOException lost(Exception source) {
        return source instanceof IOException e ? e : new IOException("Not an answer of Lazada's");
    }

    static LazadaFailure.Meaning refused(int status, JsonNode body, boolean writing, RetryAfter retryAfter) {
        return new Refused(found(status, body), writing, retryAfter);
    }

    /**
     * An error and which SKU it is about.
     *
     * @param keys whatever names the SKU in the answer; empty when nothing does
     */
    private record Found(ChannelError error, Set<String> keys) {}

    /** The code outside is often no more than "failed"; what has happened is said inside. */
    private static List<Found> found(int status, JsonNode body) {
        String code = text(body, CODES);
        String message = text(body, WORDS);
        List<Found> inside = new ArrayList<>();
        for (JsonNode detail : body.path("detail")) {
            String words = text(detail, WORDS);
            String own = text(detail, CODES);
            ChannelError error = TABLE.classify(status, specific(own, words, code), words.isEmpty() ? message : words);
            inside.add(new Found(error, keys(detail)));
        }
        boolean explained = inside.stream().anyMatch(each -> each.error().documented());
        return explained
                ? inside
                : List.of(new Found(TABLE.classify(status, specific(code, message, code), message), Set.of()));
    }

    private static String specific(String code, String message, String otherwise) {
        Matcher business = BUSINESS.matcher(code + " " + message);
        if (business.find()) {
            return business.group();
        }
        Matcher number = NUMBER.matcher(message);
        return !code.isEmpty() ? code : number.find() ? number.group(1) : otherwise;
    }

    private static Set<String> keys(JsonNode detail) {
        Set<String> keys = new HashSet<>();
        keys.add("s" + text(detail, List.of("seller_sku", "SellerSku", "sellerSku")));
        keys.add("i" + text(detail, List.of("sku_id", "SkuId", "skuId")));
        keys.removeIf(key -> key.length() == 1);
        return keys;
    }

    private static String text(JsonNode node, List<String> names) {
        return names.stream()
                .map(name -> node.path(name).asText(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** An error Lazada has answered with. */
    private record Refused(List<Found> found, boolean writing, RetryAfter retryAfter) implements LazadaFailure.Meaning {

        @Override
        public Outcome ofCommand(ListingReference reference) {
            return writing ? outcome(found, reference) : ofLook();
        }

        @Override
        public Outcome ofLook() {
            return worst(found).ofRead(retryAfter);
        }

        /**
         * Where some SKUs are named, nobody knows whether the others were done. A refusal that names none is about one of
         * several, so each is looked for and sent alone.
         */
        @Override
        public Outcome ofPart(ListingReference reference, Set<String> keys) {
            List<Found> own = found.stream()
                    .filter(each -> each.keys().stream().anyMatch(keys::contains))
                    .toList();
            boolean named = found.stream().anyMatch(each -> !each.keys().isEmpty());
            if (!own.isEmpty()) {
                return outcome(own, reference);
            }
            Outcome ofAll = ofCommand(reference);
            return named || ofAll instanceof Outcome.Rejected ? new Outcome.InDoubt(reference) : ofAll;
        }

        @Override
        public boolean is(ErrorClass errorClass) {
            return worst(found).is(errorClass);
        }

        @Override
        public boolean isDuplicate() {
            return found.stream().anyMatch(each -> each.error().entry().code().equals(DUPLICATE));
        }

        private Outcome outcome(List<Found> errors, ListingReference reference) {
            Outcome outcome = worst(errors).ofWrite(reference, retryAfter);
            return outcome instanceof Outcome.Rejected ? new Outcome.Rejected(issues(errors)) : outcome;
        }

        private static List<Issue> issues(List<Found> errors) {
            return errors.stream().map(each -> each.error().issue()).distinct().toList();
        }

        /** What may pass by itself comes before what would be refused again. */
        private static ChannelError worst(List<Found> errors) {
            return errors.stream()
                    .map(Found::error)
                    .filter(error -> !PERMANENT.contains(error.errorClass()))
                    .findFirst()
                    .orElse(errors.get(0).error());
        }
    }
}
