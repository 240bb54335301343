package io.ocopkit.channel.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Products and prices of the local market. */
final class StripeCatalogue {
    private final StripeStore store;

    StripeCatalogue(StripeStore store) {
        this.store = store;
    }

    ObjectNode createProduct(ObjectNode params) {
        String id = params.has("id") ? params.path("id").asText() : store.newId("prod");
        if (!id.matches("[A-Za-z0-9_-]+")) {
            throw StripeRefusal.invalid(null, "id", "Invalid id");
        }
        if (store.find("product", id).isPresent()) {
            throw StripeRefusal.invalid("resource_already_exists", "id", "Product already exists.")
                    .onExecution();
        }
        ObjectNode product = store.make("product", id);
        product.put("active", true).put("type", "service").putNull("description");
        product.putNull("url").putNull("default_price").putArray("images");
        product.putArray("marketing_features");
        return assign(product, params);
    }

    ObjectNode updateProduct(ObjectNode product, ObjectNode params) {
        String price = params.path("default_price").asText("");
        if (!price.isEmpty()) {
            ObjectNode chosen = store.named("price", price, "default_price");
            if (!chosen.path("active").asBoolean()
                    || !chosen.path("product")
                            .asText()
                            .equals(product.path("id").asText())) {
                throw StripeRefusal.invalid(
                                null, "default_price", "The default price must be an active price of the product")
                        .onExecution();
            }
        }
        StripeStore.assign(product, params, "default_price");
        return assign(product, params);
    }

    private ObjectNode assign(ObjectNode product, ObjectNode params) {
        StripeStore.assign(product, params, "name", "active", "description", "shippable", "url", "unit_label");
        JsonNode images = params.path("images");
        if (images.isArray()) {
            product.set("images", images);
        } else if (images.isTextual()) {
            product.putArray("images");
        }
        StripeStore.mergeMetadata(product, params.path("metadata"));
        return product.put("updated", store.now());
    }

    ObjectNode createPrice(ObjectNode params) {
        store.named("product", params.path("product").asText(), "product");
        String currency = params.path("currency").asText();
        if (!currency.matches("[a-z]{3}")) {
            throw StripeRefusal.invalid(null, "currency", "Invalid currency: " + currency);
        }
        if (!params.has("unit_amount") || params.path("unit_amount").asLong() < 0) {
            throw StripeRefusal.invalid("parameter_missing", "unit_amount", "Missing required param: unit_amount.");
        }
        if (params.path("unit_amount").asLong() > 99_999_999L) {
            throw StripeRefusal.invalid("amount_too_large", "unit_amount", "Amount must be no more than 99,999,999");
        }
        claimLookupKey(params, "");
        ObjectNode price = store.make("price", store.newId("price"));
        price.put("active", true).put("type", "one_time").put("billing_scheme", "per_unit");
        price.put("unit_amount_decimal", params.path("unit_amount").asText())
                .putNull("lookup_key")
                .putNull("nickname");
        StripeStore.assign(price, params, "product", "currency", "unit_amount");
        return assignPrice(price, params);
    }

    ObjectNode updatePrice(ObjectNode price, ObjectNode params) {
        claimLookupKey(params, price.path("id").asText());
        ObjectNode product = store.named("product", price.path("product").asText(), "product");
        boolean archived = params.has("active") && !params.path("active").asBoolean();
        if (archived
                && product.path("default_price")
                        .asText()
                        .equals(price.path("id").asText())) {
            throw StripeRefusal.invalid(
                            null,
                            "active",
                            "This price cannot be archived because it is the default price of its product.")
                    .onExecution();
        }
        return assignPrice(price, params);
    }

    private static ObjectNode assignPrice(ObjectNode price, ObjectNode params) {
        StripeStore.assign(price, params, "active", "lookup_key", "nickname", "tax_behavior");
        StripeStore.mergeMetadata(price, params.path("metadata"));
        return price;
    }

    /** A lookup key belongs to one price; it moves only when that is asked for. */
    private void claimLookupKey(ObjectNode params, String claimant) {
        String key = params.path("lookup_key").asText("");
        for (ObjectNode other : store.of("price").values()) {
            boolean taken = !key.isEmpty()
                    && key.equals(other.path("lookup_key").asText())
                    && !other.path("id").asText().equals(claimant);
            if (taken && !params.path("transfer_lookup_key").asBoolean()) {
                throw StripeRefusal.invalid(null, "lookup_key", "A price already uses that lookup key.")
                        .onExecution();
            }
            if (taken) {
                other.putNull("lookup_key");
            }
        }
    }
}
