package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the routes take: fields and their types, from Medusa's reference of its Admin API. Others are refused. */
final class MedusaSchema {
    private static final Kind TEXT = JsonNode::isTextual;
    private static final Kind FLAG = JsonNode::isBoolean;
    private static final Kind NUMBER = JsonNode::isNumber;
    private static final Kind PIECES =
            value -> value.isNumber() && value.decimalValue().signum() >= 0;
    private static final Kind STATUS = oneOf("draft", "proposed", "published", "rejected");
    private static final Kind OBJECT = JsonNode::isObject;

    private static final MedusaSchema ID = new MedusaSchema().with("id", TEXT).required("id");
    private static final MedusaSchema PRICE = new MedusaSchema()
            .with("currency_code", TEXT)
            .with("amount", NUMBER)
            .required("currency_code", "amount");
    private static final MedusaSchema OPTION = new MedusaSchema()
            .with("title", TEXT)
            .with("values", listOf(TEXT))
            .with("is_exclusive", FLAG)
            .required("title", "values");
    private static final MedusaSchema VARIANT = new MedusaSchema()
            .with("title", TEXT)
            .with("sku", orNull(TEXT))
            .with("allow_backorder", FLAG)
            .with("manage_inventory", FLAG)
            .with("variant_rank", NUMBER)
            .with("weight", orNull(NUMBER))
            .with("length", orNull(NUMBER))
            .with("width", orNull(NUMBER))
            .with("height", orNull(NUMBER))
            .with("metadata", orNull(OBJECT))
            .with("prices", listOf(PRICE))
            .with("options", value -> value.isObject() && value.valueStream().allMatch(JsonNode::isTextual));
    private static final MedusaSchema PRODUCT = new MedusaSchema()
            .with("title", TEXT)
            .with("description", orNull(TEXT))
            .with("thumbnail", orNull(TEXT))
            .with("handle", TEXT)
            .with("status", STATUS)
            .with("external_id", orNull(TEXT))
            .with("categories", listOf(ID))
            .with("sales_channels", listOf(ID))
            .with("shipping_profile_id", TEXT)
            .with("metadata", orNull(OBJECT));

    static final MedusaSchema NEW_VARIANT = VARIANT.copy().required("title", "prices");
    static final MedusaSchema CHANGED_VARIANT = VARIANT.copy().with("id", TEXT).with("thumbnail", orNull(TEXT));
    static final MedusaSchema NEW_PRODUCT = PRODUCT.copy()
            .with("images", listOf(new MedusaSchema().with("url", TEXT).required("url")))
            .with("options", listOf(OPTION))
            .with("variants", listOf(NEW_VARIANT))
            .required("title");
    static final MedusaSchema CHANGED_PRODUCT = PRODUCT.copy()
            .with(
                    "images",
                    listOf(new MedusaSchema().with("id", TEXT).with("url", TEXT).required("url")))
            .with("variants", listOf(CHANGED_VARIANT));
    static final MedusaSchema PRODUCTS = new MedusaSchema()
            .with("create", listOf(NEW_PRODUCT))
            .with("update", listOf(CHANGED_PRODUCT.copy().with("id", TEXT).required("id")))
            .with("delete", listOf(TEXT));
    static final MedusaSchema VARIANTS = new MedusaSchema()
            .with("create", listOf(NEW_VARIANT))
            .with("update", listOf(CHANGED_VARIANT.copy().required("id")))
            .with("delete", listOf(TEXT));
    static final MedusaSchema OPTIONS = new MedusaSchema()
            .with("add", listOf(OPTION))
            .with("remove", listOf(TEXT))
            .with(
                    "update",
                    listOf(new MedusaSchema()
                            .with("product_option_id", TEXT)
                            .with(
                                    "add",
                                    listOf(new MedusaSchema()
                                            .with("value", TEXT)
                                            .required("value")))
                            .with("remove", listOf(TEXT))
                            .required("product_option_id")));
    private static final Kind LEVEL_LIST = listOf(new MedusaSchema()
            .with("inventory_item_id", TEXT)
            .with("location_id", TEXT)
            .with("stocked_quantity", PIECES)
            .required("inventory_item_id", "location_id"));
    static final MedusaSchema LEVELS = new MedusaSchema()
            .with("create", LEVEL_LIST)
            .with("update", LEVEL_LIST)
            .with("delete", listOf(TEXT));

    private final Map<String, Kind> fields = new HashMap<>();
    private final List<String> required = new ArrayList<>();

    private interface Kind {
        boolean takes(JsonNode value);
    }

    private static Kind oneOf(String... names) {
        return value -> value.isTextual() && Set.of(names).contains(value.textValue());
    }

    private static Kind orNull(Kind kind) {
        return value -> value.isNull() || kind.takes(value);
    }

    private static Kind listOf(Kind kind) {
        return value -> value.isArray() && value.valueStream().allMatch(kind::takes);
    }

    private static Kind listOf(MedusaSchema schema) {
        return listOf((Kind) schema::takes);
    }

    private MedusaSchema with(String name, Kind kind) {
        fields.put(name, kind);
        return this;
    }

    private MedusaSchema required(String... names) {
        required.addAll(List.of(names));
        return this;
    }

    private MedusaSchema copy() {
        MedusaSchema copy = new MedusaSchema();
        copy.fields.putAll(fields);
        copy.required.addAll(required);
        return copy;
    }

    private boolean takes(JsonNode value) {
        List<String> complaints = new ArrayList<>();
        complain(value, complaints::add);
        return complaints.isEmpty();
    }

    private void complain(JsonNode value, Consumer<String> complaints) {
        if (!value.isObject()) {
            complaints.accept("Expected type: 'object'");
            return;
        }
        required.stream()
                .filter(name -> !value.has(name))
                .forEach(name -> complaints.accept("Field '" + name + "' is required"));
        value.propertyStream().forEach(entry -> {
            Kind kind = fields.get(entry.getKey());
            if (kind == null) {
                complaints.accept("Unrecognized fields: '" + entry.getKey() + "'");
            } else if (!kind.takes(entry.getValue())) {
                complaints.accept("Wrong value for field '" + entry.getKey() + "': " + entry.getValue());
            }
        });
    }

    void check(JsonNode body) {
        List<String> complaints = new ArrayList<>();
        complain(body, complaints::add);
        if (!complaints.isEmpty()) {
            throw MedusaRefusal.invalid("Invalid request: " + String.join("; ", complaints));
        }
    }
}
