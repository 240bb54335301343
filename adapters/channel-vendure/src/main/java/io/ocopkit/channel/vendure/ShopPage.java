package io.ocopkit.channel.vendure;

import static io.ocopkit.channel.vendure.GraphQl.argument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    private ShopPage() {}

    static ListingPage read(VendureCalls calls, @Nullable String cursor) throws ChannelFailure {
        int skip = cursor == null ? 0 : Integer.parseInt(cursor);
        GraphQl query = GraphQl.query()
                .add(
                        "products",
                        "products",
                        "{totalItems items" + ShopProduct.FIELDS + "}",
                        argument("options", "ProductListOptions", options(skip)));
        JsonNode products = calls.ask(query).path("products");
        List<ListingPage.Entry> entries = new ArrayList<>();
        products.path("items").forEach(node -> entry(ShopProduct.of(node)).ifPresent(entries::add));
        int next = skip + products.path("items").size();
        boolean isLast = next == skip || next >= products.path("totalItems").asInt();
        return new ListingPage.Entries(entries, isLast ? null : Integer.toString(next));
    }

    private static ObjectNode options(int skip) {
        ObjectNode options = VendureListingMapper.object().put("skip", skip).put("take", SIZE);
        options.putObject("sort").put("id", "ASC");
        options.putObject("filter").putObject("ocopSku").put("isNull", false);
        return options;
    }

    /** What somebody has typed into the field and is no SKU is not ours. */
    private static Optional<ListingPage.Entry> entry(ShopProduct product) {
        try {
            Sku sku = new Sku(String.valueOf(product.sku()));
            return Optional.of(new ListingPage.Entry(new ListingReference(sku, product.id()), product.seen(sku)));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
