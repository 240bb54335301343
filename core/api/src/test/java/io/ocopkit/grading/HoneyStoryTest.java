package io.ocopkit.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.Language;
import io.ocopkit.model.ProductSet;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The two questions a producer asks, from beginning to end: how many stars is my honey worth, and how do I get to four. */
class HoneyStoryTest {
    private final Rubric rubric = Rubrics.current(ProductSet.HONEY_AND_OTHER_RAW);

    private ScoreSheet honeyOfASmallCooperative() {
        return ScoreSheet.empty(rubric)
                .with("organisation.origin", 3)
                .with("organisation.certified-area", 0)
                .with("organisation.value-adding", 2)
                .with("organisation.capacity", 2)
                .with("organisation.linkage", 1)
                .with("organisation.environment", 1)
                .with("organisation.sustainable-technology", 0)
                .with("development.idea", 3)
                .with("development.packaging", 2)
                .with("development.labelling", 1)
                .with("development.bilingual-label", 0)
                .with("community.producer-kind", 3)
                .with("community.representative", 0)
                .with("community.local-labour", 3)
                .with("community.growth", 1)
                .with("community.intellectual-property", 1)
                .with("marketing.distribution-area", 3)
                .with("marketing.distribution-organisation", 1)
                .with("marketing.promotion", 2)
                .with("story.existence", 2)
                .with("story.structure", 1)
                .with("story.local-identity", 3)
                .with("sensory.impurities", 2)
                .with("sensory.appearance", 2)
                .with("sensory.colour", 4)
                .with("sensory.smell-and-taste", 4)
                .with("quality.nutrition", 1)
                .with("quality.uniqueness", 3)
                .with("quality.declaration", 2)
                .with("quality.assurance", 1)
                .with("quality.instructions", 2)
                .with("quality.global-market", 1);
    }

    @Test
    void theHoneyIsGradedThreeStars() {
        GradingOutcome outcome = Grader.grade(rubric, honeyOfASmallCooperative(), AssessmentLevel.PROVINCIAL);

        String answer = outcome.fold(
                grading -> grading.summary().vi(),
                invalid -> invalid.findings().get(0).text().vi());

        assertThat(answer).isEqualTo("Hội đồng cấp tỉnh: 57 điểm, 3 sao. Đề nghị công nhận và cấp giấy chứng nhận");
    }

    @Test
    void theWayToFourStarsBeginsWithTheMinimums() {
        Set<EvidenceKind> inTheDrawer = EnumSet.of(EvidenceKind.BARCODE_TRACEABILITY, EvidenceKind.PRODUCT_STORY);

        UpgradePlan plan = UpgradeAdvisor.plan(rubric, honeyOfASmallCooperative(), inTheDrawer, StarRating.FOUR);

        assertThat(plan.isReachable()).isTrue();
        assertThat(plan.required())
                .extracting(step -> step.criterion().key().value())
                .containsExactly(
                        "organisation.linkage",
                        "development.labelling",
                        "community.growth",
                        "community.intellectual-property",
                        "story.existence",
                        "quality.assurance");
        assertThat(plan.print(Language.VI))
                .startsWith("Từ 57 điểm lên 70 điểm, mục tiêu 4 sao (từ 70 điểm)\nBắt buộc:\n")
                .contains("10 Đảm bảo chất lượng sản phẩm: từ 1 lên 3 điểm, bắt buộc cho hạng 4 sao")
                .contains("Cần bổ sung: Giấy chứng nhận cơ sở đủ điều kiện sản xuất");
    }
}
