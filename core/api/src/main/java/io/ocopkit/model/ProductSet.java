package io.ocopkit.model;

import io.ocopkit.message.BilingualText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The 26 product sets (bộ sản phẩm) of the programme, each with its own score sheet, in the order of QĐ 26/2026/QĐ-TTg,
 * Phụ lục I.
 */
public enum ProductSet {
    /** Bộ 1: Rau, củ, quả, hạt tươi. */
    FRESH_PRODUCE("Rau, củ, quả, hạt tươi", "Fresh vegetables, tubers, fruit, nuts and grains"),
    /** Bộ 2: Thịt, thủy sản, trứng, sữa tươi. */
    FRESH_ANIMAL_PRODUCTS("Thịt, thủy sản, trứng, sữa tươi", "Fresh meat, aquatic products, eggs and milk"),
    /** Bộ 3: Gạo, ngũ cốc, hạt sơ chế khác. */
    RICE_AND_CEREALS("Gạo, ngũ cốc, hạt sơ chế khác", "Rice, cereals and other semi-processed grains"),
    /** Bộ 4: Mật ong, mật khác và nông sản thực phẩm khác. */
    HONEY_AND_OTHER_RAW("Mật ong, mật khác và nông sản thực phẩm khác", "Honey, other syrups and other farm foods"),
    /** Bộ 5: Đồ ăn nhanh. */
    READY_TO_EAT("Đồ ăn nhanh", "Ready-to-eat food"),
    /** Bộ 6: Chế biến từ gạo, ngũ cốc. */
    PROCESSED_CEREALS("Chế biến từ gạo, ngũ cốc", "Processed rice and cereals"),
    /** Bộ 7: Chế biến từ rau, củ, quả, hạt. */
    PROCESSED_PRODUCE("Chế biến từ rau, củ, quả, hạt", "Processed fruit, vegetables and nuts"),
    /** Bộ 8: Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác. */
    PROCESSED_ANIMAL_AND_OTHER(
            "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác",
            "Processed meat, fish, eggs, dairy, honey and other farm foods"),
    /** Bộ 9: Tương, nước mắm, gia vị dạng lỏng khác. */
    LIQUID_CONDIMENTS("Tương, nước mắm, gia vị dạng lỏng khác", "Soy sauce, fish sauce and other liquid condiments"),
    /** Bộ 10: Gia vị khác. */
    OTHER_SPICES("Gia vị khác", "Other spices and seasonings"),
    /** Bộ 11: Chè tươi, chè chế biến. */
    TEA("Chè tươi, chè chế biến", "Fresh and processed tea"),
    /** Bộ 12: Sản phẩm trà từ thực vật khác. */
    HERBAL_TEA("Sản phẩm trà từ thực vật khác", "Infusions from other plants"),
    /** Bộ 13: Cà phê, ca cao. */
    COFFEE_COCOA("Cà phê, ca cao", "Coffee and cocoa"),
    /** Bộ 14: Rượu trắng. */
    WHITE_SPIRITS("Rượu trắng", "White spirits"),
    /** Bộ 15: Đồ uống có cồn khác. */
    OTHER_ALCOHOLIC("Đồ uống có cồn khác", "Other alcoholic drinks"),
    /** Bộ 16: Nước khoáng thiên nhiên, nước uống đóng chai. */
    BOTTLED_WATER("Nước khoáng thiên nhiên, nước uống đóng chai", "Mineral and bottled water"),
    /** Bộ 17: Đồ uống không cồn. */
    OTHER_NON_ALCOHOLIC("Đồ uống không cồn", "Other soft drinks"),
    /** Bộ 18: Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền. */
    FUNCTIONAL_FOOD_MEDICINE(
            "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
            "Functional foods, herbal and traditional medicine"),
    /** Bộ 19: Mỹ phẩm có thành phần từ dược liệu. */
    HERBAL_COSMETICS("Mỹ phẩm có thành phần từ dược liệu", "Herbal cosmetics"),
    /** Bộ 20: Tinh dầu và dược liệu khác. */
    ESSENTIAL_OILS_HERBS("Tinh dầu và dược liệu khác", "Essential oils and other herbal materials"),
    /** Bộ 21: Thủ công mỹ nghệ gia dụng, trang trí. */
    HANDICRAFTS("Thủ công mỹ nghệ gia dụng, trang trí", "Household and decorative handicrafts"),
    /** Bộ 22: Vải, may mặc. */
    TEXTILES("Vải, may mặc", "Textiles and garments"),
    /** Bộ 23: Hoa. */
    FLOWERS("Hoa", "Flowers"),
    /** Bộ 24: Cây cảnh. */
    ORNAMENTAL_PLANTS("Cây cảnh", "Ornamental plants"),
    /** Bộ 25: Động vật cảnh. */
    ORNAMENTAL_ANIMALS("Động vật cảnh", "Ornamental animals"),
    /** Bộ 26: Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch. */
    COMMUNITY_TOURISM(
            "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
            "Community tourism, eco-tourism and destinations");

    private static final Map<String, ProductSet> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ProductSet::code, set -> set));

    private final String code;
    private final BilingualText label;

    ProductSet(String vi, String en) {
        this.code = String.format(Locale.ROOT, "QD26-%02d", ordinal() + 1);
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The number of the set in the decision.
     *
     * @return 1 to 26
     */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * The stable external code.
     *
     * @return {@code QD26-01} to {@code QD26-26}
     */
    public String code() {
        return code;
    }

    /**
     * The official name and its English rendering.
     *
     * @return the name in both languages
     */
    public BilingualText label() {
        return label;
    }

    /**
     * Finds a set by its code.
     *
     * @param code such as {@code QD26-04}, in any case
     * @return the set, or empty when there is none of that code
     */
    public static Optional<ProductSet> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code.strip().toUpperCase(Locale.ROOT)));
    }
}
