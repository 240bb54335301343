package io.ocopkit.channel.stripe;

import com.stripe.param.PaymentLinkCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import io.ocopkit.channel.stripe.StripeCheckout.Goods;
import io.ocopkit.model.Dong;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes sessions and links. */
final class CheckoutParams {
    private static final String ORDER = "ocop_order";
    private static final int LONGEST_MESSAGE = 1_200;

    private CheckoutParams() {}

    static SessionCreateParams session(CheckoutOrder order, List<Goods> goods, Instant end) {
        SessionCreateParams.Builder session = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId(order.reference())
                .setSuccessUrl(order.success().toString())
                .setExpiresAt(end.getEpochSecond())
                .setPaymentIntentData(payment(order))
                .putAllMetadata(metadata(order.reference(), goods));
        if (order.cancel() != null) {
            session.setCancelUrl(order.cancel().toString());
        }
        String packs = packs(goods);
        if (!packs.isEmpty()) {
            session.setCustomText(SessionCreateParams.CustomText.builder()
                    .setSubmit(SessionCreateParams.CustomText.Submit.builder()
                            .setMessage(packs)
                            .build())
                    .build());
        }
        for (Goods each : goods) {
            session.addLineItem(SessionCreateParams.LineItem.builder()
                    .setPrice(each.price().getId())
                    .setQuantity(each.line().quantity())
                    .build());
        }
        return session.build();
    }

    private static SessionCreateParams.PaymentIntentData payment(CheckoutOrder order) {
        SessionCreateParams.PaymentIntentData.Builder payment = SessionCreateParams.PaymentIntentData.builder()
                .setTransferGroup(order.reference())
                .putMetadata(ORDER, order.reference());
        DestinationCharge destination = order.destination();
        if (destination != null) {
            payment.setTransferData(SessionCreateParams.PaymentIntentData.TransferData.builder()
                    .setDestination(destination.account())
                    .build());
            Money fee = destination.fee();
            if (fee != null) {
                payment.setApplicationFeeAmount(Dong.amountOf(fee));
            }
        }
        return payment.build();
    }

    static PaymentLinkCreateParams link(Goods goods, @Nullable DestinationCharge destination) {
        PaymentLinkCreateParams.Builder link = PaymentLinkCreateParams.builder()
                .addLineItem(PaymentLinkCreateParams.LineItem.builder()
                        .setPrice(goods.price().getId())
                        .setQuantity(goods.line().quantity())
                        .build())
                .putAllMetadata(metadata(null, List.of(goods)))
                .putMetadata(OpenSales.PRICE, goods.price().getId());
        if (destination != null) {
            link.setTransferData(PaymentLinkCreateParams.TransferData.builder()
                    .setDestination(destination.account())
                    .build());
            Money fee = destination.fee();
            if (fee != null) {
                link.setApplicationFeeAmount(Dong.amountOf(fee));
            }
        }
        return link.build();
    }

    private static Map<String, String> metadata(@Nullable String order, List<Goods> goods) {
        Map<String, String> data = new LinkedHashMap<>();
        if (order != null) {
            data.put(ORDER, order);
        }
        for (int i = 0; i < goods.size(); i++) {
            data.put(OpenSales.PRODUCT + (i + 1), goods.get(i).product().getId());
        }
        return data;
    }

    /** Stripe shows a buyer the product's name and not which pack of it was chosen. */
    private static String packs(List<Goods> goods) {
        String packs = goods.stream()
                .filter(each -> !each.line().pack().choices().isEmpty())
                .map(each -> each.product().getName() + " (" + each.price().getNickname() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
        return packs.length() > LONGEST_MESSAGE ? "" : packs;
    }
}
