package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Variant;
import io.ocopkit.mapping.MappedListing;
import io.ocopkit.model.Dong;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes listings as products and SKUs. */
record LazadaListingMapper(LazadaConfig config) {
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String SHORT_DESCRIPTION = "shortDescription";
    static final String CATEGORY = "category";
    static final String BRAND_ID = "brand.id";
    static final String OF_SKU = "sku.";
    static final String PICTURE = "img.";
    static final int MOST_PICTURES = 8;
    static final List<String> MEASURES = List.of("parcel.grams", "parcel.length", "parcel.width", "parcel.height");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String IMAGES = "Images";

    /**
     * What the mapping says.
     *
     * @param attributes by name, those of SKUs and pictures with their prefix
     * @param parcel what is sent when a pack does not say how it is packed, in grams and millimetres by key
     * @param issues what is to be said of it; with an error among them nothing is to be sent
     */
    record Words(
            String title,
            String description,
            String shortDescription,
            String category,
            String brandId,
            Map<String, String> attributes,
            Map<String, Integer> parcel,
            List<Issue> issues) {

        Map<String, String> attributes(String prefix) {
            Map<String, String> own = new LinkedHashMap<>();
            attributes.forEach((name, value) -> {
                if (name.startsWith(prefix)) {
                    own.put(name.substring(prefix.length()), value);
                }
            });
            return own;
        }
    }

    Words words(Listing listing) {
        MappedListing mapped = config.mapping().forListing(config.outlet(), listing);
        List<Issue> issues = new ArrayList<>();
        Map<String, String> attributes = mapped.attributes().orReport(issues::add);
        Map<String, Integer> parcel = new LinkedHashMap<>();
        for (String key : MEASURES) {
            if (mapped.has(key)) {
                mapped.whole(key).value().ifPresent(amount -> parcel.put(key, amount));
            }
        }
        return new Words(
                blankIfNull(mapped.text(TITLE).orReport(issues::add)),
                blankIfNull(mapped.text(DESCRIPTION).orReport(issues::add)),
                mapped.has(SHORT_DESCRIPTION)
                        ? blankIfNull(mapped.text(SHORT_DESCRIPTION).orReport(issues::add))
                        : "",
                blankIfNull(mapped.value(CATEGORY).orReport(issues::add)),
                blankIfNull(mapped.value(BRAND_ID).orReport(issues::add)),
                attributes == null ? Map.of() : attributes,
                parcel,
                issues);
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The product without its SKUs. */
    ObjectNode product(Listing listing, Words words, Pictures pictures) {
        ObjectNode product = JSON.objectNode();
        product.put("PrimaryCategory", words.category());
        List<URI> shown = Pictures.shown(listing);
        if (!shown.isEmpty()) {
            product.set(IMAGES, pictures.images(shown));
        }
        product.set("Attributes", attributes(listing, words, pictures));
        ObjectNode own = ownOptions(listing);
        if (!own.isEmpty()) {
            product.set("variation", own);
        }
        return product;
    }

    /** Left alone, Lazada makes attributes up; of certified goods nothing is to be said that nobody has said. */
    private ObjectNode attributes(Listing listing, Words words, Pictures pictures) {
        ObjectNode attributes = JSON.objectNode();
        attributes.put("name", words.title()).put("description", words.description());
        if (!words.shortDescription().isEmpty()) {
            attributes.put("short_description", words.shortDescription());
        }
        attributes.put("brand_id", words.brandId());
        words.attributes().forEach((name, value) -> {
            if (!name.startsWith(OF_SKU) && !name.startsWith(PICTURE)) {
                attributes.put(name, value);
            }
        });
        words.attributes(PICTURE).forEach((name, address) -> attributes.put(name, pictures.of(URI.create(address))));
        String page = config.rules().pageAttribute();
        if (page != null) {
            attributes.put(page, listing.sku().value());
        }
        new TreeSet<>(config.rules().autoFillSwitches()).forEach(name -> attributes.put(name, true));
        return attributes;
    }

    /** Options the category does not know, such as weights in grams, are declared as the seller's own. */
    private ObjectNode ownOptions(Listing listing) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (Variant item : listing.offer().items()) {
            for (Choice choice : item.choices()) {
                values.computeIfAbsent(choice.option(), unknown -> new LinkedHashSet<>())
                        .add(choice.value());
            }
        }
        values.keySet().removeAll(config.rules().saleProps().keySet());
        ObjectNode declared = JSON.objectNode();
        values.forEach((option, all) -> {
            ObjectNode variation = declared.putObject("Variation" + (declared.size() + 1));
            variation.put("name", option).put("hasImage", false).put("customize", true);
            ArrayNode options = variation.putObject("options").putArray("option");
            all.forEach(options::add);
        });
        return declared;
    }

    ObjectNode whole(ObjectNode product, List<ObjectNode> skus) {
        product.putObject("Skus").putArray("Sku").addAll(skus);
        return product;
    }

    /** A pack with all there is to say of it but its price and stock. */
    ObjectNode sku(Listing listing, Variant item, Words words, Pictures pictures) {
        ObjectNode sku = JSON.objectNode().put("SellerSku", item.sku().value());
        Map<String, Integer> measures = measures(listing, item, words);
        sku.put("package_weight", decimal(measures.getOrDefault("parcel.grams", 0), 1_000));
        sku.put("package_length", decimal(measures.getOrDefault("parcel.length", 0), 10));
        sku.put("package_width", decimal(measures.getOrDefault("parcel.width", 0), 10));
        sku.put("package_height", decimal(measures.getOrDefault("parcel.height", 0), 10));
        if (item.netContent() != null) {
            sku.put("package_content", item.netContent().toString());
        }
        if (!item.choices().isEmpty()) {
            ObjectNode props = sku.putObject("saleProp");
            item.choices().forEach(choice -> props.put(saleProp(choice), choice.value()));
        }
        if (item.image() != null) {
            sku.set(IMAGES, pictures.images(List.of(item.image())));
        }
        words.attributes(OF_SKU).forEach(sku::put);
        return sku;
    }

    private String saleProp(Choice choice) {
        return Objects.requireNonNull(config.rules().saleProps().getOrDefault(choice.option(), choice.option()));
    }

    /** Grams and millimetres: the pack's own, the listing's, or the mapping file's. */
    static Map<String, Integer> measures(Listing listing, Variant item, Words words) {
        Map<String, Integer> measures = new LinkedHashMap<>(words.parcel());
        Parcel parcel = item.parcel() == null ? listing.offer().content().parcel() : item.parcel();
        if (parcel != null) {
            measures.put("parcel.grams", parcel.grams());
            Parcel.Size size = parcel.size();
            if (size != null) {
                measures.put("parcel.length", size.length());
                measures.put("parcel.width", size.width());
                measures.put("parcel.height", size.height());
            }
        }
        return measures;
    }

    /** Kilograms and centimetres have two places; a parcel is never said to be lighter or smaller than it is. */
    private static String decimal(int amount, int perUnit) {
        return BigDecimal.valueOf(amount)
                .divide(BigDecimal.valueOf(perUnit), 2, RoundingMode.UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    ObjectNode newSku(Listing listing, Variant item, Words words, Pictures pictures) {
        return sku(listing, item, words, pictures).put("price", price(item)).put("quantity", quantity(item));
    }

    /** What {@code price_quantity/update} takes of a pack. */
    static ObjectNode line(String item, String skuId, Variant pack) {
        return line(item, skuId).put("Price", price(pack)).put("Quantity", quantity(pack));
    }

    static ObjectNode soldOut(String item, String skuId) {
        return line(item, skuId).put("Quantity", "0");
    }

    /** By Lazada's keys: the seller's are no longer taken everywhere. */
    private static ObjectNode line(String item, String skuId) {
        return JSON.objectNode().put("ItemId", item).put("SkuId", skuId);
    }

    /** Dong without decimals: "150000". */
    private static String price(Variant item) {
        return Long.toString(Dong.amountOf(Objects.requireNonNull(item.price())));
    }

    private static String quantity(Variant item) {
        Integer stock = item.availability() == Availability.OUT_OF_STOCK ? Integer.valueOf(0) : item.stock();
        return Integer.toString(Objects.requireNonNull(stock));
    }
}
