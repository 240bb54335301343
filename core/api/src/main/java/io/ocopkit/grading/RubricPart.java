package io.ocopkit.grading;

import io.ocopkit.message.BilingualText;

/** The three parts of every score sheet (QĐ 26/2026/QĐ-TTg, Điều 3.1). */
public enum RubricPart {
    /** The product and the strength of the community. */
    A("Sản phẩm và sức mạnh cộng đồng", "Product and community strength"),
    /** The ability to market. */
    B("Khả năng tiếp thị", "Marketing"),
    /** The quality of the product. */
    C("Chất lượng sản phẩm", "Product quality");

    private final BilingualText label;

    RubricPart(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The part in words.
     *
     * @return the name in both languages
     */
    public BilingualText label() {
        return label;
    }
}
