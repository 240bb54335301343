package io.ocopkit.catalog;

import io.ocopkit.model.ProducerKind;
import io.ocopkit.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Tells a producer's kind from words. Longer forms stand before the shorter ones they begin with. */
enum KindWords {
    UNION(
            ProducerKind.COOPERATIVE_UNION,
            "lien hiep hop tac xa",
            "lien hiep htx",
            "cooperative union",
            "co operative union"),
    GROUP(
            ProducerKind.COOPERATIVE_GROUP,
            "to hop tac",
            "tht",
            "to hop san xuat",
            "cooperative group",
            "co operative group"),
    COOPERATIVE(ProducerKind.COOPERATIVE, "hop tac xa", "htx", "cooperative", "co operative"),
    ENTERPRISE(
            ProducerKind.ENTERPRISE,
            "cong ty",
            "cty",
            "doanh nghiep",
            "dntn",
            "dn",
            "chi nhanh cong ty",
            "tap doan",
            "enterprise",
            "company",
            "sme"),
    FARM(ProducerKind.FARM, "trang trai", "farm"),
    BUSINESS_HOUSEHOLD(ProducerKind.BUSINESS_HOUSEHOLD, "ho kinh doanh", "hkd", "business household"),
    PRODUCTION_HOUSEHOLD(
            ProducerKind.PRODUCTION_HOUSEHOLD,
            "ho san xuat",
            "ho sxkd",
            "ho gia dinh",
            "producing household",
            "production household"),
    ASSOCIATION(ProducerKind.ASSOCIATION, "hiep hoi", "hoi", "association"),
    CENTER(
            ProducerKind.MANAGEMENT_CENTER,
            "trung tam dieu hanh",
            "ban quan ly",
            "managing centre",
            "management center");

    private final ProducerKind kind;
    private final String[] words;

    KindWords(ProducerKind kind, String... words) {
        this.kind = kind;
        this.words = words;
    }

    /** The kind whose words a text begins with; null when it begins with none. */
    static @Nullable ProducerKind startingWith(String text) {
        String key = VietnameseText.searchKey(text) + " ";
        for (KindWords candidate : values()) {
            for (String word : candidate.words) {
                if (key.startsWith(word + " ")) {
                    return candidate.kind;
                }
            }
        }
        return null;
    }
}
