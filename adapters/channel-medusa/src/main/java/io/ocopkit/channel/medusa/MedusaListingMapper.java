package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Variant;
import io.ocopkit.mapping.MappedListing;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Dong;
import io.ocopkit.text.VietnameseText;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns one command into what the Admin API takes. */
final class MedusaListingMapper {
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String CATEGORIES = "categories";
    static final String SHIPPING = "shippingProfile";

    /** Medusa's own words for what cannot be chosen. */
    private static final Choice SINGLE = new Choice("Default option", "Default option value");

    private static final int MOST_PICTURES = 20;
    private static final int HANDLE_DIGITS = 8;

    private final PublishCommand command;
    private final String title;
    private final String description;
    private final @Nullable List<String> categories;
    private final @Nullable String shipping;

    private MedusaListingMapper(PublishCommand command, MappedListing mapped, Consumer<Issue> issues) {
        this.command = command;
        this.title = Objects.requireNonNullElse(mapped.text(TITLE).orReport(issues), "");
        this.description = Objects.requireNonNullElse(mapped.text(DESCRIPTION).orReport(issues), "");
        this.categories = mapped.has(CATEGORIES) ? mapped.list(CATEGORIES).orReport(issues) : null;
        this.shipping = mapped.has(SHIPPING) ? mapped.value(SHIPPING).orReport(issues) : null;
    }

    static MedusaListingMapper of(MedusaConfig config, PublishCommand command) throws ChannelFailure {
        Listing listing = command.listing();
        List<Issue> issues = new ArrayList<>(MedusaCheck.of(config, listing));
        MappedListing mapped = config.mapping().forListing(config.outlet(), listing);
        MedusaListingMapper mapper = new MedusaListingMapper(command, mapped, issues::add);
        issues.removeIf(issue -> issue.severity() != Severity.ERROR);
        if (!issues.isEmpty()) {
            throw ChannelFailure.refusal(issues);
        }
        return mapper;
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

    boolean isSingle() {
        return items().get(0).choices().isEmpty();
    }

    private static List<Choice> choices(Variant item) {
        return item.choices().isEmpty() ? List.of(SINGLE) : item.choices();
    }

    /** What is chosen, each with its values in order. */
    Map<String, Set<String>> options() {
        Map<String, Set<String>> options = new LinkedHashMap<>();
        for (Variant item : items()) {
            choices(item)
                    .forEach(choice -> options.computeIfAbsent(choice.option(), unknown -> new LinkedHashSet<>())
                            .add(choice.value()));
        }
        return options;
    }

    /** A draft: buyers see it when its stock is there. The handle and the SKUs are unique, so that it is never made twice. */
    ObjectNode newProduct(ShopFacts facts) {
        ObjectNode product = product();
        product.withObject("metadata").remove(Metadata.WITHDRAWN);
        product.put("handle", handle()).put("status", "draft");
        images().forEach(image -> product.withArray("images").addObject().put("url", image));
        options().forEach((option, values) -> product.withArray("options").add(newOption(option, values)));
        items().forEach(item -> product.withArray("variants").add(newVariant(item)));
        product.putArray("sales_channels").addObject().put("id", facts.salesChannel());
        return product;
    }

    /** All of it; the handle stays, for links that are about. Packs that are not named here are lost to the shop. */
    ObjectNode product(ShopProduct there, Map<String, String> variants, ShopFacts facts) {
        ObjectNode product = product().put("id", there.id());
        ArrayNode images = product.putArray("images");
        for (String image : images()) {
            ObjectNode shown = images.addObject().put("url", image);
            String known = there.images().get(image);
            if (known != null) {
                shown.put("id", known);
            }
        }
        ArrayNode packs = product.putArray("variants");
        items().forEach(item -> packs.add(variant(item, variants)));
        if (!there.salesChannels().contains(facts.salesChannel())) {
            ArrayNode channels = product.putArray("sales_channels");
            there.salesChannels().forEach(channel -> channels.addObject().put("id", channel));
            channels.addObject().put("id", facts.salesChannel());
        }
        return product;
    }

    private ObjectNode product() {
        ObjectNode product = object().put("title", title)
                .put("description", description)
                .put("thumbnail", images().stream().findFirst().orElse(null))
                .put("external_id", listing().sku().value());
        product.set("metadata", Metadata.of(listing(), command.version()).put(Metadata.WITHDRAWN, ""));
        if (categories != null) {
            ArrayNode ids = product.putArray("categories");
            categories.forEach(category -> ids.addObject().put("id", category));
        }
        return shipping == null ? product : product.put("shipping_profile_id", shipping);
    }

    private List<String> images() {
        return listing().offer().content().images().stream()
                .map(URI::toString)
                .distinct()
                .limit(MOST_PICTURES)
                .toList();
    }

    /** Of the name, for people, and of the SKU, to be nobody else's. */
    private String handle() {
        String digest =
                Digest.of("medusa-handle/1").add(listing().sku()).build().hex();
        String slug =
                VietnameseText.searchKey(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (slug.isEmpty() ? "" : slug + "-") + digest.substring(0, HANDLE_DIGITS);
    }

    static ObjectNode newOption(String title, Set<String> values) {
        ObjectNode option = object().put("title", title);
        values.forEach(option.putArray("values")::add);
        return option.put("is_exclusive", true);
    }

    ObjectNode newVariant(Variant item) {
        ObjectNode variant = filled(object(), item);
        ObjectNode options = variant.putObject("options");
        choices(item).forEach(choice -> options.put(choice.option(), choice.value()));
        return variant;
    }

    /** All packs of a product say how they are chosen, or none does: one that does not beside one that does breaks Medusa. */
    private ObjectNode variant(Variant item, Map<String, String> variants) {
        ObjectNode variant = filled(object().put("id", variants.get(item.sku().value())), item)
                .put("thumbnail", picture(item));
        if (!item.choices().isEmpty()) {
            ObjectNode options = variant.putObject("options");
            item.choices().forEach(choice -> options.put(choice.option(), choice.value()));
        }
        return variant;
    }

    static @Nullable String picture(Variant item) {
        return item.image() == null ? null : item.image().toString();
    }

    private ObjectNode filled(ObjectNode variant, Variant item) {
        String choices = item.choices().stream().map(Choice::value).collect(Collectors.joining(", "));
        variant.put("title", choices.isEmpty() ? title : choices)
                .put("sku", item.sku().value())
                .put("variant_rank", items().indexOf(item));
        sized(variant, item.parcel());
        return priced(variant, item);
    }

    /** In grams and millimetres; Medusa names no units. */
    private static void sized(ObjectNode variant, @Nullable Parcel parcel) {
        Parcel.Size size = parcel == null ? null : parcel.size();
        variant.put("weight", parcel == null ? null : Integer.valueOf(parcel.grams()))
                .put("length", size == null ? null : Integer.valueOf(size.length()))
                .put("width", size == null ? null : Integer.valueOf(size.width()))
                .put("height", size == null ? null : Integer.valueOf(size.height()));
    }

    /** Stock is always counted, since Medusa forgets where as soon as it is not: what has no number may be ordered anyway. */
    static ObjectNode priced(ObjectNode variant, Variant item) {
        ObjectNode price = variant.putArray("prices").addObject().put("currency_code", ShopFacts.DONG);
        price.put("amount", item.price() == null ? null : Long.valueOf(Dong.amountOf(item.price())));
        return variant.put("manage_inventory", true).put("allow_backorder", stock(item) == null);
    }

    /** Pieces on hand; null when there is no number, or when it is not what decides. */
    static @Nullable Integer stock(Variant item) {
        return switch (item.availability()) {
            case OUT_OF_STOCK -> Integer.valueOf(0);
            case PREORDER -> null;
            case IN_STOCK -> item.stock();
        };
    }

    /** Price and availability alone. Packs of the shop's own are named, or they would be lost. */
    ObjectNode offered(ShopProduct there) {
        ObjectNode product = object().put("id", there.id());
        product.set("metadata", Metadata.of(command.version()));
        ArrayNode variants = product.putArray("variants");
        for (ShopVariant known : there.variants()) {
            ObjectNode variant = variants.addObject().put("id", known.id());
            items().stream()
                    .filter(item -> item.sku().value().equals(known.sku()))
                    .forEach(item -> priced(variant, item));
        }
        return product;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
