package io.ocopkit.grading;

import io.ocopkit.certification.StarRating;
import io.ocopkit.grading.GradingOutcome.Graded;
import io.ocopkit.grading.GradingOutcome.InvalidSheet;
import io.ocopkit.message.BilingualText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans the way from today's sheet to four or five stars: first the minimums, then the points that are cheapest, which
 * means evidence already held before evidence to be got, weeks before months before years, more points before fewer.
 * The same sheet and evidence always give the same plan.
 */
public final class UpgradeAdvisor {
    private static final Comparator<UpgradeStep> CHEAPEST = Comparator.comparing(
                    (UpgradeStep step) -> step.criterion().effort())
            .thenComparing(step -> step.evidenceNeeded().size())
            .thenComparing(UpgradeStep::gain, Comparator.reverseOrder())
            .thenComparing(step -> step.criterion().key());
    private static final Comparator<UpgradeStep> HELD_FIRST =
            Comparator.comparing((UpgradeStep step) -> !isProven(step)).thenComparing(CHEAPEST);
    private static final Comparator<UpgradeStep> WORTH_MOST =
            Comparator.comparing(UpgradeStep::gain, Comparator.reverseOrder()).thenComparing(CHEAPEST);

    private final Rubric rubric;
    private final ScoreSheet sheet;
    private final Set<EvidenceKind> held;
    private final StarRating target;

    private UpgradeAdvisor(Rubric rubric, ScoreSheet sheet, Set<EvidenceKind> held, StarRating target) {
        this.rubric = rubric;
        this.sheet = sheet;
        this.held = held;
        this.target = target;
    }

    /**
     * Plans an upgrade.
     *
     * @param rubric the rubric of the product's set
     * @param sheet today's sheet, complete and valid
     * @param held the items of evidence the producer has
     * @param target three, four or five stars
     * @return the plan
     * @throws InvalidScoreSheetException when the sheet cannot be graded
     */
    public static UpgradePlan plan(Rubric rubric, ScoreSheet sheet, Set<EvidenceKind> held, StarRating target) {
        if (!target.isCertifiable()) {
            throw new IllegalArgumentException(
                    "Nobody certifies " + target.label().en());
        }
        GradingOutcome outcome = Grader.grade(rubric, sheet, AssessmentLevel.SELF);
        if (outcome instanceof InvalidSheet invalid) {
            throw new InvalidScoreSheetException(invalid.findings());
        }
        return new UpgradeAdvisor(rubric, sheet, Set.copyOf(held), target).plan(((Graded) outcome).grading());
    }

    private UpgradePlan plan(Grading today) {
        List<UpgradeStep> required = required();
        Score result = today.score().plus(gain(required));
        List<UpgradeStep> chosen = new ArrayList<>(cheapest(result, required));
        result = result.plus(gain(chosen));
        List<UpgradeStep> rest = worthMost(required, chosen);
        return new UpgradePlan(target, today, required, chosen, rest, result, obstacles(today, required, result));
    }

    private List<UpgradeStep> required() {
        List<UpgradeStep> steps = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            int needed = criterion.minimums().neededFor(target);
            if (points(criterion) < needed) {
                steps.add(step(criterion, needed, rankAsking(criterion)));
            }
        }
        return steps;
    }

    private @Nullable StarRating rankAsking(Criterion criterion) {
        for (StarRating stars : StarRating.values()) {
            if (criterion.minimums().neededFor(stars) == criterion.minimums().neededFor(target)) {
                return stars;
            }
        }
        return null;
    }

    /** Takes the cheapest steps until the band is reached, then drops those the later, larger ones made needless. */
    private List<UpgradeStep> cheapest(Score start, Collection<UpgradeStep> required) {
        List<UpgradeStep> steps = new ArrayList<>();
        for (UpgradeStep candidate : candidates(required, HELD_FIRST)) {
            if (start.plus(gain(steps)).isAtLeast(StarBands.leastFor(target))) {
                break;
            }
            steps.add(candidate);
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            int without = gain(steps) - steps.get(i).gain();
            if (start.plus(without).isAtLeast(StarBands.leastFor(target))) {
                steps.remove(i);
            }
        }
        return steps;
    }

    private List<UpgradeStep> candidates(Collection<UpgradeStep> taken, Comparator<UpgradeStep> order) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.effort() != Effort.FIXED)
                .filter(criterion ->
                        taken.stream().noneMatch(step -> step.criterion().equals(criterion)))
                .filter(criterion -> points(criterion) < criterion.max())
                .map(criterion -> step(criterion, points(criterion) + 1, null))
                .sorted(order)
                .toList();
    }

    private List<UpgradeStep> worthMost(List<UpgradeStep> required, List<UpgradeStep> chosen) {
        List<UpgradeStep> taken = new ArrayList<>(required);
        taken.addAll(chosen);
        return candidates(taken, CHEAPEST).stream()
                .map(step -> step(step.criterion(), step.criterion().max(), null))
                .sorted(WORTH_MOST)
                .toList();
    }

    private UpgradeStep step(Criterion criterion, int atLeast, @Nullable StarRating minimumOf) {
        Mark mark = sheet.mark(criterion.key()).orElseThrow();
        OptionalInt option = criterion.scale().leastReaching(mark.caseNumber(), atLeast);
        return new UpgradeStep(
                criterion,
                mark.points(),
                option.orElseThrow(),
                minimumOf,
                Papers.held(criterion, held),
                Papers.needed(criterion, held));
    }

    private int points(Criterion criterion) {
        return sheet.mark(criterion.key()).orElseThrow().points();
    }

    private List<BilingualText> obstacles(Grading today, List<UpgradeStep> required, Score result) {
        List<BilingualText> obstacles = new ArrayList<>(0);
        today.disqualifiers().stream().sorted().map(Disqualifier::text).forEach(obstacles::add);
        for (UpgradeStep step : required) {
            if (step.criterion().effort() == Effort.FIXED) {
                obstacles.add(BilingualText.of(
                        "Mức tối thiểu của tiêu chí " + step.criterion() + " khó thay đổi",
                        "The minimum of " + step.criterion().name().en() + " can hardly be changed"));
            }
        }
        if (!result.isAtLeast(StarBands.leastFor(target))) {
            obstacles.add(BilingualText.of(
                    "Mọi bước có thể chỉ đưa lên " + result + " điểm", "All possible steps reach only " + result));
        }
        return obstacles;
    }

    private static boolean isProven(UpgradeStep step) {
        return !step.evidenceHeld().isEmpty() && step.evidenceNeeded().isEmpty();
    }

    private static int gain(Collection<UpgradeStep> steps) {
        return steps.stream().mapToInt(UpgradeStep::gain).sum();
    }
}
