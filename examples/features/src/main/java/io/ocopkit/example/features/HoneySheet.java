package io.ocopkit.example.features;

import io.ocopkit.grading.Rubric;
import io.ocopkit.grading.Rubrics;
import io.ocopkit.grading.ScoreSheet;
import io.ocopkit.model.ProductSet;

/** A small cooperative's honey on today's score sheet of its set, as a council would fill it in. */
final class HoneySheet {
    static final Rubric RUBRIC = Rubrics.current(ProductSet.HONEY_AND_OTHER_RAW);

    private HoneySheet() {}

    static ScoreSheet filledIn() {
        return ScoreSheet.empty(RUBRIC)
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

    /** The same honey two years on: every minimum of four stars, and exactly the 70 points they begin at. */
    static ScoreSheet atFourStars() {
        return filledIn()
                .with("organisation.linkage", 2)
                .with("development.labelling", 3)
                .with("community.growth", 2)
                .with("community.intellectual-property", 2)
                .with("story.existence", 5)
                .with("story.structure", 2)
                .with("story.local-identity", 5)
                .with("quality.assurance", 3);
    }
}
