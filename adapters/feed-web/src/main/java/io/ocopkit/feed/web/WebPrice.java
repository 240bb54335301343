package io.ocopkit.feed.web;

import io.ocopkit.model.Dong;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Prices as both Google and Meta read them: whole dong and the currency, such as {@code 150000 VND}. */
final class WebPrice {

    private WebPrice() {}

    static @Nullable String of(@Nullable Money price) {
        return price == null ? null : Dong.amountOf(price) + " " + Dong.CURRENCY.getCode();
    }
}
