package io.ocopkit.channel.stripe;

import com.stripe.model.Price;
import com.stripe.model.Product;
import java.util.List;

/** What Stripe has of a listing. */
record Shelf(Product product, List<Price> prices) {

    Shelf {
        prices = List.copyOf(prices);
    }

    String id() {
        return product.getId();
    }

    boolean isNewerThan(long version) {
        return Metadata.version(product) > version;
    }
}
