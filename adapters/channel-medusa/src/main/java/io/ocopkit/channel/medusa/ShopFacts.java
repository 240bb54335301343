package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.model.Dong;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the shop sells and how it counts.
 *
 * @param salesChannel the id of the sales channel listings are sold in; empty when there is none
 * @param location the id of the stock location that is counted; empty when none or no single one is known
 * @param hasDong whether the store sells in dong
 * @param taxIncluded whether prices in dong are entered with tax
 */
record ShopFacts(String salesChannel, String location, boolean hasDong, boolean taxIncluded) {
    static final String DONG = Dong.CURRENCY.getCode().toLowerCase(Locale.ROOT);

    static ShopFacts read(MedusaCalls calls) throws ChannelFailure {
        JsonNode store = calls.ask("/admin/stores?fields=default_sales_channel_id,supported_currencies.currency_code")
                .path("stores")
                .path(0);
        String channel = orElse(
                calls.config().salesChannel(),
                store.path("default_sales_channel_id").asText(""));
        JsonNode preference = calls.ask("/admin/price-preferences?attribute=currency_code&value=" + DONG)
                .path("price_preferences")
                .path(0);
        return new ShopFacts(
                channel,
                orElse(calls.config().location(), channel.isEmpty() ? "" : onlyLocation(calls, channel)),
                store.path("supported_currencies")
                        .findValuesAsText("currency_code")
                        .contains(DONG),
                preference.path("is_tax_inclusive").asBoolean());
    }

    private static String orElse(@Nullable String configured, String found) {
        return configured == null ? found : configured;
    }

    private static String onlyLocation(MedusaCalls calls, String channel) throws ChannelFailure {
        JsonNode locations = calls.ask("/admin/sales-channels/" + Query.encoded(channel) + "?fields=stock_locations.id")
                .path("sales_channel")
                .path("stock_locations");
        return locations.size() == 1 ? locations.path(0).path("id").asText() : "";
    }

    /** Stops what nobody could buy, or would buy at another price than the seller's. */
    void requireFit() throws ChannelFailure {
        if (salesChannel.isEmpty()) {
            throw ChannelFailure.refusal(MedusaIssues.noSalesChannel());
        }
        if (location.isEmpty()) {
            throw ChannelFailure.refusal(MedusaIssues.noLocation());
        }
        if (!hasDong) {
            throw ChannelFailure.refusal(MedusaIssues.noDong());
        }
        if (!taxIncluded) {
            throw ChannelFailure.refusal(MedusaIssues.taxExcluded());
        }
    }
}
