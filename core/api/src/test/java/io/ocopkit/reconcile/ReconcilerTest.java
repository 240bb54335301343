package io.ocopkit.reconcile;

import static io.ocopkit.reconcile.Sketch.sketch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.units.AdministrativeUnits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
    private static final String HOUSEHOLD_NUMBER = "079185001234";
    private static final Reconciler RECONCILER =
            Reconciler.of(AdministrativeUnits.bundled(), LocalDate.of(2026, 11, 25), Thresholds.PUBLISHED);

    private static Match compare(Sketch one, Sketch other) {
        return RECONCILER.compare(one.registered(), other.registered());
    }

    private static Sketch honey(String id) {
        return sketch(id, "Mật ong rừng").by("Hợp tác xã Tân Thành").from("xã Phú Hòa Đông", "huyện Củ Chi", "TP.HCM");
    }

    @Test
    void theSameProductUnderTheOldAddressAndTheNewIsOne() {
        Match match = compare(honey("A"), honey("B").from("xã Phú Hòa Đông", "", "Thành phố Hồ Chí Minh"));

        assertThat(match.verdict()).isEqualTo(Verdict.SAME);
        assertThat(match.has(SignCode.COMMUNE_SAME)).isTrue();
    }

    @Test
    void oneNameInTwoCommunesStaysTwoProducts() {
        Match match = compare(honey("A"), honey("B").from("xã Bình Châu", "huyện Xuyên Mộc", "Bà Rịa - Vũng Tàu"));

        assertThat(match.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(match.has(SignCode.COMMUNE_DIFFERS)).isTrue();
    }

    @Test
    void twoFormerCommunesAreTwoAlthoughTheyAreOneToday() {
        Match match = compare(honey("A"), honey("B").from("xã Tân Thạnh Tây", "huyện Củ Chi", "TP.HCM"));

        assertThat(match.verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void oneTaxCodeMakesOneProductOfTwoCommunes() {
        Match match = compare(
                honey("A").tax("0100109106"),
                honey("B").tax("0100109106").from("xã Bình Châu", "huyện Xuyên Mộc", "Bà Rịa - Vũng Tàu"));

        assertThat(match.verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void aPersonsNumberIsNoEvidenceAndIsNeverPrinted() {
        Sketch one = sketch("A", "Mật ong rừng")
                .by("Hộ Tư Lành")
                .tax(HOUSEHOLD_NUMBER)
                .from("", "", "TP.HCM");
        Sketch other = sketch("B", "Mật ong rừng")
                .by("Cơ sở Út Tâm")
                .tax(HOUSEHOLD_NUMBER)
                .from("", "", "TP.HCM");

        Match match = compare(one, other);

        assertThat(match.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(match.has(SignCode.TAX_ID_SAME)).isFalse();
        assertThat(match.signs().toString() + match).doesNotContain(HOUSEHOLD_NUMBER.substring(0, 9));
    }

    @Test
    void aFirmsStarNeverSpreadsToItsOtherProducts() {
        Sketch one = honey("A").tax("0100109106").stars(4).decided("22/QĐ-UBND", "2024-01-05");
        Sketch other = sketch("B", "Khô cá dứa một nắng")
                .by("Hợp tác xã Tân Thành")
                .from("xã Phú Hòa Đông", "huyện Củ Chi", "TP.HCM")
                .tax("0100109106")
                .stars(4)
                .decided("22/QĐ-UBND", "2024-01-05");

        assertThat(compare(one, other).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void theStarsAloneChangeNoScore() {
        int withStars = compare(honey("A").stars(4), honey("B").stars(4)).score();

        assertThat(compare(honey("A"), honey("B")).score()).isEqualTo(withStars);
        assertThat(compare(honey("A").stars(3), honey("B").stars(4)).score()).isEqualTo(withStars);
    }

    @Test
    void aHigherRankLaterIsAnUpgrade() {
        Match match = compare(
                honey("A").stars(4).decided("9/QĐ-UBND", "2025-03-01"),
                honey("B").stars(3).decided("7/QĐ-UBND", "2023-03-01"));

        assertThat(match.relation()).isEqualTo(Relation.UPGRADE);
    }

    @Test
    void theSameRankLaterIsARecognitionAgain() {
        Match match = compare(
                honey("A").stars(3).decided("9/QĐ-UBND", "2026-03-01"),
                honey("B").stars(3).decided("7/QĐ-UBND", "2023-03-01"));

        assertThat(match.relation()).isEqualTo(Relation.RE_RECOGNITION);
    }

    @Test
    void oneDecisionInTwoListsIsOneCertificate() {
        Match match = compare(
                honey("A").decided("9/QĐ-UBND", "2025-03-01"),
                honey("B").by("HTX Tân Thành").decided("9/QĐ-UBND", "2025-03-01"));

        assertThat(match.relation()).isEqualTo(Relation.SAME_CERTIFICATE);
        assertThat(match.has(SignCode.DECISION_SAME)).isTrue();
    }

    @Test
    void twoPacksAreOneProduct() {
        Match match = compare(honey("A").pack("500 ml"), honey("B").pack("1 l"));

        assertThat(match.verdict()).isEqualTo(Verdict.SAME);
        assertThat(match.relation()).isEqualTo(Relation.OTHER_PACK);
    }

    @Test
    void aRenamedFirmIsKnownByItsTaxCode() {
        Match match = compare(
                sketch("A", "Dầu mè đen").by("Công ty TNHH Vạn Phúc").tax("0100109106"),
                sketch("B", "Dầu mè đen").by("Công ty Cổ phần Minh Khôi").tax("0100109106-001"));

        assertThat(match.verdict()).isEqualTo(Verdict.SAME);
        assertThat(match.relation()).isEqualTo(Relation.RENAMED_PRODUCER);
    }

    @Test
    void aDegreeOnOneSideOnlyWaitsForAPersonEvenUnderOneTaxCode() {
        Match match = compare(
                sketch("A", "Rượu linh chi").by("HTX Vạn Phúc").tax("0100109106"),
                sketch("B", "Rượu linh chi 40 độ").by("HTX Vạn Phúc").tax("0100109106"));

        assertThat(match.verdict()).isEqualTo(Verdict.POSSIBLE);
    }

    @Test
    void theSentencesNameBothValuesInBothLanguages() {
        Sign sign = compare(honey("A"), honey("B").by("HTX Tân Thành")).signs().stream()
                .filter(each -> each.code() == SignCode.PRODUCER_SAME)
                .findFirst()
                .orElseThrow();

        assertThat(sign.text().vi()).isEqualTo("Cùng chủ thể: Hợp tác xã Tân Thành và HTX Tân Thành");
        assertThat(sign.text().en()).isEqualTo("The same producer: Hợp tác xã Tân Thành and HTX Tân Thành");
    }

    @Test
    void everySignHasItsSentenceItsWeightAndItsSource() {
        for (SignCode code : SignCode.values()) {
            assertThat(SignText.of(code, "{1}", "b").vi()).contains("{1}", "b");
            assertThat(Weights.of(code)).isBetween(-150, 100);
            assertThat(code.source().document()).isNotBlank();
        }
    }

    @Test
    void everySignIsSeenInSomeLabelledPair() {
        EnumSet<SignCode> seen = EnumSet.noneOf(SignCode.class);
        LabelledPairs.all()
                .forEach(pair ->
                        RECONCILER.compare(pair.left(), pair.right()).signs().forEach(sign -> seen.add(sign.code())));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(Arrays.asList(SignCode.values()));
    }

    @Test
    void aNameAloneIsNeverEnoughForAThreshold() {
        assertThatThrownBy(() -> new Thresholds(90, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(55, 55)).isInstanceOf(IllegalArgumentException.class);
    }
}
