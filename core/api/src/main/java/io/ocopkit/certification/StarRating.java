package io.ocopkit.certification;

import io.ocopkit.message.BilingualText;

/** The five ranks of the programme. Only three stars and more are certified (QĐ 26/2026/QĐ-TTg, Điều 4.1). */
public enum StarRating {
    /** Under 30 points; no certificate. */
    ONE,
    /** 30 to under 50 points; no certificate. */
    TWO,
    /** 50 to under 70 points. */
    THREE,
    /** 70 to under 90 points. */
    FOUR,
    /** 90 points and more, decided by the ministry. */
    FIVE;

    /**
     * The rank with a number of stars.
     *
     * @param stars 1 to 5
     * @return the rank
     */
    public static StarRating of(int stars) {
        if (stars < 1 || stars > values().length) {
            throw new IllegalArgumentException("There are 1 to 5 stars, not " + stars);
        }
        return values()[stars - 1];
    }

    /**
     * The number of stars.
     *
     * @return 1 to 5
     */
    public int stars() {
        return ordinal() + 1;
    }

    /**
     * Whether a certificate can be issued for this rank.
     *
     * @return true from three stars on
     */
    public boolean isCertifiable() {
        return compareTo(THREE) >= 0;
    }

    /**
     * The rank in words, such as "4 sao".
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return BilingualText.of(stars() + " sao", stars() == 1 ? "1 star" : stars() + " stars");
    }
}
