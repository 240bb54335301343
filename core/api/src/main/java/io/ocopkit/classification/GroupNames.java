package io.ocopkit.classification;

import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.model.ProductSet;
import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The headings of all regimes. Lists of 2018 to 2022 use the six groups of QĐ 490/QĐ-TTg, and the press uses them still;
 * since QĐ 919/QĐ-TTg (2022) the six sectors bear today's names.
 */
public final class GroupNames {
    private static final Citation FIRST_PROGRAMME = Citation.of("QĐ 490/QĐ-TTg (2018)");
    private static final Citation ANNEX = Citation.of("QĐ 26/2026/QĐ-TTg", "Phụ lục I");

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
            .map(sector -> new GroupName(sector.label(), ANNEX, sets(sector)))
            .toList();

    /** The seventeen groups below the six sectors, which lists use as headings too. */
    private static final List<GroupName> GROUPS = Stream.of(ProductGroup.values())
            .map(group -> new GroupName(group.label(), ANNEX, group.sets()))
            .toList();

    /** Short and older spellings found in lists, by the heading they mean. */
    private static final Map<String, List<String>> SPELLINGS = Map.of(
            "Đồ uống",
            List.of("Đồ uống không cồn, có cồn", "Thức uống"),
            "Dược liệu và sản phẩm từ dược liệu",
            List.of("Dược liệu"),
            "Hàng thủ công mỹ nghệ",
            List.of("Thủ công mỹ nghệ", "Thủ công mỹ nghệ, trang trí", "Hàng thủ công mỹ nghệ, trang trí"),
            "Lưu niệm - nội thất - trang trí",
            List.of("Đồ lưu niệm, nội thất, trang trí"),
            "Dịch vụ du lịch nông thôn, bán hàng",
            List.of("Dịch vụ du lịch nông thôn", "Du lịch nông thôn"),
            "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
            List.of(
                    "Du lịch",
                    "Dịch vụ du lịch",
                    "Du lịch cộng đồng",
                    "Dịch vụ du lịch cộng đồng",
                    "Dịch vụ du lịch cộng đồng, du lịch sinh thái",
                    "Dịch vụ du lịch cộng đồng và điểm du lịch"));

    private static final Map<String, GroupName> BY_KEY = byKey();

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
     * Reads a heading of any time, with or without diacritics, the word "và", and "nhóm", "ngành" or "sản phẩm" before it.
     * For a heading that has kept its name the wider meaning wins: "Đồ uống" may hold coffee, which is food today.
     *
     * @param heading as the list prints it
     * @return the heading, or empty when it is none of the programme's
     */
    public static Optional<GroupName> read(String heading) {
        return Optional.ofNullable(BY_KEY.get(key(heading)));
    }

    private static Map<String, GroupName> byKey() {
        Map<String, GroupName> names = new HashMap<>();
        Stream.of(OF_2018, OF_TODAY, GROUPS)
                .flatMap(List::stream)
                .forEach(name -> names.putIfAbsent(key(name.label().vi()), name));
        SPELLINGS.forEach((meant, written) -> {
            GroupName name = Objects.requireNonNull(names.get(key(meant)), meant);
            written.forEach(spelling -> names.put(key(spelling), name));
        });
        return names;
    }

    /** Without the words that only join, or say that a heading follows. */
    private static String key(String heading) {
        String key = VietnameseText.searchKey(heading).replace(" va ", " ");
        for (String word : List.of("nhom ", "nganh ", "san pham ")) {
            key = key.startsWith(word) ? key.substring(word.length()) : key;
        }
        return key;
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
