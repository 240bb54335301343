package io.ocopkit.classification;

import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.model.ProductSet;
import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The headings of all regimes. Lists of 2018 to 2022 use the six groups of QĐ 490/QĐ-TTg, and the press uses them still;
 * since QĐ 919/QĐ-TTg (2022) the six sectors bear today's names.
 */
public final class GroupNames {
    private static final Citation FIRST_PROGRAMME = Citation.of("QĐ 490/QĐ-TTg (2018)");

    private static final List<GroupName> OF_2018 = List.of(
            first("Thực phẩm", "Food", sets(ProductSector.FOOD)),
            // Shops and lists file packaged tea and coffee here, though they are food.
            first(
                    "Đồ uống",
                    "Drinks",
                    with(sets(ProductSector.DRINKS), ProductSet.TEA, ProductSet.HERBAL_TEA, ProductSet.COFFEE_COCOA)),
            first("Thảo dược", "Medicinal herbs", sets(ProductSector.HERBAL)),
            first("Vải và may mặc", "Textiles and garments", List.of(ProductSet.TEXTILES)),
            first(
                    "Lưu niệm - nội thất - trang trí",
                    "Souvenirs, furniture, decoration",
                    List.of(ProductSet.HANDICRAFTS)),
            first(
                    "Dịch vụ du lịch nông thôn, bán hàng",
                    "Rural tourism services and sales",
                    sets(ProductSector.TOURISM)));

    private static final List<GroupName> OF_TODAY = Stream.of(ProductSector.values())
            .map(sector -> new GroupName(sector.label(), Citation.of("QĐ 26/2026/QĐ-TTg", "Phụ lục I"), sets(sector)))
            .toList();

    /** Short and older spellings found in lists, by the heading they mean. */
    private static final Map<String, String> SPELLINGS = Map.of(
            "Đồ uống không cồn, có cồn", "Đồ uống",
            "Thức uống", "Đồ uống",
            "Dược liệu", "Dược liệu và sản phẩm từ dược liệu",
            "Thủ công mỹ nghệ", "Hàng thủ công mỹ nghệ",
            "Thủ công mỹ nghệ, trang trí", "Hàng thủ công mỹ nghệ",
            "Lưu niệm, nội thất và trang trí", "Lưu niệm - nội thất - trang trí",
            "Dịch vụ du lịch", "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
            "Du lịch cộng đồng", "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
            "Dịch vụ du lịch cộng đồng và điểm du lịch",
                    "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch");

    private GroupNames() {}

    /**
     * The headings of a regime.
     *
     * @param regime the regime
     * @return its six headings
     */
    public static List<GroupName> of(CriteriaRegime regime) {
        return regime == CriteriaRegime.QD_1048_2019 ? OF_2018 : OF_TODAY;
    }

    /**
     * Reads a heading of any time, with or without "nhóm", "ngành" or "sản phẩm" before it. For a heading that has kept
     * its name the wider meaning wins: "Đồ uống" may hold coffee, which is food today.
     *
     * @param heading as the list prints it
     * @return the heading, or empty when it is none of the programme's
     */
    public static Optional<GroupName> read(String heading) {
        String key = bare(VietnameseText.matchKey(heading));
        for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
            if (VietnameseText.matchKey(spelling.getKey()).equals(key)) {
                return find(VietnameseText.matchKey(spelling.getValue()));
            }
        }
        return find(key);
    }

    private static Optional<GroupName> find(String key) {
        return Stream.concat(OF_2018.stream(), OF_TODAY.stream())
                .filter(name -> VietnameseText.matchKey(name.label().vi()).equals(key))
                .findFirst();
    }

    /** Without the words that only say that a heading follows. */
    private static String bare(String key) {
        String rest = key;
        for (String word : List.of("Nhóm", "Ngành", "Sản phẩm")) {
            String start = VietnameseText.matchKey(word) + " ";
            rest = rest.startsWith(start) ? rest.substring(start.length()) : rest;
        }
        return rest;
    }

    private static GroupName first(String vi, String en, List<ProductSet> sets) {
        return new GroupName(BilingualText.of(vi, en), FIRST_PROGRAMME, sets);
    }

    private static List<ProductSet> sets(ProductSector sector) {
        return sector.groups().stream().flatMap(group -> group.sets().stream()).toList();
    }

    private static List<ProductSet> with(List<ProductSet> sets, ProductSet... more) {
        EnumSet<ProductSet> all = EnumSet.copyOf(sets);
        all.addAll(List.of(more));
        return new ArrayList<>(all);
    }
}
