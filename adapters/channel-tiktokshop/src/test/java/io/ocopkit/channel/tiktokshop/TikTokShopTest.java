package io.ocopkit.channel.tiktokshop;

import static io.ocopkit.channel.tiktokshop.Desk.HONEY;
import static io.ocopkit.channel.tiktokshop.Desk.honey;
import static io.ocopkit.channel.tiktokshop.Desk.key;
import static io.ocopkit.channel.tiktokshop.Desk.packs;
import static io.ocopkit.channel.tiktokshop.TikTokBodiesTest.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingPreview.Preview;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.Secret;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.contract.Answer;
import io.ocopkit.testkit.contract.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The platform's quirks, and what is made of each. */
class TikTokShopTest {
    private static final String PRODUCTS = "/product/202309/products";
    private static final String SEARCH = "POST /product/202312/products/search";

    private Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void ourClockMayBeFiveMinutesBehindAndHalfAMinuteAhead() {
        String key = desk.live(honey());
        ListingReference reference = new ListingReference(HONEY, key);
        for (long seconds : List.of(-299L, 29L)) {
            assertThat(observedOffBy(seconds, reference)).as(seconds + " s").isInstanceOf(Observation.Live.class);
        }
        for (long seconds : List.of(-301L, 31L)) {
            assertThat(observedOffBy(seconds, reference))
                    .as(seconds + " s")
                    .isInstanceOfSatisfying(
                            Observation.Unknown.class,
                            unknown -> assertThat(unknown.why())
                                    .isInstanceOfSatisfying(Outcome.AuthExpired.class, expired -> {
                                        assertThat(expired.personNeeded()).isTrue();
                                        assertThat(expired.issue().code()).isEqualTo("TIKTOK_CLOCK");
                                    }));
        }
    }

    /** The market's clock is the desk's: its own answer is made later or earlier than the request. */
    private Observation observedOffBy(long seconds, ListingReference reference) {
        desk.market.faults().next((request, market) -> {
            desk.clock.advance(Duration.ofSeconds(-seconds));
            return ((TikTokMarket) market).answer(request);
        });
        Observation seen = desk.channel().observe(reference, desk.context());
        desk.clock.advance(Duration.ofSeconds(seconds));
        return seen;
    }

    @Test
    void theShopsCipherGoesWhereItBelongsAndNowhereElse() {
        desk.publish(honey());

        assertThat(desk.market.requests())
                .filteredOn(request -> request.path().endsWith("/images/upload"))
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.uri().getQuery()).doesNotContain("shop_cipher"));
        assertThat(desk.market.requests())
                .filteredOn(request -> !request.path().endsWith("/images/upload"))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.uri().getQuery()).contains("shop_cipher"));
    }

    @Test
    void picturesAreUploadedOnce() {
        String key = desk.live(honey());
        int uploads = desk.market.files().uploads();
        desk.publish(honey(offer -> offer.priced(160_000)), key);

        assertThat(desk.market.files().uploads()).isEqualTo(uploads).isEqualTo(2);
    }

    @Test
    void aPictureThatIsTooLargeOrNotThereIsSaidToBe() {
        desk.close();
        desk = Desk.with(
                config -> config.within(new TikTokConfig.Limits(180_000_000L, 1, 100, 100, "v1", Duration.ofDays(1))));
        assertThat(codes(desk.publish(honey()))).containsExactly("PICTURE_TOO_LARGE");

        String gone = desk.market.address() + "/nowhere.png";
        assertThat(codes(desk.publish(honey(offer -> offer.pictured(gone))))).containsExactly("PICTURE_UNREACHABLE");
    }

    @Test
    void whatIsSoldOutIsDeactivatedAndComesBack() {
        String key = desk.live(honey());

        assertThat(desk.offer(honey(offer -> offer.stocked(0)), key)).isInstanceOf(Outcome.Applied.class);
        assertThat(desk.status(HONEY)).isEqualTo("SELLER_DEACTIVATED");
        // The engine sends the whole when an offer alone is refused.
        assertThat(codes(desk.offer(honey(offer -> offer.stocked(9)), key))).containsExactly("NOT_ON_CHANNEL");
        assertThat(desk.publish(honey(offer -> offer.stocked(9)), key)).isInstanceOf(Outcome.Accepted.class);
        assertThat(desk.channel().observe(new ListingReference(HONEY, key), desk.context()))
                .isInstanceOf(Observation.InReview.class);
        desk.market.approve(HONEY);
        assertThat(desk.market.displayed(HONEY).orElseThrow().items().get(0).stock())
                .isEqualTo(9);
    }

    @Test
    void whatIsSoldOutIsAFindingAndNeverCreated() {
        Listing none = honey(offer -> offer.stocked(0));

        assertThat(desk.channel().check(none)).extracting(Issue::code).containsExactly("SOLD_OUT");
        assertThat(codes(desk.publish(none))).containsExactly("SOLD_OUT");
        assertThat(desk.market.creations(HONEY)).isZero();
    }

    @Test
    void aPackThatIsSoldOutIsLeftOutOfTheChoice() {
        String key = desk.live(packs(5, 6, 7));

        assertThat(codes(desk.offer(packs(5, 0, 7), key))).containsExactly("NOT_ON_CHANNEL");
        desk.publish(packs(5, 0, 7), key);
        desk.market.approve(HONEY);

        assertThat(desk.market.displayed(HONEY).orElseThrow().items())
                .extracting(item -> item.sku() + " " + item.stock())
                .containsExactly("MO-500-1 5", "MO-500-3 7");
    }

    @Test
    void wherePlatformsTakeAStockOfNothingItIsUsed() {
        desk.close();
        desk = Desk.takingNothing();
        String key = desk.live(packs(5, 6));
        assertThat(desk.channel().stopSelling(desk.withdrawal(HONEY, key), desk.context()))
                .isInstanceOf(Outcome.Applied.class);

        assertThat(desk.market.displayed(HONEY).orElseThrow().items())
                .allSatisfy(item -> assertThat(item.stock()).isZero());
        assertThat(desk.status(HONEY)).isEqualTo("ACTIVATE");
        desk.publish(packs(0, 6), key);
        desk.market.approve(HONEY);
        assertThat(desk.market.displayed(HONEY).orElseThrow().items()).hasSize(2);
    }

    @Test
    void anOfferSendsOnlyWhatIsOther() {
        String key = desk.live(honey());
        int before = desk.calls().size();
        desk.offer(honey(offer -> offer.stocked(7)), key);
        desk.offer(honey(offer -> offer.stocked(7).priced(155_000)), key);
        desk.offer(honey(offer -> offer.stocked(7).priced(155_000)), key);

        assertThat(desk.calls().subList(before, desk.calls().size()))
                .containsExactly(
                        "GET " + PRODUCTS + "/" + key,
                        "POST " + PRODUCTS + "/" + key + "/inventory/update",
                        "GET " + PRODUCTS + "/" + key,
                        "POST " + PRODUCTS + "/" + key + "/prices/update",
                        "GET " + PRODUCTS + "/" + key);
        JsonNode price = desk.sent("POST " + PRODUCTS + "/" + key + "/prices/update");
        assertThat(price.path("skus").path(0).path("price"))
                .isEqualTo(TikTokCatalogue.json("{\"amount\":\"155000\",\"currency\":\"VND\"}"));
    }

    @Test
    void anErrorBesideACodeOfNothingIsAnError() {
        String key = desk.live(packs(5, 6));
        desk.market.faults().nth(2, (request, market) -> Answer.json(200, """
                {"code":0,"message":"Success","data":{"errors":[{"code":12052037,"message":"Inventory not updated",
                 "detail":{"sku_id":"1","extra_errors":[{"warehouse_id":"2","code":12052393,"message":"Locked by promotion"}]}}]}}
                """));

        assertThat(codes(desk.offer(packs(8, 9), key))).containsExactly("TIKTOK_PROMOTION");
    }

    @Test
    void aPartOfAnOfferThatIsDoneLeavesTheRestInDoubt() {
        String key = desk.live(packs(5, 6));
        desk.market.faults().nth(2, (request, market) -> Answer.json(200, """
                {"code":0,"message":"Success","data":{"errors":[{"code":36009003,"message":"Internal error","detail":{"sku_id":"1"}}]}}
                """));

        assertThat(desk.offer(packs(8, 9), key)).isInstanceOf(Outcome.InDoubt.class);
    }

    @Test
    void aDeactivationThatIsRefusedBesideACodeOfNothingIsNotDone() {
        String key = desk.live(honey());
        desk.market.faults().nth(2, (request, market) -> Answer.json(200, """
                {"code":0,"message":"Success","data":{"errors":[{"code":12052308,"message":"Appeal","detail":{"product_id":"1"}}]}}
                """));

        assertThat(codes(desk.withdraw(HONEY, key))).containsExactly("TIKTOK_LOCKED");
        assertThat(desk.status(HONEY)).isEqualTo("ACTIVATE");
    }

    @Test
    void whatWaitsForItsReviewIsDeletedSoThatItNeverShows() {
        String key = key(desk.publish(honey()));

        assertThat(desk.withdraw(HONEY, key)).isEqualTo(new Outcome.Applied(new ListingReference(HONEY, key)));
        assertThat(desk.sent("DELETE " + PRODUCTS))
                .isEqualTo(TikTokCatalogue.json("{\"product_ids\":[\"" + key + "\"]}"));
        assertThat(desk.market.displayed(HONEY)).isEmpty();
    }

    @Test
    void aWithdrawalWhoseAnswerIsLostIsSettledByTheNext() {
        String key = desk.live(honey());
        desk.market.faults().nth(2, Fault.lostAfterEffect());
        assertThat(desk.withdraw(HONEY, key)).isInstanceOf(Outcome.InDoubt.class);

        assertThat(desk.status(HONEY)).isEqualTo("SELLER_DEACTIVATED");
        assertThat(desk.withdraw(HONEY, key)).isInstanceOf(Outcome.Applied.class);
        assertThat(desk.calls())
                .filteredOn(call -> call.endsWith("/deactivate"))
                .hasSize(1);
    }

    @Test
    void aPageOfPacksWhoseCreationWasLostIsFoundAndTakenDownByItsOwnSku() {
        desk.market.faults().nth(6, Fault.lostAfterEffect());
        assertThat(desk.publish(packs(5, 6))).isInstanceOf(Outcome.InDoubt.class);
        desk.market.approve(HONEY);
        assertThat(desk.status(HONEY)).isEqualTo("ACTIVATE");

        assertThat(desk.channel().locate(HONEY, desk.context())).isInstanceOf(Observation.Live.class);
        assertThat(desk.withdraw(HONEY, null)).isInstanceOf(Outcome.Applied.class);
        assertThat(desk.status(HONEY)).isEqualTo("SELLER_DEACTIVATED");
    }

    @Test
    void aPageOfPacksWhoseCreationWasLostIsNotMadeTwice() {
        desk.market.faults().nth(6, Fault.lostAfterEffect());
        assertThat(desk.publish(packs(5, 6))).isInstanceOf(Outcome.InDoubt.class);

        assertThat(desk.publish(packs(5, 6))).isInstanceOf(Outcome.Accepted.class);
        assertThat(desk.market.creations(HONEY)).isEqualTo(1);
    }

    @Test
    void aCreationRepeatedWithItsKeyIsOne() {
        PublishCommand command = new PublishCommand(honey(), new ListingReference(HONEY, null), 1);
        Outcome first = desk.channel().publish(command, desk.context());
        desk.market
                .faults()
                .nth(
                        1,
                        (request, market) -> Answer.json(
                                200,
                                "{\"code\":0,\"message\":\"Success\",\"data\":{\"total_count\":0,\"products\":[]}}"));

        assertThat(desk.channel().publish(command, desk.context())).isEqualTo(first);
        assertThat(desk.market.creations(HONEY)).isEqualTo(1);
    }

    @Test
    void whatAnotherProgramKeepsUnderOurSkuIsNotTouched() {
        desk.market.plant(honey(), "ERP-77");

        assertThat(codes(desk.publish(honey()))).containsExactly("SKU_TAKEN");
        assertThat(desk.channel().locate(HONEY, desk.context())).isEqualTo(new Observation.Absent());
    }

    @Test
    void aPackThatStoodAloneDoesNotKeepItsPageFromBeingMade() {
        desk.live(honey(offer -> offer.sku("MO-500-1").gtin(null)));

        assertThat(desk.publish(packs(5, 6))).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void anOlderPublicationNeverTakesEffectAfterANewerOne() {
        String key = desk.live(honey());
        desk.publish(honey(offer -> offer.priced(170_000)), key, 9);
        desk.market.approve(HONEY);

        assertThat(codes(desk.publish(honey(), key, 8))).containsExactly("NEWER_ON_CHANNEL");
        assertThat(desk.market.displayed(HONEY).orElseThrow().items().get(0).price())
                .isEqualByComparingTo("170000");
    }

    @Test
    void ofAChangeUnderReviewBuyersSeeTheFormer() {
        String key = desk.live(honey());
        desk.publish(honey(offer -> offer.priced(170_000)), key);
        ListingReference reference = new ListingReference(HONEY, key);

        assertThat(desk.channel().observe(reference, desk.context())).isEqualTo(new Observation.InReview(reference));
        assertThat(desk.market.displayed(HONEY).orElseThrow().items().get(0).price())
                .isEqualByComparingTo("150000");
        desk.market.refuse(HONEY, "Ảnh có chữ quảng cáo");
        assertThat(desk.channel().observe(reference, desk.context()))
                .isInstanceOfSatisfying(Observation.Refused.class, refused -> {
                    assertThat(refused.issues()).extracting(Issue::code).containsExactly("TIKTOK_REVIEW_FAILED");
                    assertThat(refused.issues()).extracting(Issue::field).containsExactly("offer.content.images");
                    assertThat(refused.issues().get(0).text().vi())
                            .contains("Ảnh có chữ quảng cáo", "Tải lên ảnh khác");
                });
        assertThat(desk.market.displayed(HONEY).orElseThrow().visible()).isTrue();
    }

    @Test
    void whatIsFrozenIsHiddenAndLeftAlone() {
        String key = desk.live(honey());
        desk.market.shelf().byListing("MO-500").orElseThrow().status = "FREEZE";

        assertThat(codes(desk.publish(honey(), key))).containsExactly("PRODUCT_FROZEN");
        assertThat(desk.market.creations(HONEY)).isEqualTo(1);
        assertThat(desk.channel().observe(new ListingReference(HONEY, key), desk.context()))
                .isInstanceOf(Observation.Hidden.class);
        assertThat(desk.withdraw(HONEY, key)).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void stockInAnotherWarehouseIsNotOverwritten() {
        String key = desk.live(honey());
        ((ObjectNode) desk.market
                        .shelf()
                        .item(key)
                        .shown
                        .path("skus")
                        .path(0)
                        .path("inventory")
                        .path(0))
                .put("warehouse_id", "999");

        assertThat(codes(desk.offer(honey(offer -> offer.stocked(3)), key))).containsExactly("OTHER_WAREHOUSE");
        assertThat(codes(desk.publish(honey(), key))).containsExactly("OTHER_WAREHOUSE");
    }

    @Test
    void aDraftStaysOneUntilTheSellerListsIt() {
        desk.close();
        desk = Desk.with(TikTokConfig::drafting);
        String key = key(desk.publish(honey()));
        assertThat(desk.status(HONEY)).isEqualTo("DRAFT");
        assertThat(desk.channel().observe(new ListingReference(HONEY, key), desk.context()))
                .isInstanceOf(Observation.Hidden.class);

        desk.publish(honey(offer -> offer.priced(160_000)), key);
        assertThat(desk.status(HONEY)).isEqualTo("DRAFT");
        assertThat(desk.withdraw(HONEY, key)).isInstanceOf(Outcome.Applied.class);
        assertThat(desk.status(HONEY)).isEqualTo("none");
    }

    @Test
    void aPreviewAsksThePlatformAndCreatesNothing() {
        PublishCommand command = new PublishCommand(honey(), new ListingReference(HONEY, null), 1);
        assertThat(desk.channel().preview(command, desk.context())).isEqualTo(new Preview.Checked(List.of()));
        assertThat(desk.calls()).contains("POST " + PRODUCTS + "/listing_check");

        desk.market.faults().nth(1, (request, market) -> Answer.json(200, """
                {"code":0,"message":"Success","data":{"check_result":"FAILED","fail_reasons":[{"message":"Main image has a border"}]}}
                """));
        assertThat(desk.channel().preview(command, desk.context()))
                .isInstanceOfSatisfying(Preview.Checked.class, checked -> {
                    assertThat(checked.issues()).extracting(Issue::code).containsExactly("TIKTOK_CHECK_FAILED");
                    assertThat(checked.issues().get(0).text().en()).contains("Main image has a border");
                });
    }

    @Test
    void allProductsAreListedWithOurKeys() {
        desk.live(packs(5, 6));
        desk.live(honey(offer -> offer.sku("MO-501")));
        desk.market.plant(honey(offer -> offer.sku("MO-502")));

        assertThat(desk.channel().list(null, desk.context()))
                .isInstanceOfSatisfying(
                        ListingPage.Entries.class,
                        page -> assertThat(page.entries())
                                .extracting(entry -> entry.reference().sku().value())
                                .containsExactly("MO-500", "MO-501", "MO-502"));
    }

    @Test
    void whatSomebodyEditsIsAnotherEditionAndAnOfferToo() {
        String key = desk.live(honey());
        ListingReference reference = new ListingReference(HONEY, key);
        Observation before = desk.channel().observe(reference, desk.context());
        desk.market.shelf().item(key).shown.put("title", "Mật ong hoa cà phê giá rẻ nhất Việt Nam");

        assertThat(desk.channel().observe(reference, desk.context())).isNotEqualTo(before);
    }

    @Test
    void oddSkusAreSkus() {
        for (String sku : List.of("MO/500", "MO+500%20", "MO&a=1?#", "Mật-500", "mo_500.x", "\"MO\"", "007")) {
            Listing listing = honey(offer -> offer.sku(sku).gtin(null));
            String key = desk.live(listing);

            assertThat(desk.market.displayed(new Sku(sku)).orElseThrow().visible())
                    .as(sku)
                    .isTrue();
            assertThat(desk.channel().locate(new Sku(sku), desk.context()))
                    .isInstanceOfSatisfying(
                            Observation.Live.class,
                            live -> assertThat(live.reference()).isEqualTo(new ListingReference(new Sku(sku), key)));
        }
    }

    @Test
    void aTokenThatIsNoneIsNotQuoted() {
        desk.secrets.put("tiktok-access-token", Secret.of("TTP_abc\nd"));

        Outcome outcome = desk.publish(honey());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.AuthExpired.class,
                        expired -> assertThat(expired.issue().code()).isEqualTo("TOKEN_FORM"));
        assertThat(outcome.toString()).doesNotContain("TTP_abc");
    }

    @Test
    void aShopIsGoneThroughOnceForManyPagesThatAreNotThere() {
        desk.live(honey(offer -> offer.sku("MO-501")));
        int before = desk.calls().size();
        for (int i = 0; i < 20; i++) {
            assertThat(desk.channel().locate(new Sku("P-" + i), desk.context())).isEqualTo(new Observation.Absent());
        }

        assertThat(desk.calls().subList(before, desk.calls().size()))
                .hasSize(21)
                .allMatch(SEARCH::equals);
    }
}
