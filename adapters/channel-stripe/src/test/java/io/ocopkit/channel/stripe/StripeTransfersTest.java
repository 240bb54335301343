package io.ocopkit.channel.stripe;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.StarRating;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Listing;
import io.ocopkit.model.Dong;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.contract.Answer;
import io.ocopkit.testkit.contract.Fault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeTransfersTest {
    private final StripeShop shop = new StripeShop();
    private final StripeTransfers transfers = new StripeTransfers(Stripes.at(shop.market));
    private final Listing honey = aListing().build();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aShareIsPaidWhileTheCertificateIsValid() {
        Payout payout = transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context());

        JsonNode transfer = onlyTransfer();
        assertThat(payout).isEqualTo(new Payout.Paid(transfer.path("id").asText()));
        assertThat(transfer.path("amount").asLong()).isEqualTo(120_000);
        assertThat(transfer.path("currency").asText()).isEqualTo("vnd");
        assertThat(transfer.path("destination").asText()).isEqualTo("acct_hoabinh");
        assertThat(transfer.path("transfer_group").asText()).isEqualTo("DH-1");
    }

    @Test
    void withoutAValidCertificateTheShareIsHeldAndStripeIsNotAsked() {
        LocalDate later = honey.proof().validUntil().plusDays(1);
        shop.clock.setTo(later);

        Payout held = transfers.pay(share(120_000), lapsed(later), shop.context());

        assertThat(held)
                .isInstanceOfSatisfying(
                        Payout.Held.class,
                        each -> assertThat(each.reasons())
                                .isNotEmpty()
                                .allSatisfy(reason -> assertThat(reason.field()).isEqualTo("proof")));
        assertThat(shop.market.requests()).isEmpty();
    }

    @Test
    void aHeldShareIsPaidUnderTheSameReferenceOnceTheCertificateIsRenewed() {
        LocalDate later = honey.proof().validUntil().plusDays(1);
        shop.clock.setTo(later);
        transfers.pay(share(120_000), lapsed(later), shop.context());

        Payout paid = transfers.pay(share(120_000), renewed(later), shop.context());

        assertThat(paid).isInstanceOf(Payout.Paid.class);
        assertThat(onlyTransfer().path("amount").asLong()).isEqualTo(120_000);
    }

    @Test
    void yesterdaysAnswerOfTheGatePaysNothing() {
        shop.clock.setTo(ListingFixture.TODAY.plusDays(1));
        assertThat(transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context()))
                .isInstanceOfSatisfying(
                        Payout.Held.class,
                        held -> assertThat(held.reasons())
                                .extracting(Issue::code)
                                .containsExactly("GATE_ASKED_ANOTHER_DAY"));
        assertThat(shop.market.requests()).isEmpty();
    }

    @Test
    void theGateIsAskedAboutTheProductThatWasSold() {
        Listing tea = aListing().of("Trà shan tuyết").build();
        GateDecision other = new GateDecision.Eligible(tea.proof(), List.of());
        assertThatThrownBy(() -> transfers.pay(share(120_000), other, shop.context()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShareIsPaidOnceHoweverOftenAndWheneverItIsAskedFor() {
        Payout first = transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context());
        shop.clock.setTo(ListingFixture.TODAY.plusDays(40));
        Payout again = transfers.pay(share(120_000), valid(ListingFixture.TODAY.plusDays(40)), shop.context());
        assertThat(again).isEqualTo(first);
        onlyTransfer();
    }

    @Test
    void aShareWhoseAnswerWasLostIsNotPaidTwice() {
        shop.market.faults().nth(2, Fault.lostAfterEffect());
        assertThat(transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context()))
                .isInstanceOfSatisfying(
                        Payout.Failed.class, failed -> assertThat(failed.why()).isInstanceOf(Outcome.InDoubt.class));

        assertThat(transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context()))
                .isEqualTo(new Payout.Paid(onlyTransfer().path("id").asText()));
    }

    /** Both have looked before either has paid: only the key stands between them. */
    @Test
    void twoWhoPayTheSameShareAtOncePayItOnce() {
        Payout one = transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context());
        shop.market.faults().next(stale());
        Payout other = transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context());
        assertThat(other).isEqualTo(one);
        onlyTransfer();
    }

    @Test
    void manyThreadsPayAShareOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Payout> pay = () -> transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context());
            threads.invokeAll(List.of(pay, pay, pay, pay));
        } finally {
            threads.shutdownNow();
        }
        onlyTransfer();
    }

    @Test
    void anotherAmountUnderTheSameReferenceIsRefused() {
        transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context());
        assertThat(transfers.pay(share(130_000), valid(ListingFixture.TODAY), shop.context()))
                .isInstanceOfSatisfying(
                        Payout.Failed.class,
                        failed -> assertThat(failed.why())
                                .isInstanceOfSatisfying(
                                        Outcome.Rejected.class,
                                        no -> assertThat(no.issues())
                                                .extracting(Issue::code)
                                                .containsExactly("PAID_OTHERWISE")));
        onlyTransfer();
    }

    /** Stripe remembers for a day that there was not enough, and would say so again though there is. */
    @Test
    void aShareThatWasTooMuchIsPaidWhenThereIsEnough() {
        shop.market.setBalance(1_000);
        assertThat(transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context()))
                .isInstanceOf(Payout.Failed.class);
        shop.clock.advance(Duration.ofMinutes(10));
        assertThat(transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context()))
                .isInstanceOf(Payout.Failed.class);
        shop.market.setBalance(1_000_000);

        assertThat(transfers.pay(share(120_000), valid(ListingFixture.TODAY), shop.context()))
                .isInstanceOf(Payout.Paid.class);
        onlyTransfer();
    }

    @Test
    void otherCurrenciesAreInTheirSmallestUnit() {
        ProducerShare share =
                new ProducerShare("PS-1", "DH-1", honey.product().id(), "acct_hoabinh", Money.parse("USD 4.75"), null);
        transfers.pay(share, valid(ListingFixture.TODAY), shop.context());
        assertThat(onlyTransfer().path("amount").asLong()).isEqualTo(475);
        assertThatThrownBy(() -> new ProducerShare(
                        "PS-1", "DH-1", honey.product().id(), "acct_hoabinh", Money.parse("UGX 500"), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Fault stale() {
        return (request, market) ->
                Answer.json(200, "{\"object\":\"list\",\"url\":\"/v1/transfers\",\"has_more\":false,\"data\":[]}");
    }

    private ProducerShare share(long dong) {
        return new ProducerShare("PS-1", "DH-1", honey.product().id(), "acct_hoabinh", Dong.of(dong), null);
    }

    private GateDecision valid(LocalDate day) {
        return new GateDecision.Eligible(aListing().askedOn(day).build().proof(), List.of());
    }

    private GateDecision lapsed(LocalDate day) {
        return ListingGate.strict()
                .evaluate(honey.product(), List.of(certificate(honey.proof().decision())), day);
    }

    private GateDecision renewed(LocalDate day) {
        return new GateDecision.Eligible(
                aListing()
                        .decided("99/QĐ-UBND", day.minusDays(1))
                        .askedOn(day)
                        .build()
                        .proof(),
                List.of());
    }

    private Certificate certificate(DecisionRef decision) {
        return Certificate.issued(honey.product().id(), honey.proof().holder(), StarRating.FOUR, decision);
    }

    private JsonNode onlyTransfer() {
        List<? extends JsonNode> all = shop.market.objects("transfer");
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
