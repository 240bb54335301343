package io.ocopkit.channel.stripe;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeCheckoutTest {
    private final StripeShop shop = new StripeShop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aValidListingIsSoldForItsPriceInWholeDong() {
        Listing honey = shop.up(aListing());

        Sale sale = shop.checkout.session(StripeShop.order(honey), shop.context());

        JsonNode session = session(sale);
        JsonNode price =
                shop.market.object("price", session.at("/local_items/0/price").asText());
        assertThat(price.path("unit_amount").asLong()).isEqualTo(150_000);
        assertThat(price.path("currency").asText()).isEqualTo("vnd");
        assertThat(session.at("/local_items/0/quantity").asInt()).isEqualTo(2);
        assertThat(session.path("client_reference_id").asText()).isEqualTo("DH-1");
        assertThat(session.at("/local_payment/transfer_group").asText()).isEqualTo("DH-1");
    }

    @Test
    void aSessionNeverOutlivesTheCertificate() {
        Listing honey = shop.up(aListing());
        LocalDate last = honey.proof().validUntil();
        shop.clock.setTo(last.atTime(20, 0).atZone(MutableClock.VIETNAM).toInstant());

        Sale.Open open = open(shop.checkout.session(StripeShop.order(honey), shop.context()));

        Instant end = last.atTime(23, 59, 59).atZone(MutableClock.VIETNAM).toInstant();
        assertThat(open.until()).isEqualTo(end);
        assertThat(session(open).path("expires_at").asLong()).isEqualTo(end.getEpochSecond());
    }

    @Test
    void inTheLastHalfHourNothingIsSold() {
        Listing honey = shop.up(aListing());
        LocalDate last = honey.proof().validUntil();
        shop.clock.setTo(last.atTime(23, 30).atZone(MutableClock.VIETNAM).toInstant());

        assertThat(codes(shop.checkout.session(StripeShop.order(honey), shop.context())))
                .containsExactly("CERTIFICATE_ENDS_TOO_SOON");
    }

    @Test
    void afterTheLastDayNothingIsSoldAndStripeIsNotEvenAsked() {
        Listing honey = shop.up(aListing());
        shop.clock.setTo(honey.proof().validUntil().plusDays(1));
        int before = shop.market.requests().size();

        assertThat(codes(shop.checkout.session(StripeShop.order(honey), shop.context())))
                .containsExactly("CERTIFICATE_NOT_VALID_TODAY");
        assertThat(codes(shop.checkout.link(line(honey), null, shop.context())))
                .containsExactly("CERTIFICATE_NOT_VALID_TODAY");
        assertThat(shop.market.requests()).hasSize(before);
    }

    @Test
    void whatWasNeverPutUpOrWasWithdrawnIsNotSold() {
        assertThat(codes(shop.checkout.session(StripeShop.order(aListing().build()), shop.context())))
                .containsExactly("NOT_ON_CHANNEL");

        Listing honey = shop.up(aListing());
        shop.withdraw(honey.sku());
        assertThat(codes(shop.checkout.session(StripeShop.order(honey), shop.context())))
                .containsExactly("NOT_ON_CHANNEL");
        assertThat(codes(shop.checkout.link(line(honey), null, shop.context()))).containsExactly("NOT_ON_CHANNEL");
    }

    @Test
    void whatIsUpForAnotherPriceOrByAnotherDecisionIsNotSold() {
        shop.up(aListing());
        Listing dearer = aListing().offered(offer -> offer.priced(180_000)).build();
        assertThat(codes(shop.checkout.session(StripeShop.order(dearer), shop.context())))
                .containsExactly("NOT_ON_CHANNEL");
        Listing renewed =
                aListing().decided("17/QĐ-UBND", LocalDate.of(2026, 9, 1)).build();
        assertThat(codes(shop.checkout.session(StripeShop.order(renewed), shop.context())))
                .containsExactly("NOT_ON_CHANNEL");
    }

    @Test
    void whatIsSoldOutIsNotSold() {
        Listing none = shop.up(aListing().offered(offer -> offer.stocked(0)));
        assertThat(codes(shop.checkout.session(StripeShop.order(none), shop.context())))
                .containsExactly("NOT_FOR_SALE");
    }

    @Test
    void withdrawingClosesEveryWayToPay() {
        Listing honey = shop.up(aListing());
        Listing other = shop.up(aListing().sku("MO-1000"));
        Sale.Open session = open(shop.checkout.session(StripeShop.order(honey), shop.context()));
        Sale.Open paid = open(shop.checkout.session(StripeShop.order(honey), shop.context()));
        Sale.Open link = open(shop.checkout.link(line(honey), null, shop.context()));
        Sale.Open others = open(shop.checkout.session(StripeShop.order(other), shop.context()));
        shop.market.pay(paid.id());

        assertThat(shop.withdraw(honey.sku())).isInstanceOf(Outcome.Applied.class);

        assertThat(session(session).path("status").asText()).isEqualTo("expired");
        assertThat(session(paid).path("status").asText()).isEqualTo("complete");
        assertThat(shop.market.object("payment_link", link.id()).path("active").asBoolean())
                .isFalse();
        assertThat(session(others).path("status").asText()).isEqualTo("open");
    }

    @Test
    void aWithdrawalThatBrokeOffIsSeenAsNotDone() {
        Listing honey = shop.up(aListing());
        Sale.Open link = open(shop.checkout.link(line(honey), null, shop.context()));
        shop.market.faults().nth(3, Fault.status(500));

        assertThat(shop.withdraw(honey.sku())).isInstanceOf(Outcome.InDoubt.class);
        assertThat(shop.market.object("payment_link", link.id()).path("active").asBoolean())
                .isTrue();
        ListingReference reference = new ListingReference(honey.sku(), ProductIds.of(honey.sku()));
        assertThat(shop.channel.observe(reference, shop.context())).isInstanceOf(Observation.Live.class);

        assertThat(shop.withdraw(honey.sku())).isInstanceOf(Outcome.Applied.class);
        assertThat(shop.market.object("payment_link", link.id()).path("active").asBoolean())
                .isFalse();
        assertThat(shop.channel.observe(reference, shop.context())).isInstanceOf(Observation.Hidden.class);
    }

    /** The withdrawal has looked for open sessions before this one is there, so it is the sale that has to look again. */
    @Test
    void aWithdrawalBetweenLookingAndSellingWins() {
        Listing honey = shop.up(aListing());
        shop.market.faults().nth(4, Fault.meanwhile(() -> shop.market.hide(honey.sku())));

        assertThat(codes(shop.checkout.session(StripeShop.order(honey), shop.context())))
                .containsExactly("NOT_ON_CHANNEL");
        assertThat(shop.market.objects("checkout.session"))
                .singleElement()
                .satisfies(
                        session -> assertThat(session.path("status").asText()).isEqualTo("expired"));
    }

    @Test
    void aNewPriceClosesTheLinksToTheOldOne() {
        Listing honey = shop.up(aListing());
        Sale.Open link = open(shop.checkout.link(line(honey), null, shop.context()));

        shop.up(aListing().offered(offer -> offer.priced(180_000)));

        assertThat(shop.market.object("payment_link", link.id()).path("active").asBoolean())
                .isFalse();
    }

    @Test
    void theSameOrderWithTheSameKeyHasOneSession() {
        Listing honey = shop.up(aListing());
        shop.checkout.session(StripeShop.order(honey), shop.context());
        Sale first =
                shop.checkout.session(StripeShop.order(honey), Stripes.context(shop.market, shop.clock, "order-1"));
        Sale again =
                shop.checkout.session(StripeShop.order(honey), Stripes.context(shop.market, shop.clock, "order-1"));
        assertThat(again).isEqualTo(first);
        assertThat(shop.market.objects("checkout.session")).hasSize(2);
    }

    @Test
    void aProducerIsPaidStraightWithAFeeForTheShop() {
        Listing honey = shop.up(aListing());
        DestinationCharge charge = new DestinationCharge("acct_hoabinh", Dong.of(15_000));

        JsonNode session =
                session(shop.checkout.session(StripeShop.order(List.of(line(honey)), charge), shop.context()));

        assertThat(session.at("/local_payment/transfer_data/destination").asText())
                .isEqualTo("acct_hoabinh");
        assertThat(session.at("/local_payment/application_fee_amount").asLong()).isEqualTo(15_000);
        Sale.Open link = open(shop.checkout.link(line(honey), charge, shop.context()));
        assertThat(shop.market
                        .object("payment_link", link.id())
                        .at("/transfer_data/destination")
                        .asText())
                .isEqualTo("acct_hoabinh");
    }

    @Test
    void aBuyerIsToldWhichPackIsBought() {
        Listing honey = shop.up(aListing()
                .offered(offer -> offer.variant("MO-250", "250 g", 80_000, 5).variant("MO-1000", "1 kg", 280_000, 5)));
        CheckoutOrder order = StripeShop.order(List.of(new CheckoutLine(honey, new Sku("MO-1000"), 1)), null);

        JsonNode session = session(shop.checkout.session(order, shop.context()));

        assertThat(session.at("/custom_text/submit/message").asText())
                .isEqualTo("Mật ong hoa cà phê (Khối lượng: 1 kg)");
        assertThat(shop.market
                        .object("price", session.at("/local_items/0/price").asText())
                        .path("unit_amount")
                        .asLong())
                .isEqualTo(280_000);
    }

    @Test
    void whenStripeFailsTheSaleHasFailedAndCanBeTriedAgain() {
        Listing honey = shop.up(aListing());
        shop.market.faults().always(Fault.throttled("30"));
        assertThat(shop.checkout.session(StripeShop.order(honey), shop.context()))
                .isEqualTo(new Sale.Failed(
                        new Outcome.Throttled(shop.clock.instant().plus(Duration.ofSeconds(30)))));
        shop.market.faults().heal();
        open(shop.checkout.session(StripeShop.order(honey), shop.context()));
    }

    private static CheckoutLine line(Listing listing) {
        return new CheckoutLine(listing, listing.sku(), 1);
    }

    private static Sale.Open open(Sale sale) {
        assertThat(sale).isInstanceOf(Sale.Open.class);
        return (Sale.Open) sale;
    }

    private JsonNode session(Sale sale) {
        return shop.market.objects("checkout.session").stream()
                .filter(session -> session.path("id").asText().equals(open(sale).id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Sale sale) {
        assertThat(sale).isInstanceOf(Sale.Refused.class);
        return ((Sale.Refused) sale).issues().stream().map(Issue::code).toList();
    }
}
