package io.ocopkit.channel.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.HasId;
import com.stripe.model.Price;
import com.stripe.model.Product;
import com.stripe.model.StripeCollection;
import com.stripe.param.PriceListParams;
import com.stripe.service.V1Services;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stripe's library during one command. For one thread. */
final class StripeCalls {
    /** As many as Stripe gives. */
    static final long PAGE = 100;

    private static final int MOST_LOOKUP_KEYS = 10;

    private final EngineHttpClient http;
    private final V1Services stripe;
    private final Clock clock;

    private StripeCalls(EngineHttpClient http, V1Services stripe, Clock clock) {
        this.http = http;
        this.stripe = stripe;
        this.clock = clock;
    }

    static StripeCalls of(StripeConfig config, ChannelContext context) {
        return of(config, context, RequestKeys.ofCommand(context));
    }

    static StripeCalls of(StripeConfig config, ChannelContext context, RequestKeys keys) {
        EngineHttpClient http = new EngineHttpClient(context, keys);
        StripeClient client = StripeClient.builder()
                .setApiBase(config.apiBase().toString())
                .setApiKey(context.secret(config.keySecret()).reveal())
                .setStripeAccount(config.account())
                .setHttpClient(http)
                .build();
        return new StripeCalls(http, client.v1(), context.clock());
    }

    /** One request through Stripe's library. */
    interface Request<T> {
        T send(V1Services stripe) throws StripeException;
    }

    /** One page of a list, from after an object; from the beginning when that is null. */
    interface Page<T extends HasId> {
        StripeCollection<T> send(V1Services stripe, @Nullable String after) throws StripeException;
    }

    <T> T call(Request<T> request) throws ChannelFailure {
        try {
            return request.send(stripe);
        } catch (StripeException e) {
            throw StripeErrors.of(e, http.isWriting(), clock);
        } catch (RuntimeException e) {
            // Stripe's library falls over what is not Stripe's answer: an empty body, half of one, a portal's page.
            throw ChannelFailure.unanswered(e);
        }
    }

    <T extends HasId> List<T> all(Page<T> page) throws ChannelFailure {
        List<T> all = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            StripeCollection<T> next = call(services -> page.send(services, from));
            all.addAll(next.getData());
            after = Boolean.TRUE.equals(next.getHasMore()) && !next.getData().isEmpty()
                    ? next.getData().get(next.getData().size() - 1).getId()
                    : null;
        } while (after != null);
        return all;
    }

    Clock clock() {
        return clock;
    }

    /** Whether a request was answered that has changed something. */
    boolean hasWritten() {
        return http.hasWritten();
    }

    Optional<Product> product(String id) throws ChannelFailure {
        return Attempt.toFind(() -> call(services -> services.products().retrieve(id)))
                .filter(product -> !Boolean.TRUE.equals(product.getDeleted()));
    }

    /** A product with its prices, as a rule in one request: prices bring their product along. */
    Optional<Shelf> shelf(String id) throws ChannelFailure {
        List<Price> prices = prices(id);
        Product product = prices.isEmpty() ? null : prices.get(0).getProductObject();
        return product == null
                ? product(id).map(without -> new Shelf(without, prices))
                : Optional.of(new Shelf(product, prices));
    }

    private List<Price> prices(String product) throws ChannelFailure {
        return Attempt.toFind(() -> all((services, after) -> services.prices()
                        .list(PriceListParams.builder()
                                .setProduct(product)
                                .addExpand("data.product")
                                .setLimit(PAGE)
                                .setStartingAfter(after)
                                .build())))
                .orElse(List.of());
    }

    /** The prices that carry our keys of these packs. */
    List<Price> pricesOf(List<String> lookupKeys) throws ChannelFailure {
        List<Price> prices = new ArrayList<>();
        for (int from = 0; from < lookupKeys.size(); from += MOST_LOOKUP_KEYS) {
            List<String> some = lookupKeys.subList(from, Math.min(from + MOST_LOOKUP_KEYS, lookupKeys.size()));
            prices.addAll(all((services, after) -> services.prices()
                    .list(PriceListParams.builder()
                            .addAllLookupKey(some)
                            .setLimit(PAGE)
                            .setStartingAfter(after)
                            .build())));
        }
        return prices;
    }
}
