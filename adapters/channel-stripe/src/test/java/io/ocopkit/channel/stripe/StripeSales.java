package io.ocopkit.channel.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Payment links, checkout sessions and transfers of the local market. */
final class StripeSales {
    private static final long SHORTEST = 30 * 60L;
    private static final long LONGEST = 24 * 60 * 60L;

    private final StripeStore store;
    private final Set<String> connected;
    private long balance = 1_000_000_000L;

    StripeSales(StripeStore store, Set<String> connected) {
        this.store = store;
        this.connected = connected;
    }

    void setBalance(long amount) {
        balance = amount;
    }

    ObjectNode createLink(ObjectNode params) {
        requireForSale(params);
        requireConnected(params.path("transfer_data"));
        if (params.has("application_fee_amount") && !params.has("transfer_data") && !params.has("on_behalf_of")) {
            throw StripeRefusal.invalid(null, "application_fee_amount", "A fee needs a destination");
        }
        ObjectNode link = store.make("payment_link", store.newId("plink"));
        link.put("active", true)
                .put("url", "https://buy.stripe.com/" + link.get("id").asText());
        StripeStore.assign(link, params, "line_items", "transfer_data", "application_fee_amount", "on_behalf_of");
        StripeStore.mergeMetadata(link, params.path("metadata"));
        link.remove("line_items");
        link.set("local_items", params.get("line_items"));
        return link;
    }

    ObjectNode updateLink(ObjectNode link, ObjectNode params) {
        StripeStore.assign(link, params, "active", "inactive_message");
        StripeStore.mergeMetadata(link, params.path("metadata"));
        return link;
    }

    ObjectNode createSession(ObjectNode params) {
        if (!params.path("mode").asText().equals("payment")) {
            throw StripeRefusal.invalid(null, "mode", "This market sells once");
        }
        long end = params.has("expires_at") ? params.path("expires_at").asLong() : store.now() + LONGEST;
        if (end < store.now() + SHORTEST || end > store.now() + LONGEST) {
            throw StripeRefusal.invalid(
                    null, "expires_at", "The `expires_at` timestamp must be between 30 minutes and 24 hours from now.");
        }
        requireForSale(params);
        requireConnected(params.path("payment_intent_data").path("transfer_data"));
        ObjectNode session = store.make("checkout.session", store.newId("cs"));
        session.put("status", "open")
                .put("payment_status", "unpaid")
                .put("mode", "payment")
                .put("expires_at", end);
        session.put(
                "url", "https://checkout.stripe.com/c/pay/" + session.get("id").asText());
        StripeStore.assign(session, params, "client_reference_id", "success_url", "cancel_url", "custom_text");
        StripeStore.mergeMetadata(session, params.path("metadata"));
        session.set("local_items", params.get("line_items"));
        session.set("local_payment", params.get("payment_intent_data"));
        return session;
    }

    ObjectNode expireSession(ObjectNode session) {
        passTime();
        if (!session.path("status").asText().equals("open")) {
            throw StripeRefusal.invalid(
                            null, "session", "Only Checkout Sessions with a status in [\"open\"] can be expired.")
                    .onExecution();
        }
        return session.put("status", "expired");
    }

    /** Sessions end by themselves. */
    void passTime() {
        for (ObjectNode session : store.of("checkout.session").values()) {
            if (session.path("status").asText().equals("open")
                    && session.path("expires_at").asLong() <= store.now()) {
                session.put("status", "expired");
            }
        }
    }

    private void requireForSale(ObjectNode params) {
        if (!params.has("line_items")) {
            throw StripeRefusal.invalid("parameter_missing", "line_items", "Missing required param: line_items.");
        }
        for (JsonNode line : params.path("line_items")) {
            ObjectNode price = store.named("price", line.path("price").asText(), "line_items[0][price]");
            ObjectNode product = store.named("product", price.path("product").asText(), "line_items[0][price]");
            if (!price.path("active").asBoolean() || !product.path("active").asBoolean()) {
                throw StripeRefusal.invalid(
                                "product_inactive",
                                "line_items[0][price]",
                                "The price specified is inactive. This field only accepts active prices.")
                        .onExecution();
            }
            if (line.path("quantity").asLong() < 1) {
                throw StripeRefusal.invalid(null, "line_items[0][quantity]", "Quantity must be at least 1");
            }
        }
    }

    private void requireConnected(JsonNode transferData) {
        if (transferData.has("destination")
                && !connected.contains(transferData.path("destination").asText())) {
            throw StripeRefusal.invalid("resource_missing", "transfer_data[destination]", "No such destination")
                    .onExecution();
        }
    }

    ObjectNode createTransfer(ObjectNode params) {
        if (!params.has("amount")) {
            throw StripeRefusal.invalid("parameter_missing", "amount", "Missing required param: amount.");
        }
        long amount = params.path("amount").asLong();
        if (amount < 1) {
            throw StripeRefusal.invalid("parameter_invalid_integer", "amount", "This value must be at least 1");
        }
        if (!connected.contains(params.path("destination").asText())) {
            throw StripeRefusal.invalid("resource_missing", "destination", "No such destination")
                    .onExecution();
        }
        if (amount > balance) {
            throw StripeRefusal.invalid("balance_insufficient", null, "You have insufficient available funds")
                    .onExecution();
        }
        balance -= amount;
        ObjectNode transfer = store.make("transfer", store.newId("tr"));
        StripeStore.assign(
                transfer,
                params,
                "amount",
                "currency",
                "destination",
                "transfer_group",
                "source_transaction",
                "description");
        StripeStore.mergeMetadata(transfer, params.path("metadata"));
        return transfer;
    }
}
