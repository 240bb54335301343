package io.ocopkit.example.quickstart;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.certification.StarRating;
import java.time.LocalDate;

/**
 * A decision as the generated register cites it, signed by whoever was competent on its day.
 *
 * @param issuer who signed
 * @param number number and symbol
 * @param signed the day
 */
record GeneratedDecision(String issuer, String number, LocalDate signed) {
    /** The city, in whose name everything but three stars of the district years was decided. */
    static final String CITY = "UBND Thành phố Hồ Chí Minh";

    private static final int LOWEST = 500;
    private static final int NUMBERS = 4_000;

    /**
     * The decision that recognises a producer's product.
     *
     * @param producer the producer
     * @param stars the rank
     * @param signed the day
     */
    static GeneratedDecision recognising(GeneratedProducer producer, StarRating stars, LocalDate signed) {
        AuthorityLevel competent = CriteriaRegime.on(signed).orElseThrow().competentFor(stars, signed);
        return signedBy(competent == AuthorityLevel.DISTRICT ? "UBND " + producer.district() : CITY, signed);
    }

    /** One issuer signs one decision a day; its number follows from both. */
    static GeneratedDecision signedBy(String issuer, LocalDate signed) {
        int number = LOWEST + Math.floorMod((issuer + signed).hashCode(), NUMBERS);
        return new GeneratedDecision(issuer, number + "/QĐ-UBND", signed);
    }
}
