package io.ocopkit.channel.shopee;

import static io.ocopkit.channel.shopee.ShopeeTrial.HONEY;
import static io.ocopkit.channel.shopee.ShopeeTrial.assertRefused;
import static io.ocopkit.channel.shopee.ShopeeTrial.choice;
import static io.ocopkit.channel.shopee.ShopeeTrial.honey;
import static io.ocopkit.channel.shopee.ShopeeTrial.picture;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.shopee.ShopeeConfig.Search;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.TestContext;
import io.ocopkit.testkit.contract.Answer;
import io.ocopkit.testkit.contract.Displayed;
import io.ocopkit.testkit.contract.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is peculiar to Shopee, each with a test of its own. */
class ShopeeShopTest {
    private final ShopeeTrial trial = new ShopeeTrial();

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void aHalfMadeChoiceIsSeenByNobodyAndCompletedLater() {
        trial.market.faults().nth(5, Fault.lostBeforeEffect());
        Outcome outcome = trial.publish(choice(5, 6), null);
        assertThat(trial.methods()).endsWith("init_tier_variation");
        assertThat(outcome)
                .isEqualTo(new Outcome.InDoubt(new ListingReference(
                        HONEY, trial.market.bySku(HONEY).path("item_id").asText())));
        assertThat(trial.market.displayed(HONEY).orElseThrow().visible()).isFalse();

        Observation found = trial.channel.locate(HONEY, trial.context());
        assertThat(found).isInstanceOf(Observation.Hidden.class);
        trial.put(choice(5, 6), ((Observation.Hidden) found).reference().channelKey());
        assertThat(trial.market.displayed(HONEY).orElseThrow().visible()).isTrue();
        assertThat(trial.market.displayed(HONEY).orElseThrow().items()).hasSize(2);
        assertThat(trial.market.creations(HONEY)).isEqualTo(1);
    }

    @Test
    void onePackThatBecomesAChoiceIsHiddenMeanwhile() {
        String id = trial.put(honey(), null);
        trial.put(choice(5, 6), id);
        assertThat(trial.methods())
                .containsSubsequence("update_item", "unlist_item", "init_tier_variation", "unlist_item");
    }

    @Test
    void aChoiceThatBecomesOnePackIsMadeAnewSinceShopeeKnowsNoWayBack() {
        String id = trial.put(choice(5, 6), null);
        assertThat(trial.put(honey(), id)).isNotEqualTo(id);
        assertThat(trial.market.displayed(HONEY).orElseThrow().items())
                .extracting(Displayed.Item::sku)
                .containsExactly("MO-500");
    }

    @Test
    void packsThatStayKeepTheirModels() {
        String id = trial.put(choice(5, 6), null);
        Listing wanted =
                honey(offer -> offer.variant("MO-1000", "1 kg", 280_000, 6).variant("MO-750", "750 g", 210_000, 4));
        long kept = trial.market
                .shelf()
                .models(Long.parseLong(id))
                .get(1)
                .path("model_id")
                .asLong();
        trial.put(wanted, id);

        assertThat(trial.methods()).containsSubsequence("get_model_list", "update_tier_variation", "add_model");
        assertThat(trial.market.shelf().models(Long.parseLong(id)))
                .extracting(model -> model.path("model_sku").asText())
                .containsExactly("MO-1000", "MO-750");
        assertThat(trial.market
                        .shelf()
                        .models(Long.parseLong(id))
                        .get(0)
                        .path("model_id")
                        .asLong())
                .isEqualTo(kept);
    }

    @Test
    void aSearchThatFindsSimilarSkusIsReadBeforeItIsBelieved() {
        IntStream.range(0, 60).forEach(i -> trial.market.plant(honey(offer -> offer.sku("mo-500-" + i))));
        assertThat(trial.channel.locate(HONEY, trial.context())).isEqualTo(new Observation.Absent());
        trial.market.plant(honey(offer -> offer.sku("MO-500-999").priced(90_000)));
        assertThat(trial.channel.locate(new Sku("MO-500-999"), trial.context())).isInstanceOf(Observation.Live.class);
    }

    @Test
    void aShopIsLookedThroughPageByPageWhereSearchIsNotTrusted() {
        IntStream.range(0, 60).forEach(i -> trial.market.plant(honey(offer -> offer.sku("A-" + i))));
        trial.channel = new ShopeeChannel(ShopeeShops.at(trial.market.address()).searching(Search.BY_PAGES));
        assertThat(trial.channel.locate(new Sku("A-59"), trial.context())).isInstanceOf(Observation.Live.class);
        assertThat(trial.methods())
                .containsExactly("get_item_list", "get_item_base_info", "get_item_list", "get_item_base_info");
        assertThat(trial.channel.locate(new Sku("A-3"), trial.context())).isInstanceOf(Observation.Live.class);
        assertThat(trial.market.requests())
                .as("what was seen on the way is read at once")
                .hasSize(5);
        assertThat(trial.channel.locate(HONEY, trial.context())).isEqualTo(new Observation.Absent());
    }

    @Test
    void aRememberedSkuIsReadBeforeItIsTrusted() {
        trial.market.plant(honey());
        assertThat(trial.channel.locate(HONEY, trial.context())).isInstanceOf(Observation.Live.class);
        trial.market.bySku(HONEY).put("item_sku", "MO-501");
        assertThat(trial.channel.locate(HONEY, trial.context())).isEqualTo(new Observation.Absent());
    }

    @Test
    void ofTwoItemsWithOneSkuTheOneBuyersSeeIsFound() {
        trial.market.plant(honey());
        trial.market.hide(HONEY);
        trial.market.plant(honey(offer -> offer.priced(90_000)));
        assertThat(trial.channel.locate(HONEY, trial.context())).isInstanceOf(Observation.Live.class);
    }

    @Test
    void aPromotionLocksAWithdrawalWhichIsSaidAndNotTakenForAFault() {
        String id = trial.put(honey(), null);
        trial.market.promote(HONEY, true);
        assertRefused(trial.withdraw(id), "SHOPEE_PROMOTION");
        assertRefused(trial.channel.stopSelling(ShopeeTrial.removal(id), trial.context()), "SHOPEE_STOCK_RESERVED");
        trial.market.promote(HONEY, false);
        assertThat(trial.withdraw(id)).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void whatIsUnderReviewCannotBeTakenDownYet() {
        trial.market.reviewing();
        Outcome outcome = trial.publish(honey(), null);
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        String id = ((Outcome.Accepted) outcome).reference().channelKey();
        assertRefused(trial.withdraw(id), "SHOPEE_UNDER_REVIEW");
        assertThat(trial.channel.stopSelling(ShopeeTrial.removal(id), trial.context()))
                .isInstanceOf(Outcome.Applied.class);
        trial.market.approve(HONEY);
        assertThat(trial.withdraw(id)).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void aWithdrawalWhoseAnswerIsLostIsInDoubtAndDoneTheSecondTime() {
        String id = trial.put(honey(), null);
        trial.market.faults().nth(2, Fault.lostAfterEffect());
        assertThat(trial.withdraw(id)).isInstanceOf(Outcome.InDoubt.class);
        int before = trial.market.requests().size();
        assertThat(trial.withdraw(id)).isInstanceOf(Outcome.Applied.class);
        assertThat(trial.market.requests())
                .as("it is read, and not written again")
                .hasSize(before + 1);
    }

    @Test
    void anAnswerWithoutAnErrorMayStillHaveRefusedAPart() {
        String id = trial.put(choice(5, 6), null);
        trial.market.promote(HONEY, true);
        assertRefused(trial.publish(choice(9, 1), id), "SHOPEE_STOCK_RESERVED");
        assertThat(trial.market.displayed(HONEY).orElseThrow().items())
                .extracting(Displayed.Item::stock)
                .containsExactly(9, 6);
    }

    @Test
    void successesThatDoNotNameEverythingAreInDoubt() {
        String id = trial.put(honey(), null);
        trial.market.faults().nth(2, (request, market) -> Answer.json(200, """
                {"error":"","message":"","response":{"success_list":[],"failure_list":[]}}"""));
        assertThat(trial.withdraw(id)).isInstanceOf(Outcome.InDoubt.class);
    }

    @Test
    void onlyAnEmptyErrorIsASuccess() {
        String id = trial.put(honey(), null);
        for (String answer :
                List.of("{\"error\":\"error_new\",\"message\":\"?\",\"response\":{}}", "{\"response\":{}}", "[]")) {
            trial.market.faults().nth(2, (request, market) -> Answer.json(200, answer));
            assertThat(trial.withdraw(id)).as(answer).isNotInstanceOf(Outcome.Applied.class);
        }
    }

    @Test
    void anErrorThatPointsToTheFailuresIsAboutTheirReason() {
        String id = trial.put(honey(), null);
        trial.market.faults().nth(2, (request, market) -> Answer.json(200, """
                {"error":"error_busi_update_stock_failed","message":"check failure_list","response":
                 {"failure_list":[{"model_id":0,"failed_reason":"Stock should be larger than reserved stock."}]}}"""));
        assertRefused(trial.channel.stopSelling(ShopeeTrial.removal(id), trial.context()), "SHOPEE_STOCK_RESERVED");
    }

    @Test
    void overloadedCodesAreReadByTheirMessage() {
        assertThat(means("error_auth", "Invalid access_token.")).isEqualTo(new Outcome.AuthExpired(false));
        assertThat(means("error_auth", "No permission to current api.")).isInstanceOf(Outcome.AuthExpired.class);
        assertThat(((Outcome.AuthExpired) means("error_auth", "App is deleted")).personNeeded())
                .isTrue();
        assertThat(means("error_auth", "System error, please try again later")).isInstanceOf(Outcome.InDoubt.class);
        assertThat(means("error_inner", "Something wrong")).isInstanceOf(Outcome.InDoubt.class);
        assertThat(means("error_inner", "Invalid stock location ID")).isInstanceOf(Outcome.AuthExpired.class);
        assertThat(means("error_server", "FBS shop so stock must be 0")).isInstanceOf(Outcome.AuthExpired.class);
        assertThat(means("error_param", "Invalid timestamp.")).isInstanceOf(Outcome.AuthExpired.class);
        assertThat(means("error_param", "Invalid category id")).isInstanceOf(Outcome.Rejected.class);
    }

    private Outcome means(String code, String message) {
        trial.market
                .faults()
                .next((request, market) ->
                        Answer.json(200, "{\"error\":\"" + code + "\",\"message\":\"" + message + "\"}"));
        ShopeeCalls calls = new ShopeeCalls(ShopeeShops.at(trial.market.address()), trial.context());
        try {
            calls.post("update_item", ShopeeTrial.JSON.createObjectNode());
            throw new AssertionError("No error: " + code);
        } catch (ChannelFailure e) {
            return e.ofCommand(new ListingReference(HONEY, "1"));
        }
    }

    @Test
    void aQuotaLastsUntilMidnightInSingapore() {
        trial.clock.setTo(Instant.parse("2026-11-23T15:30:00Z"));
        assertThat(means("error_limit", "Daily limit."))
                .isEqualTo(new Outcome.Throttled(Instant.parse("2026-11-23T16:00:00Z")));
        trial.clock.setTo(Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(means("error_limit", "Daily limit."))
                .isEqualTo(new Outcome.Throttled(Instant.parse("2026-11-24T16:00:00Z")));
    }

    @Test
    void aClockThatIsWrongIsSaidToBe() {
        MutableClock ahead = MutableClock.at(trial.clock.instant().plus(Duration.ofMinutes(6)));
        TestContext apart = TestContext.at(ahead)
                .with(trial.secrets)
                .sending(request -> trial.context().send(request));
        assertThat(trial.channel.locate(HONEY, apart))
                .isInstanceOfSatisfying(
                        Observation.Unknown.class,
                        unknown -> assertThat(((Outcome.AuthExpired) unknown.why())
                                        .issue()
                                        .code())
                                .isEqualTo("SHOPEE_CLOCK"));
    }

    @Test
    void whatACategoryHasRoomForIsAskedOnceForSomeHours() {
        trial.put(honey(), null);
        trial.put(honey(offer -> offer.sku("MO-501")), null);
        assertThat(trial.methods()).containsOnlyOnce("get_item_limit", "get_attribute_tree");
        trial.clock.advance(Duration.ofHours(3).plusMinutes(59));
        trial.put(honey(offer -> offer.sku("MO-502")), null);
        assertThat(trial.methods()).containsOnlyOnce("get_item_limit");
    }

    @Test
    void theCategorysLimitsCountMoreThanWhatIsAssumed() {
        trial.market.faults().next((request, market) -> Answer.json(200, """
                {"error":"","response":{"price_limit":{"min_limit":1000.0,"max_limit":100000.0},
                 "item_name_length_limit":{"min_limit":5,"max_limit":12}}}"""));
        assertRefused(trial.publish(honey(), null), "PRICE_RANGE");
        assertThat(trial.methods()).doesNotContain("add_item", "upload_image");
    }

    @Test
    void picturesAreHandedOverEightAtATimeAndUsedAgainWhileTheItemShowsThem() {
        String[] nine =
                IntStream.rangeClosed(1, 9).mapToObj(i -> picture("hinh-" + i)).toArray(String[]::new);
        String id = trial.put(honey(offer -> offer.pictured(nine)), null);
        assertThat(trial.methods().stream().filter("upload_image"::equals)).hasSize(2);
        trial.put(honey(offer -> offer.pictured(nine[8], nine[0])), id);
        assertThat(trial.methods().stream().filter("upload_image"::equals)).hasSize(2);
        trial.market.edit(HONEY);
        trial.put(honey(offer -> offer.pictured(nine[0])), id);
        assertThat(trial.methods().stream().filter("upload_image"::equals)).hasSize(3);
    }

    @Test
    void anUploadMayFailForOnePictureOfSeveral() {
        trial.market.faults().nth(3, (request, market) -> Answer.json(200, """
                {"error":"","response":{"image_info_list":[
                 {"id":0,"error":"error_param","message":"Image format is not supported"}]}}"""));
        assertRefused(trial.publish(honey(), null), "SHOPEE_INVALID");
        assertThat(trial.methods()).doesNotContain("add_item");
    }

    @Test
    void aBanIsSeenWithShopeesReasonAndItsAdvice() {
        String id = trial.put(honey(), null);
        trial.market.refuse(HONEY, "License Reason");
        assertThat(trial.channel.observe(new ListingReference(HONEY, id), trial.context()))
                .isInstanceOfSatisfying(
                        Observation.Refused.class,
                        refused -> assertThat(refused.issues().get(0).text().vi())
                                .contains("Prohibited Listing - License Reason - Upload license"));
        assertThat(trial.publish(honey(offer -> offer.priced(140_000)), id))
                .as("corrected, and under review again")
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void whatShopeeHasDeletedIsSaidToBeAndMadeAnewWhenPublished() {
        String id = trial.put(honey(), null);
        trial.market.bySku(HONEY).put("item_status", "SHOPEE_DELETE");
        assertThat(trial.channel.observe(new ListingReference(HONEY, id), trial.context()))
                .isInstanceOf(Observation.Refused.class);
        assertThat(trial.put(honey(), id)).isNotEqualTo(id);
    }

    @Test
    void attributesTheCategoryDoesNotKnowOrAsksForAreNamed() {
        trial.mapped("[channel shopee]\nattribute.Xuất xứ =\nattribute.Màu = Vàng\nattribute.Dung tích = nửa lít\n");
        assertRefused(trial.publish(honey(), null), "ATTRIBUTE_UNKNOWN", "ATTRIBUTE_VALUE", "ATTRIBUTE_MISSING");
    }

    @Test
    void packsThatAreTooFarApartInPriceAreFoundBefore() {
        Listing apart = honey(offer -> offer.variant("MO-1", "1 g", 10_000, 1).variant("MO-2", "1 kg", 50_001, 1));
        assertThat(trial.channel.check(apart)).extracting(issue -> issue.code()).containsExactly("PRICE_SPREAD");
        assertRefused(trial.publish(apart, null), "PRICE_SPREAD");
        assertThat(trial.market.requests()).isEmpty();
    }

    @Test
    void anOfferForOtherPacksThanShopeeHasIsRefused() {
        String id = trial.put(choice(5, 6), null);
        assertRefused(
                trial.channel.offer(new PublishCommand(honey(), new ListingReference(HONEY, id), 2), trial.context()),
                "NOT_ON_CHANNEL");
    }
}
