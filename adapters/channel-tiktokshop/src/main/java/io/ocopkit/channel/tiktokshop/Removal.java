package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.ErrorClass;
import java.util.ArrayList;
import java.util.List;

/** Takes down whatever goes by our key. */
record Removal(TikTokCalls calls, TikTokConfig config, Finder finder) {

    Outcome withdraw(WithdrawCommand command) throws ChannelFailure {
        List<Product> found = found(command);
        hide(found);
        return applied(command, found);
    }

    Outcome unlist(WithdrawCommand command) throws ChannelFailure {
        List<Product> found = found(command);
        deactivate(found.stream().filter(Product::isShown).toList());
        return applied(command, found);
    }

    /** To a stock of nothing where the platform takes it, otherwise out of sight. */
    Outcome stopSelling(WithdrawCommand command) throws ChannelFailure {
        if (config.limits().lowestStock() > 0) {
            return unlist(command);
        }
        List<Product> found = found(command);
        for (Product product : found) {
            if (Product.LIVE.equals(product.status())) {
                empty(product);
            }
        }
        return applied(command, found);
    }

    private void empty(Product product) throws ChannelFailure {
        ObjectNode change = TikTokCalls.object();
        ArrayNode skus = change.putArray("skus");
        for (JsonNode sku : product.skus().values()) {
            ObjectNode one = skus.addObject();
            one.set("id", sku.path("id"));
            ArrayNode inventory = one.putArray("inventory");
            sku.path("inventory")
                    .findValuesAsText("warehouse_id")
                    .forEach(warehouse ->
                            inventory.addObject().put("warehouse_id", warehouse).put("quantity", 0));
        }
        calls.change("POST", TikTokCalls.product(product.id()) + "/inventory/update", change, skus.size());
    }

    private List<Product> found(WithdrawCommand command) throws ChannelFailure {
        List<Product> found = finder.byReference(command.reference());
        if (found.stream().anyMatch(product -> product.version() > command.version())) {
            throw ChannelFailure.refusal(TikTokIssues.newerOnChannel());
        }
        return found;
    }

    /**
     * What buyers see is deactivated, with its reviews kept for the day it comes back. What waits for its review cannot be,
     * and would be seen as soon as it passes; it is deleted, and so is a draft, which somebody might list.
     */
    void hide(List<Product> products) throws ChannelFailure {
        List<Product> unseen = new ArrayList<>(products.stream()
                .filter(product -> Product.DRAFT.equals(product.status()))
                .toList());
        for (Product product : products.stream().filter(Product::isShown).toList()) {
            try {
                deactivate(List.of(product));
            } catch (ChannelRefusal e) {
                if (!Product.PENDING.equals(product.status()) || !e.says(ErrorClass.CONFLICT_STATE)) {
                    throw e;
                }
                unseen.add(product);
            }
        }
        if (!unseen.isEmpty()) {
            calls.change(
                    "DELETE",
                    TikTokCalls.PRODUCTS,
                    TikTokCalls.ids(unseen.stream().map(Product::id).toList()),
                    unseen.size());
        }
    }

    private void deactivate(List<Product> products) throws ChannelFailure {
        if (!products.isEmpty()) {
            ObjectNode ids = TikTokCalls.ids(products.stream().map(Product::id).toList());
            calls.change("POST", TikTokCalls.PRODUCTS + "/deactivate", ids, products.size());
        }
    }

    private static Outcome applied(WithdrawCommand command, List<Product> found) {
        return found.isEmpty()
                ? new Outcome.Applied(command.reference())
                : new Outcome.Applied(new ListingReference(
                        command.reference().sku(), found.get(0).id()));
    }
}
