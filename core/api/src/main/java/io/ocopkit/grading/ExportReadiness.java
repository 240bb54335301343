package io.ocopkit.grading;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import java.util.List;
import java.util.Set;

/**
 * How far a product is from what buyers abroad usually ask for, read off the criteria that speak of it: international
 * certification of the growing area and of quality management, international standards in the declaration, bilingual
 * and traceable labels, protected trademarks, contracts. It is a reading of the score sheet, no country's import law.
 *
 * @param points the points on those criteria
 * @param max the most points on them
 * @param items what is asked, in printed order
 */
public record ExportReadiness(int points, int max, List<Item> items) {
    private static final Set<String> ASKED_ABROAD = Set.of(
            "organisation.certified-area",
            "organisation.linkage",
            "development.packaging",
            "development.labelling",
            "development.bilingual-label",
            "community.intellectual-property",
            "marketing.distribution-area",
            "quality.declaration",
            "quality.assurance",
            "quality.good-manufacturing",
            "quality.periodic-tests",
            "quality.global-market");

    /** Keeps an unmodifiable copy. */
    public ExportReadiness {
        items = List.copyOf(items);
    }

    /**
     * Looks at a sheet with a foreign buyer's eyes.
     *
     * @param rubric the rubric of the product's set
     * @param sheet the sheet; a criterion without a mark counts as no points
     * @param held the items of evidence the producer has
     * @return how far it is
     */
    public static ExportReadiness of(Rubric rubric, ScoreSheet sheet, Set<EvidenceKind> held) {
        List<Item> items = rubric.criteria().stream()
                .filter(criterion -> ASKED_ABROAD.contains(criterion.key().value()))
                .map(criterion -> new Item(
                        criterion,
                        sheet.mark(criterion.key()).map(Mark::points).orElse(0),
                        Papers.needed(criterion, held)))
                .toList();
        int points = items.stream().mapToInt(Item::points).sum();
        int max = items.stream().mapToInt(item -> item.criterion().max()).sum();
        return new ExportReadiness(points, max, items);
    }

    /**
     * What is not there yet.
     *
     * @return the items below their maximum or without their evidence
     */
    public List<Item> open() {
        return items.stream().filter(item -> !item.isReady()).toList();
    }

    /**
     * The list as text.
     *
     * @param language the reader's language
     * @return lines ended by a line feed
     */
    public String print(Language language) {
        StringBuilder out = new StringBuilder(BilingualText.of(
                        "Mức sẵn sàng xuất khẩu: " + points + "/" + max, "Export readiness: " + points + " of " + max)
                .in(language));
        items.forEach(item -> out.append('\n')
                .append(item.isReady() ? "  + " : "  - ")
                .append(item.text().in(language)));
        return out.append('\n').toString();
    }

    /**
     * One thing a buyer abroad asks for.
     *
     * @param criterion the criterion that speaks of it
     * @param points today's points
     * @param evidenceNeeded the items of evidence still to be got
     */
    public record Item(Criterion criterion, int points, List<EvidenceKind> evidenceNeeded) {

        /** Keeps an unmodifiable copy. */
        public Item {
            evidenceNeeded = List.copyOf(evidenceNeeded);
        }

        /**
         * Whether nothing is left to do.
         *
         * @return true at the most points with all evidence
         */
        public boolean isReady() {
            return points == criterion.max() && evidenceNeeded.isEmpty();
        }

        /**
         * The item in words.
         *
         * @return the sentence in both languages
         */
        public BilingualText text() {
            boolean nothing = evidenceNeeded.isEmpty();
            BilingualText papers = nothing ? null : Papers.text(List.of(), evidenceNeeded);
            return BilingualText.of(
                    criterion.name().vi() + ": " + points + "/" + criterion.max() + (papers == null ? "" : papers.vi()),
                    criterion.name().en() + ": " + points + " of " + criterion.max()
                            + (papers == null ? "" : papers.en()));
        }
    }
}
