package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.HONEY;
import static io.ocopkit.testkit.contract.Samples.fixture;
import static io.ocopkit.testkit.contract.Samples.honey;
import static io.ocopkit.testkit.contract.Samples.picture;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.OfferFixture;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** 600: texts, numbers and limits. */
interface TextRules {

    @Rule
    default void CH_601_lettersAndMarksAreComposed(Trial trial) {
        String composed = "Mật ong hoa cà phê Đắk Nông, vị đậm.";
        trial.put(honey(offer -> offer.described(Normalizer.normalize(composed, Normalizer.Form.NFD))));
        assertThat(trial.shown(HONEY).orElseThrow().description()).contains(composed);
    }

    @Rule
    default void CH_602_descriptionsSurvive(Trial trial) {
        for (String text : difficult()) {
            Listing listing = honey(offer -> offer.described(text));
            trial.put(listing);
            Faithful.expectDescription(trial.shown(HONEY).orElseThrow(), listing);
        }
    }

    @Rule
    default void CH_603_titlesSurvive(Trial trial) {
        for (String text : difficult()) {
            Listing listing = fixture().of(text).build();
            trial.put(listing);
            assertThat(trial.shown(HONEY).orElseThrow().title()).contains(text);
        }
    }

    @Rule
    default void CH_604_linesOfADescriptionStayApart(Trial trial) {
        trial.put(honey(offer -> offer.described("Mật ong hoa cà phê.\nĐóng chai thủy tinh.")));
        assertThat(trial.shown(HONEY).orElseThrow().description())
                .containsPattern("Mật ong hoa cà phê\\.\\s+Đóng chai thủy tinh\\.");
    }

    @Rule
    default void CH_605_controlCharactersAreLeftOut(Trial trial) {
        trial.put(honey(offer -> offer.described("Mật\u0000 ong\u0002\uD83C nguyên\uFFFF chất của làng")));
        assertThat(trial.shown(HONEY).orElseThrow().description()).contains("Mật ong nguyên chất của làng");
    }

    @Rule
    default void CH_606_aTitleThatJustFitsIsWhole(Trial trial) {
        Listing listing =
                fixture().of(Words.of(trial.profile().limit(Limit.TITLE))).build();
        trial.put(listing);
        assertThat(trial.shown(HONEY).orElseThrow().title())
                .contains(listing.product().name());
    }

    @Rule
    default void CH_607_aTitleTooLongIsNeverCutWithinAWord(Trial trial) {
        String title = Words.of(trial.profile().limit(Limit.TITLE) + 1);
        if (Admission.of(trial, fixture().of(title).build()).isTaken()) {
            Words.expectShortened(
                    trial.shown(HONEY).orElseThrow().title(),
                    title,
                    trial.profile().limit(Limit.TITLE));
        }
    }

    @Rule
    default void CH_608_aLetterIsNeverCutInHalf(Trial trial) {
        for (String start : List.of("Mật ong ", "Mật ong Đ ")) {
            Trial fresh = trial.another();
            String title = start + "🍯".repeat(trial.profile().limit(Limit.TITLE));
            if (Admission.of(fresh, fixture().of(title).build()).isTaken()) {
                assertThat(fresh.shown(HONEY).orElseThrow().title().codePoints())
                        .noneMatch(c -> c == 0xFFFD || c == '?' || Character.getType(c) == Character.SURROGATE);
            }
        }
    }

    @Rule
    default void CH_609_aDescriptionThatJustFitsIsWhole(Trial trial) {
        String text = Words.of(trial.profile().limit(Limit.DESCRIPTION));
        if (Admission.of(trial, honey(offer -> offer.described(text))).isTaken()) {
            String shown = trial.shown(HONEY).orElseThrow().description();
            assertThat(shown.length()).isLessThanOrEqualTo(trial.profile().limit(Limit.DESCRIPTION));
            Words.expectTold(shown, text);
        }
    }

    @Rule
    default void CH_610_aDescriptionTooLongIsNeverCutWithinAWord(Trial trial) {
        String text = Words.of(trial.profile().limit(Limit.DESCRIPTION) + 1);
        if (Admission.of(trial, honey(offer -> offer.described(text))).isTaken()) {
            String shown = trial.shown(HONEY).orElseThrow().description();
            assertThat(shown.length()).isLessThanOrEqualTo(trial.profile().limit(Limit.DESCRIPTION));
            Words.expectTold(shown, text);
        }
    }

    @Rule
    default void CH_611_asManyPicturesAsFitAreShown(Trial trial) {
        Listing listing = pictured(trial.profile().limit(Limit.PICTURES));
        trial.put(listing);
        Faithful.expectPictures(trial.shown(HONEY).orElseThrow(), listing, trial.profile());
    }

    @Rule
    default void CH_612_ofTooManyPicturesTheFirstAreShown(Trial trial) {
        Listing listing = pictured(trial.profile().limit(Limit.PICTURES) + 1);
        if (Admission.of(trial, listing).isTaken()) {
            Faithful.expectPictures(trial.shown(HONEY).orElseThrow(), listing, trial.profile());
        }
    }

    @Rule(Level.OPTIONAL)
    default void CH_613_asManyVariantsAsFitAreShown(Trial trial) {
        trial.requireRoom(Limit.VARIANTS, 2);
        Listing listing = Samples.choiceOf(trial.profile().limit(Limit.VARIANTS));
        trial.put(listing);
        Faithful.expectItems(trial.shown(HONEY).orElseThrow(), listing);
    }

    @Rule
    default void CH_614_ofTooManyVariantsNoneIsDroppedInSilence(Trial trial) {
        assertThat(Admission.of(trial, Samples.choiceOf(trial.profile().limit(Limit.VARIANTS) + 1))
                        .isTaken())
                .as("taken, with more variants than there is room for")
                .isFalse();
        assertThat(trial.stock(HONEY).isVisible()).isFalse();
    }

    @Rule
    default void CH_615_dongAreWholeAndExact(Trial trial) {
        for (long dong :
                List.of(1_000L, 10_500L, 12_345_678L, (long) trial.profile().limit(Limit.PRICE))) {
            Listing listing = honey(offer -> offer.priced(dong));
            trial.put(listing);
            Faithful.expectItems(trial.shown(HONEY).orElseThrow(), listing);
        }
    }

    @Rule
    default void CH_616_aPriceTooHighIsNeverLowered(Trial trial) {
        Listing listing = honey(offer -> offer.priced(trial.profile().limit(Limit.PRICE) + 1_000L));
        assertThat(Admission.of(trial, listing).isTaken())
                .as("taken, above the highest price")
                .isFalse();
        assertThat(trial.stock(HONEY).isVisible()).isFalse();
    }

    @Rule
    default void CH_617_aPriceOnRequestIsNoPrice(Trial trial) {
        Listing listing = honey(OfferFixture::onRequest);
        boolean taken = Admission.of(trial, listing).isTaken();
        assertThat(taken).isEqualTo(trial.profile().has(Habit.SHOWS_WITHOUT_PRICE));
        if (taken) {
            Faithful.expectItems(trial.shown(HONEY).orElseThrow(), listing);
        }
    }

    @Rule
    default void CH_618_oddSkusAreSkus(Trial trial) {
        for (String sku :
                List.of("MO 500", "MO/500", "MO+500%20", "MO&a=1?#", "Mật-500", "mo_500.x", "\"MO\"", "007")) {
            Listing listing = honey(offer -> offer.sku(sku));
            trial.put(listing);
            trial.expectOffered(listing);
            assertThat(trial.observe(new Sku(sku))).as(sku).isInstanceOf(Observation.Live.class);
        }
    }

    @Rule
    default void CH_619_longNumbersAreKeptExactly(Trial trial) {
        ListingReference first = trial.put(honey());
        String key = Objects.requireNonNull(first.channelKey());
        if (!key.matches(".*\\d{16}.*")) {
            throw new NotApplicable("The market's keys are no numbers beyond 2^53");
        }
        for (String sku : List.of("MO-501", "MO-502")) {
            trial.put(honey(offer -> offer.sku(sku)));
            Listing dearer = honey(offer -> offer.sku(sku).priced(199_000));
            trial.put(dearer);
            trial.expectOffered(dearer);
            assertThat(trial.creations(dearer.sku())).isEqualTo(1);
        }
    }

    private static Listing pictured(int pictures) {
        return honey(offer -> offer.pictured(IntStream.rangeClosed(1, pictures)
                .mapToObj(i -> picture("hinh-" + i))
                .toArray(String[]::new)));
    }

    private static List<String> difficult() {
        return List.of(
                "Rượu \"Bầu Đá\" 'đặc biệt'",
                "Mắm & muối <ớt> &amp; cuối",
                "Mật 🍯 ong và 50 % đường",
                "Ẵm ẫm ậm ỹ ừ ợ Đ đ",
                "Bánh \\n {\"a\": 1} \\u0041",
                "Trà +84 = một / hai ; ba | bốn");
    }
}
