package io.ocopkit.model;

import io.ocopkit.message.BilingualText;

/**
 * The kinds of producer the programme admits (QĐ 26/2026/QĐ-TTg, Điều 2.3). Associations and managing centres are
 * admitted for tourism products only.
 */
public enum ProducerKind {
    /** Hợp tác xã. */
    COOPERATIVE("Hợp tác xã", "Co-operative"),
    /** Liên hiệp hợp tác xã; not named by the decision, treated as a co-operative. */
    COOPERATIVE_UNION("Liên hiệp hợp tác xã", "Co-operative union"),
    /** Tổ hợp tác. */
    COOPERATIVE_GROUP("Tổ hợp tác", "Co-operative group"),
    /** Doanh nghiệp nhỏ và vừa. */
    ENTERPRISE("Doanh nghiệp", "Enterprise"),
    /** Trang trại. */
    FARM("Trang trại", "Farm"),
    /** Hộ sản xuất. */
    PRODUCTION_HOUSEHOLD("Hộ sản xuất", "Producing household"),
    /** Hộ kinh doanh, that is a household with a business registration. */
    BUSINESS_HOUSEHOLD("Hộ kinh doanh", "Business household"),
    /** Hội, hiệp hội; tourism only. */
    ASSOCIATION("Hội, hiệp hội", "Association"),
    /** Trung tâm điều hành; tourism only. */
    MANAGEMENT_CENTER("Trung tâm điều hành", "Managing centre");

    private final BilingualText label;

    ProducerKind(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The kind in words.
     *
     * @return the name in both languages
     */
    public BilingualText label() {
        return label;
    }
}
