package io.ocopkit.channel.stripe;

import com.stripe.model.Transfer;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.Reason;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Pays producers their shares out of the shop's balance at Stripe (Connect, separate charges and transfers), as long as the
 * gate says that a valid certificate stands behind the product. Immutable and safe for use by several threads.
 */
public final class StripeTransfers {
    private static final String REFERENCE = "ocop_reference";
    private static final BilingualText LATER = BilingualText.of(
            "Trả lại phần này, với cùng mã, khi giấy chứng nhận có hiệu lực",
            "Pay this share again, under the same reference, when the certificate is valid");

    private final StripeConfig config;

    /**
     * Pays out of one account.
     *
     * @param config the platform's account
     */
    public StripeTransfers(StripeConfig config) {
        this.config = config;
    }

    /**
     * Pays a share once. Before anything is sent, Stripe is asked for what was paid under its reference.
     *
     * @param share the share
     * @param today what the gate says of the product today
     * @param context the world during this call; its idempotency key is not used: the share's reference is the key
     * @return what became of it
     * @throws IllegalArgumentException when the gate's answer is about another product
     */
    public Payout pay(ProducerShare share, GateDecision today, ChannelContext context) {
        if (today instanceof GateDecision.Ineligible no) {
            return new Payout.Held(
                    no.reasons().stream().map(StripeTransfers::issue).toList());
        }
        EligibilityProof proof = ((GateDecision.Eligible) today).proof();
        if (!proof.product().equals(share.product())) {
            throw new IllegalArgumentException("The gate was asked about " + proof.product());
        }
        return isOf(LocalDate.now(context.clock()), proof)
                ? pay(share, context)
                : new Payout.Held(List.of(stale(proof)));
    }

    private static boolean isOf(LocalDate today, EligibilityProof proof) {
        return proof.evaluatedOn().equals(today) && !proof.validUntil().isBefore(today);
    }

    private Payout pay(ProducerShare share, ChannelContext context) {
        String key = share.account() + " " + share.order() + " " + share.reference();
        try {
            StripeCalls calls = StripeCalls.of(config, context, RequestKeys.ofReference(key));
            Optional<Transfer> before = before(calls, share);
            if (before.isPresent()) {
                return settled(share, before.get());
            }
            return new Payout.Paid(calls.call(stripe -> stripe.transfers().create(params(share)))
                    .getId());
        } catch (ChannelFailure e) {
            return new Payout.Failed(e.ofCommand(new ListingReference(new Sku("-"), null)));
        }
    }

    private static Optional<Transfer> before(StripeCalls calls, ProducerShare share) throws ChannelFailure {
        return calls
                .all((stripe, after) -> stripe.transfers()
                        .list(TransferListParams.builder()
                                .setTransferGroup(share.order())
                                .setDestination(share.account())
                                .setLimit(StripeCalls.PAGE)
                                .setStartingAfter(after)
                                .build()))
                .stream()
                .filter(transfer ->
                        share.reference().equals(transfer.getMetadata().get(REFERENCE)))
                .findFirst();
    }

    private static Payout settled(ProducerShare share, Transfer before) {
        boolean same = before.getAmount() == StripeAmount.of(share.amount())
                && before.getCurrency().equals(currency(share));
        return same
                ? new Payout.Paid(before.getId())
                : new Payout.Failed(new Outcome.Rejected(List.of(StripeIssues.of(
                        "PAID_OTHERWISE",
                        "",
                        BilingualText.of(
                                "Mã " + share.reference() + " đã được trả với số tiền khác",
                                "Another amount was paid under the reference " + share.reference()),
                        BilingualText.of(
                                "Đối chiếu với giao dịch " + before.getId() + " trên Stripe",
                                "Compare with the transfer " + before.getId() + " at Stripe")))));
    }

    private static TransferCreateParams params(ProducerShare share) {
        TransferCreateParams.Builder transfer = TransferCreateParams.builder()
                .setAmount(StripeAmount.of(share.amount()))
                .setCurrency(currency(share))
                .setDestination(share.account())
                .setTransferGroup(share.order())
                .putMetadata(REFERENCE, share.reference());
        if (share.charge() != null) {
            transfer.setSourceTransaction(share.charge());
        }
        return transfer.build();
    }

    private static String currency(ProducerShare share) {
        return share.amount().getCurrencyUnit().getCode().toLowerCase(Locale.ROOT);
    }

    private static Issue issue(Reason reason) {
        return StripeIssues.of(reason.code().name(), "proof", reason.source(), reason.text(), LATER);
    }

    private static Issue stale(EligibilityProof proof) {
        return StripeIssues.of(
                "GATE_ASKED_ANOTHER_DAY",
                "proof",
                BilingualText.of(
                        "Điều kiện niêm yết được xét cho ngày " + proof.evaluatedOn() + ", không phải hôm nay",
                        "The gate was asked about " + proof.evaluatedOn() + " and not about today"),
                LATER);
    }
}
