package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A product as the shop has it.
 *
 * @param id the shop's key
 * @param isEnabled whether buyers may see it
 * @param sku our key in its custom field; null when it is not ours yet
 * @param version the last version that took effect; 0 when none has
 * @param languages in which it has texts
 * @param groups what is chosen
 * @param variants what can be bought
 * @param edition a digest of all we write but the stock, which sales change
 */
record ShopProduct(
        String id,
        boolean isEnabled,
        @Nullable String sku,
        long version,
        List<String> languages,
        List<ShopOption> groups,
        List<ShopVariant> variants,
        String edition) {
    static final String FIELDS =
            "{id enabled customFields{ocopSku ocopVersion ocopStars ocopDecision ocopValidUntil ocopProof}"
                    + " translations{languageCode name description} featuredAsset{id} assets{id} optionGroups"
                    + ShopOption.FIELDS
                    + " variants" + ShopVariant.FIELDS + "}";

    static ShopProduct of(JsonNode node) {
        JsonNode custom = node.path("customFields");
        List<String> languages = new ArrayList<>();
        node.path("translations")
                .forEach(text -> languages.add(text.path("languageCode").asText()));
        List<ShopVariant> variants = new ArrayList<>();
        node.path("variants").forEach(variant -> variants.add(ShopVariant.of(variant)));
        return new ShopProduct(
                node.path("id").asText(),
                node.path("enabled").asBoolean(),
                custom.path("ocopSku").textValue(),
                version(custom.path("ocopVersion").asText()),
                languages,
                ShopOption.all(node.path("optionGroups")),
                variants,
                edition(node, variants));
    }

    private static long version(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String edition(JsonNode node, List<ShopVariant> variants) {
        DigestBuilder digest = Digest.of("vendure-product/1")
                .add(node.path("customFields"))
                .add(node.path("translations"))
                .add(node.path("featuredAsset"))
                .add(node.path("assets"));
        variants.stream().map(ShopVariant::facts).sorted().forEach(digest::add);
        return digest.build().hex();
    }

    /** Whether somebody else than a buyer would call it a listing: a product without variants is half made. */
    boolean isShown() {
        return isEnabled && !variants.isEmpty();
    }

    boolean isOf(Sku key) {
        return key.value().equals(sku);
    }

    /** Not ours yet, and it sells this. */
    boolean mayBecome(Set<String> items) {
        return sku == null && variants.stream().anyMatch(variant -> items.contains(variant.sku()));
    }

    /** It sells nothing else, so that nothing of the shop's own is lost when it becomes ours. */
    boolean sellsOnly(Set<String> items) {
        return variants.stream().allMatch(variant -> items.contains(variant.sku()));
    }

    /** The pack that is chosen so, whatever its SKU: what a buyer has in the basket stays the same thing. */
    Optional<ShopVariant> variant(Variant item) {
        List<String> choices = item.choices().stream()
                .map(choice -> ShopVariant.choice(choice.option(), choice.value()))
                .sorted()
                .toList();
        return variants.stream()
                .filter(variant -> variant.choices().equals(choices))
                .findFirst();
    }

    Observation seen(Sku key) {
        ListingReference reference = new ListingReference(key, id);
        return isShown() ? new Observation.Live(reference, edition) : new Observation.Hidden(reference);
    }
}
