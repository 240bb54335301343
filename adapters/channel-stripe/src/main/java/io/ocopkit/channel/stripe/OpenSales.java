package io.ocopkit.channel.stripe;

import com.stripe.model.PaymentLink;
import com.stripe.model.checkout.Session;
import com.stripe.param.PaymentLinkListParams;
import com.stripe.param.PaymentLinkUpdateParams;
import com.stripe.param.checkout.SessionListParams;
import io.ocopkit.channel.error.ChannelFailure;
import java.util.Collection;
import java.util.Map;

/**
 * The ways to pay for a product that are open now: payment links and checkout sessions. Stripe cannot be asked for those of
 * one product, so all that are open are read; only for products that were ever sold this way.
 */
record OpenSales(StripeCalls calls) {
    /** Which products a session or a link is about; followed by a number. */
    static final String PRODUCT = "ocop_product_";

    /** Which price a link leads to. */
    static final String PRICE = "ocop_price";

    private static final String OPEN = "open";

    /** Nobody can pay for the product any more. */
    void closeAll(String product) throws ChannelFailure {
        for (PaymentLink link : links()) {
            if (isAbout(link.getMetadata(), product)) {
                close(link);
            }
        }
        for (Session session : sessions()) {
            if (isAbout(session.getMetadata(), product)) {
                close(session);
            }
        }
    }

    /** Links would go on with the old price for ever. Sessions end by themselves, and their buyers have seen a price. */
    void closeLinksTo(Collection<String> prices) throws ChannelFailure {
        for (PaymentLink link : links()) {
            if (prices.contains(Map.copyOf(link.getMetadata()).getOrDefault(PRICE, ""))) {
                close(link);
            }
        }
    }

    void close(PaymentLink link) throws ChannelFailure {
        PaymentLinkUpdateParams inactive =
                PaymentLinkUpdateParams.builder().setActive(false).build();
        calls.call(stripe -> stripe.paymentLinks().update(link.getId(), inactive));
    }

    /** One that was paid or has ended in the meantime cannot be ended, and need not be. */
    void close(Session session) throws ChannelFailure {
        try {
            calls.call(stripe -> stripe.checkout().sessions().expire(session.getId()));
        } catch (ChannelFailure e) {
            Session now = calls.call(stripe -> stripe.checkout().sessions().retrieve(session.getId()));
            if (OPEN.equals(now.getStatus())) {
                throw e;
            }
        }
    }

    private Iterable<PaymentLink> links() throws ChannelFailure {
        return calls.all((stripe, after) -> stripe.paymentLinks()
                .list(PaymentLinkListParams.builder()
                        .setActive(true)
                        .setLimit(StripeCalls.PAGE)
                        .setStartingAfter(after)
                        .build()));
    }

    private Iterable<Session> sessions() throws ChannelFailure {
        return calls.all((stripe, after) -> stripe.checkout()
                .sessions()
                .list(SessionListParams.builder()
                        .setStatus(SessionListParams.Status.OPEN)
                        .setLimit(StripeCalls.PAGE)
                        .setStartingAfter(after)
                        .build()));
    }

    private static boolean isAbout(Map<String, String> metadata, String product) {
        return metadata.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().startsWith(PRODUCT) && entry.getValue().equals(product));
    }
}
