package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.HONEY;
import static io.ocopkit.testkit.contract.Samples.fixture;
import static io.ocopkit.testkit.contract.Samples.honey;
import static io.ocopkit.testkit.contract.Samples.numbered;
import static io.ocopkit.testkit.contract.Samples.picture;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.listing.Listing;
import java.util.Optional;

/** 200: what is published is the whole of it. */
interface CompleteStateRules {

    @Rule
    default void CH_201_everythingOfAListingIsShown(Trial trial) {
        trial.put(honey());
        trial.expectShown(honey());
    }

    @Rule
    default void CH_202_newTextsReplaceTheOld(Trial trial) {
        trial.put(honey());
        Listing renamed = fixture()
                .of("Mật ong hoa nhãn")
                .offered(offer -> offer.described("Mật ong hoa nhãn Hưng Yên, vị thanh."))
                .build();
        trial.put(renamed);
        Displayed shown = trial.shown(HONEY).orElseThrow();
        assertThat(shown.title()).contains("Mật ong hoa nhãn");
        Faithful.expectDescription(shown, renamed);
        assertThat(shown.description()).doesNotContain(Samples.TEXT);
    }

    @Rule
    default void CH_203_aDescriptionThatIsGoneIsGone(Trial trial) {
        trial.put(honey());
        trial.put(honey(offer -> offer.described(null)));
        assertThat(trial.shown(HONEY).orElseThrow().description()).doesNotContain(Samples.TEXT);
    }

    @Rule
    default void CH_204_picturesAreReplacedInTheirOrder(Trial trial) {
        trial.requireRoom(Limit.PICTURES, 2);
        trial.put(honey());
        Listing reordered = honey(offer -> offer.pictured(picture("tem"), picture("chai")));
        trial.put(reordered);
        Faithful.expectPictures(trial.shown(HONEY).orElseThrow(), reordered, trial.profile());
    }

    @Rule
    default void CH_205_aPictureThatIsGoneIsGone(Trial trial) {
        trial.put(honey());
        Listing poorer = honey(offer -> offer.pictured(picture("nhan")));
        trial.put(poorer);
        Faithful.expectPictures(trial.shown(HONEY).orElseThrow(), poorer, trial.profile());
    }

    @Rule
    default void CH_206_priceAndStockFollow(Trial trial) {
        trial.put(honey());
        Listing dearer = honey(offer -> offer.priced(185_000).stocked(3));
        trial.put(dearer);
        Faithful.expectItems(trial.shown(HONEY).orElseThrow(), dearer);
    }

    @Rule
    default void CH_207_whatIsSoldOutCannotBeBought(Trial trial) {
        trial.put(honey());
        trial.put(honey(offer -> offer.stocked(0)));
        Optional<Displayed> shown = trial.shown(HONEY).filter(Displayed::visible);
        assertThat(shown.stream().flatMap(listing -> listing.items().stream()))
                .allSatisfy(item -> assertThat(item.stock()).isZero());
    }

    @Rule
    default void CH_208_everyVariantHasItsPriceAndStock(Trial trial) {
        trial.requireRoom(Limit.VARIANTS, 3);
        trial.put(Samples.choice());
        Faithful.expectItems(trial.shown(HONEY).orElseThrow(), Samples.choice());
    }

    @Rule
    default void CH_209_oneMoreVariantIsAdded(Trial trial) {
        follow(trial, Samples.choice("250 g", "500 g"), Samples.choice("250 g", "500 g", "1 kg"));
    }

    @Rule
    default void CH_210_aVariantThatIsGoneIsGone(Trial trial) {
        follow(trial, Samples.choice("250 g", "500 g", "1 kg"), Samples.choice("250 g", "1 kg"));
    }

    @Rule
    default void CH_211_variantsKeepTheirOrder(Trial trial) {
        follow(trial, Samples.choice("250 g", "500 g", "1 kg"), Samples.choice("1 kg", "250 g", "500 g"));
    }

    @Rule
    default void CH_212_thePriceOfOneVariantChangesAlone(Trial trial) {
        Listing dearer = honey(
                offer -> offer.variant("MO-500-250", "250 g", 80_000, 5).variant("MO-500-500", "500 g", 199_000, 5));
        follow(trial, Samples.choice("250 g", "500 g"), dearer);
    }

    @Rule
    default void CH_213_onePackBecomesAChoiceAndBack(Trial trial) {
        follow(trial, honey(), Samples.choice("250 g", "500 g"));
        trial.put(honey());
        Faithful.expectItems(trial.shown(HONEY).orElseThrow(), honey());
    }

    @Rule
    default void CH_214_publishingWhatIsUnchangedChangesNothing(Trial trial) {
        trial.put(honey());
        Trial.Stock before = trial.stock(HONEY);
        trial.put(honey());
        assertThat(trial.stock(HONEY)).isEqualTo(before);
    }

    @Rule
    default void CH_215_whatSomebodyEditedIsPutRight(Trial trial) {
        trial.put(honey());
        trial.market().edit(HONEY);
        trial.put(honey());
        trial.expectShown(honey());
    }

    @Rule
    default void CH_216_otherListingsAreLeftAlone(Trial trial) {
        trial.put(numbered(1));
        trial.put(numbered(2));
        Trial.Stock before = trial.stock(numbered(2).sku());
        trial.put(honey(offer -> offer.sku("MO-1").priced(222_000)));
        assertThat(trial.stock(numbered(2).sku())).isEqualTo(before);
    }

    private static void follow(Trial trial, Listing before, Listing after) {
        trial.requireRoom(Limit.VARIANTS, 3);
        trial.put(before);
        trial.put(after);
        Faithful.expectItems(trial.shown(HONEY).orElseThrow(), after);
        assertThat(trial.creations(HONEY)).isEqualTo(1);
    }
}
