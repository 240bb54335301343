package io.ocopkit.units;

import io.ocopkit.message.BilingualText;

/** The kinds of administrative units, those that no longer exist included. */
public enum UnitKind {
    /** {@code tỉnh}. */
    PROVINCE(UnitTier.PROVINCE, "Tỉnh", "Province"),
    /** {@code thành phố trực thuộc trung ương}: a city of the rank of a province. */
    CENTRAL_CITY(UnitTier.PROVINCE, "Thành phố", "City"),
    /** {@code quận}, to 30 June 2025. */
    URBAN_DISTRICT(UnitTier.DISTRICT, "Quận", "District"),
    /** {@code huyện}, to 30 June 2025. */
    RURAL_DISTRICT(UnitTier.DISTRICT, "Huyện", "District"),
    /** {@code thị xã}, to 30 June 2025. */
    TOWN(UnitTier.DISTRICT, "Thị xã", "Town"),
    /** {@code thành phố} within a province or within a centrally-run city, to 30 June 2025. */
    PROVINCIAL_CITY(UnitTier.DISTRICT, "Thành phố", "City"),
    /** {@code xã}. */
    COMMUNE(UnitTier.COMMUNE, "Xã", "Commune"),
    /** {@code phường}. */
    WARD(UnitTier.COMMUNE, "Phường", "Ward"),
    /** {@code thị trấn}, to 30 June 2025. */
    TOWNSHIP(UnitTier.COMMUNE, "Thị trấn", "Township"),
    /** {@code đặc khu}, since 1 July 2025. */
    SPECIAL_ZONE(UnitTier.COMMUNE, "Đặc khu", "Special Zone");

    private final UnitTier tier;
    private final BilingualText label;

    UnitKind(UnitTier tier, String vi, String en) {
        this.tier = tier;
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The tier a unit of this kind belongs to.
     *
     * @return the tier
     */
    public UnitTier tier() {
        return tier;
    }

    /**
     * The word that stands before (Vietnamese) or after (English) the name.
     *
     * @return the word in both languages
     */
    public BilingualText label() {
        return label;
    }
}
