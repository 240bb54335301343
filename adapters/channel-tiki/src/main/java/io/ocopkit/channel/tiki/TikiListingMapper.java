package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import io.ocopkit.text.DocumentText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes listings as product requests, and as changes of the products these have become. */
record TikiListingMapper(TikiConfig config) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int CONTENT = 12;
    private static final int GRAMS = 3;
    private static final String ATTRIBUTES = "attributes";
    private static final String IMAGES = "images";
    private static final String IMAGE = "image";

    TikiWords words(Listing listing) {
        return TikiWords.of(config, listing);
    }

    /**
     * Everything that makes products of some of a listing's packs. Tiki never puts them on sale by itself: by the time a
     * review ends, the certificate may have been revoked.
     */
    ObjectNode request(Listing listing, TikiWords words, List<Variant> packs) {
        ObjectNode request = JSON.objectNode();
        request.put("category_id", new BigInteger(words.category()));
        request.put("name", words.title());
        request.put("description", words.description());
        request.put(
                "market_price",
                packs.stream().mapToLong(TikiListingMapper::dong).max().orElse(0));
        request.set(ATTRIBUTES, attributes(words, packs.get(0)));
        setPictures(request, listing.offer().content().images());
        ArrayNode options = request.putArray("option_attributes");
        packs.get(0).options().forEach(options::add);
        ArrayNode variants = request.putArray("variants");
        packs.forEach(pack -> variants.add(variant(listing, pack)));
        request.set("certificate_files", certificates(words));
        request.putObject("meta_data").put("is_auto_turn_on", false);
        return request;
    }

    private ObjectNode variant(Listing listing, Variant pack) {
        ObjectNode variant = JSON.objectNode();
        variant.put("sku", pack.sku().value());
        List<Choice> choices = pack.choices();
        for (int i = 0; i < choices.size(); i++) {
            variant.put("option" + (i + 1), DocumentText.of(choices.get(i).value()));
        }
        variant.put("price", dong(pack));
        variant.put("inventory_type", config.store().inventoryType());
        variant.put("seller_warehouse", Long.toString(config.store().warehouse()));
        variant.putArray("warehouse_stocks")
                .addObject()
                .put("warehouseId", config.store().warehouse())
                .put("qtyAvailable", pieces(pack));
        URI image = pack.image() == null ? listing.offer().content().images().get(0) : pack.image();
        return variant.put(IMAGE, image.toString());
    }

    private static ArrayNode certificates(TikiWords words) {
        ArrayNode files = JSON.arrayNode();
        for (String certificate : words.certificates()) {
            String[] parts = certificate.split(" +", 2);
            files.addObject().put("url", parts[1]).put("type", "category").put("document_id", new BigInteger(parts[0]));
        }
        words.brandCertificates()
                .forEach(url -> files.addObject().put("url", url).put("type", "brand"));
        return files;
    }

    /** The texts and pictures of a product that is there. */
    ObjectNode change(String product, Listing listing, TikiWords words, Variant pack) {
        ObjectNode change = JSON.objectNode().put("product_id", new BigInteger(product));
        ObjectNode attributes = attributes(words, pack);
        attributes.put("name", words.title()).put("description", words.description());
        change.set(ATTRIBUTES, attributes);
        return setPictures(change, listing.offer().content().images());
    }

    private static ObjectNode setPictures(ObjectNode target, List<URI> pictures) {
        target.put(IMAGE, pictures.get(0).toString());
        ArrayNode gallery = target.putArray(IMAGES);
        pictures.stream().skip(1).forEach(picture -> gallery.add(picture.toString()));
        return target;
    }

    private static ObjectNode attributes(TikiWords words, Variant pack) {
        ObjectNode attributes = JSON.objectNode();
        words.attributes().forEach((code, value) -> attributes.put(code, DocumentText.of(value)));
        Parcel parcel = pack.parcel();
        if (parcel != null) {
            attributes.put(
                    "product_weight_kg",
                    BigDecimal.valueOf(parcel.grams(), GRAMS).stripTrailingZeros());
            setSize(attributes, parcel.size());
        }
        return attributes;
    }

    private static void setSize(ObjectNode attributes, Parcel.@Nullable Size size) {
        if (size != null) {
            attributes.put("product_length", centimetres(size.length()));
            attributes.put("product_width", centimetres(size.width()));
            attributes.put("product_height", centimetres(size.height()));
        }
    }

    private static BigDecimal centimetres(int millimetres) {
        return BigDecimal.valueOf(millimetres, 1);
    }

    /** Price and stock of a pack; a stock nobody knows stays as it is. */
    ObjectNode offer(Variant pack) {
        ObjectNode offer = JSON.objectNode().put("price", dong(pack));
        return isCounted(pack) ? stocked(offer, pieces(pack)) : offer;
    }

    ObjectNode stocked(ObjectNode offer, int pieces) {
        long warehouse = config.store().warehouse();
        offer.put("seller_warehouse", Long.toString(warehouse));
        offer.putArray("warehouse_quantities")
                .addObject()
                .put("warehouse_id", warehouse)
                .put("qty_available", pieces);
        return offer;
    }

    private static boolean isCounted(Variant pack) {
        return pack.stock() != null || pack.availability() == Availability.OUT_OF_STOCK;
    }

    private static int pieces(Variant pack) {
        return pack.stock() == null || pack.availability() == Availability.OUT_OF_STOCK ? 0 : pack.stock();
    }

    private static long dong(Variant pack) {
        return pack.price() == null ? 0 : Dong.amountOf(pack.price());
    }

    /** What a review is about: everything but prices and stocks. */
    String content(Listing listing, TikiWords words) {
        ObjectNode request = request(listing, words, listing.offer().items());
        request.remove("market_price");
        request.path("variants")
                .forEach(variant -> ((ObjectNode) variant).remove(List.of("price", "warehouse_stocks")));
        return Digest.of("tiki-content/1").add(request.toString()).build().hex().substring(0, CONTENT);
    }
}
