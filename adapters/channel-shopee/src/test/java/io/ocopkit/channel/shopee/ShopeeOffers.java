package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Prices and stocks of the local market: one item a call, each model with an answer of its own. */
record ShopeeOffers(ShopeeShelf shelf) {

    JsonNode price(JsonNode body) {
        ShopeeSchema.check(body, "item_id:whole!", "price_list:list!");
        return each(
                body,
                "price_list",
                "error_edit_item_price_for_item_has_model",
                "original_price:whole!",
                (item, of, change) -> {
                    if (shelf.promoted().contains(ShopeeShelf.id(item))) {
                        return Optional.of("Price cannot be changed when model is under promotion.");
                    }
                    ShopeeShelf.requirePrice(change.path("original_price"));
                    of.set("original_price", change.get("original_price"));
                    return Optional.empty();
                });
    }

    JsonNode stock(JsonNode body) {
        ShopeeSchema.check(body, "item_id:whole!", "stock_list:list!");
        return each(
                body,
                "stock_list",
                "error_edit_item_stock_for_item_has_model",
                "seller_stock:list!",
                (item, of, change) -> {
                    int stock = ShopeeShelf.stock(change.path("seller_stock"));
                    if (shelf.promoted().contains(ShopeeShelf.id(item)) && stock < 2) {
                        return Optional.of("Stock should be larger than reserved stock.");
                    }
                    of.put("stock", stock);
                    return Optional.empty();
                });
    }

    private interface Change {
        Optional<String> to(ObjectNode item, ObjectNode of, JsonNode change);
    }

    private JsonNode each(JsonNode body, String list, String hasModels, String field, Change change) {
        ObjectNode item = shelf.item(body.path("item_id"));
        ShopeeSchema.size(body.path(list), 1, 50, list);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("success_list");
        answer.putArray("failure_list");
        Map<Long, ObjectNode> before = new LinkedHashMap<>();
        shelf.models(ShopeeShelf.id(item))
                .forEach(model -> before.put(model.path("model_id").asLong(), model));
        for (JsonNode each : body.path(list)) {
            ShopeeSchema.check(each, "model_id:whole", field);
            long id = each.path("model_id").asLong(0);
            if (id == 0 && item.path("has_model").asBoolean()) {
                throw new ShopeeRefusal(hasModels, "Can't edit item directly while item has models.");
            }
            ObjectNode of = id == 0 ? item : before.get(id);
            Optional<String> reason = of == null ? Optional.of("Model not found.") : change.to(item, of, each);
            if (reason.isPresent()) {
                answer.withArray("failure_list").addObject().put("model_id", id).put("failed_reason", reason.get());
            } else {
                answer.withArray("success_list").addObject().put("model_id", id);
            }
        }
        return answer;
    }
}
