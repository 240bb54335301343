package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.shopee.ShopeeMemory.Range;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Variant;
import io.ocopkit.mapping.MappedListing;
import io.ocopkit.mapping.TextLimit;
import io.ocopkit.model.Dong;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes listings as items and models. */
record ShopeeListingMapper(ShopeeConfig config) {
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String CATEGORY = "category";
    static final String BRAND = "brand";
    static final String BRAND_ID = "brand.id";
    static final String LOGISTICS = "logistics";
    static final String PREORDER_DAYS = "preorder.days";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MILLIMETRES = 10;

    /**
     * What the mapping says.
     *
     * @param attributes by name or id
     * @param parcel how a pack without measures of its own is packed; null when it is not said
     * @param issues what is to be said of it; with an error among them nothing is to be sent
     */
    record Words(
            String title,
            String description,
            String category,
            String brand,
            String brandId,
            Map<String, String> attributes,
            List<String> logistics,
            int preorderDays,
            @Nullable Parcel parcel,
            List<Issue> issues) {}

    /** As far as it can be said without asking. */
    Words words(Listing listing) {
        ShopeeConfig.Limits assumed = config.limits();
        return words(listing, new Range(1, assumed.titleMost()), new Range(1, assumed.descriptionMost()));
    }

    Words words(Listing listing, Range title, Range description) {
        MappedListing mapped = config.mapping().forListing(config.outlet(), listing);
        List<Issue> issues = new ArrayList<>();
        return new Words(
                orEmpty(mapped.text(TITLE, limit(title)).orReport(issues::add)),
                orEmpty(mapped.text(DESCRIPTION, limit(description)).orReport(issues::add)),
                orEmpty(mapped.value(CATEGORY).orReport(issues::add)),
                mapped.has(BRAND) ? orEmpty(mapped.text(BRAND).orReport(issues::add)) : "",
                mapped.has(BRAND_ID) ? orEmpty(mapped.value(BRAND_ID).orReport(issues::add)) : "",
                Objects.requireNonNullElse(mapped.attributes().orReport(issues::add), Map.of()),
                Objects.requireNonNullElse(mapped.list(LOGISTICS).orReport(issues::add), List.of()),
                whole(mapped, PREORDER_DAYS),
                parcel(mapped),
                issues);
    }

    private static TextLimit limit(Range range) {
        return TextLimit.characters((int) range.least(), (int) range.most());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static int whole(MappedListing mapped, String key) {
        return mapped.has(key) ? mapped.whole(key).value().orElse(0) : 0;
    }

    private static @Nullable Parcel parcel(MappedListing mapped) {
        int length = whole(mapped, "parcel.length");
        int width = whole(mapped, "parcel.width");
        int height = whole(mapped, "parcel.height");
        int grams = whole(mapped, "parcel.grams");
        Parcel.Size size =
                Math.min(length, Math.min(width, height)) < 1 ? null : new Parcel.Size(length, width, height);
        return grams < 1 ? null : new Parcel(grams, size);
    }

    /** The parcel by which a page is sent: its own, or the heaviest of its packs. */
    static @Nullable Parcel parcel(Offer offer, Words words) {
        return Stream.concat(
                        Stream.ofNullable(offer.content().parcel()),
                        offer.items().stream()
                                .map(Variant::parcel)
                                .filter(Objects::nonNull)
                                .max(Comparator.comparingInt(Parcel::grams))
                                .stream())
                .findFirst()
                .orElse(words.parcel());
    }

    /** What is written at every publication, of a new item as of an old one. */
    ObjectNode item(Listing listing, Words words, List<String> pictures, ArrayNode attributes) {
        Offer offer = listing.offer();
        ObjectNode item = JSON.objectNode();
        item.put("item_name", words.title()).put("description", words.description());
        item.put("item_sku", listing.sku().value()).put("category_id", Long.parseLong(words.category()));
        ArrayNode images = item.putObject("image").putArray("image_id_list");
        pictures.forEach(images::add);
        item.set("attribute_list", attributes);
        item.putObject("brand")
                .put("brand_id", words.brandId().isEmpty() ? 0 : Long.parseLong(words.brandId()))
                .put("original_brand_name", words.brandId().isEmpty() ? "NoBrand" : words.brand());
        setParcel(item, parcel(offer, words));
        item.put("condition", "NEW");
        boolean waits = offer.availability() == Availability.PREORDER && words.preorderDays() > 0;
        ObjectNode preorder = item.putObject("pre_order").put("is_pre_order", waits);
        if (waits) {
            preorder.put("days_to_ship", words.preorderDays());
        }
        if (offer.gtin() != null) {
            item.put("gtin_code", offer.gtin().toString());
        }
        return item;
    }

    /** What only a new item is given. With a choice of packs it stays hidden until it has them. */
    ObjectNode create(ObjectNode item, Offer offer, Words words) {
        boolean single = offer.variants().isEmpty();
        item.put("original_price", dong(offer.price()));
        if (single) {
            item.set("seller_stock", stock(offer.items().get(0)));
        }
        ArrayNode logistics = item.putArray("logistic_info");
        words.logistics()
                .forEach(id -> logistics
                        .addObject()
                        .put("logistic_id", Long.parseLong(id))
                        .put("enabled", true));
        return item.put("item_status", single ? ShopeeItems.NORMAL : ShopeeItems.UNLIST);
    }

    ObjectNode model(Variant pack, List<Integer> place) {
        ObjectNode model = JSON.objectNode();
        model.set("tier_index", index(place));
        model.put("original_price", dong(pack.price()))
                .put("model_sku", pack.sku().value());
        model.set("seller_stock", stock(pack));
        if (pack.parcel() != null) {
            setParcel(model, pack.parcel());
        }
        return model;
    }

    static ArrayNode index(List<Integer> place) {
        ArrayNode index = JSON.arrayNode();
        place.forEach(index::add);
        return index;
    }

    static void setParcel(ObjectNode node, @Nullable Parcel parcel) {
        if (parcel == null) {
            return;
        }
        node.put("weight", kilograms(parcel));
        Parcel.Size size = parcel.size();
        if (size != null) {
            node.putObject("dimension")
                    .put("package_length", centimetres(size.length()))
                    .put("package_width", centimetres(size.width()))
                    .put("package_height", centimetres(size.height()));
        }
    }

    static BigDecimal kilograms(Parcel parcel) {
        BigDecimal weight = BigDecimal.valueOf(parcel.grams()).movePointLeft(3).stripTrailingZeros();
        return weight.scale() < 0 ? weight.setScale(0) : weight;
    }

    private static int centimetres(int millimetres) {
        return (millimetres + MILLIMETRES - 1) / MILLIMETRES;
    }

    /** Whole dong: Shopee would round decimals of its own accord. */
    static long dong(@Nullable Money price) {
        return Dong.amountOf(Objects.requireNonNull(price, "checked before"));
    }

    ArrayNode stock(Variant pack) {
        return stock(pieces(pack));
    }

    static int pieces(Variant pack) {
        return pack.stock() == null || pack.availability() == Availability.OUT_OF_STOCK ? 0 : pack.stock();
    }

    ArrayNode stock(int pieces) {
        ArrayNode stock = JSON.arrayNode();
        ObjectNode here = stock.addObject();
        if (config.location() != null) {
            here.put("location_id", config.location());
        }
        here.put("stock", pieces);
        return stock;
    }
}
