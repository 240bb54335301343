package io.ocopkit.channel.stripe;

import com.stripe.model.PaymentLink;
import com.stripe.model.Price;
import com.stripe.model.Product;
import com.stripe.model.checkout.Session;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.message.BilingualText;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends buyers to pay for listings that {@link StripeChannel} has put up. A listing is sold only on a day its proof covers,
 * while it is up, and for the price it is up for; a session ends with the last day of the first certificate to end.
 * Immutable and safe for use by several threads.
 */
public final class StripeCheckout {
    private final StripeConfig config;

    /**
     * Sells through one account.
     *
     * @param config the account, the same as the channel's
     */
    public StripeCheckout(StripeConfig config) {
        this.config = config;
    }

    /**
     * Opens a checkout session for an order.
     *
     * @param order the order
     * @param context the world during this call; with the same idempotency key the same order has the same session
     * @return where to send the buyer, or why not
     */
    public Sale session(CheckoutOrder order, ChannelContext context) {
        SaleCheck check = new SaleCheck(context.clock());
        Instant end = check.end(order.lines());
        List<Issue> against = new ArrayList<>();
        order.lines().forEach(line -> against.addAll(check.of(line)));
        if (against.isEmpty() && check.isTooLate(end)) {
            against.add(SaleCheck.tooLate());
        }
        return sell(order.lines(), against, context, (calls, goods) -> {
            Session session = calls.call(
                    stripe -> stripe.checkout().sessions().create(CheckoutParams.session(order, goods, end)));
            Sale.Open open = new Sale.Open(session.getId(), URI.create(session.getUrl()), end);
            return new Opened(open, () -> new OpenSales(calls).close(session));
        });
    }

    /**
     * Makes a payment link for one piece of a listing. It has no end of its own: the channel closes it when it withdraws
     * the listing or changes the price.
     *
     * @param line what is sold; a buyer may not change the number
     * @param destination whom it is paid to; null for the shop itself
     * @param context the world during this call; with the same idempotency key the same line has the same link
     * @return the link, or why there is none
     */
    public Sale link(CheckoutLine line, @Nullable DestinationCharge destination, ChannelContext context) {
        List<Issue> against = new SaleCheck(context.clock()).of(line);
        return sell(List.of(line), against, context, (calls, goods) -> {
            PaymentLink link =
                    calls.call(stripe -> stripe.paymentLinks().create(CheckoutParams.link(goods.get(0), destination)));
            Sale.Open open = new Sale.Open(link.getId(), URI.create(link.getUrl()), null);
            return new Opened(open, () -> new OpenSales(calls).close(link));
        });
    }

    /** A line with what Stripe has of it. */
    record Goods(CheckoutLine line, Product product, Price price) {}

    private record Opened(Sale.Open sale, Closing closing) {}

    private interface Closing {
        void close() throws ChannelFailure;
    }

    private interface Opening {
        Opened open(StripeCalls calls, List<Goods> goods) throws ChannelFailure;
    }

    private Sale sell(List<CheckoutLine> lines, List<Issue> against, ChannelContext context, Opening opening) {
        if (!against.isEmpty()) {
            return new Sale.Refused(against);
        }
        try {
            StripeCalls calls = StripeCalls.of(config, context);
            List<Goods> goods = new ArrayList<>();
            for (CheckoutLine line : lines) {
                Optional<Goods> found = goods(calls, line);
                if (found.isEmpty()) {
                    return new Sale.Refused(List.of(notUp(line)));
                }
                goods.add(found.get());
            }
            return sell(calls, goods, opening);
        } catch (ChannelFailure e) {
            return new Sale.Failed(
                    e.ofCommand(new ListingReference(lines.get(0).listing().sku(), null)));
        }
    }

    /**
     * Looks again when the way to pay is open: a withdrawal that came in between either finds it open and closes it, or is
     * seen here.
     */
    private Sale sell(StripeCalls calls, List<Goods> goods, Opening opening) throws ChannelFailure {
        ProductDesk desk = new ProductDesk(calls, new StripeListingMapper(config));
        for (Goods each : goods) {
            desk.markSold(each.product());
        }
        Opened opened = opening.open(calls, goods);
        for (Goods each : goods) {
            if (calls.product(each.product().getId())
                    .filter(StripeCheckout::isUp)
                    .isEmpty()) {
                opened.closing().close();
                return new Sale.Refused(List.of(notUp(each.line())));
            }
        }
        return opened.sale();
    }

    private static Optional<Goods> goods(StripeCalls calls, CheckoutLine line) throws ChannelFailure {
        WantedPrice wanted = WantedPrice.of(line.listing().offer()).stream()
                .filter(price -> price.sku().equals(line.item().value()))
                .findFirst()
                .orElseThrow();
        Optional<Price> price = calls.pricesOf(List.of(wanted.sku())).stream()
                .filter(wanted::isExactly)
                .findFirst();
        Optional<Product> product =
                price.isEmpty() ? Optional.empty() : calls.product(price.get().getProduct());
        return product.filter(StripeCheckout::isUp)
                .filter(up -> isOf(up, line))
                .map(up -> new Goods(line, up, price.orElseThrow()));
    }

    /** The listing itself, and on the strength of the same decision. */
    private static boolean isOf(Product product, CheckoutLine line) {
        return Metadata.sku(product).filter(line.listing().sku()::equals).isPresent()
                && Metadata.value(product, Metadata.DECISION)
                        .filter(line.listing().proof().decision().number().toString()::equals)
                        .isPresent();
    }

    private static boolean isUp(Product product) {
        return Boolean.TRUE.equals(product.getActive());
    }

    private static Issue notUp(CheckoutLine line) {
        return StripeIssues.of(
                "NOT_ON_CHANNEL",
                "",
                BilingualText.of(
                        line.item() + " không được bán trên Stripe với giá và giấy chứng nhận này",
                        line.item() + " is not for sale at Stripe with this price and this certificate"),
                BilingualText.of(
                        "Đăng mặt hàng trước, hoặc không bán nữa", "Publish the item first, or sell it no more"));
    }
}
