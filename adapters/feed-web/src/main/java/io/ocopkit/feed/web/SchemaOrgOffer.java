package io.ocopkit.feed.web;

import io.ocopkit.channel.Withdrawal;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Offer;
import io.ocopkit.model.Dong;
import java.io.IOException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Writes offers.
 *
 * @param node where the properties go
 * @param seller who offers
 */
record SchemaOrgOffer(JsonNode node, String seller) {

    void write(Offer offer) throws IOException {
        node.node("offers", "Offer", () -> {
            writePrice(offer.price());
            node.member("availability", availability(offer.availability()));
            node.address("url", offer.content().link());
            node.named("seller", "Organization", seller);
            writeStock(offer.stock());
        });
    }

    void writeDiscontinued(Withdrawal withdrawal) throws IOException {
        node.node("offers", "Offer", () -> {
            node.member("availability", "Discontinued");
            node.day("availabilityEnds", withdrawal.effectiveOn().minusDays(1));
            node.named("seller", "Organization", seller);
        });
    }

    private void writePrice(@Nullable Money price) throws IOException {
        if (price != null) {
            node.number("price", Dong.amountOf(price));
            node.text("priceCurrency", Dong.CURRENCY.getCode());
        }
    }

    private void writeStock(@Nullable Integer stock) throws IOException {
        if (stock != null) {
            node.node("inventoryLevel", "QuantitativeValue", () -> node.number("value", stock));
        }
    }

    private static String availability(Availability availability) {
        return switch (availability) {
            case IN_STOCK -> "InStock";
            case OUT_OF_STOCK -> "OutOfStock";
            case PREORDER -> "PreOrder";
        };
    }
}
