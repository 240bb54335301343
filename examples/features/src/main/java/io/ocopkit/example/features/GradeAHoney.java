package io.ocopkit.example.features;

import io.ocopkit.certification.StarRating;
import io.ocopkit.grading.AssessmentLevel;
import io.ocopkit.grading.Grader;
import io.ocopkit.grading.Grading;
import io.ocopkit.grading.GradingOutcome;
import io.ocopkit.grading.MissingMinimum;
import io.ocopkit.grading.ScoreSheet;
import io.ocopkit.grading.SheetFinding;
import java.util.List;

/** How many stars is a honey worth, and why? */
public final class GradeAHoney {

    private GradeAHoney() {}

    /**
     * Prints four gradings.
     *
     * @param arguments nothing, or {@code --lang en}
     */
    public static void main(String[] arguments) {
        Page page = Page.of(arguments);
        ScoreSheet sheet = HoneySheet.filledIn();

        page.title("Mật ong của một hợp tác xã nhỏ", "A small cooperative's honey");
        grade(page, sheet);

        page.title("Hai người chấm 70, một người chấm 69", "Two members give 70, one gives 69");
        ScoreSheet seventy = HoneySheet.atFourStars();
        council(page, List.of(seventy, seventy, seventy.with("story.structure", 1)));

        page.title("Đủ 70 điểm, thiếu một mức tối thiểu", "70 points, and a minimum is missing");
        council(
                page,
                List.of(seventy.with("quality.assurance", 1)
                        .with("marketing.promotion", 3)
                        .with("development.bilingual-label", 1)));

        page.title("Điểm không có trên phiếu", "Points the sheet does not offer");
        council(page, List.of(sheet.with("story.existence", 4)));
    }

    /** One sheet, every criterion explained. */
    private static void grade(Page page, ScoreSheet sheet) {
        GradingOutcome outcome = Grader.grade(HoneySheet.RUBRIC, sheet, AssessmentLevel.PROVINCIAL);
        page.print(outcome.fold(grading -> grading.print(page.language()), Object::toString));
    }

    /** A council's sheets: the average is not rounded. */
    private static void council(Page page, List<ScoreSheet> sheets) {
        GradingOutcome outcome = Grader.gradeCouncil(HoneySheet.RUBRIC, sheets, AssessmentLevel.PROVINCIAL);
        if (outcome instanceof GradingOutcome.InvalidSheet invalid) {
            invalid.findings().stream().map(SheetFinding::text).forEach(page::say);
        } else if (outcome instanceof GradingOutcome.Graded graded) {
            result(page, graded.grading());
        }
    }

    private static void result(Page page, Grading grading) {
        page.say(grading.summary());
        grading.missingFor(StarRating.FOUR).stream().map(MissingMinimum::text).forEach(page::say);
    }
}
