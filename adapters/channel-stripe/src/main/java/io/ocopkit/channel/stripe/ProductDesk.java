package io.ocopkit.channel.stripe;

import com.stripe.model.Price;
import com.stripe.model.Product;
import com.stripe.param.ProductUpdateParams;
import com.stripe.param.common.EmptyParam;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.stripe.StripeListingMapper.Texts;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries one command out on a product, its prices and the ways to pay for it. */
record ProductDesk(StripeCalls calls, StripeListingMapper mapper) {

    /** The prices are there before the product can be bought, and the former ones until it no longer leads to them. */
    Outcome publish(PublishCommand command) throws ChannelFailure {
        Texts texts = mapper.texts(command.listing());
        List<Issue> against = new ArrayList<>(StripeCheck.errors(command.listing(), texts));
        against.addAll(new SaleCheck(calls.clock()).of(command.listing()));
        if (!against.isEmpty()) {
            return new Outcome.Rejected(against);
        }
        Shelf shelf = shelf(command, texts);
        if (shelf.isNewerThan(command.version())) {
            return StripeIssues.newerOnChannel();
        }
        return price(command, shelf, price -> mapper.complete(command.listing(), texts, command.version(), price));
    }

    /**
     * What is not known by Stripe's key is made under ours, which fails when it is there already, made by an attempt that
     * was lost.
     */
    private Shelf shelf(PublishCommand command, Texts texts) throws ChannelFailure {
        String key = command.reference().channelKey();
        Optional<Shelf> known = key == null ? Optional.empty() : calls.shelf(key);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            Product draft = calls.call(
                    stripe -> stripe.products().create(mapper.draft(command.listing(), texts, command.version())));
            return new Shelf(draft, List.of());
        } catch (StripeRefused e) {
            if (e.isDuplicate()) {
                return calls.shelf(ProductIds.of(command.listing().sku())).orElseThrow(() -> e);
            }
            throw e;
        }
    }

    Outcome offer(PublishCommand command) throws ChannelFailure {
        Optional<Shelf> found = find(command.reference());
        if (found.isEmpty()) {
            return StripeIssues.notThere();
        }
        return found.get().isNewerThan(command.version())
                ? StripeIssues.newerOnChannel()
                : price(command, found.get(), price -> mapper.priced(command.version(), price));
    }

    private interface Change {
        ProductUpdateParams with(Optional<String> price);
    }

    private Outcome price(PublishCommand command, Shelf shelf, Change change) throws ChannelFailure {
        PriceBook prices = PriceBook.of(calls, shelf, command.listing().offer());
        prices.open();
        ProductUpdateParams changed = change.with(prices.main());
        calls.call(stripe -> stripe.products().update(shelf.id(), changed));
        List<String> closed = prices.close();
        if (!closed.isEmpty() && Metadata.isSold(shelf.product())) {
            new OpenSales(calls).closeLinksTo(closed);
        }
        return applied(command.reference(), shelf);
    }

    /** What is hidden already is gone through all the same: a former attempt may not have come to its end. */
    Outcome withdraw(WithdrawCommand command) throws ChannelFailure {
        Optional<Shelf> found = find(command.reference());
        if (found.isEmpty()) {
            return new Outcome.Applied(command.reference());
        }
        Shelf shelf = found.get();
        if (shelf.isNewerThan(command.version())) {
            return StripeIssues.newerOnChannel();
        }
        ProductUpdateParams inactive = ProductUpdateParams.builder()
                .setActive(false)
                .setDefaultPrice(EmptyParam.EMPTY)
                .putAllMetadata(Metadata.of(command))
                .build();
        calls.call(stripe -> stripe.products().update(shelf.id(), inactive));
        if (Metadata.isSold(shelf.product())) {
            new OpenSales(calls).closeAll(shelf.id());
            mark(shelf.product(), "");
        }
        PriceBook.closeAll(calls, shelf);
        return applied(command.reference(), shelf);
    }

    private Optional<Shelf> find(ListingReference reference) throws ChannelFailure {
        String key = reference.channelKey();
        Optional<Shelf> known = key == null ? Optional.empty() : calls.shelf(key);
        if (known.isPresent()) {
            return known;
        }
        Optional<Product> product = look(new ListingReference(reference.sku(), null));
        return product.isPresent() ? calls.shelf(product.get().getId()) : Optional.empty();
    }

    /** By Stripe's key, by ours, and by the lookup key of a price that somebody has made by hand. */
    Optional<Product> look(ListingReference reference) throws ChannelFailure {
        String key = reference.channelKey();
        Optional<Product> known = key == null ? Optional.empty() : calls.product(key);
        if (known.isPresent()) {
            return known;
        }
        Optional<Product> ours = calls.product(ProductIds.of(reference.sku()));
        return ours.isPresent() ? ours : byLookupKey(reference.sku());
    }

    private Optional<Product> byLookupKey(Sku sku) throws ChannelFailure {
        List<Price> prices = calls.pricesOf(List.of(sku.value()));
        Optional<Product> product = prices.isEmpty()
                ? Optional.empty()
                : calls.product(prices.get(0).getProduct());
        return product.filter(found -> Metadata.sku(found).map(sku::equals).orElse(true));
    }

    private static Outcome applied(ListingReference reference, Shelf shelf) {
        return new Outcome.Applied(new ListingReference(reference.sku(), shelf.id()));
    }

    /** Before the first link or session: from now on a withdrawal looks for them. */
    void markSold(Product product) throws ChannelFailure {
        if (!Metadata.isSold(product)) {
            mark(product, "1");
        }
    }

    private void mark(Product product, String sold) throws ChannelFailure {
        ProductUpdateParams mark = ProductUpdateParams.builder()
                .putAllMetadata(Map.of(Metadata.SOLD, sold))
                .build();
        calls.call(stripe -> stripe.products().update(product.getId(), mark));
    }
}
