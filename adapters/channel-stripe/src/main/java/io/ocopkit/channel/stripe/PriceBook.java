package io.ocopkit.channel.stripe;

import com.stripe.model.Price;
import com.stripe.param.PriceUpdateParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings a product's prices to what they should be. A price is never changed: what costs another amount gets another
 * price, or the one it had when it last cost that much, and takes the lookup key along.
 */
final class PriceBook {
    private final StripeCalls calls;
    private final String product;
    private final List<Price> prices;
    private final List<String> valid = new ArrayList<>();

    private PriceBook(StripeCalls calls, String product, List<Price> prices) {
        this.calls = calls;
        this.product = product;
        this.prices = prices;
    }

    static PriceBook read(StripeCalls calls, String product) throws StripeFailure {
        return new PriceBook(calls, product, calls.prices(product));
    }

    /** First: every pack gets its price. The old ones stay until nobody is sent to them any more. */
    void makeValid(List<WantedPrice> wanted) throws StripeFailure {
        for (WantedPrice want : wanted) {
            valid.add(validId(want));
        }
    }

    private String validId(WantedPrice want) throws StripeFailure {
        Optional<Price> exact = prices.stream().filter(want::isExactly).findFirst();
        if (exact.isPresent()) {
            return exact.get().getId();
        }
        Optional<Price> former = prices.stream().filter(want::isAmountOf).findFirst();
        Price price = former.isPresent()
                ? calls.call(stripe ->
                        stripe.prices().update(former.get().getId(), want.revival()))
                : calls.call(stripe -> stripe.prices().create(want.creation(product)));
        return price.getId();
    }

    /** The price of the first pack that can be had. */
    Optional<String> main() {
        return valid.stream().findFirst();
    }

    /** Last: whatever else was a price is none any more. The product must not call one of them its default. */
    List<String> closeOthers() throws StripeFailure {
        List<String> closed = new ArrayList<>();
        for (Price price : prices) {
            if (Boolean.TRUE.equals(price.getActive()) && !valid.contains(price.getId())) {
                PriceUpdateParams inactive =
                        PriceUpdateParams.builder().setActive(false).build();
                calls.call(stripe -> stripe.prices().update(price.getId(), inactive));
                closed.add(price.getId());
            }
        }
        return closed;
    }
}
