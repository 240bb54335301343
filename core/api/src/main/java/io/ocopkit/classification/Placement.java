package io.ocopkit.classification;

import io.ocopkit.message.Citation;
import io.ocopkit.model.ProductSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a product set stands in the classification.
 *
 * @param set the set
 * @param group its group
 * @param ministries who manages it, the leading ministry first
 */
public record Placement(ProductSet set, ProductGroup group, List<ManagingMinistry> ministries) {

    /** Keeps an unmodifiable copy. */
    public Placement {
        ministries = List.copyOf(ministries);
    }

    /**
     * The place of a set (QĐ 26/2026/QĐ-TTg, Phụ lục I).
     *
     * @param set the set
     * @return its place
     */
    public static Placement of(ProductSet set) {
        ProductGroup group = Stream.of(ProductGroup.values())
                .filter(candidate -> candidate.sets().contains(set))
                .findFirst()
                .orElseThrow();
        return new Placement(set, group, ministriesOf(set));
    }

    private static List<ManagingMinistry> ministriesOf(ProductSet set) {
        return switch (set) {
            case FRESH_PRODUCE,
                    FRESH_ANIMAL_PRODUCTS,
                    RICE_AND_CEREALS,
                    HONEY_AND_OTHER_RAW,
                    PROCESSED_PRODUCE,
                    LIQUID_CONDIMENTS,
                    OTHER_SPICES,
                    TEA,
                    HERBAL_TEA,
                    COFFEE_COCOA,
                    FLOWERS,
                    ORNAMENTAL_PLANTS,
                    ORNAMENTAL_ANIMALS -> List.of(ManagingMinistry.AGRICULTURE_AND_ENVIRONMENT);
            case PROCESSED_CEREALS, PROCESSED_ANIMAL_AND_OTHER ->
                List.of(ManagingMinistry.AGRICULTURE_AND_ENVIRONMENT, ManagingMinistry.INDUSTRY_AND_TRADE);
            case READY_TO_EAT, WHITE_SPIRITS, OTHER_ALCOHOLIC, OTHER_NON_ALCOHOLIC, TEXTILES ->
                List.of(ManagingMinistry.INDUSTRY_AND_TRADE);
            case HANDICRAFTS ->
                List.of(ManagingMinistry.INDUSTRY_AND_TRADE, ManagingMinistry.AGRICULTURE_AND_ENVIRONMENT);
            case BOTTLED_WATER, FUNCTIONAL_FOOD_MEDICINE, HERBAL_COSMETICS -> List.of(ManagingMinistry.HEALTH);
            case ESSENTIAL_OILS_HERBS -> List.of(ManagingMinistry.HEALTH, ManagingMinistry.INDUSTRY_AND_TRADE);
            case COMMUNITY_TOURISM ->
                List.of(ManagingMinistry.CULTURE_SPORTS_AND_TOURISM, ManagingMinistry.AGRICULTURE_AND_ENVIRONMENT);
        };
    }

    /**
     * The sector.
     *
     * @return the sector of the group
     */
    public ProductSector sector() {
        return group.sector();
    }

    /**
     * Where the classification stands.
     *
     * @return the citation
     */
    public Citation source() {
        return Citation.of("QĐ 26/2026/QĐ-TTg", "Phụ lục I");
    }
}
