package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A product of the seller's, as Tiki keeps it. */
final class TikiGoods {
    final long id;
    final String sku;
    final List<String> options = new ArrayList<>();
    String name = "";
    String description = "";
    List<String> pictures = List.of();
    long price;
    long listPrice;
    Integer stock;
    boolean active;
    boolean hidden;

    TikiGoods(long id, String sku) {
        this.id = id;
        this.sku = sku;
    }

    /** One variant of a request that has passed. */
    static TikiGoods of(long id, JsonNode request, JsonNode variant) {
        TikiGoods goods = new TikiGoods(id, variant.path("sku").asText());
        goods.name = request.path("name").asText();
        goods.description = request.path("description").asText();
        goods.pictures = pictures(request);
        goods.price = variant.path("price").asLong();
        goods.listPrice = request.path("market_price").asLong();
        goods.stock =
                variant.path("warehouse_stocks").path(0).path("qtyAvailable").asInt();
        goods.active = request.path("meta_data").path("is_auto_turn_on").asBoolean();
        for (int i = 1; variant.has("option" + i); i++) {
            goods.options.add(variant.path("option" + i).asText());
        }
        return goods;
    }

    private static List<String> pictures(JsonNode body) {
        List<String> pictures = new ArrayList<>();
        pictures.add(body.path("image").asText());
        body.path("images").forEach(image -> pictures.add(image.asText()));
        return pictures;
    }

    void change(JsonNode change) {
        name = change.path("attributes").path("name").asText(name);
        description = change.path("attributes").path("description").asText(description);
        pictures = pictures(change);
    }

    void requireSound(JsonNode offer) {
        if (offer.has("price") && offer.path("price").asLong() * 10 < listPrice) {
            throw TikiRefusal.invalid("Price is not valid because less than ten percent listing price");
        }
    }

    void offer(JsonNode offer) {
        price = offer.path("price").asLong(price);
        active = offer.path("active").asInt(active ? 1 : 0) == 1;
        if (offer.has("warehouse_quantities")) {
            stock = offer.path("warehouse_quantities")
                    .path(0)
                    .path("qty_available")
                    .asInt();
        }
    }

    /** Pictures lie at Tiki's by now, under names of Tiki's. */
    ObjectNode view() {
        ObjectNode view = JsonNodeFactory.instance.objectNode();
        view.put("product_id", id)
                .put("sku", Long.toString(id % 1_000_000_007L))
                .put("original_sku", sku);
        view.put("name", name).put("active", active ? 1 : 0).put("is_hidden", hidden);
        view.put("type", "simple").put("entity_type", "seller_simple");
        view.put("price", price).put("market_price", listPrice);
        pictures.forEach(picture -> view.withArray("images")
                .addObject()
                .put(
                        "url",
                        "https://salt.tikicdn.example/ts/product/" + Integer.toHexString(picture.hashCode()) + ".png"));
        return view;
    }
}
