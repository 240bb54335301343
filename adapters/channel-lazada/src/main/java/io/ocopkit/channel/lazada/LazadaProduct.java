package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.InvalidValueException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A product as Lazada describes it. Ids come as numbers or as strings, states in words of changing case. */
record LazadaProduct(JsonNode node) {
    private static final String INACTIVE = "inactive";

    /** What buyers see of a product, and why not. */
    private enum State {
        LIVE,
        HIDDEN,
        REVIEW,
        REFUSED,
        GONE,
        STRANGE
    }

    String id() {
        return node.path("item_id").asText("");
    }

    boolean isGone() {
        return state() == State.GONE;
    }

    boolean isLive() {
        return state() == State.LIVE;
    }

    boolean isHidden() {
        return state() == State.HIDDEN;
    }

    /** The keys Lazada has given, by the seller's, in Lazada's order. */
    Map<String, String> skuIds() {
        Map<String, String> ids = new LinkedHashMap<>();
        node.path("skus")
                .forEach(sku -> ids.put(
                        sku.path("SellerSku").asText(), sku.path("SkuId").asText()));
        return ids;
    }

    boolean has(String sellerSku) {
        return skuIds().containsKey(sellerSku);
    }

    /** Our key of the whole listing as we have left it there. */
    String page(@Nullable String attribute) {
        return attribute == null ? "" : node.path("attributes").path(attribute).asText("");
    }

    /** Our key: the one we have left there, or the only SKU's. */
    Optional<Sku> key(@Nullable String attribute) {
        String page = page(attribute);
        Map<String, String> skus = skuIds();
        String key = !page.isEmpty()
                ? page
                : skus.size() == 1 ? skus.keySet().iterator().next() : "";
        try {
            return key.isEmpty() ? Optional.empty() : Optional.of(Sku.parse(key));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    Observation seen(Sku sku) {
        ListingReference reference = new ListingReference(sku, id());
        return switch (state()) {
            case LIVE -> new Observation.Live(reference, edition());
            case HIDDEN -> new Observation.Hidden(reference);
            case REVIEW -> new Observation.InReview(reference);
            case REFUSED ->
                new Observation.Refused(
                        reference,
                        List.of(LazadaErrors.TABLE
                                .classify(200, "REJECTED", reason())
                                .issue()));
            case GONE -> new Observation.Absent();
            case STRANGE ->
                new Observation.Unknown(new Outcome.Transient(
                        LazadaIssues.strangeState(node.path("status").asText(""))));
        };
    }

    private State state() {
        State state = stateOf(node.path("status").asText(""));
        if (state == State.HIDDEN && stateOf(node.path("subStatus").asText("")) == State.REFUSED) {
            return State.REFUSED;
        }
        if (state != State.LIVE) {
            return state;
        }
        int skus = node.path("skus").size();
        if (skus > 0 && node.path("suspendedSkus").size() >= skus) {
            return State.REFUSED;
        }
        return isWhollyInactive() ? State.HIDDEN : State.LIVE;
    }

    private boolean isWhollyInactive() {
        for (JsonNode sku : node.path("skus")) {
            if (!INACTIVE.equalsIgnoreCase(sku.path("Status").asText())) {
                return false;
            }
        }
        return !node.path("skus").isEmpty();
    }

    private static State stateOf(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
            case "active", "live", "soldout" -> State.LIVE;
            case INACTIVE, "offline" -> State.HIDDEN;
            case "pending", "pendingqc", "qcpending" -> State.REVIEW;
            case "reject", "rejected", "livereject", "liverejected", "suspended", "lock", "locked" -> State.REFUSED;
            case "deleted" -> State.GONE;
            default -> State.STRANGE;
        };
    }

    /** Reasons come as a text, a list of texts, or a list of objects that have some. */
    private String reason() {
        List<String> words = new ArrayList<>();
        collect(node.path("rejectReason"), words);
        collect(node.path("suspendedSkus"), words);
        return String.join("; ", words);
    }

    private static void collect(JsonNode from, List<String> words) {
        if (from.isTextual() && !from.asText().isBlank()) {
            words.add(from.asText());
        }
        from.forEach(part -> collect(part, words));
    }

    /** Tells what somebody has edited. Stock is left out: every order changes it. */
    private String edition() {
        DigestBuilder digest = Digest.of("lazada-edition/1")
                .add(node.path("attributes").path("name").asText())
                .add(node.path("attributes").path("description").asText())
                .add(node.path("attributes").path("short_description").asText())
                .add(node.path("primary_category").asText());
        node.path("images").forEach(image -> digest.add(image.asText()));
        for (JsonNode sku : node.path("skus")) {
            digest.add(sku.path("SellerSku").asText())
                    .add(sku.path("Status").asText())
                    .add(amount(sku.path("price").asText()))
                    .add(sku.path("saleProp").toString());
        }
        node.path("suspendedSkus").forEach(sku -> digest.add(sku.toString()));
        return digest.build().hex();
    }

    /** One call says 150000, another 150000.00. */
    private static String amount(String price) {
        return price.matches("\\d{1,15}(\\.\\d{1,6})?")
                ? new BigDecimal(price).stripTrailingZeros().toPlainString()
                : price;
    }
}
