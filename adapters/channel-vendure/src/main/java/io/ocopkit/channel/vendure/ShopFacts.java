package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.model.Dong;
import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * How the shop counts.
 *
 * @param channel the token of the Vendure channel that answered
 * @param currency its currency
 * @param taxIncluded whether prices are entered with tax
 * @param precision decimals of an amount as it is sent: 35,000 ₫ are 3500000 with the usual two
 */
record ShopFacts(String channel, String currency, boolean taxIncluded, int precision) {
    static final String CHANNEL = "{token defaultCurrencyCode pricesIncludeTax}";
    static final String SETTINGS = "{serverConfig{moneyStrategyPrecision}}";

    static ShopFacts of(JsonNode data) {
        JsonNode channel = data.path("channel");
        return new ShopFacts(
                channel.path("token").asText(),
                channel.path("defaultCurrencyCode").asText(),
                channel.path("pricesIncludeTax").asBoolean(),
                data.path("settings")
                        .path("serverConfig")
                        .path("moneyStrategyPrecision")
                        .asInt());
    }

    /** Stops what would be written into another shop, or at another price than the seller's. */
    void requireFit(VendureConfig config) throws ChannelFailure {
        if (config.vendureChannel() != null && !config.vendureChannel().equals(channel)) {
            throw ChannelFailure.refusal(VendureIssues.otherChannel());
        }
        if (!currency.equals(Dong.CURRENCY.getCode())) {
            throw ChannelFailure.refusal(VendureIssues.currency(currency));
        }
        if (!taxIncluded) {
            throw ChannelFailure.refusal(VendureIssues.taxExcluded());
        }
    }

    /** An amount as it is sent. */
    long amount(Money price) throws ChannelFailure {
        BigDecimal amount = BigDecimal.valueOf(Dong.amountOf(price)).scaleByPowerOfTen(precision);
        if (amount.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw ChannelFailure.refusal(VendureIssues.priceTooHigh(Dong.amountOf(price)));
        }
        return amount.longValueExact();
    }
}
