package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Variant;
import io.ocopkit.mapping.MappedListing;
import io.ocopkit.model.Dong;
import io.ocopkit.text.DocumentText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes listings as products and variations. */
record WooListingMapper(WooConfig config) {
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String CATEGORY = "category";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PLACES = 3;

    /**
     * What the mapping says.
     *
     * @param category the id of a category; empty to leave the shop's own order alone
     * @param attributes what is shown beside the description, by name
     * @param issues what is to be said of it; with an error among them nothing is to be sent
     */
    record Words(
            String title, String description, String category, Map<String, String> attributes, List<Issue> issues) {}

    Words words(Listing listing) {
        MappedListing mapped = config.mapping().forListing(config.outlet(), listing);
        List<Issue> issues = new ArrayList<>();
        String title = mapped.text(TITLE).orReport(issues::add);
        String description = mapped.text(DESCRIPTION).orReport(issues::add);
        String category = mapped.has(CATEGORY) ? mapped.value(CATEGORY).orReport(issues::add) : "";
        Map<String, String> attributes = mapped.attributes().orReport(issues::add);
        return new Words(
                blankIfNull(title),
                blankIfNull(description),
                blankIfNull(category),
                attributes == null ? Map.of() : attributes,
                issues);
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    ObjectNode product(Listing listing, Words words, Gallery gallery, long version) {
        Offer offer = listing.offer();
        ObjectNode product = JSON.objectNode();
        product.put("name", words.title());
        product.put("description", words.description());
        product.put("sku", listing.sku().value());
        if (!words.category().isEmpty()) {
            product.putArray("categories").addObject().put("id", Long.parseLong(words.category()));
        }
        product.set(
                "images",
                gallery.show(offer.content().images(), listing.product().name()));
        product.set("attributes", attributes(offer, words));
        product.set("meta_data", Meta.of(listing, version));
        setParcel(product, offer.content().parcel());
        return offer.variants().isEmpty()
                ? priced(product.put("type", "simple"), offer.items().get(0))
                : shared(product.put("type", "variable"));
    }

    /** What a product with variations leaves to them. */
    private static ObjectNode shared(ObjectNode product) {
        return product.put("regular_price", "").put("sale_price", "").put("manage_stock", false);
    }

    /** Price, stock and availability; a bargain somebody has entered by hand is not what the listing says. */
    ObjectNode priced(ObjectNode pack, Variant item) {
        pack.put("regular_price", item.price() == null ? "" : Long.toString(Dong.amountOf(item.price())));
        pack.put("sale_price", "");
        pack.put("manage_stock", item.stock() != null);
        pack.put("backorders", item.availability() == Availability.PREORDER ? "notify" : "no");
        pack.put("stock_status", status(item.availability()));
        return item.stock() == null ? pack.putNull("stock_quantity") : pack.put("stock_quantity", item.stock());
    }

    private static String status(Availability availability) {
        return switch (availability) {
            case IN_STOCK -> "instock";
            case OUT_OF_STOCK -> "outofstock";
            case PREORDER -> "onbackorder";
        };
    }

    ObjectNode variation(Variant item, int place, Gallery gallery) {
        ObjectNode variation = priced(JSON.objectNode(), item);
        variation.put("sku", item.sku().value()).put("status", "publish").put("menu_order", place);
        ArrayNode choices = variation.putArray("attributes");
        for (Choice choice : item.choices()) {
            choices.addObject().put("name", choice.option()).put("option", choice.value());
        }
        if (item.image() == null) {
            variation.putNull("image");
        } else {
            variation.set("image", gallery.show(item.image(), item.sku().value()));
        }
        variation.set("meta_data", Meta.of(item));
        setParcel(variation, item.parcel());
        return variation;
    }

    private static ArrayNode attributes(Offer offer, Words words) {
        ArrayNode attributes = JSON.arrayNode();
        options(offer).forEach((name, values) -> add(attributes, name, values, true));
        words.attributes().forEach((name, value) -> add(attributes, name, Set.of(DocumentText.of(value)), false));
        return attributes;
    }

    private static void add(ArrayNode attributes, String name, Set<String> values, boolean chosen) {
        ObjectNode attribute = attributes.addObject();
        attribute.put("name", name).put("position", attributes.size() - 1);
        attribute.put("visible", true).put("variation", chosen);
        ArrayNode options = attribute.putArray("options");
        values.forEach(options::add);
    }

    private static Map<String, Set<String>> options(Offer offer) {
        Map<String, Set<String>> options = new LinkedHashMap<>();
        for (Variant variant : offer.variants()) {
            for (Choice choice : variant.choices()) {
                options.computeIfAbsent(choice.option(), unknown -> new LinkedHashSet<>())
                        .add(choice.value());
            }
        }
        return options;
    }

    private void setParcel(ObjectNode pack, @Nullable Parcel parcel) {
        Parcel.Size size = parcel == null ? null : parcel.size();
        BigDecimal grams = config.units().gramsPerWeight();
        pack.put("weight", parcel == null ? "" : in(grams, parcel.grams()));
        pack.putObject("dimensions")
                .put("length", size == null ? "" : length(size.length()))
                .put("width", size == null ? "" : length(size.width()))
                .put("height", size == null ? "" : length(size.height()));
    }

    private String length(int millimetres) {
        return in(config.units().millimetresPerLength(), millimetres);
    }

    private static String in(BigDecimal unit, int amount) {
        return BigDecimal.valueOf(amount)
                .divide(unit, PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
