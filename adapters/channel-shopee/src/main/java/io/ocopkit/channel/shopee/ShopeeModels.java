package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Variant;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The packs of an item, which Shopee calls models: places in one or two lists of choices. */
record ShopeeModels(ShopeeCalls calls, ShopeeListingMapper mapper, String item) {
    static final String MODEL_ID = "model_id";
    static final String ONLY = "0";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TIER_INDEX = "tier_index";
    private static final String MODEL_LIST = "model_list";
    private static final String TIERS = "standardise_tier_variation";
    private static final String OPTIONS = "variation_option_list";

    JsonNode read() throws ChannelFailure {
        return calls.get("get_model_list", ShopeeItems.ITEM_ID, item);
    }

    /** Choices and packs anew; packs that were there before are lost with their sales, as Shopee has it. */
    void begin(Offer offer, Map<URI, String> pictures) throws ChannelFailure {
        Tiers tiers = Tiers.of(offer);
        ObjectNode body = body();
        body.set(TIERS, tiers.write(pictures));
        ArrayNode models = body.putArray("model");
        offer.variants().forEach(pack -> models.add(mapper.model(pack, tiers.place(pack))));
        calls.post("init_tier_variation", body);
    }

    /** Brings packs to what they should be: those that stay are known by their SKU, those nobody names are gone. */
    void complete(JsonNode had, Offer offer, Map<URI, String> pictures) throws ChannelFailure {
        Tiers tiers = Tiers.of(offer);
        Map<String, JsonNode> bySku = bySku(had);
        rearrange(had, tiers, offer, pictures);
        ObjectNode added = body();
        for (Variant pack : offer.variants()) {
            if (!bySku.containsKey(pack.sku().value())) {
                added.withArray(MODEL_LIST).add(mapper.model(pack, tiers.place(pack)));
            }
        }
        if (added.has(MODEL_LIST)) {
            calls.post("add_model", added);
        }
        reweigh(bySku, offer);
        Map<String, JsonNode> byId = new HashMap<>();
        bySku.values().forEach(model -> byId.put(model.path(MODEL_ID).asText(), model));
        correct(ids(bySku, offer.variants()), byId::get);
    }

    private void rearrange(JsonNode had, Tiers tiers, Offer offer, Map<URI, String> pictures) throws ChannelFailure {
        Map<String, JsonNode> bySku = bySku(had);
        ArrayNode wanted = tiers.write(pictures);
        ArrayNode places = JSON.arrayNode();
        for (Variant pack : offer.variants()) {
            JsonNode model = bySku.get(pack.sku().value());
            if (model != null) {
                places.addObject()
                        .put(MODEL_ID, model.path(MODEL_ID).asLong())
                        .set(TIER_INDEX, ShopeeListingMapper.index(tiers.place(pack)));
            }
        }
        if (!choices(wanted).equals(choices(had.path(TIERS))) || !places(places).equals(places(had.path("model")))) {
            ObjectNode body = body();
            body.set(TIERS, wanted);
            body.set(MODEL_LIST, places);
            calls.post("update_tier_variation", body);
        }
    }

    private static List<String> choices(JsonNode tiers) {
        List<String> choices = new ArrayList<>();
        for (JsonNode tier : tiers) {
            choices.add(tier.path("variation_name").asText());
            tier.path(OPTIONS)
                    .forEach(option -> choices.add(option.path("variation_option_name")
                                    .asText() + "\n" + option.path("image_id").asText("")));
        }
        return choices;
    }

    private static Map<String, String> places(JsonNode models) {
        Map<String, String> places = new HashMap<>();
        models.forEach(model ->
                places.put(model.path(MODEL_ID).asText(), model.path(TIER_INDEX).toString()));
        return places;
    }

    private void reweigh(Map<String, JsonNode> bySku, Offer offer) throws ChannelFailure {
        ObjectNode body = body();
        for (Variant pack : offer.variants()) {
            JsonNode model = bySku.get(pack.sku().value());
            if (model != null && isOtherwisePacked(model, pack.parcel())) {
                ObjectNode change = body.withArray("model").addObject();
                change.put(MODEL_ID, model.path(MODEL_ID).asLong());
                ShopeeListingMapper.setParcel(change, pack.parcel());
            }
        }
        if (body.has("model")) {
            calls.post("update_model", body);
        }
    }

    /** What is sent as a number comes back as a text. */
    private static boolean isOtherwisePacked(JsonNode model, @Nullable Parcel parcel) {
        String weight = model.path("weight").asText("0");
        return parcel != null
                && (!weight.matches("\\d+(\\.\\d+)?")
                        || new BigDecimal(weight).compareTo(ShopeeListingMapper.kilograms(parcel)) != 0);
    }

    /** Prices and stocks of packs by the ids of their models; {@link #ONLY} for the only one. */
    void price(Map<String, Variant> packs) throws ChannelFailure {
        prices(packs);
        stocks(packs);
    }

    /** The same for what is known to differ, so that what was broken off is nearer to its end each time. */
    void correct(Map<String, Variant> packs, Function<String, JsonNode> had) throws ChannelFailure {
        Map<String, Variant> dearer = new LinkedHashMap<>(packs);
        Map<String, Variant> fuller = new LinkedHashMap<>(packs);
        dearer.entrySet().removeIf(pack -> isPriced(had.apply(pack.getKey()), pack.getValue()));
        fuller.entrySet().removeIf(pack -> isStocked(had.apply(pack.getKey()), pack.getValue()));
        prices(dearer);
        stocks(fuller);
    }

    private static boolean isPriced(JsonNode had, Variant pack) {
        JsonNode price = had.path("price_info").path(0).path("original_price");
        return price.isNumber()
                && price.decimalValue().compareTo(BigDecimal.valueOf(ShopeeListingMapper.dong(pack.price()))) == 0;
    }

    private static boolean isStocked(JsonNode had, Variant pack) {
        JsonNode stocks = had.path("stock_info_v2").path("seller_stock");
        return stocks.size() == 1 && stocks.path(0).path("stock").asInt(-1) == ShopeeListingMapper.pieces(pack);
    }

    private void prices(Map<String, Variant> packs) throws ChannelFailure {
        if (!packs.isEmpty()) {
            each(
                    "update_price",
                    "price_list",
                    packs,
                    pack -> JSON.objectNode().put("original_price", ShopeeListingMapper.dong(pack.price())));
        }
    }

    private void stocks(Map<String, Variant> packs) throws ChannelFailure {
        if (!packs.isEmpty()) {
            each(
                    "update_stock",
                    "stock_list",
                    packs,
                    pack -> JSON.objectNode().set("seller_stock", mapper.stock(pack)));
        }
    }

    /** None of it can be bought. */
    void empty(Set<String> models) throws ChannelFailure {
        Map<String, String> same = new LinkedHashMap<>();
        models.forEach(model -> same.put(model, model));
        each("update_stock", "stock_list", same, model -> JSON.objectNode().set("seller_stock", mapper.stock(0)));
    }

    private <T> void each(String method, String list, Map<String, T> models, Function<T, ObjectNode> change)
            throws ChannelFailure {
        ObjectNode body = body();
        ArrayNode changes = body.putArray(list);
        models.forEach((id, model) -> changes.add(change.apply(model).put(MODEL_ID, Long.parseLong(id))));
        calls.postEach(method, body, MODEL_ID, models.keySet());
    }

    /** The wanted packs by the ids of the models they have; those without one are left out. */
    static Map<String, Variant> ids(Map<String, JsonNode> bySku, List<Variant> packs) {
        Map<String, Variant> ids = new LinkedHashMap<>();
        for (Variant pack : packs) {
            JsonNode model = bySku.get(pack.sku().value());
            if (model != null) {
                ids.put(model.path(MODEL_ID).asText(), pack);
            }
        }
        return ids;
    }

    static Map<String, JsonNode> bySku(JsonNode had) {
        Map<String, JsonNode> bySku = new HashMap<>();
        had.path("model")
                .forEach(model -> bySku.putIfAbsent(model.path("model_sku").asText(), model));
        return bySku;
    }

    static Set<String> all(JsonNode had) {
        Set<String> ids = new LinkedHashSet<>();
        had.path("model").forEach(model -> ids.add(model.path(MODEL_ID).asText()));
        return ids;
    }

    /** Whether packs can stay: with another number of lists of choices, or with none in common, all begin anew. */
    static boolean isAlike(JsonNode had, Offer offer) {
        return had.path(TIERS).size() == offer.variants().get(0).choices().size()
                && !ids(bySku(had), offer.variants()).isEmpty();
    }

    static Set<String> pictures(JsonNode had) {
        Set<String> ids = new HashSet<>();
        had.path(TIERS)
                .forEach(tier -> tier.path(OPTIONS)
                        .forEach(option -> ids.add(option.path("image_id").asText())));
        return ids;
    }

    private ObjectNode body() {
        return JSON.objectNode().put(ShopeeItems.ITEM_ID, Long.parseLong(item));
    }

    /**
     * Lists of choices, each in the order in which its choices come first.
     *
     * @param names what is chosen
     * @param values how it can be chosen
     * @param images pictures of the choices of the first list; empty unless each of them has one, as Shopee asks
     */
    record Tiers(List<String> names, List<List<String>> values, List<URI> images) {
        static Tiers of(Offer offer) {
            List<Variant> packs = offer.variants();
            List<List<String>> values = new ArrayList<>();
            for (int i = 0; i < packs.get(0).choices().size(); i++) {
                int tier = i;
                values.add(packs.stream()
                        .map(pack -> pack.choices().get(tier).value())
                        .distinct()
                        .toList());
            }
            return new Tiers(packs.get(0).options(), values, images(packs, values.get(0)));
        }

        private static List<URI> images(List<Variant> packs, List<String> first) {
            List<URI> images = first.stream()
                    .flatMap(value -> packs.stream()
                            .filter(pack -> pack.choices().get(0).value().equals(value))
                            .map(Variant::image)
                            .filter(Objects::nonNull)
                            .limit(1))
                    .toList();
            return images.size() == first.size() ? images : List.of();
        }

        List<Integer> place(Variant pack) {
            List<Integer> place = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                place.add(values.get(i).indexOf(pack.choices().get(i).value()));
            }
            return place;
        }

        /** With noughts for ids: choices of the seller's own and not of Shopee's lists. */
        ArrayNode write(Map<URI, String> pictures) {
            ArrayNode tiers = JSON.arrayNode();
            for (int i = 0; i < names.size(); i++) {
                ObjectNode tier = tiers.addObject().put("variation_id", 0).put("variation_group_id", 0);
                ArrayNode options = tier.put("variation_name", names.get(i)).putArray(OPTIONS);
                for (int j = 0; j < values.get(i).size(); j++) {
                    ObjectNode option = options.addObject()
                            .put("variation_option_id", 0)
                            .put("variation_option_name", values.get(i).get(j));
                    if (i == 0 && !images.isEmpty()) {
                        option.put("image_id", pictures.get(images.get(j)));
                    }
                }
            }
            return tiers;
        }
    }
}
