package io.ocopkit.channel.stripe;

import com.stripe.model.Price;
import com.stripe.param.PriceUpdateParams;
import com.stripe.param.common.EmptyParam;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings a product's prices to what they should be: one for every pack, with the pack's lookup key. An amount is never
 * changed: what costs another amount gets another price, or the one it had when it last cost that much.
 */
final class PriceBook {
    private final StripeCalls calls;
    private final String product;
    private final List<Price> prices;
    private final List<WantedPrice> wanted;
    private final List<String> open = new ArrayList<>();
    private final List<String> current = new ArrayList<>();

    private PriceBook(StripeCalls calls, String product, List<Price> prices, List<WantedPrice> wanted) {
        this.calls = calls;
        this.product = product;
        this.prices = prices;
        this.wanted = wanted;
    }

    static PriceBook of(StripeCalls calls, Shelf shelf, Offer offer) {
        return new PriceBook(calls, shelf.id(), shelf.prices(), WantedPrice.of(offer));
    }

    /** Nothing of the product can be bought. */
    static void closeAll(StripeCalls calls, Shelf shelf) throws ChannelFailure {
        for (Price price : shelf.prices()) {
            if (isActive(price)) {
                PriceUpdateParams inactive =
                        PriceUpdateParams.builder().setActive(false).build();
                calls.call(stripe -> stripe.prices().update(price.getId(), inactive));
            }
        }
    }

    /** First: what can be had gets its price. The former prices stay until nobody is led to them any more. */
    void open() throws ChannelFailure {
        for (WantedPrice want : wanted) {
            if (want.forSale()) {
                open.add(valid(want));
            }
        }
        current.addAll(open);
    }

    /** The price of the first pack that can be had. */
    Optional<String> main() {
        return open.stream().findFirst();
    }

    /** Last, when the product no longer calls one of them its default: everything else is no price any more. */
    List<String> close() throws ChannelFailure {
        for (WantedPrice want : wanted) {
            if (!want.forSale()) {
                current.add(valid(want));
            }
        }
        List<String> closed = new ArrayList<>();
        for (Price price : prices) {
            boolean leadsHere = isActive(price) || price.getLookupKey() != null;
            if (leadsHere && !current.contains(price.getId())) {
                drop(price);
            }
            if (isActive(price) && !open.contains(price.getId())) {
                closed.add(price.getId());
            }
        }
        return closed;
    }

    /** The keys of packs that go on have moved to their new prices by then. */
    private void drop(Price price) throws ChannelFailure {
        PriceUpdateParams.Builder gone = PriceUpdateParams.builder().setActive(false);
        boolean moved = wanted.stream().anyMatch(want -> want.sku().equals(price.getLookupKey()));
        if (price.getLookupKey() != null && !moved) {
            gone.setLookupKey(EmptyParam.EMPTY);
        }
        if (isActive(price) || !moved) {
            calls.call(stripe -> stripe.prices().update(price.getId(), gone.build()));
        }
    }

    private String valid(WantedPrice want) throws ChannelFailure {
        Optional<Price> exact = prices.stream().filter(want::isExactly).findFirst();
        if (exact.isPresent()) {
            return exact.get().getId();
        }
        Optional<Price> former = prices.stream().filter(want::isAmountOf).findFirst();
        Price price = former.isPresent()
                ? calls.call(stripe -> stripe.prices().update(former.get().getId(), want.correction()))
                : calls.call(stripe -> stripe.prices().create(want.creation(product)));
        return price.getId();
    }

    private static boolean isActive(Price price) {
        return Boolean.TRUE.equals(price.getActive());
    }
}
