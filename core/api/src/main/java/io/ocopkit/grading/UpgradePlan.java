package io.ocopkit.grading;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import java.util.List;

/**
 * A way from today's sheet to a higher rank. It counts points and papers; whether the product deserves them is for the
 * council to say.
 *
 * @param target the rank wanted
 * @param today today's sheet, graded as a self-assessment
 * @param required the minimums still missing for the rank, in printed order
 * @param chosen further points up to the band of the rank, cheapest first
 * @param worthMost everything else that could still be gained, most points first
 * @param result the points after all required and chosen steps
 * @param obstacles why the rank cannot be reached this way; empty when it can
 */
public record UpgradePlan(
        StarRating target,
        Grading today,
        List<UpgradeStep> required,
        List<UpgradeStep> chosen,
        List<UpgradeStep> worthMost,
        Score result,
        List<BilingualText> obstacles) {

    /** Keeps unmodifiable copies. */
    public UpgradePlan {
        required = List.copyOf(required);
        chosen = List.copyOf(chosen);
        worthMost = List.copyOf(worthMost);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * Whether the steps lead to the rank.
     *
     * @return true when nothing stands in the way
     */
    public boolean isReachable() {
        return obstacles.isEmpty();
    }

    /**
     * The plan as text for the producer.
     *
     * @param language the reader's language
     * @return lines ended by a line feed
     */
    public String print(Language language) {
        StringBuilder out = new StringBuilder(headline().in(language)).append('\n');
        list(out, BilingualText.of("Bắt buộc", "Required").in(language), texts(required), language);
        list(out, BilingualText.of("Điểm dễ đạt nhất", "Cheapest points").in(language), texts(chosen), language);
        list(out, BilingualText.of("Còn có thể tăng", "Worth most").in(language), texts(worthMost), language);
        list(out, BilingualText.of("Vướng mắc", "Obstacles").in(language), obstacles, language);
        return out.toString();
    }

    private BilingualText headline() {
        return BilingualText.of(
                "Từ " + today.score() + " điểm lên " + result + " điểm, mục tiêu "
                        + target.label().vi() + " (từ " + StarBands.leastFor(target) + " điểm)",
                "From " + today.score() + " to " + result + " points, aiming at "
                        + target.label().en() + " (from " + StarBands.leastFor(target) + ")");
    }

    private static List<BilingualText> texts(List<UpgradeStep> steps) {
        return steps.stream().map(UpgradeStep::text).toList();
    }

    private static void list(StringBuilder out, String title, List<BilingualText> lines, Language language) {
        if (!lines.isEmpty()) {
            out.append(title).append(":\n");
            lines.forEach(line -> out.append("  - ").append(line.in(language)).append('\n'));
        }
    }
}
