package io.ocopkit.grading;

import static io.ocopkit.grading.Consequence.ELIMINATED;
import static io.ocopkit.grading.Consequence.FILE_REJECTED;
import static io.ocopkit.grading.Consequence.SENSORY_NOT_SCORED;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.model.ProductSet;

/** What throws a product out whatever its points: reject rules and notes of the score sheets of QĐ 26/2026/QĐ-TTg. */
public enum Disqualifier {
    /** A paper of the file is forged; every set. */
    FORGED_FILE(FILE_REJECTED, 1, 26, "", "Hồ sơ giả mạo", "The file is forged"),
    /** The file is incomplete; every set but tourism prints it. */
    INCOMPLETE_FILE(FILE_REJECTED, 1, 25, "", "Hồ sơ không đầy đủ", "The file is incomplete"),
    /** No food-safety certificate of the facility; food and drinks. */
    NO_FOOD_SAFETY_CERTIFICATE(
            FILE_REJECTED,
            1,
            17,
            "",
            "Thiếu giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
            "The facility has no food-safety certificate"),
    /** Good manufacturing practice or the registered declaration is not kept; functional food and medicine. */
    MANUFACTURING_RULES_BROKEN(
            FILE_REJECTED,
            18,
            18,
            "",
            "Vi phạm quy định về thực hành sản xuất tốt hoặc công bố sản phẩm",
            "Rules on good manufacturing or on declaration are broken"),
    /** No production licence of the sector; cosmetics, oils and herbs. */
    NO_PRODUCTION_LICENCE(
            FILE_REJECTED,
            19,
            20,
            "",
            "Không có giấy đủ điều kiện sản xuất theo quy định của ngành",
            "There is no production licence of the sector"),
    /** No declaration of the product; cosmetics, oils and herbs. */
    NO_PRODUCT_DECLARATION(
            FILE_REJECTED, 19, 20, "6", "Không có phiếu công bố sản phẩm", "The product is not declared"),
    /** A staple found all over the country, without a quality of its own; fresh and raw food. */
    COMMON_STAPLE(
            ELIMINATED,
            1,
            4,
            "2.1",
            "Sản phẩm phổ biến trong cả nước, không có chất lượng đặc biệt",
            "A product common all over the country, without special quality"),
    /** The same as another maker's product; sets 5 to 14. */
    IDENTICAL_PRODUCT(
            ELIMINATED,
            5,
            14,
            "2.1",
            "Sản phẩm giống hoàn toàn sản phẩm của cơ sở khác",
            "The product is identical to another maker's"),
    /** All raw material is imported or of unknown origin; sets 7 to 15 and 18 to 20. */
    FOREIGN_MATERIAL(
            ELIMINATED,
            7,
            20,
            "1.1",
            "Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc",
            "All raw material is imported or of unknown origin") {
        @Override
        public boolean appliesTo(ProductSet set) {
            return super.appliesTo(set) && set != ProductSet.BOTTLED_WATER && set != ProductSet.OTHER_NON_ALCOHOLIC;
        }
    },
    /** An indicator of bottled water has no point; found by the grading itself. */
    WATER_INDICATOR_ZERO(
            ELIMINATED, 16, 16, "6", "Có chỉ tiêu của nước đạt 0 điểm", "An indicator of the water has no point"),
    /** Impurities that may harm; food and drinks. */
    DANGEROUS_IMPURITIES(
            SENSORY_NOT_SCORED,
            1,
            17,
            "6",
            "Có tạp chất nguy hại, không chấm điểm cảm quan",
            "There are dangerous impurities; the senses are not scored");

    private final Consequence consequence;
    private final int firstSet;
    private final int lastSet;
    private final Citation source;
    private final BilingualText text;

    Disqualifier(Consequence consequence, int firstSet, int lastSet, String code, String vi, String en) {
        this.consequence = consequence;
        this.firstSet = firstSet;
        this.lastSet = lastSet;
        this.source = Citation.of("QĐ 26/2026/QĐ-TTg", code.isEmpty() ? "Phụ lục II" : "Phụ lục II, tiêu chí " + code);
        this.text = BilingualText.of(vi, en);
    }

    /**
     * What it does.
     *
     * @return the consequence
     */
    public Consequence consequence() {
        return consequence;
    }

    /**
     * Whether a set's sheet prints it.
     *
     * @param set the product set
     * @return true when it can be held against a product of the set
     */
    public boolean appliesTo(ProductSet set) {
        return set.number() >= firstSet && set.number() <= lastSet;
    }

    /**
     * Where it is printed.
     *
     * @return the citation
     */
    public Citation source() {
        return source;
    }

    /**
     * The finding in words.
     *
     * @return the sentence in both languages
     */
    public BilingualText text() {
        return text;
    }
}
