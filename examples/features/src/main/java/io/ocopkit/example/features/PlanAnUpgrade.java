package io.ocopkit.example.features;

import io.ocopkit.certification.StarRating;
import io.ocopkit.grading.EvidenceKind;
import io.ocopkit.grading.ExportReadiness;
import io.ocopkit.grading.UpgradeAdvisor;
import io.ocopkit.grading.UpgradePlan;
import io.ocopkit.grading.UpgradeStep;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How does a honey of three stars get to four, and what would a buyer abroad still miss? */
public final class PlanAnUpgrade {
    /** What lies in the cooperative's drawer: points these papers prove are the cheapest. */
    private static final Set<EvidenceKind> HELD = Set.of(
            EvidenceKind.BUSINESS_REGISTRATION,
            EvidenceKind.PRODUCTION_FACILITY_CERTIFICATE,
            EvidenceKind.QUALITY_DECLARATION,
            EvidenceKind.TEST_REPORT,
            EvidenceKind.BARCODE_TRACEABILITY,
            EvidenceKind.PRODUCT_STORY);

    private PlanAnUpgrade() {}

    /**
     * Prints the plan.
     *
     * @param arguments nothing, or {@code --lang en}
     */
    public static void main(String[] arguments) {
        tell(Page.of(arguments));
    }

    private static void tell(Page page) {
        UpgradePlan plan = UpgradeAdvisor.plan(HoneySheet.RUBRIC, HoneySheet.filledIn(), HELD, StarRating.FOUR);
        page.title("Từ 3 lên 4 sao", "From 3 to 4 stars");
        page.print(plan.print(page.language()));

        page.title("Giấy tờ còn phải lo", "Papers still to get");
        papersToGet(plan)
                .forEach(kind -> page.say(
                        "  - " + kind.label().vi(), "  - " + kind.label().en()));

        page.title("Một người mua nước ngoài còn thiếu gì?", "What would a buyer abroad still miss?");
        page.print(ExportReadiness.of(HoneySheet.RUBRIC, HoneySheet.filledIn(), HELD)
                .print(page.language()));
    }

    private static List<EvidenceKind> papersToGet(UpgradePlan plan) {
        return Stream.of(plan.required(), plan.chosen())
                .flatMap(List::stream)
                .map(UpgradeStep::evidenceNeeded)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
