package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One page of everything that is ours in the shop, oldest first, so that what is added meanwhile comes last. */
final class ShopPage {
    private static final int SIZE = 100;
    private static final String PRODUCTS =
            "/admin/products?order=id&limit=" + SIZE + "&" + ShopProduct.FIELDS + "&offset=";

    private ShopPage() {}

    static ListingPage read(MedusaCalls calls, ShopFacts facts, @Nullable String cursor) throws ChannelFailure {
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        JsonNode page = calls.ask(PRODUCTS + from);
        if (!page.path("products").isArray()) {
            throw ChannelFailure.unanswered("The products");
        }
        List<ListingPage.Entry> entries = new ArrayList<>();
        page.path("products")
                .forEach(node -> entry(new ShopProduct(node), facts).ifPresent(entries::add));
        int next = from + page.path("products").size();
        boolean isLast = next == from || next >= page.path("count").asInt();
        return new ListingPage.Entries(entries, isLast ? null : Integer.toString(next));
    }

    /** What another system has under a key that is no SKU is not ours. */
    private static Optional<ListingPage.Entry> entry(ShopProduct product, ShopFacts facts) {
        if (!product.isOurs()) {
            return Optional.empty();
        }
        try {
            Sku sku = new Sku(String.valueOf(product.externalId()));
            return Optional.of(
                    new ListingPage.Entry(new ListingReference(sku, product.id()), product.seenAs(sku, facts)));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
