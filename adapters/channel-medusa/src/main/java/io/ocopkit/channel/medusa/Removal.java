package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import java.util.List;
import java.util.Set;

/** Takes down whatever goes by our key, and what the shop made by hand when it sells nothing else. */
final class Removal {
    private static final String PRODUCTS = "/admin/products/batch?fields=id";
    private static final String LEVELS = "/admin/inventory-items/location-levels/batch";

    private final WithdrawCommand command;
    private final MedusaCalls calls;
    private boolean hasWritten;

    Removal(WithdrawCommand command, MedusaCalls calls) {
        this.command = command;
        this.calls = calls;
    }

    /** Into the drafts: out of the shop at once, with its address and orders kept for the day it comes back. */
    Outcome hide() {
        return end(this::drafts);
    }

    private Outcome drafts() throws ChannelFailure {
        ObjectNode batch = MedusaListingMapper.object();
        for (ShopProduct product : shown()) {
            batch.withArray("update")
                    .addObject()
                    .put("id", product.id())
                    .put("status", "draft")
                    .set("metadata", Metadata.of(command));
        }
        change(PRODUCTS, batch);
        return done();
    }

    Outcome sellOut() {
        return end(this::soldOut);
    }

    private Outcome soldOut() throws ChannelFailure {
        ObjectNode products = MedusaListingMapper.object();
        ObjectNode levels = MedusaListingMapper.object();
        for (ShopProduct product : shown()) {
            ObjectNode changed = products.withArray("update").addObject().put("id", product.id());
            for (ShopVariant variant : product.variants()) {
                changed.withArray("variants")
                        .addObject()
                        .put("id", variant.id())
                        .put("manage_inventory", true)
                        .put("allow_backorder", false);
                empty(variant, levels);
            }
        }
        change(PRODUCTS, products);
        change(LEVELS, levels);
        return done();
    }

    private Outcome end(Attempt.Work<Outcome> work) {
        return Attempt.toWithdraw(command.reference(), () -> hasWritten, work);
    }

    private Outcome done() {
        return new Outcome.Applied(command.reference());
    }

    private void change(String path, ObjectNode changes) throws ChannelFailure {
        if (!changes.isEmpty()) {
            calls.change(path, changes);
            hasWritten = true;
        }
    }

    /** Wherever the shop has some. */
    private static void empty(ShopVariant variant, ObjectNode levels) {
        variant.levels()
                .forEach((location, pieces) -> levels.withArray("update")
                        .addObject()
                        .put("inventory_item_id", variant.inventoryItem())
                        .put("location_id", location)
                        .put("stocked_quantity", 0));
    }

    /** What a newer publication has put up stays. */
    private List<ShopProduct> shown() throws ChannelFailure {
        ListingReference reference = command.reference();
        Set<String> items = Set.of(reference.sku().value());
        ShopView.Wish wish = new ShopView.Wish(reference, items, false);
        List<ShopProduct> shown = ShopView.read(calls, List.of(wish)).all(wish).stream()
                .filter(product -> product.isOurs() || product.sellsOnly(items))
                .toList();
        for (ShopProduct product : shown) {
            if (product.version() > command.version()) {
                throw ChannelFailure.refusal(MedusaIssues.newerVersion(product.version()));
            }
        }
        return shown;
    }
}
