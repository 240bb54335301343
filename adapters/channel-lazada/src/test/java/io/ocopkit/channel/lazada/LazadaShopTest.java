package io.ocopkit.channel.lazada;

import static io.ocopkit.channel.lazada.LazadaTrial.HONEY;
import static io.ocopkit.channel.lazada.LazadaTrial.choice;
import static io.ocopkit.channel.lazada.LazadaTrial.honey;
import static io.ocopkit.channel.lazada.LazadaTrial.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.contract.Displayed;
import io.ocopkit.testkit.contract.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is peculiar to Lazada. */
class LazadaShopTest {
    private static final LazadaConfig.Rules RULES =
            LazadaConfig.Rules.USUAL.withSaleProps(Map.of("Khối lượng", "size"));

    private final LazadaTrial trial = new LazadaTrial();

    @AfterEach
    void closeTheMarket() {
        trial.close();
    }

    private static Listing numbered(int number) {
        return honey(offer -> offer.sku("MO-" + number).pictured());
    }

    private static String code(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcome).issues().get(0).code();
    }

    private LazadaItem item(String sku) {
        return trial.market.shelf().listing(sku).orElseThrow();
    }

    private Observation look(String key) {
        return trial.channel.observe(new ListingReference(HONEY, key), trial.context());
    }

    @Test
    void changesLeaveNothingInTheAddress() {
        String item = trial.put(honey(offer -> {}));
        trial.publish(honey(offer -> offer.priced(160_000)), item);
        trial.withdraw(item);
        assertThat(trial.market.requests())
                .filteredOn(request -> request.method().equals("POST"))
                .hasSizeGreaterThan(4)
                .allSatisfy(request -> assertThat(request.uri().getQuery()).isNull());
    }

    @Test
    void lazadaInventsNothingUnlessItIsLet() {
        trial.put(honey(offer -> {}));
        assertThat(item("MO-500").attributes.has("ingredients")).isFalse();

        LazadaConfig.Rules careless = new LazadaConfig.Rules(
                RULES.saleProps(),
                RULES.pageAttribute(),
                Set.of(),
                RULES.finding(),
                RULES.largestImage(),
                RULES.skusPerCall(),
                RULES.freshness(),
                RULES.withdrawal(),
                RULES.pace());
        trial.with(careless).put(numbered(1));
        assertThat(item("MO-1").attributes.has("ingredients")).isTrue();
    }

    @Test
    void aPictureIsFetchedOnceAndShownFromLazadasOwnAddress() {
        String item = trial.put(honey(offer -> {}));
        trial.publish(honey(offer -> offer.priced(160_000)), item);
        assertThat(trial.sent("/image/migrate")).hasSize(2);
        item("MO-500").images.forEach(image -> assertThat(image.asText()).startsWith(LazadaShelf.HOST));
    }

    @Test
    void aPictureLazadaCannotFetchIsTheSellersToPutRight() {
        assertThat(code(trial.publish(honey(offer -> offer.pictured("https://pictures.example/missing.png")))))
                .isEqualTo("LAZADA_PICTURE");
        assertThat(code(trial.publish(honey(offer -> offer.pictured("https://pictures.example/large.png")))))
                .isEqualTo("LAZADA_PICTURE_SIZE");
        assertThat(trial.asked("/product/create")).isEmpty();
    }

    @Test
    void aPictureAtAnotherPortIsFoundBefore() {
        Listing odd = honey(offer -> offer.pictured("https://pictures.example:8443/chai.png"));
        assertThat(trial.channel.check(odd)).extracting(Issue::code).containsExactly("PICTURE_ADDRESS");
    }

    @Test
    void whatIsUnderReviewIsNotYetThere() {
        Outcome outcome = trial.publish(honey(offer -> {}));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        assertThat(look(key(outcome))).isInstanceOf(Observation.InReview.class);
    }

    @Test
    void aRefusalIsToldInLazadasWords() {
        String item = key(trial.publish(honey(offer -> {})));
        trial.market.refuse(HONEY, "Thiếu giấy chứng nhận an toàn thực phẩm");
        assertThat(look(item))
                .isInstanceOfSatisfying(
                        Observation.Refused.class,
                        refused -> assertThat(refused.issues().get(0).text().vi())
                                .contains("Thiếu giấy chứng nhận an toàn thực phẩm"));
    }

    @Test
    void everySpellingOfAStateIsUnderstood() {
        String item = trial.put(honey(offer -> {}));
        Map<String, Class<?>> states = Map.of(
                "active", Observation.Live.class,
                "Pending QC", Observation.InReview.class,
                "PENDING", Observation.InReview.class,
                "Lock", Observation.Refused.class,
                "LOCK", Observation.Refused.class,
                "LIVE_REJECTED", Observation.Refused.class,
                "Suspended", Observation.Refused.class,
                "inactive", Observation.Hidden.class,
                "Deleted", Observation.Absent.class);
        LazadaItem product = item("MO-500");
        states.forEach((state, seen) -> {
            product.status = state;
            assertThat(look(item)).as(state).isInstanceOf(seen);
        });
    }

    @Test
    void aStateNobodyKnowsIsNoState() {
        String item = trial.put(honey(offer -> {}));
        item("MO-500").status = "Teleported";
        assertThat(look(item)).isInstanceOf(Observation.Unknown.class);
    }

    @Test
    void aProductIsRefusedWhenAllOfItsSkusAreSuspended() {
        String item = trial.put(choice());
        item("MO-500").suspended.addObject().put("SellerSku", "MO-500-250").put("rejectReason", "Sai cân nặng");
        assertThat(look(item)).isInstanceOf(Observation.Live.class);
        item("MO-500").suspended.addObject().put("SellerSku", "MO-500-500");
        assertThat(look(item)).isInstanceOf(Observation.Refused.class);
    }

    @Test
    void whatWasRefusedGoesThroughTheReviewAgain() {
        String item = key(trial.publish(honey(offer -> {})));
        trial.market.refuse(HONEY, "Ảnh mờ");
        assertThat(trial.publish(honey(offer -> {}), item)).isInstanceOf(Outcome.Accepted.class);
        assertThat(look(item)).isInstanceOf(Observation.InReview.class);
    }

    @Test
    void aCreationWhoseAnswerWasLostIsAdoptedAndNotDoubled() {
        trial.market.faults().nth(3, Fault.lostAfterEffect());
        assertThat(trial.publish(honey(offer -> {}))).isInstanceOf(Outcome.InDoubt.class);
        key(trial.publish(honey(offer -> offer.priced(160_000))));
        assertThat(trial.market.creations(HONEY)).isEqualTo(1);
        assertThat(trial.market.displayed(HONEY).orElseThrow().items().get(0).price())
                .isEqualTo(new BigDecimal(160_000));
    }

    @Test
    void soIsAChoiceOfPacksWhichHasNoSkuOfItsOwnToBeFoundBy() {
        trial.market.faults().nth(3, Fault.lostAfterEffect());
        assertThat(trial.publish(choice())).isInstanceOf(Outcome.InDoubt.class);
        assertThat(trial.channel.locate(HONEY, trial.context())).isEqualTo(new Observation.Absent());
        key(trial.publish(choice()));
        assertThat(trial.market.creations(HONEY)).isEqualTo(1);
    }

    @Test
    void aDuplicateMayBeToldInsideAGeneralFailure() {
        trial.put(honey(offer -> {}));
        trial.market
                .faults()
                .nth(
                        3,
                        (request, market) -> LazadaRefusal.business("4135", "MO-500", "The seller SKU exists")
                                .answer());
        trial.channel = new LazadaChannel(LazadaShops.at(trial.market.address()));
        key(trial.publish(honey(offer -> {})));
        assertThat(trial.market.creations(HONEY)).isEqualTo(1);
    }

    private static Listing mixed() {
        return honey(
                offer -> offer.sku("KHAC").variant("MO-500", "500 g", 99_000, 3).variant("SUA-1&2", "1 kg", 99_000, 3));
    }

    @Test
    void aPageOfSomebodysOwnIsNotTakenOverForOneOfItsSkus() {
        trial.market.plant(mixed());
        assertThat(code(trial.publish(honey(offer -> {})))).isEqualTo("SKU_TAKEN");
        assertThat(item("MO-500").skus).hasSize(2);
    }

    @Test
    void fromSuchAPageOnlyOurSkuIsTakenDown() {
        trial.market.plant(mixed());
        assertThat(trial.withdraw(null)).isInstanceOf(Outcome.Applied.class);
        assertThat(item("MO-500").skus.values())
                .extracting(sku -> sku.path("SellerSku").asText() + " "
                        + sku.path("Status").asText())
                .containsExactly("MO-500 inactive", "SUA-1&2 active");
    }

    @Test
    void aWithdrawalAfterALostCreationFindsEvenAChoiceOfPacks() {
        for (int i = 0; i < 60; i++) {
            trial.market.plant(numbered(i));
        }
        trial.market.faults().nth(3, Fault.lostAfterEffect());
        assertThat(trial.publish(choice())).isInstanceOf(Outcome.InDoubt.class);
        trial.market.approve(HONEY);
        assertThat(trial.isVisible()).isTrue();

        assertThat(trial.withdraw(null)).isInstanceOf(Outcome.Applied.class);
        assertThat(trial.isVisible()).isFalse();
    }

    @Test
    void aWithdrawalWhoseAnswerWasLostIsNotDone() {
        String item = trial.put(honey(offer -> {}));
        trial.market.faults().nth(2, Fault.lostBeforeEffect());
        assertThat(trial.withdraw(item)).isEqualTo(new Outcome.InDoubt(new ListingReference(HONEY, item)));
        assertThat(trial.isVisible()).isTrue();
    }

    @Test
    void whatIsWithdrawnForGoodComesBackUnderANewKey() {
        trial.with(RULES.with(LazadaConfig.Withdrawal.REMOVE));
        String first = trial.put(choice());
        assertThat(trial.withdraw(first)).isInstanceOf(Outcome.Applied.class);
        assertThat(trial.market.displayed(HONEY)).isEmpty();
        assertThat(trial.asked("/product/remove").get(0).get("sku_id_list")).contains("SkuId_" + first + "_");
        assertThat(trial.put(choice())).isNotEqualTo(first);
    }

    @Test
    void aCampaignLetsNobodyTakeAProductDown() {
        String item = trial.put(honey(offer -> {}));
        trial.market.lock(HONEY, true);
        assertThat(code(trial.withdraw(item))).isEqualTo("LAZADA_LOCKED");
        assertThat(code(trial.channel.stopSelling(trial.removal(item), trial.context())))
                .isEqualTo("LAZADA_LOCKED");
        assertThat(code(trial.channel.unlist(trial.removal(item), trial.context())))
                .isEqualTo("LAZADA_LOCKED");
        trial.market.lock(HONEY, false);
        assertThat(trial.withdraw(item)).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void stockThatIsPromisedCannotBeTakenBack() {
        String item = trial.put(honey(offer -> {}));
        trial.market.lockStock(2);
        assertThat(code(trial.channel.stopSelling(trial.removal(item), trial.context())))
                .isEqualTo("LAZADA_CHECK_FAILED");
    }

    private List<PublishCommand> offers(List<String> keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new PublishCommand(
                        honey(offer -> offer.sku("MO-" + i).pictured().priced(200_000)),
                        new ListingReference(new Sku("MO-" + i), keys.get(i)),
                        9))
                .toList();
    }

    private List<String> put(int listings) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < listings; i++) {
            keys.add(trial.put(numbered(i)));
        }
        return keys;
    }

    private BigDecimal price(int number) {
        Displayed shown = trial.market.displayed(new Sku("MO-" + number)).orElseThrow();
        return shown.items().get(0).price();
    }

    @Test
    void pricesOfManyListingsGoTwentyAtATimeAndNothingIsReadBefore() {
        List<String> keys = put(25);
        int before = trial.market.requests().size();
        List<Outcome> outcomes = trial.channel.offerAll(offers(keys), trial.context());

        assertThat(outcomes).hasSize(25).allSatisfy(each -> assertThat(each).isInstanceOf(Outcome.Applied.class));
        assertThat(trial.market.requests()).hasSize(before + 2);
        assertThat(price(24)).isEqualTo(new BigDecimal(200_000));
    }

    @Test
    void oneBadListingDoesNotKeepTheOthersOutAndIsTheOnlyOneRefused() {
        List<String> keys = put(3);
        trial.market.lock(new Sku("MO-1"), true);
        List<Outcome> outcomes = trial.channel.offerAll(offers(keys), trial.context());

        assertThat(code(outcomes.get(1))).isEqualTo("LAZADA_LOCKED");
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.InDoubt.class);
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.InDoubt.class);
        assertThat(price(0)).isEqualTo(new BigDecimal(200_000));
        assertThat(price(1)).isEqualTo(new BigDecimal(150_000));
    }

    @Test
    void aListingThatIsGoneIsRefusedAndTheOthersGoOn() {
        List<String> keys = put(3);
        trial.channel = new LazadaChannel(LazadaShops.at(trial.market.address()));
        trial.market.remove(new Sku("MO-1"));
        List<Outcome> outcomes = trial.channel.offerAll(offers(keys), trial.context());

        assertThat(code(outcomes.get(1))).isEqualTo("NOT_ON_CHANNEL");
        assertThat(outcomes.get(2)).isEqualTo(new Outcome.Applied(new ListingReference(new Sku("MO-2"), keys.get(2))));
        assertThat(price(2)).isEqualTo(new BigDecimal(200_000));
    }

    @Test
    void anOfferNeedsPriceAndStock() {
        assertThat(code(trial.channel.offer(
                        new PublishCommand(honey(offer -> offer.onRequest()), new ListingReference(HONEY, "1"), 9),
                        trial.context())))
                .isEqualTo("PRICE_MISSING");
    }

    @Test
    void moreThanTwentyPacksAreMadeAtOnceAndChangedTwentyAtATime() {
        Listing many = honey(offer -> IntStream.rangeClosed(1, 45)
                .forEach(i -> offer.variant("MO-500-" + i, (100 + i) + " g", 50_000 + 1_000L * i, i)));
        String item = trial.put(many);
        trial.publish(many, item);

        assertThat(trial.sent("/product/create")).hasSize(1);
        assertThat(trial.sent("/product/price_quantity/update")).hasSize(3);
        assertThat(trial.sent("/product/update")).hasSize(3);
        assertThat(trial.market.displayed(HONEY).orElseThrow().items())
                .extracting(Displayed.Item::sku)
                .startsWith("MO-500-1", "MO-500-2")
                .endsWith("MO-500-45");
    }

    @Test
    void productsAreFoundByTheirSkuInEitherWay() {
        for (LazadaConfig.Finding way : LazadaConfig.Finding.values()) {
            trial.with(RULES.with(way));
            assertThat(trial.channel.locate(HONEY, trial.context())).isEqualTo(new Observation.Absent());
            trial.put(honey(offer -> {}));
            assertThat(trial.channel.locate(HONEY, trial.context())).isInstanceOf(Observation.Live.class);
            trial.market.remove(HONEY);
        }
        assertThat(trial.asked("/products/get")).isNotEmpty();
    }

    @Test
    void severalAreFoundInOneRequestInTheirOrder() {
        put(3);
        int before = trial.market.requests().size();
        List<Observation> seen = trial.channel.locateAll(
                List.of(new Sku("MO-2"), new Sku("KHONG-CO"), new Sku("MO-0")), trial.context());
        assertThat(trial.market.requests()).hasSize(before + 1);
        assertThat(seen.get(0)).isInstanceOf(Observation.Live.class);
        assertThat(seen.get(1)).isEqualTo(new Observation.Absent());
        assertThat(seen.get(2)).isInstanceOf(Observation.Live.class);
    }

    @Test
    void everyPageIsReadAndAChoiceOfPacksIsListedUnderItsOwnKey() {
        put(70);
        String item = trial.put(choice());
        List<ListingReference> all = new ArrayList<>();
        String cursor = null;
        do {
            ListingPage page = trial.channel.list(cursor, trial.context());
            assertThat(page).isInstanceOf(ListingPage.Entries.class);
            ((ListingPage.Entries) page).entries().forEach(entry -> all.add(entry.reference()));
            cursor = ((ListingPage.Entries) page).next();
        } while (cursor != null);
        assertThat(all).hasSize(71).contains(new ListingReference(HONEY, item));
        assertThat(trial.asked("/products/get")).hasSize(2);
    }

    @Test
    void whatIsListedAndWhatIsLookedAtAreTheSameEdition() {
        String item = trial.put(honey(offer -> {}));
        ListingPage page = trial.channel.list(null, trial.context());
        assertThat(((ListingPage.Entries) page).entries().get(0).seen()).isEqualTo(look(item));
    }

    @Test
    void aListingWithoutAParcelIsFoundBefore() {
        assertThat(trial.channel.check(honey(offer -> offer.packed(null))))
                .extracting(Issue::code)
                .containsExactly("PARCEL_MISSING");
        trial.with(RULES, LazadaShops.MAPPING + """
                parcel.grams = 800
                parcel.length = 200
                parcel.width = 100
                parcel.height = 100
                """);
        assertThat(trial.channel.check(honey(offer -> offer.packed(null)))).isEmpty();
    }

    @Test
    void lazadaSaysWhatIsWrongWithCategoryAndBrand() {
        Map<String, String> wrong = Map.of(
                LazadaShops.MAPPING.replace("10002019", "1"), "LAZADA_CATEGORY_NOT_LEAF",
                LazadaShops.MAPPING.replace("30768", "999"), "LAZADA_BRAND_UNKNOWN",
                LazadaShops.MAPPING.replace("30768", "777"), "LAZADA_BRAND_NOT_ALLOWED",
                LazadaShops.MAPPING.replace("attribute.country_origin = Việt Nam", ""), "LAZADA_ATTRIBUTE_MISSING");
        wrong.forEach(
                (mapping, code) -> assertThat(code(trial.with(RULES, mapping).publish(honey(offer -> {}))))
                        .isEqualTo(code));
    }

    @Test
    void otherNamesOfSalePropsWriteTheListingAnew() {
        Listing listing = choice();
        assertThat(trial.channel.mapping(listing))
                .isNotEqualTo(trial.with(LazadaConfig.Rules.USUAL).channel.mapping(listing));
    }
}
