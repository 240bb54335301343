package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.channel.error.RetryAfter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Lazada's refusals mean, by {@code errors.tsv}. */
final class LazadaErrors {
    static final ErrorTable TABLE = ErrorTable.load(LazadaErrors.class, "errors.tsv");

    private static final Pattern BUSINESS = Pattern.compile("\\b(?:BIZ_CHECK|THD_IC|PG|AUTH)_[A-Z0-9_]+");
    private static final Pattern NUMBER = Pattern.compile("^E(\\d{3,4})\\b");
    private static final List<String> CODES = List.of("code", "error_code", "errorCode", "field_code");
    private static final List<String> WORDS = List.of("message", "msg", "error_msg");

    private LazadaErrors() {}

    static LazadaRefused refused(int status, JsonNode body, boolean writing, RetryAfter retryAfter) {
        return new LazadaRefused(found(status, body), writing, retryAfter);
    }

    /** The code outside is often no more than "failed"; what has happened is said inside. */
    private static List<LazadaRefused.Found> found(int status, JsonNode body) {
        String code = text(body, CODES);
        String message = text(body, WORDS);
        List<LazadaRefused.Found> inside = new ArrayList<>();
        for (JsonNode detail : body.path("detail")) {
            String words = text(detail, WORDS);
            String own = text(detail, CODES);
            ChannelError error = TABLE.classify(status, specific(own, words, code), words.isEmpty() ? message : words);
            inside.add(new LazadaRefused.Found(error, keys(detail)));
        }
        boolean explained = inside.stream().anyMatch(each -> each.error().documented());
        return explained
                ? inside
                : List.of(new LazadaRefused.Found(
                        TABLE.classify(status, specific(code, message, code), message), Set.of()));
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
}
