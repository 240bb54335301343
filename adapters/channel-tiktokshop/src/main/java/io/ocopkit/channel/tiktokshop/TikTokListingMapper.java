package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Variant;
import io.ocopkit.mapping.MappedListing;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import java.math.BigDecimal;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes listings as products. */
record TikTokListingMapper(TikTokConfig config) {
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String CATEGORY = "category";
    static final String BRAND = "brand";
    static final String CERTIFICATION = "certification";
    static final String CERTIFICATION_IMAGES = "certification.images";
    static final String CERTIFICATION_FILES = "certification.files";

    static final int MOST_PICTURES = 9;

    private static final int HIGHEST_STOCK = 99_999;
    private static final int GRAMS = 3;
    private static final int MILLIMETRES = 10;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * What the mapping says.
     *
     * @param certification what proves what, where the category asks for it
     * @param issues what is to be said of it; with an error among them nothing is to be sent
     */
    record Words(
            String title,
            String description,
            String category,
            String brand,
            @Nullable Parcel parcel,
            Map<String, String> attributes,
            Certification certification,
            List<Issue> issues) {}

    /** A certification of the category and where its papers lie; without an id there is none. */
    record Certification(String id, List<URI> images, List<URI> files) {}

    /**
     * What the shop has to say about it.
     *
     * @param pictures the uploaded pictures of the product
     * @param ofPacks those of single packs, by their address
     * @param brand the brand's id; null for none
     * @param certification null for none
     */
    record Dressing(
            List<String> pictures,
            Map<URI, String> ofPacks,
            ArrayNode attributes,
            @Nullable String brand,
            @Nullable ObjectNode certification) {}

    Words words(Listing listing) {
        MappedListing mapped = config.mapping().forListing(config.outlet(), listing);
        List<Issue> issues = new ArrayList<>();
        String brand = mapped.has(BRAND) ? mapped.text(BRAND).orReport(issues::add) : "";
        Map<String, String> attributes = mapped.attributes().orReport(issues::add);
        return new Words(
                orBlank(mapped.text(TITLE).orReport(issues::add)),
                paragraphs(orBlank(mapped.text(DESCRIPTION).orReport(issues::add))),
                orBlank(mapped.value(CATEGORY).orReport(issues::add)),
                orBlank(brand),
                parcel(listing, mapped),
                attributes == null ? Map.of() : attributes,
                certification(mapped, issues),
                issues);
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Line breaks count within paragraphs only. Who has written tags has thought of it. */
    private static String paragraphs(String html) {
        return html.isEmpty() || html.startsWith("<p")
                ? html
                : "<p>" + html.replaceAll("(<br>){2,}", "</p><p>") + "</p>";
    }

    private static Certification certification(MappedListing mapped, List<Issue> issues) {
        String id =
                mapped.has(CERTIFICATION) ? mapped.value(CERTIFICATION).value().orElse("") : "";
        return new Certification(
                id, addresses(mapped, CERTIFICATION_IMAGES, issues), addresses(mapped, CERTIFICATION_FILES, issues));
    }

    private static List<URI> addresses(MappedListing mapped, String key, List<Issue> issues) {
        List<URI> addresses = new ArrayList<>();
        List<String> written = mapped.has(key) ? mapped.list(key).value().orElse(List.of()) : List.of();
        for (String address : written) {
            if (address.matches("https?://[A-Za-z0-9._~:/?#@!$&'()*+;=%-]+")) {
                addresses.add(URI.create(address));
            } else {
                issues.add(TikTokIssues.addressForm(address));
            }
        }
        return addresses;
    }

    /** The product has one weight: that of its heaviest pack, so that no parcel costs more than it was sold for. */
    private static @Nullable Parcel parcel(Listing listing, MappedListing mapped) {
        Parcel heaviest = Stream.concat(
                        listing.offer().items().stream().map(Variant::parcel),
                        Stream.of(listing.offer().content()).map(content -> content.parcel()))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Parcel::grams))
                .orElse(null);
        return heaviest == null && mapped.has("parcel.grams")
                ? mapped.whole("parcel.grams").value().map(Parcel::weighing).orElse(null)
                : heaviest;
    }

    /** What can be sold; a pack without stock is left out of a choice. */
    List<Variant> sold(Listing listing) {
        return listing.offer().items().stream().filter(this::isSold).toList();
    }

    private boolean isSold(Variant item) {
        return config.limits().lowestStock() == 0
                || (item.availability() != Availability.OUT_OF_STOCK && !Objects.equals(item.stock(), 0));
    }

    int quantity(Variant item) {
        int stock = item.stock() == null || item.availability() == Availability.OUT_OF_STOCK ? 0 : item.stock();
        return Math.min(HIGHEST_STOCK, stock);
    }

    static String amount(Variant item) {
        return item.price() == null ? "" : Long.toString(Dong.amountOf(item.price()));
    }

    ObjectNode product(Listing listing, long version, Words words, Dressing dressing, @Nullable Product former) {
        ObjectNode product = TikTokCalls.object();
        boolean draft = config.drafts() && (former == null || Product.DRAFT.equals(former.status()));
        product.put("save_mode", draft ? "AS_DRAFT" : "LISTING");
        product.put(TITLE, words.title()).put(DESCRIPTION, words.description());
        product.put("category_id", words.category())
                .put("category_version", config.limits().categoryVersion());
        if (dressing.brand() != null) {
            product.put("brand_id", dressing.brand());
        }
        ArrayNode pictures = product.putArray("main_images");
        dressing.pictures().forEach(uri -> pictures.addObject().put("uri", uri));
        product.set("skus", skus(listing, version, dressing, former));
        setParcel(product, words.parcel());
        product.set("product_attributes", dressing.attributes());
        ArrayNode certifications = product.putArray("certifications");
        if (dressing.certification() != null) {
            certifications.add(dressing.certification());
        }
        return product.put("external_product_id", listing.sku().value());
    }

    private ArrayNode skus(Listing listing, long version, Dressing dressing, @Nullable Product former) {
        ArrayNode skus = TikTokCalls.object().arrayNode();
        Map<String, JsonNode> had = former == null ? Map.of() : former.skus();
        for (Variant item : sold(listing)) {
            skus.add(sku(item, version, dressing, had.get(item.sku().value())));
        }
        return skus;
    }

    private ObjectNode sku(Variant item, long version, Dressing dressing, @Nullable JsonNode former) {
        ObjectNode sku = TikTokCalls.object();
        if (former != null) {
            sku.set("id", former.path("id"));
        }
        sku.put("seller_sku", item.sku().value());
        sku.put("external_sku_id", Product.externalId(item.sku(), version));
        ArrayNode choices = sku.putArray("sales_attributes");
        String picture = item.image() == null ? null : dressing.ofPacks().get(item.image());
        for (Choice choice : item.choices()) {
            ObjectNode one = choices.addObject().put("name", choice.option()).put("value_name", choice.value());
            if (picture != null && choices.size() == 1) {
                one.putObject("sku_img").put("uri", picture);
            }
        }
        sku.putArray("inventory").add(inventory(item));
        sku.set("price", price(item));
        setCode(sku, item.gtin(), former == null ? null : former.get("identifier_code"));
        return sku;
    }

    ObjectNode inventory(Variant item) {
        return TikTokCalls.object().put("warehouse_id", config.warehouse()).put("quantity", quantity(item));
    }

    static ObjectNode price(Variant item) {
        return TikTokCalls.object().put("amount", amount(item)).put("currency", "VND");
    }

    /** Once reviewed a code cannot be changed: what the shop has stays. */
    private static void setCode(ObjectNode sku, @Nullable Gtin gtin, @Nullable JsonNode former) {
        if (former != null && !former.path("code").asText("").isEmpty()) {
            sku.set("identifier_code", former);
        } else if (gtin != null) {
            String type = switch (gtin.digits().length()) {
                case 12 -> "UPC";
                case 14 -> "GTIN";
                default -> "EAN";
            };
            sku.putObject("identifier_code").put("code", gtin.digits()).put("type", type);
        }
    }

    private static void setParcel(ObjectNode product, @Nullable Parcel parcel) {
        BigDecimal kilograms = BigDecimal.valueOf(parcel == null ? 0 : parcel.grams(), GRAMS);
        product.putObject("package_weight")
                .put("value", kilograms.stripTrailingZeros().toPlainString())
                .put("unit", "KILOGRAM");
        Parcel.Size size = parcel == null ? null : parcel.size();
        if (size != null) {
            product.putObject("package_dimensions")
                    .put("length", centimetres(size.length()))
                    .put("width", centimetres(size.width()))
                    .put("height", centimetres(size.height()))
                    .put("unit", "CENTIMETER");
        }
    }

    private static String centimetres(int millimetres) {
        return Integer.toString((millimetres + MILLIMETRES - 1) / MILLIMETRES);
    }

    /** The picture of each pack that has one. Packs of the same first choice share one: the platform shows it by choice. */
    static Map<URI, URI> picturesOfPacks(List<Variant> items) {
        Map<String, URI> byChoice = new LinkedHashMap<>();
        Map<URI, URI> pictures = new LinkedHashMap<>();
        for (Variant item : items) {
            if (item.image() != null && !item.choices().isEmpty()) {
                byChoice.putIfAbsent(item.choices().get(0).value(), item.image());
                pictures.put(item.image(), byChoice.get(item.choices().get(0).value()));
            }
        }
        return pictures;
    }

    static ObjectNode certification(Listing listing, Certification said, List<String> images, List<String> files) {
        ObjectNode certification = TikTokCalls.object().put("id", said.id());
        ArrayNode pictures = certification.putArray("images");
        images.forEach(uri -> pictures.addObject().put("uri", uri));
        ArrayNode documents = certification.putArray("files");
        for (int i = 0; i < files.size(); i++) {
            documents
                    .addObject()
                    .put("id", files.get(i))
                    .put("name", Uploads.documentName(said.files().get(i)))
                    .put("format", "PDF");
        }
        long lastSecond =
                listing.proof().validUntil().plusDays(1).atStartOfDay(VIETNAM).toEpochSecond() - 1;
        return certification.put("expiration_date", lastSecond);
    }
}
