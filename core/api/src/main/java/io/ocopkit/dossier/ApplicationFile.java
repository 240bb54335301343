package io.ocopkit.dossier;

import io.ocopkit.grading.EvidenceKind;
import io.ocopkit.grading.ScoreSheet;
import io.ocopkit.model.ProducerId;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.model.ProductId;
import io.ocopkit.model.ProductSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file of one product (QĐ 26/2026/QĐ-TTg, Điều 6). The forms' personal data, such as the representative's gender,
 * stays on the forms.
 *
 * @param applicant who files
 * @param product what is filed for
 * @param productSet the set it is filed in
 * @param filing first, upgrade or re-assessment
 * @param forms the forms handed in and signed
 * @param selfAssessment the score sheet of Mẫu số 02, Phần III; null when it was not filled in
 * @param updates what has changed or was brought up to date since the last recognition
 * @param evidence the papers
 * @param samples how many samples came with the file
 */
public record ApplicationFile(
        Applicant applicant,
        ProductId product,
        ProductSet productSet,
        FilingKind filing,
        Set<ApplicationForm> forms,
        @Nullable ScoreSheet selfAssessment,
        Set<UpdateTopic> updates,
        List<Evidence> evidence,
        int samples) {

    /** Keeps unmodifiable copies. */
    public ApplicationFile {
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(productSet, "productSet");
        Objects.requireNonNull(filing, "filing");
        forms = Set.copyOf(forms);
        updates = Set.copyOf(updates);
        evidence = List.copyOf(evidence);
        if (samples < 0) {
            throw new IllegalArgumentException("There is no negative number of samples");
        }
    }

    /**
     * The papers of one kind that are about this product, its producer or a facility of the producer.
     *
     * @param kind the kind
     * @return the papers, in the order they were added; those of another product or producer are left out
     */
    public List<Evidence> papers(EvidenceKind kind) {
        return evidence.stream()
                .filter(paper -> paper.kind() == kind && concerns(paper.scope()))
                .toList();
    }

    private boolean concerns(EvidenceScope scope) {
        if (scope instanceof EvidenceScope.OfProducer of) {
            return of.producer().equals(applicant.producer());
        }
        if (scope instanceof EvidenceScope.OfFacility of) {
            return of.producer().equals(applicant.producer());
        }
        if (scope instanceof EvidenceScope.OfProduct of) {
            return of.product().equals(product);
        }
        return ((EvidenceScope.OfLot) scope).product().equals(product);
    }

    /**
     * Who files.
     *
     * @param producer the producer
     * @param kind its legal kind
     */
    public record Applicant(ProducerId producer, ProducerKind kind) {}
}
