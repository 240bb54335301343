package io.ocopkit.channel.tiki;

import static io.ocopkit.channel.tiki.Counter.HONEY;
import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Listing;
import io.ocopkit.testkit.contract.Displayed;
import io.ocopkit.testkit.contract.Fault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is peculiar to Tiki. */
class TikiShopTest {
    private static final Listing HONEY_JAR = aListing().build();
    private static final Listing CHOICE = aListing()
            .offered(
                    offer -> offer.variant("MO-500-250", "250 g", 80_000, 5).variant("MO-500-1000", "1 kg", 290_000, 3))
            .build();

    private final Counter counter = new Counter();

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void whatIsApprovedIsNotOnSaleUntilItIsPublishedOnceMore() {
        assertThat(counter.publish(HONEY_JAR)).isInstanceOf(Outcome.Accepted.class);
        counter.approve();

        assertThat(counter.isShown()).isFalse();
        assertThat(counter.look()).isEqualTo(new Observation.Hidden(counter.reference()));

        assertThat(counter.publish(HONEY_JAR)).isInstanceOf(Outcome.Applied.class);
        assertThat(counter.isShown()).isTrue();
        assertThat(counter.look()).isInstanceOf(Observation.Live.class);
    }

    @Test
    void theLocalTikiPutsOnSaleWhatAsksForIt() {
        counter.publish(HONEY_JAR);
        String body = counter.sent("POST", "/integration/v2.1/requests").get(0).text();

        assertThat(body).contains("\"is_auto_turn_on\":false");
        JsonNode asking =
                TikiListingMapperTest.json(body.replace("\"is_auto_turn_on\":false", "\"is_auto_turn_on\":true"));
        TikiGoods careless = TikiGoods.of(1, asking, asking.path("variants").path(0));
        assertThat(careless.active).isTrue();
    }

    @Test
    void whatIsWithdrawnInReviewIsTakenBack() {
        counter.publish(HONEY_JAR);

        assertThat(counter.withdraw()).isInstanceOf(Outcome.Applied.class);

        counter.approve();
        assertThat(counter.isShown()).isFalse();
        assertThat(counter.market.displayed(HONEY)).isEmpty();
        assertThat(counter.look()).isEqualTo(new Observation.Absent());
    }

    @Test
    void aLateApprovalPutsNothingOnSaleThatIsWithdrawn() {
        counter.market.books().busy(true);
        counter.publish(HONEY_JAR);

        assertThat(counter.withdraw()).isInstanceOf(Outcome.Accepted.class);
        counter.market.books().busy(false);
        counter.approve();

        assertThat(counter.isShown()).isFalse();
        assertThat(counter.look()).isInstanceOf(Observation.Hidden.class);
        assertThat(counter.withdraw()).isInstanceOf(Outcome.Applied.class);
        assertThat(counter.isShown()).isFalse();
    }

    @Test
    void aRequestWhoseAnswerWasLostPutsNothingOnSaleAfterAWithdrawal() {
        counter.market.faults().nth(2, Fault.lostAfterEffect());
        assertThat(counter.publish(HONEY_JAR)).isInstanceOf(Outcome.InDoubt.class);

        assertThat(counter.withdraw()).isInstanceOf(Outcome.Applied.class);
        counter.approve();

        assertThat(counter.isShown()).isFalse();
    }

    @Test
    void aWithdrawalWhoseAnswerWasLostIsDoneOnceMore() {
        counter.sell(HONEY_JAR);
        counter.market.faults().nth(2, Fault.lostAfterEffect());

        assertThat(counter.withdraw()).isInstanceOf(Outcome.InDoubt.class);
        assertThat(counter.withdraw()).isInstanceOf(Outcome.Applied.class);
        assertThat(counter.isShown()).isFalse();
    }

    @Test
    void aRequestWhoseAnswerWasLostIsFoundByTheRefusalOfTheNext() {
        counter.market.faults().nth(2, Fault.lostAfterEffect());
        counter.publish(HONEY_JAR);
        assertThat(counter.publish(HONEY_JAR)).isInstanceOf(Outcome.Accepted.class);

        assertThat(counter.look()).isInstanceOf(Observation.Hidden.class);
        counter.approve();
        counter.publish(HONEY_JAR);
        counter.approve();
        counter.publish(HONEY_JAR);

        assertThat(counter.isShown()).isTrue();
        assertThat(counter.market.creations(HONEY)).isEqualTo(1);
    }

    @Test
    void packsWithSkusOfTheSellersAreAdopted() {
        counter.sell(CHOICE);
        counter.forget();

        counter.publish(CHOICE);

        assertThat(counter.sent("POST", "/integration/v2.1/requests")).hasSize(1);
        assertThat(counter.sent("POST", "/integration/v2/requests/updateProductInfo"))
                .hasSize(2);
    }

    @Test
    void whatWasRefusedIsHandedInAsANewRequest() {
        counter.publish(HONEY_JAR);
        counter.market.refuse(HONEY, "Image does not match product name");

        assertThat(counter.look())
                .isInstanceOfSatisfying(
                        Observation.Refused.class,
                        refused -> assertThat(refused.issues())
                                .extracting(Issue::code)
                                .containsExactly("TIKI_IMAGE"));
        assertThat(counter.publish(HONEY_JAR)).isInstanceOf(Outcome.Accepted.class);
        assertThat(counter.look()).isInstanceOf(Observation.InReview.class);
        assertThat(counter.sent("POST", "/integration/v2.1/requests")).hasSize(2);
    }

    @Test
    void aMissingDocumentIsRefusedBeforeAnybodyLooks() {
        try (Counter without = new Counter(
                config -> TikiShops.at(config.api(), TikiShops.MAPPING.replaceAll("certificates = .*", "")))) {
            without.publish(HONEY_JAR);

            assertThat(without.look())
                    .isInstanceOfSatisfying(
                            Observation.Refused.class,
                            refused -> assertThat(refused.issues().toString())
                                    .contains("Required document 17 is missing"));
        }
    }

    @Test
    void anOldTrackIsForgottenAndTheProductsDecide() {
        counter.sell(HONEY_JAR);
        counter.publish(aListing().offered(offer -> offer.described("Vụ mới")).build());
        counter.approve();
        counter.market.books().forgetTracks();

        assertThat(counter.look()).isInstanceOf(Observation.Live.class);
    }

    @Test
    void aChangeUnderReviewIsReplacedByANewerOne() {
        counter.sell(HONEY_JAR);
        counter.publish(aListing().offered(offer -> offer.described("Vụ cũ")).build());
        counter.publish(aListing().offered(offer -> offer.described("Vụ mới")).build());
        counter.approve();

        assertThat(counter.market.displayed(HONEY).orElseThrow().description()).startsWith("Vụ mới");
        assertThat(counter.market.requests())
                .filteredOn(request -> request.method().equals("DELETE"))
                .hasSize(1);
    }

    @Test
    void whatIsUnderReviewIsNotHandedInTwice() {
        counter.publish(HONEY_JAR);
        ListingReference before = counter.reference();
        Outcome again = counter.publish(
                aListing().offered(offer -> offer.priced(165_000)).build());

        assertThat(again).isEqualTo(new Outcome.Accepted(before));
        assertThat(counter.sent("POST", "/integration/v2.1/requests")).hasSize(1);
        counter.approve();
        counter.publish(aListing().offered(offer -> offer.priced(165_000)).build());
        assertThat(counter.market.displayed(HONEY).orElseThrow().items())
                .extracting(item -> item.price().intValue())
                .containsExactly(165_000);
    }

    @Test
    void aChangeThatStoppedHalfwayIsInDoubt() {
        counter.sell(HONEY_JAR);
        counter.market.faults().nth(3, Fault.throttled("7"));

        assertThat(counter.publish(aListing()
                        .offered(offer -> offer.described("Vụ mới").priced(160_000))
                        .build()))
                .isInstanceOf(Outcome.InDoubt.class);
    }

    @Test
    void whatIsOnSaleStaysSoWhileAChangeIsReviewed() {
        counter.sell(HONEY_JAR);
        counter.publish(aListing()
                .offered(offer -> offer.described("Vụ mới").priced(160_000))
                .build());

        assertThat(counter.isShown()).isTrue();
        assertThat(counter.look()).isInstanceOf(Observation.InReview.class);
        assertThat(counter.market.displayed(HONEY).orElseThrow().items())
                .extracting(item -> item.price().intValue())
                .containsExactly(160_000);
    }

    @Test
    void aPackThatIsAddedIsARequestOfItsOwn() {
        counter.sell(CHOICE);
        Listing more = aListing()
                .offered(offer -> offer.variant("MO-500-250", "250 g", 80_000, 5)
                        .variant("MO-500-1000", "1 kg", 290_000, 3)
                        .variant("MO-500-2000", "2 kg", 560_000, 1))
                .build();
        counter.publish(more);
        counter.approve();
        assertThat(counter.look()).isInstanceOf(Observation.Hidden.class);
        counter.publish(more);

        assertThat(counter.look()).isInstanceOf(Observation.Live.class);
        assertThat(counter.market.displayed(HONEY).orElseThrow().items())
                .extracting(Displayed.Item::sku)
                .containsExactly("MO-500-250", "MO-500-1000", "MO-500-2000");
        assertThat(counter.sent("POST", "/integration/v2.1/requests").get(1).text())
                .contains("MO-500-2000")
                .doesNotContain("\"MO-500-250\"");
    }

    @Test
    void aPackThatIsGoneIsOffSaleAtOnce() {
        counter.sell(CHOICE);
        counter.publish(aListing()
                .offered(offer -> offer.variant("MO-500-250", "250 g", 80_000, 5))
                .build());

        assertThat(counter.market.displayed(HONEY).orElseThrow().items())
                .extracting(Displayed.Item::sku)
                .containsExactly("MO-500-250");
    }

    @Test
    void aPriceBelowATenthOfTheListPriceIsRefused() {
        counter.sell(HONEY_JAR);

        assertThat(counter.offer(
                        aListing().offered(offer -> offer.priced(14_000)).build()))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.issues())
                                .extracting(Issue::code, Issue::field)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple("TIKI_PRICE_TOO_LOW", "offer.price")));
    }

    @Test
    void aCategoryThatIsNotPrimaryIsRefused() {
        try (Counter above =
                new Counter(config -> TikiShops.at(config.api(), TikiShops.MAPPING.replace("21458", "320")))) {
            assertThat(above.publish(HONEY_JAR)).isInstanceOf(Outcome.Rejected.class);
        }
    }

    @Test
    void whatTikiHasHiddenIsAPersonsBusiness() {
        counter.sell(HONEY_JAR);
        counter.market.hide(HONEY);

        assertThat(counter.publish(HONEY_JAR))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.issues())
                                .extracting(Issue::code)
                                .containsExactly("TIKI_HID_IT"));
    }

    @Test
    void threeKindsOfChoicesAreFoundBefore() {
        Listing three = aListing()
                .offered(offer -> offer.variant(TikiListingMapperTest.pack(
                        "MO-1", List.of("Khối lượng", "Vị", "Hộp"), List.of("1 kg", "Chanh", "Quà"))))
                .build();

        assertThat(counter.channel.check(three)).extracting(Issue::code).containsExactly("TOO_MANY_OPTIONS");
    }

    @Test
    void aPictureAndAFormOfCertificatesAreAskedFor() {
        Listing bare = aListing().offered(offer -> offer.pictured()).build();
        try (Counter odd =
                new Counter(config -> TikiShops.at(config.api(), TikiShops.MAPPING.replace("17 https", "https")))) {
            assertThat(odd.channel.check(bare))
                    .extracting(Issue::code)
                    .containsExactly("PICTURE_MISSING", "CERTIFICATE_FORM");
        }
    }
}
