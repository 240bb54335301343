package io.ocopkit.reconcile;

import io.ocopkit.message.BilingualText;

/** Why one product is registered twice. Names are stable: programs may depend on them. */
public enum Relation {
    /** One certificate, recorded twice. */
    SAME_CERTIFICATE("Một giấy chứng nhận được ghi hai lần", "One certificate recorded twice"),
    /** A later decision recognises the product again, at the same rank, a lower one, or one that is not known. */
    RE_RECOGNITION("Công nhận lại", "Recognised again"),
    /** A later decision recognises the product at a higher rank. */
    UPGRADE("Nâng hạng sao", "Upgraded"),
    /** One product in two packs. */
    OTHER_PACK("Cùng sản phẩm, khác quy cách đóng gói", "Another pack of the product"),
    /** The producer's name has changed, its tax code has not. */
    RENAMED_PRODUCER("Chủ thể đổi tên", "Renamed producer"),
    /** The papers do not tell. */
    UNTOLD("Ghi hai lần, giấy tờ không nói rõ vì sao", "Recorded twice, the papers do not say why");

    private final BilingualText label;

    Relation(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The relation in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
