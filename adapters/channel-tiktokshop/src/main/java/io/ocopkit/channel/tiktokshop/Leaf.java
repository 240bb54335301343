package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.error.ChannelFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the shop's tree of categories asks for in one of its leaves. Asked for once an hour. */
record Leaf(String id, TikTokCalls calls, Memory memory) {
    private static final String CATEGORIES = "/product/202309/categories";
    private static final String BRANDS = "/product/202309/brands";
    private static final String VALUES = "values";
    private static final String NAME = "name";
    private static final String ID = "id";

    /** All of them, which is too much to be kept. */
    static JsonNode tree(TikTokCalls calls) throws ChannelFailure {
        return calls.get(
                CATEGORIES,
                Map.of(
                        "locale",
                        "vi-VN",
                        "category_version",
                        calls.config().limits().categoryVersion()));
    }

    JsonNode rules() throws ChannelFailure {
        return kept("/rules", Map.of());
    }

    /** Those that describe a product; those by which its packs differ are written freely. */
    List<JsonNode> attributes() throws ChannelFailure {
        List<JsonNode> attributes = new ArrayList<>();
        for (JsonNode attribute : kept("/attributes", Map.of("locale", "vi-VN")).path("attributes")) {
            if ("PRODUCT_PROPERTY".equals(attribute.path("type").asText("PRODUCT_PROPERTY"))) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    private JsonNode kept(String what, Map<String, String> query) throws ChannelFailure {
        Optional<JsonNode> known =
                memory.answers().find(id + what, calls.context().clock());
        if (known.isPresent()) {
            return known.get();
        }
        Map<String, String> versioned = new HashMap<>(query);
        versioned.put("category_version", calls.config().limits().categoryVersion());
        JsonNode data = calls.get(CATEGORIES + "/" + Signer.encode(id) + what, versioned);
        return memory.answers().keep(id + what, data, calls.context().clock());
    }

    /** The platform has had it misspelt, and may spell it either way. */
    static boolean isMandatory(JsonNode attribute) {
        return attribute.path("is_requried").asBoolean()
                || attribute.path("is_required").asBoolean();
    }

    /** Attributes as the platform wants them, from what the mapping says by name or by id. */
    ArrayNode attributes(Map<String, String> mapped, List<Issue> issues) throws ChannelFailure {
        ArrayNode written = TikTokCalls.object().arrayNode();
        Map<String, String> left = new HashMap<>(mapped);
        for (JsonNode attribute : attributes()) {
            String name = attribute.path(NAME).asText();
            String byId = left.remove(attribute.path(ID).asText());
            String value = byId == null ? left.remove(name) : byId;
            if (value != null) {
                ObjectNode one = written.addObject().put(ID, attribute.path(ID).asText());
                one.set(VALUES, values(attribute, value, issues));
            } else if (isMandatory(attribute)) {
                issues.add(TikTokIssues.attributeMissing(name));
            }
        }
        left.keySet().stream().sorted().map(TikTokIssues::attributeUnknown).forEach(issues::add);
        return written;
    }

    private static ArrayNode values(JsonNode attribute, String text, List<Issue> issues) {
        ArrayNode values = TikTokCalls.object().arrayNode();
        boolean several = attribute.path("is_multiple_selection").asBoolean();
        boolean free = attribute.path("is_customizable").asBoolean()
                || attribute.path(VALUES).isEmpty();
        for (String value : several ? text.split(";", -1) : new String[] {text}) {
            String choice = choice(attribute, value.strip());
            if (choice != null) {
                values.addObject().put(ID, choice);
            } else if (free) {
                values.addObject().put(NAME, value.strip());
            } else {
                issues.add(TikTokIssues.attributeValue(attribute.path(NAME).asText(), value.strip()));
            }
        }
        return values;
    }

    private static @Nullable String choice(JsonNode attribute, String value) {
        for (JsonNode choice : attribute.path(VALUES)) {
            if (choice.path(NAME).asText().equalsIgnoreCase(value)
                    || choice.path(ID).asText().equals(value)) {
                return choice.path(ID).asText();
            }
        }
        return null;
    }

    /** The id of a brand the shop may name; null when there is none of this name. */
    @Nullable
    String brand(String name) throws ChannelFailure {
        String asked = "brand/" + id + "/" + name;
        Optional<JsonNode> known = memory.answers().find(asked, calls.context().clock());
        JsonNode data = known.isPresent()
                ? known.get()
                : memory.answers().keep(asked, brands(name, ""), calls.context().clock());
        for (JsonNode brand : data.path("brands")) {
            if (brand.path(NAME).asText().equalsIgnoreCase(name) && isAvailable(brand)) {
                return brand.path(ID).asText();
            }
        }
        return null;
    }

    static boolean isAvailable(JsonNode brand) {
        return !"UNAVAILABLE".equals(brand.path("brand_status").asText());
    }

    JsonNode brands(String name, String token) throws ChannelFailure {
        Map<String, String> query = new HashMap<>(Map.of(
                "category_id", id, "category_version", calls.config().limits().categoryVersion(), "page_size", "100"));
        Stream.of(Map.entry("brand_name", name), Map.entry("page_token", token))
                .filter(entry -> !entry.getValue().isEmpty())
                .forEach(entry -> query.put(entry.getKey(), entry.getValue()));
        return calls.get(BRANDS, query);
    }

    /** Whether it takes the certification, and what else it asks for without conditions. */
    List<Issue> against(String certification) throws ChannelFailure {
        List<Issue> issues = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (JsonNode rule : rules().path("product_certifications")) {
            known.add(rule.path(ID).asText());
            boolean unconditional = rule.path("is_required").asBoolean()
                    && rule.path("requirement_conditions").isEmpty();
            if (unconditional && !rule.path(ID).asText().equals(certification)) {
                issues.add(TikTokIssues.certificationMissing(rule.path(NAME).asText()));
            }
        }
        if (!certification.isEmpty() && !known.contains(certification)) {
            issues.add(TikTokIssues.certificationUnknown(certification));
        }
        return issues;
    }
}
