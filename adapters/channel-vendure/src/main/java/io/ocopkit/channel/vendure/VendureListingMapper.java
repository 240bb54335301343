package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.mapping.MappedListing;
import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns one command into what the Admin API takes. */
final class VendureListingMapper {
    static final String LANGUAGE = "vi";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String FACETS = "facets";

    private static final int CODE_DIGITS = 12;

    private final PublishCommand command;
    private final String title;
    private final String description;
    private final @Nullable List<String> facets;

    private VendureListingMapper(
            PublishCommand command, String title, String description, @Nullable List<String> facets) {
        this.command = command;
        this.title = title;
        this.description = description;
        this.facets = facets;
    }

    static VendureListingMapper of(VendureConfig config, PublishCommand command) throws ChannelFailure {
        List<Issue> issues = new ArrayList<>();
        MappedListing mapped = config.mapping().forListing(config.outlet(), command.listing());
        String title = mapped.text(TITLE).orReport(issues::add);
        String description = mapped.text(DESCRIPTION).orReport(issues::add);
        List<String> facets = mapped.has(FACETS) ? mapped.list(FACETS).orReport(issues::add) : null;
        if (title == null || description == null) {
            throw ChannelFailure.refusal(issues);
        }
        return new VendureListingMapper(command, title, description, facets);
    }

    Listing listing() {
        return command.listing();
    }

    List<Variant> items() {
        return listing().offer().items();
    }

    static Set<String> skus(Listing listing) {
        return listing.offer().items().stream()
                .map(item -> item.sku().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is chosen, in order; empty for a single pack. */
    List<String> options() {
        return items().get(0).options();
    }

    /** The values of one option that some pack has, in order. */
    Set<String> values(int option) {
        return items().stream()
                .map(item -> item.choices().get(option).value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<String> groupCodes(Listing listing) {
        return listing.offer().items().get(0).options().stream()
                .map(option -> groupCode(listing.sku(), option))
                .toList();
    }

    /** Ours for ever, so that what a lost call has made is found again. */
    static String groupCode(Sku sku, String option) {
        String digest =
                Digest.of("vendure-option/1").add(sku).add(option).build().hex();
        return "ocop-" + digest.substring(0, CODE_DIGITS);
    }

    ObjectNode newGroup(int option) {
        ObjectNode group =
                object().put("code", groupCode(listing().sku(), options().get(option)));
        named(group, options().get(option));
        ArrayNode values = group.putArray("options");
        values(option).forEach(value -> named(values.addObject().put("code", slug(value)), value));
        return group;
    }

    ObjectNode newValue(String group, String value) {
        return named(object().put("productOptionGroupId", group).put("code", slug(value)), value);
    }

    private static ObjectNode named(ObjectNode node, String name) {
        node.putArray("translations").addObject().put("languageCode", LANGUAGE).put("name", name);
        return node;
    }

    /** Hidden: without variants it is only half of a listing. The slug is the server's to make unique. */
    ObjectNode newProduct() {
        ObjectNode product = object().put("enabled", false);
        ObjectNode text = product.putArray("translations").addObject();
        text.put("languageCode", LANGUAGE).put("name", title).put("description", description);
        text.put("slug", slug(title + " " + listing().sku()));
        product.putObject("customFields").put("ocopSku", listing().sku().value());
        return product;
    }

    /** All of it; the slug stays, for links that are about. */
    ObjectNode product(String id, List<String> languages, Pictures pictures) {
        ObjectNode product = object().put("id", id).put("enabled", true);
        ArrayNode texts = product.putArray("translations");
        languages(languages)
                .forEach(language -> texts.addObject()
                        .put("languageCode", language)
                        .put("name", title)
                        .put("description", description));
        pictures.writeTo(product);
        if (facets != null) {
            ArrayNode ids = product.putArray("facetValueIds");
            facets.forEach(ids::add);
        }
        certified(product.putObject("customFields"));
        return product;
    }

    /** A text in another language that stayed behind would go on saying what is no longer certified. */
    private static Set<String> languages(List<String> there) {
        Set<String> languages = new LinkedHashSet<>(there);
        languages.add(LANGUAGE);
        return languages;
    }

    private void certified(ObjectNode fields) {
        EligibilityProof proof = listing().proof();
        fields.put("ocopSku", listing().sku().value())
                .put("ocopVersion", Long.toString(command.version()))
                .put("ocopStars", proof.stars().stars())
                .put("ocopDecision", proof.decision().number().toString())
                .put("ocopValidUntil", proof.validUntil().toString())
                .put("ocopProof", proof.digest().hex());
    }

    /** No word of a certificate. */
    static ObjectNode withdrawn(String id, Sku sku, long version) {
        ObjectNode product = object().put("id", id).put("enabled", false);
        ObjectNode fields = product.putObject("customFields");
        fields.put("ocopSku", sku.value()).put("ocopVersion", Long.toString(version));
        fields.putNull("ocopStars")
                .putNull("ocopDecision")
                .putNull("ocopValidUntil")
                .putNull("ocopProof");
        return product;
    }

    ObjectNode offered(String id) {
        ObjectNode product = object().put("id", id);
        product.putObject("customFields").put("ocopVersion", Long.toString(command.version()));
        return product;
    }

    /** How packs are written this time: in which languages, at what precision, with which pictures. */
    record Packing(List<String> languages, ShopFacts facts, Pictures pictures) {}

    ObjectNode newVariant(String product, Variant item, List<ShopOption> groups, Packing packing)
            throws ChannelFailure {
        ObjectNode variant = object().put("productId", product);
        ArrayNode options = variant.putArray("optionIds");
        for (int i = 0; i < groups.size(); i++) {
            options.add(groups.get(i).idOf(item.choices().get(i).value()));
        }
        return filled(variant, item, packing);
    }

    ObjectNode variant(String id, Variant item, Packing packing) throws ChannelFailure {
        return filled(object().put("id", id), item, packing);
    }

    private ObjectNode filled(ObjectNode variant, Variant item, Packing packing) throws ChannelFailure {
        variant.put("sku", item.sku().value()).put("enabled", true);
        variant.put("featuredAssetId", packing.pictures().of(item));
        ArrayNode texts = variant.putArray("translations");
        languages(packing.languages())
                .forEach(language ->
                        texts.addObject().put("languageCode", language).put("name", name(item)));
        return priced(variant, item, packing.facts());
    }

    private String name(Variant item) {
        String choices = item.choices().stream().map(Choice::value).collect(Collectors.joining(", "));
        return choices.isEmpty() ? title : title + " - " + choices;
    }

    /** The field {@code prices} is ignored on creation, so the price goes into {@code price} always. */
    static ObjectNode priced(ObjectNode variant, Variant item, ShopFacts facts) throws ChannelFailure {
        if (item.price() == null) {
            throw ChannelFailure.refusal(VendureIssues.priceMissing("offer.price"));
        }
        Integer stock = item.availability() == Availability.OUT_OF_STOCK ? Integer.valueOf(0) : item.stock();
        boolean counted = stock != null && item.availability() != Availability.PREORDER;
        variant.put("price", facts.amount(item.price())).put("trackInventory", counted ? "TRUE" : "FALSE");
        return stock == null ? variant : variant.put("stockOnHand", stock);
    }

    static ObjectNode soldOut(String variant) {
        return object().put("id", variant)
                .put("trackInventory", "TRUE")
                .put("stockOnHand", 0)
                .put("outOfStockThreshold", 0)
                .put("useGlobalOutOfStockThreshold", false);
    }

    static String slug(String text) {
        String slug =
                VietnameseText.searchKey(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" : slug;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
