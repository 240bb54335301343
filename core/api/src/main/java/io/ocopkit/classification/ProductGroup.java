package io.ocopkit.classification;

import io.ocopkit.message.BilingualText;
import io.ocopkit.model.ProductSet;
import java.util.List;

/** The seventeen groups (nhóm) of the programme (QĐ 26/2026/QĐ-TTg, Phụ lục I), in the decision's order. */
public enum ProductGroup {
    /** Fresh food. */
    FRESH_FOOD(
            ProductSector.FOOD,
            "Thực phẩm tươi sống",
            "Fresh food",
            ProductSet.FRESH_PRODUCE,
            ProductSet.FRESH_ANIMAL_PRODUCTS),
    /** Raw and semi-processed food. */
    RAW_FOOD(
            ProductSector.FOOD,
            "Thực phẩm thô, sơ chế",
            "Raw and semi-processed food",
            ProductSet.RICE_AND_CEREALS,
            ProductSet.HONEY_AND_OTHER_RAW),
    /** Processed food. */
    PROCESSED_FOOD(
            ProductSector.FOOD,
            "Thực phẩm chế biến",
            "Processed food",
            ProductSet.READY_TO_EAT,
            ProductSet.PROCESSED_CEREALS,
            ProductSet.PROCESSED_PRODUCE,
            ProductSet.PROCESSED_ANIMAL_AND_OTHER),
    /** Condiments and spices. */
    CONDIMENTS(
            ProductSector.FOOD,
            "Gia vị",
            "Condiments and spices",
            ProductSet.LIQUID_CONDIMENTS,
            ProductSet.OTHER_SPICES),
    /** Tea. */
    TEAS(ProductSector.FOOD, "Chè", "Tea", ProductSet.TEA, ProductSet.HERBAL_TEA),
    /** Coffee and cocoa: food, whatever older lists and shops say. */
    COFFEE(ProductSector.FOOD, "Cà phê, ca cao", "Coffee and cocoa", ProductSet.COFFEE_COCOA),
    /** Alcoholic drinks. */
    ALCOHOLIC_DRINKS(
            ProductSector.DRINKS,
            "Đồ uống có cồn",
            "Alcoholic drinks",
            ProductSet.WHITE_SPIRITS,
            ProductSet.OTHER_ALCOHOLIC),
    /** Drinks without alcohol. */
    SOFT_DRINKS(
            ProductSector.DRINKS,
            "Đồ uống không cồn",
            "Drinks without alcohol",
            ProductSet.BOTTLED_WATER,
            ProductSet.OTHER_NON_ALCOHOLIC),
    /** Functional food and medicine. */
    HEALTH_PRODUCTS(
            ProductSector.HERBAL,
            "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
            "Functional foods, herbal and traditional medicine",
            ProductSet.FUNCTIONAL_FOOD_MEDICINE),
    /** Herbal cosmetics. */
    COSMETICS(
            ProductSector.HERBAL,
            "Mỹ phẩm có thành phần từ dược liệu",
            "Herbal cosmetics",
            ProductSet.HERBAL_COSMETICS),
    /** Essential oils and other herbal materials. */
    OILS_AND_HERBS(
            ProductSector.HERBAL,
            "Tinh dầu và dược liệu khác",
            "Essential oils and other herbal materials",
            ProductSet.ESSENTIAL_OILS_HERBS),
    /** Household and decorative handicraft. */
    HOUSEHOLD_CRAFT(
            ProductSector.HANDICRAFT,
            "Thủ công mỹ nghệ gia dụng, trang trí",
            "Household and decorative handicrafts",
            ProductSet.HANDICRAFTS),
    /** Textiles and garments. */
    TEXTILE(ProductSector.HANDICRAFT, "Vải, may mặc", "Textiles and garments", ProductSet.TEXTILES),
    /** Flowers. */
    FLOWER(ProductSector.ORNAMENTAL, "Hoa", "Flowers", ProductSet.FLOWERS),
    /** Ornamental plants. */
    ORNAMENTAL_PLANT(ProductSector.ORNAMENTAL, "Cây cảnh", "Ornamental plants", ProductSet.ORNAMENTAL_PLANTS),
    /** Ornamental animals. */
    ORNAMENTAL_ANIMAL(ProductSector.ORNAMENTAL, "Động vật cảnh", "Ornamental animals", ProductSet.ORNAMENTAL_ANIMALS),
    /** Tourism services. */
    TOURISM_SERVICE(
            ProductSector.TOURISM,
            "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
            "Community tourism, eco-tourism and destinations",
            ProductSet.COMMUNITY_TOURISM);

    private final ProductSector sector;
    private final BilingualText label;
    private final List<ProductSet> sets;

    ProductGroup(ProductSector sector, String vi, String en, ProductSet... sets) {
        this.sector = sector;
        this.label = BilingualText.of(vi, en);
        this.sets = List.of(sets);
    }

    /**
     * The sector it belongs to.
     *
     * @return the sector
     */
    public ProductSector sector() {
        return sector;
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
     * The sets of the group.
     *
     * @return the sets, in the decision's order
     */
    public List<ProductSet> sets() {
        return sets;
    }
}
