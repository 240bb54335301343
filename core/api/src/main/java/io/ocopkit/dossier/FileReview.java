package io.ocopkit.dossier;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Looks through an application file as commune, province and ministry do. It says whether the file is whole, not whether the
 * product deserves its points.
 *
 * <p>QĐ 26/2026/QĐ-TTg marks no paper compulsory but the forms and samples; a paper becomes so through a reject rule.
 * Everything else that is claimed and not proven, expired or undated is a remark for a person to weigh.
 */
public final class FileReview {

    private FileReview() {}

    /**
     * Looks through a file.
     *
     * @param file the file
     * @param stage whose desk it lies on
     * @param on the day
     * @return everything missing or remarkable
     */
    public static DossierCheck review(ApplicationFile file, Stage stage, LocalDate on) {
        return new DossierCheck(Stream.of(
                        DossierRules.producerIsAdmitted(file),
                        DossierRules.formsAreThere(file, stage),
                        DossierRules.scoreSheetIsInOrder(file),
                        DossierRules.upgradeShowsChanges(file),
                        DossierRules.reassessmentIsUpToDate(file),
                        DossierRules.samplesAreThere(file, stage),
                        EvidenceRules.compulsoryPapersAreThere(file),
                        EvidenceRules.pointsAreProven(file),
                        EvidenceRules.papersAreValid(file, on))
                .flatMap(found -> found)
                .toList());
    }
}
