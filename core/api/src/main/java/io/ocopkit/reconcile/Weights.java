package io.ocopkit.reconcile;

/**
 * Points for and against. They are chosen so that with the published thresholds
 *
 * <ul>
 *   <li>an equal name needs an equal producer, and below an enterprise an equal place too, to be one product;
 *   <li>a name that says something narrower or other is never one product, whatever is known of the producer;
 *   <li>whatever only makes one doubt ends as {@link Verdict#POSSIBLE}, even under one tax code.
 * </ul>
 */
final class Weights {
    /** Names of households and co-operatives are unique near by only. */
    static final int PRODUCER_SAME_NEAR_BY = 39;
    /** One firm in two communes. */
    static final int COMMUNE_DIFFERS_OF_ONE_FIRM = -20;

    private Weights() {}

    static int of(SignCode code) {
        return switch (code) {
            case CODE_SAME, GTIN_SAME -> 100;
            case CODE_OTHER_SERIAL -> -100;
            case NAME_SAME -> Thresholds.NAME_ALONE;
            case NAME_UNMARKED, NAME_EXTENDED, PRODUCER_SAME -> 45;
            case NAME_SLIP -> 40;
            case NAME_AMBIGUOUS, NAME_BRANDED, NAME_REORDERED, PACK_DIFFERS, PRODUCER_RENAMED -> 0;
            case NAME_NARROWER -> -100;
            case NAME_DIFFERS, GRADE_DIFFERS -> -150;
            case GRADE_MISSING -> -50;
            case BRAND_SHARED, PRODUCER_ALIKE -> 15;
            case TAX_ID_SAME -> 65;
            case TAX_ID_DIFFERS, PROVINCE_DIFFERS -> -60;
            case PRODUCER_DIFFERS, SET_DIFFERS -> -30;
            case COMMUNE_SAME -> 20;
            case COMMUNE_POSSIBLE -> 16;
            case COMMUNE_DIFFERS -> -40;
            case DECISION_SAME -> 25;
            case DECISION_OTHER_LINE -> -70;
        };
    }
}
