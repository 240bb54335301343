package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A product as the shop has it. The listing's SKU is its external id, and every SKU has the command's version behind its
 * own key in its external id, the only places the platform leaves to others.
 */
record Product(JsonNode json) {
    static final String LIVE = "ACTIVATE";
    static final String PENDING = "PENDING";
    static final String DRAFT = "DRAFT";
    static final String DEACTIVATED = "SELLER_DEACTIVATED";

    private static final String SKUS = "skus";
    private static final String ID = "id";
    private static final String SELLER_SKU = "seller_sku";
    private static final char VERSION = '#';

    static String externalId(Sku sku, long version) {
        return sku.value() + VERSION + version;
    }

    String id() {
        return json.path(ID).asText();
    }

    String status() {
        return json.path("status").asText();
    }

    boolean isFrozen() {
        return "FREEZE".equals(status());
    }

    boolean isDeleted() {
        return "DELETED".equals(status());
    }

    /** Buyers see it, or will as soon as the review is over. */
    boolean isShown() {
        return LIVE.equals(status()) || PENDING.equals(status());
    }

    /** The listing's SKU where it is ours; somebody else's key, or empty, where it is not. */
    String listing() {
        return json.path("external_product_id").asText("");
    }

    Set<String> sellerSkus() {
        return new HashSet<>(json.path(SKUS).findValuesAsText(SELLER_SKU));
    }

    Map<String, JsonNode> skus() {
        Map<String, JsonNode> bySellerSku = new HashMap<>();
        json.path(SKUS).forEach(sku -> bySellerSku.put(sku.path(SELLER_SKU).asText(), sku));
        return bySellerSku;
    }

    Set<String> warehouses() {
        return new HashSet<>(json.path(SKUS).findValuesAsText("warehouse_id"));
    }

    /** The latest command that has written it; 0 when none of ours has. */
    long version() {
        long latest = 0;
        for (JsonNode sku : json.path(SKUS)) {
            String external = sku.path("external_sku_id").asText("");
            String version = external.substring(external.lastIndexOf(VERSION) + 1);
            if (external.indexOf(VERSION) >= 0 && version.matches("\\d{1,18}")) {
                latest = Math.max(latest, Long.parseLong(version));
            }
        }
        return latest;
    }

    Observation seen(Sku sku) {
        ListingReference reference = new ListingReference(sku, id());
        List<Issue> reasons = reasons();
        return switch (status()) {
            case LIVE -> reviewed(reference, reasons);
            case PENDING -> new Observation.InReview(reference);
            case "FAILED" -> new Observation.Refused(reference, reasons);
            case "PLATFORM_DEACTIVATED" ->
                reasons.isEmpty() ? new Observation.Hidden(reference) : new Observation.Refused(reference, reasons);
            case "DELETED" -> new Observation.Absent();
            default -> new Observation.Hidden(reference);
        };
    }

    /** Of a product buyers see, a change may be under review, or refused: then they still see what was there before. */
    private Observation reviewed(ListingReference reference, List<Issue> reasons) {
        return switch (json.path("audit").path("status").asText()) {
            case "AUDITING", "PRE_APPROVED" -> new Observation.InReview(reference);
            case "FAILED" -> new Observation.Refused(reference, reasons);
            default -> new Observation.Live(reference, edition());
        };
    }

    private List<Issue> reasons() {
        List<Issue> issues = new ArrayList<>();
        for (JsonNode failed : json.path("audit_failed_reasons")) {
            List<String> words = new ArrayList<>();
            failed.path("reasons").forEach(reason -> words.add(reason.asText()));
            failed.path("suggestions").forEach(suggestion -> words.add(suggestion.asText()));
            issues.add(TikTokErrors.finding(
                    "audit.FAILED",
                    field(failed.path("position").asText()),
                    failed.path("position").asText("") + ": " + String.join("; ", words)));
        }
        return issues;
    }

    private static String field(String position) {
        String place = position.toLowerCase(Locale.ROOT);
        return place.contains("image") || place.contains("picture")
                ? "offer.content.images"
                : place.contains("title") || place.contains("name")
                        ? "title"
                        : place.contains("desc") ? "description" : place.contains("categ") ? "category" : "";
    }

    /** Tells what somebody has edited. Stock is left out: every order changes it; so are prices of a campaign. */
    private String edition() {
        DigestBuilder digest = Digest.of("tiktok-edition/1");
        List.of("title", "description", "external_product_id")
                .forEach(field -> digest.add(json.path(field).asText()));
        json.path("main_images").forEach(image -> digest.add(image.path("uri").asText()));
        for (JsonNode sku : json.path(SKUS)) {
            digest.add(sku.path(SELLER_SKU).asText()).add(price(sku));
        }
        return digest.build().hex();
    }

    /** As it was entered, without what a campaign takes off. */
    static String price(JsonNode sku) {
        return sku.path("price").path("tax_exclusive_price").asText("");
    }
}
