package io.ocopkit.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.model.ProductSet;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementTest {

    @Test
    void sixSectorsHoldSeventeenGroupsAndTwentySixSets() {
        List<ProductSet> sets = Stream.of(ProductSector.values())
                .flatMap(sector -> sector.groups().stream())
                .flatMap(group -> group.sets().stream())
                .toList();
        assertThat(ProductSector.values()).hasSize(6);
        assertThat(ProductGroup.values()).hasSize(17);
        assertThat(sets).as("in the decision's order").containsExactly(ProductSet.values());
    }

    @Test
    void everySetHasItsPlaceAndItsMinistry() {
        for (ProductSet set : ProductSet.values()) {
            Placement placement = Placement.of(set);
            assertThat(placement.group().sets()).contains(set);
            assertThat(placement.ministries()).isNotEmpty().doesNotHaveDuplicates();
        }
        assertThat(Placement.of(ProductSet.BOTTLED_WATER).ministries()).containsExactly(ManagingMinistry.HEALTH);
        assertThat(Placement.of(ProductSet.COMMUNITY_TOURISM).ministries())
                .first()
                .isEqualTo(ManagingMinistry.CULTURE_SPORTS_AND_TOURISM);
    }

    @Test
    void countsOfSetsPerMinistryAreThoseOfTheDecision() {
        assertThat(managedBy(ManagingMinistry.AGRICULTURE_AND_ENVIRONMENT)).isEqualTo(17);
        assertThat(managedBy(ManagingMinistry.INDUSTRY_AND_TRADE)).isEqualTo(9);
        assertThat(managedBy(ManagingMinistry.HEALTH)).isEqualTo(4);
        assertThat(managedBy(ManagingMinistry.CULTURE_SPORTS_AND_TOURISM)).isEqualTo(1);
    }

    private static long managedBy(ManagingMinistry ministry) {
        return Arrays.stream(ProductSet.values())
                .filter(set -> Placement.of(set).ministries().contains(ministry))
                .count();
    }

    @Test
    void paperBeforeMarch2025NamesTheOldMinistry() {
        ManagingMinistry ministry = ManagingMinistry.AGRICULTURE_AND_ENVIRONMENT;
        assertThat(ministry.labelOn(LocalDate.of(2025, 2, 28)).vi()).contains("Phát triển nông thôn");
        assertThat(ministry.labelOn(LocalDate.of(2025, 3, 1)).vi()).contains("Môi trường");
    }

    @Test
    void headingsOf2018AreUnderstood() {
        assertThat(GroupNames.read("Nhóm Thảo dược").orElseThrow().sets())
                .containsExactly(
                        ProductSet.FUNCTIONAL_FOOD_MEDICINE,
                        ProductSet.HERBAL_COSMETICS,
                        ProductSet.ESSENTIAL_OILS_HERBS);
        assertThat(GroupNames.read("LƯU NIỆM – NỘI THẤT – TRANG TRÍ")
                        .orElseThrow()
                        .sets())
                .containsExactly(ProductSet.HANDICRAFTS);
        assertThat(GroupNames.read("Vải và may mặc").orElseThrow().sets()).containsExactly(ProductSet.TEXTILES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vải, may mặc | TEXTILES",
                "VẢI MAY MẶC | TEXTILES",
                "Dịch vụ du lịch nông thôn và bán hàng | COMMUNITY_TOURISM",
                "Dịch vụ du lịch cộng đồng | COMMUNITY_TOURISM",
                "nhom san pham do luu niem, noi that, trang tri | HANDICRAFTS",
                "Ngành Sinh vật cảnh | FLOWERS",
                "thuc pham | FRESH_PRODUCE",
                "Dược liệu | FUNCTIONAL_FOOD_MEDICINE"
            })
    void headingsAreUnderstoodHoweverTheyAreTyped(String heading, ProductSet first) {
        assertThat(GroupNames.read(heading).orElseThrow().sets()).first().isEqualTo(first);
        assertThat(GroupNames.read(Normalizer.normalize(heading, Normalizer.Form.NFD)))
                .isEqualTo(GroupNames.read(heading));
    }

    @ParameterizedTest
    @EnumSource(ProductGroup.class)
    void theGroupsBelowTheSectorsAreHeadingsToo(ProductGroup group) {
        assertThat(GroupNames.read("Nhóm " + group.label().vi()).orElseThrow().sets())
                .containsAll(group.sets());
    }

    @Test
    void coffeeFiledUnderDrinksIsStillFood() {
        assertThat(GroupNames.read("Đồ uống").orElseThrow().sets()).contains(ProductSet.COFFEE_COCOA);
        assertThat(Placement.of(ProductSet.COFFEE_COCOA).sector()).isEqualTo(ProductSector.FOOD);
    }

    @Test
    void everyRegimeHasSixHeadings() {
        for (CriteriaRegime regime : CriteriaRegime.values()) {
            assertThat(GroupNames.of(regime)).hasSize(6);
            for (GroupName name : GroupNames.of(regime)) {
                assertThat(GroupNames.read(name.label().vi())).isPresent();
                assertThat(name.sets()).isNotEmpty();
            }
        }
        assertThat(GroupNames.read("Máy móc")).isEmpty();
    }
}
