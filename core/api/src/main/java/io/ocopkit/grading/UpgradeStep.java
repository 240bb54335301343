package io.ocopkit.grading;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.BilingualText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One move from today's option of a criterion to a better one.
 *
 * @param criterion the criterion
 * @param from today's points
 * @param to the points of the better option
 * @param minimumOf the rank whose minimum asks for it; null when it is chosen for its points
 * @param evidenceHeld the items that prove it and are held already
 * @param evidenceNeeded the items that prove it and are still to be got
 */
public record UpgradeStep(
        Criterion criterion,
        int from,
        int to,
        @Nullable StarRating minimumOf,
        List<EvidenceKind> evidenceHeld,
        List<EvidenceKind> evidenceNeeded) {

    /** Keeps unmodifiable copies. */
    public UpgradeStep {
        evidenceHeld = List.copyOf(evidenceHeld);
        evidenceNeeded = List.copyOf(evidenceNeeded);
    }

    /**
     * The points gained.
     *
     * @return at least 1
     */
    public int gain() {
        return to - from;
    }

    /**
     * The step in words: points, reason, effort and papers.
     *
     * @return the sentence in both languages
     */
    public BilingualText text() {
        return BilingualText.of(
                criterion.code() + " " + criterion.name().vi() + ": từ " + from + " lên " + to + " điểm"
                        + (minimumOf == null
                                ? ""
                                : ", bắt buộc cho hạng " + minimumOf.label().vi())
                        + ". " + criterion.effort().label().vi()
                        + Papers.text(evidenceHeld, evidenceNeeded).vi(),
                criterion.code() + " " + criterion.name().en() + ": from " + from + " to " + to
                        + (minimumOf == null
                                ? ""
                                : ", a minimum for " + minimumOf.label().en())
                        + ". " + criterion.effort().label().en()
                        + Papers.text(evidenceHeld, evidenceNeeded).en());
    }
}
