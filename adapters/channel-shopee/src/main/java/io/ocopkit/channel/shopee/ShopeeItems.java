package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.shopee.ShopeeConfig.Search;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the items of a shop. A SKU is no key on Shopee: it may stand on several items or on none. */
record ShopeeItems(ShopeeCalls calls, ShopeeMemory memory) {
    static final String STATUS = "item_status";
    static final String NORMAL = "NORMAL";
    static final String UNLIST = "UNLIST";
    static final String REVIEWING = "REVIEWING";
    static final String BANNED = "BANNED";
    static final String ITEM_ID = "item_id";

    /** As many as Shopee describes at once. */
    private static final String A_PAGE = "50";

    private static final String OFFSET = "offset";

    /** What is there, what buyers see before what they do not. */
    private static final List<String> THERE = List.of(NORMAL, REVIEWING, UNLIST, BANNED);

    private static final String SHOPEE_DELETE = "SHOPEE_DELETE";

    /** By Shopee's key, and by ours when that is gone. */
    Optional<JsonNode> find(ListingReference reference) throws ChannelFailure {
        String key = reference.channelKey();
        Optional<JsonNode> known = key == null ? Optional.empty() : byId(key);
        return known.isPresent() ? known : bySku(reference.sku());
    }

    /** Deleted items stay readable for some time; they are gone. */
    Optional<JsonNode> byId(String id) throws ChannelFailure {
        return described(List.of(id)).stream().filter(ShopeeItems::isThere).findFirst();
    }

    /** For a look: what Shopee itself has deleted is worth a word to its seller. */
    Observation look(ListingReference reference) throws ChannelFailure {
        String key = reference.channelKey();
        List<JsonNode> known = key == null ? List.of() : described(List.of(key));
        Optional<JsonNode> seen = known.stream()
                .filter(item -> isThere(item) || isDeletedByShopee(item))
                .findFirst();
        Optional<JsonNode> item = seen.isPresent() ? seen : bySku(reference.sku());
        return item.isPresent()
                ? seen(reference.sku(), item.get(), reasons(List.of(item.get())))
                : new Observation.Absent();
    }

    private static boolean isThere(JsonNode item) {
        return THERE.contains(item.path(STATUS).asText());
    }

    private static boolean isDeletedByShopee(JsonNode item) {
        return SHOPEE_DELETE.equals(item.path(STATUS).asText());
    }

    Optional<JsonNode> bySku(Sku sku) throws ChannelFailure {
        Optional<String> remembered =
                memory.items().find(sku.value(), calls.context().clock());
        Optional<JsonNode> known =
                remembered.isPresent() ? byId(remembered.get()).filter(item -> has(item, sku)) : Optional.empty();
        if (known.isPresent()) {
            return known;
        }
        Optional<String> cursor = Optional.of("");
        while (cursor.isPresent()) {
            Page page = calls.config().search() == Search.BY_SKU ? searched(sku, cursor.get()) : page(cursor.get());
            Optional<JsonNode> found = page.items().stream()
                    .filter(item -> has(item, sku))
                    .min(Comparator.comparing(
                            item -> THERE.indexOf(item.path(STATUS).asText())));
            if (found.isPresent()) {
                return found;
            }
            String before = cursor.get();
            cursor = page.next().filter(next -> !next.equals(before));
        }
        return Optional.empty();
    }

    private static boolean has(JsonNode item, Sku sku) {
        return sku.value().equals(item.path("item_sku").asText());
    }

    /** Some items and where the next begin. */
    record Page(List<JsonNode> items, Optional<String> next) {}

    /** What a search names is read before it is believed: it may find similar ones. */
    private Page searched(Sku sku, String cursor) throws ChannelFailure {
        JsonNode found = calls.get("search_item", query("item_sku", sku.value(), cursor));
        List<String> ids = new ArrayList<>();
        found.path("item_id_list").forEach(id -> ids.add(id.asText()));
        String next = found.path("next_offset").asText("");
        return new Page(described(ids), next.isEmpty() || ids.isEmpty() ? Optional.empty() : Optional.of(next));
    }

    Page page(String cursor) throws ChannelFailure {
        JsonNode page = calls.get("get_item_list", query(OFFSET, cursor.isEmpty() ? "0" : cursor, ""));
        List<String> ids = new ArrayList<>();
        page.path("item").forEach(item -> ids.add(item.path(ITEM_ID).asText()));
        boolean more = page.path("has_next_page").asBoolean();
        return new Page(
                described(ids), more ? Optional.of(page.path("next_offset").asText()) : Optional.empty());
    }

    private static String[] query(String name, String value, String cursor) {
        List<String> query = new ArrayList<>(List.of(name, value, "page_size", A_PAGE));
        THERE.forEach(status -> query.addAll(List.of(STATUS, status)));
        if (!cursor.isEmpty()) {
            query.addAll(List.of(OFFSET, cursor));
        }
        return query.toArray(String[]::new);
    }

    private List<JsonNode> described(List<String> ids) throws ChannelFailure {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<JsonNode> items = new ArrayList<>();
        Attempt.toFind(() -> calls.get("get_item_base_info", "item_id_list", String.join(",", ids)))
                .ifPresent(answer -> answer.path("item_list").forEach(items::add));
        items.stream()
                .filter(ShopeeItems::isThere)
                .forEach(item -> remember(item.path("item_sku").asText(), id(item)));
        return items;
    }

    void remember(String sku, String id) {
        if (!sku.isEmpty()) {
            memory.items().keep(sku, id, calls.context().clock());
        }
    }

    static String id(JsonNode item) {
        return item.path(ITEM_ID).asText();
    }

    static String status(JsonNode item) {
        return item.path(STATUS).asText();
    }

    static Observation seen(Sku sku, JsonNode item, Map<String, List<Issue>> reasons) {
        ListingReference reference = new ListingReference(sku, id(item));
        return switch (status(item)) {
            case NORMAL -> new Observation.Live(reference, Edition.of(item));
            case UNLIST -> new Observation.Hidden(reference);
            case REVIEWING -> new Observation.InReview(reference);
            case BANNED, SHOPEE_DELETE ->
                new Observation.Refused(reference, reasons.getOrDefault(id(item), List.of(ShopeeErrors.banned(""))));
            default -> new Observation.Unknown(new Outcome.Transient(ShopeeIssues.strangeStatus(status(item))));
        };
    }

    /** Why Shopee has taken items from buyers, by id. */
    Map<String, List<Issue>> reasons(List<JsonNode> items) throws ChannelFailure {
        String ids = items.stream()
                .filter(item -> isDeletedByShopee(item) || BANNED.equals(status(item)))
                .map(ShopeeItems::id)
                .collect(Collectors.joining(","));
        Map<String, List<Issue>> reasons = new HashMap<>();
        if (!ids.isEmpty()) {
            for (JsonNode item :
                    calls.get("get_item_violation_info", "item_id_list", ids).path("item_list")) {
                List<Issue> why = stream(item.path("item_status_details"))
                        .map(ShopeeItems::reason)
                        .toList();
                reasons.put(id(item), why.isEmpty() ? List.of(ShopeeErrors.banned("")) : why);
            }
        }
        return reasons;
    }

    private static Issue reason(JsonNode violation) {
        return ShopeeErrors.banned(Stream.of("violation_type", "violation_reason", "suggestion")
                .map(part -> violation.path(part).asText(""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" - ")));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
