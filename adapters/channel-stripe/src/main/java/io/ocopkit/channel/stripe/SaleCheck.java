package io.ocopkit.channel.stripe;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands against selling something now, as far as the listing itself tells. */
record SaleCheck(Clock clock) {
    /** How long a session lasts at least and at most (Stripe: 30 minutes and 24 hours), with time for the way there. */
    private static final Duration SHORTEST = Duration.ofMinutes(31);

    private static final Duration LONGEST = Duration.ofHours(24).minusMinutes(1);

    private static final Citation SESSIONS = Citation.of("Stripe API", "checkout.session.expires_at");

    List<Issue> of(CheckoutLine line) {
        List<Issue> issues = new ArrayList<>(of(line.listing()));
        if (!WantedPrice.isForSale(line.pack())) {
            issues.add(StripeIssues.of(
                    "NOT_FOR_SALE",
                    "offer.availability",
                    BilingualText.of(
                            line.item() + " đã hết hàng hoặc chưa có giá",
                            line.item() + " is sold out or has no price"),
                    BilingualText.of("Chờ có hàng", "Wait until it can be had")));
        }
        return issues;
    }

    /** Nothing is shown or sold on a day its proof says nothing about, whoever asks for it. */
    List<Issue> of(Listing listing) {
        return ProofTerm.issue(listing, clock).stream().toList();
    }

    /** When a session has to end; a session may run into no day its certificate does not cover. */
    Instant end(List<CheckoutLine> lines) {
        Instant end = clock.instant().plus(LONGEST);
        for (CheckoutLine line : lines) {
            Instant last = endOf(line.listing().proof().validUntil());
            end = last.isBefore(end) ? last : end;
        }
        return end;
    }

    boolean isTooLate(Instant end) {
        return end.isBefore(clock.instant().plus(SHORTEST));
    }

    static Issue tooLate() {
        return StripeIssues.of(
                "CERTIFICATE_ENDS_TOO_SOON",
                "proof",
                SESSIONS,
                BilingualText.of(
                        "Giấy chứng nhận hết hiệu lực trong vòng nửa giờ, ngắn hơn thời gian thanh toán tối thiểu",
                        "The certificate ends within half an hour, which is shorter than a payment may take"),
                BilingualText.of("Không bán nữa", "Sell no more"));
    }

    private Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
    }
}
