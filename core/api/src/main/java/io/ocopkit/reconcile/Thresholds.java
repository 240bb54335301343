package io.ocopkit.reconcile;

/**
 * From which score on two registrations are one product, and from which on a person should look.
 *
 * @param same lowest score of {@link Verdict#SAME}
 * @param possible lowest score of {@link Verdict#POSSIBLE}, at least 51
 */
public record Thresholds(int same, int possible) {
    /** What an equal name alone is worth; with less than more than that every "mật ong" would wait for a person. */
    static final int NAME_ALONE = 50;
    /** The thresholds whose precision and recall are published. */
    public static final Thresholds PUBLISHED = new Thresholds(90, 55);

    /** Refuses a threshold that an equal name reaches alone, and a {@code possible} that is not below {@code same}. */
    public Thresholds {
        if (possible <= NAME_ALONE || same <= possible) {
            throw new IllegalArgumentException("Thresholds need " + NAME_ALONE + " < possible < same");
        }
    }

    /**
     * The verdict of a score.
     *
     * @param score sum of the signs' weights
     * @return the verdict
     */
    public Verdict verdict(int score) {
        if (score >= same) {
            return Verdict.SAME;
        }
        return score >= possible ? Verdict.POSSIBLE : Verdict.DIFFERENT;
    }
}
