package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A product as the shop has it. */
record ShopProduct(JsonNode seen) {
    static final String FIELDS =
            "fields=id,external_id,status,title,description,thumbnail,metadata,images.id,images.url,"
                    + "images.rank,options.id,options.title,options.values.id,options.values.value,sales_channels.id,"
                    + ShopVariant.FIELDS;

    /** What is chosen, and the keys of the values it is chosen by. */
    record Option(String id, String title, Map<String, String> values) {}

    String id() {
        return seen.path("id").asText();
    }

    /** The key another system knows it by: ours, or that system's; null when there is none. */
    @Nullable
    String externalId() {
        return seen.path("external_id").textValue();
    }

    boolean isOf(Sku sku) {
        return sku.value().equals(externalId());
    }

    /** Whether we have ever written it. */
    boolean isOurs() {
        return seen.path("metadata").has(Metadata.VERSION);
    }

    /** Nobody else's, as far as one can see. */
    boolean mayBe(Sku sku) {
        return externalId() == null || isOf(sku);
    }

    /** It sells nothing else, so that nothing of the shop's own is lost when it becomes ours. */
    boolean sellsOnly(Set<String> items) {
        return variants().stream().allMatch(variant -> items.contains(variant.sku()));
    }

    /** The last version that took effect; 0 when none has. */
    long version() {
        String version = seen.path("metadata").path(Metadata.VERSION).asText();
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    boolean isPublished() {
        return seen.path("status").asText().equals("published");
    }

    Set<String> salesChannels() {
        return new LinkedHashSet<>(seen.path("sales_channels").findValuesAsText("id"));
    }

    List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (JsonNode option : seen.path("options")) {
            Map<String, String> values = new LinkedHashMap<>();
            option.path("values")
                    .forEach(value -> values.put(
                            value.path("value").asText(), value.path("id").asText()));
            options.add(
                    new Option(option.path("id").asText(), option.path("title").asText(), values));
        }
        return options;
    }

    List<ShopVariant> variants() {
        List<ShopVariant> variants = new ArrayList<>();
        seen.path("variants").forEach(variant -> variants.add(new ShopVariant(variant)));
        return variants;
    }

    Set<String> skus() {
        return variants().stream().map(ShopVariant::sku).collect(Collectors.toSet());
    }

    /** The keys of its pictures by their addresses. */
    Map<String, String> images() {
        Map<String, String> images = new LinkedHashMap<>();
        for (JsonNode image : seen.path("images")) {
            images.putIfAbsent(image.path("url").asText(), image.path("id").asText());
        }
        return images;
    }

    /** Whether buyers of a sales channel see something they could buy. */
    boolean isShownIn(String salesChannel) {
        return isPublished()
                && salesChannels().contains(salesChannel)
                && !seen.path("variants").isEmpty();
    }

    Observation seenAs(Sku sku, ShopFacts facts) {
        ListingReference reference = new ListingReference(sku, id());
        return isShownIn(facts.salesChannel())
                ? new Observation.Live(reference, edition())
                : new Observation.Hidden(reference);
    }

    /** A digest of all that we write but the stock, which sales change. */
    private String edition() {
        DigestBuilder digest = Digest.of("medusa-product/1");
        List.of("title", "description", "thumbnail")
                .forEach(field -> digest.add(seen.path(field).asText()));
        seen.path("images")
                .valueStream()
                .sorted(Comparator.comparingInt(image -> image.path("rank").asInt()))
                .forEach(image -> digest.add(image.path("url").asText()));
        seen.path("metadata")
                .propertyStream()
                .filter(entry -> entry.getKey().startsWith(Metadata.PREFIX))
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        entry -> digest.add(entry.getKey()).add(entry.getValue().asText()));
        variants().stream().map(ShopVariant::facts).sorted().forEach(digest::add);
        return digest.build().hex();
    }
}
