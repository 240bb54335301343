package io.ocopkit.classification;

import io.ocopkit.message.BilingualText;
import java.util.List;
import java.util.stream.Stream;

/** The six sectors (ngành) of the programme (QĐ 26/2026/QĐ-TTg, Điều 2.2 and Phụ lục I), in the decision's order. */
public enum ProductSector {
    /** Ngành I. */
    FOOD("Thực phẩm", "Food"),
    /** Ngành II. */
    DRINKS("Đồ uống", "Drinks"),
    /** Ngành III. */
    HERBAL("Dược liệu và sản phẩm từ dược liệu", "Medicinal materials and products made of them"),
    /** Ngành IV. */
    HANDICRAFT("Hàng thủ công mỹ nghệ", "Handicrafts"),
    /** Ngành V. */
    ORNAMENTAL("Sinh vật cảnh", "Ornamental plants and animals"),
    /** Ngành VI. */
    TOURISM(
            "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
            "Community tourism, eco-tourism and destinations");

    private final BilingualText label;

    ProductSector(String vi, String en) {
        this.label = BilingualText.of(vi, en);
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
     * The groups of the sector.
     *
     * @return the groups, in the decision's order
     */
    public List<ProductGroup> groups() {
        return Stream.of(ProductGroup.values())
                .filter(group -> group.sector() == this)
                .toList();
    }
}
