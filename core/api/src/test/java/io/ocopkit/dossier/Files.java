package io.ocopkit.dossier;

import io.ocopkit.grading.Criterion;
import io.ocopkit.grading.EvidenceKind;
import io.ocopkit.grading.Mark;
import io.ocopkit.grading.Rubric;
import io.ocopkit.grading.Rubrics;
import io.ocopkit.grading.ScoreSheet;
import io.ocopkit.model.ProducerId;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.model.ProductId;
import io.ocopkit.model.ProductSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Application files that tests take something away from. */
final class Files {
    private static final ProducerId COOPERATIVE = ProducerId.derive("HTX Ong Cần Giờ", "TP. Hồ Chí Minh");
    private static final ProductId HONEY = ProductId.derive(COOPERATIVE, "Mật ong rừng ngập mặn");
    private static final ProductId OTHER = ProductId.derive(COOPERATIVE, "Sáp ong");

    private ProducerKind kind = ProducerKind.COOPERATIVE;
    private ProductSet set = ProductSet.HONEY_AND_OTHER_RAW;
    private FilingKind filing = FilingKind.FIRST;
    private Set<ApplicationForm> forms = EnumSet.allOf(ApplicationForm.class);
    private @Nullable ScoreSheet sheet;
    private Set<UpdateTopic> updates = Set.of();
    private List<Evidence> evidence = new ArrayList<>();
    private int samples = 5;

    /** A first filing with all forms, all papers, five samples and a sheet that claims every point. */
    static Files complete() {
        Files files = new Files();
        for (EvidenceKind item : EvidenceKind.values()) {
            files.evidence.add(paper(item, LocalDate.of(2026, 1, 5), null));
        }
        return files.in(ProductSet.HONEY_AND_OTHER_RAW);
    }

    static Evidence paper(EvidenceKind item, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Evidence(item, "01/2026", "Sở Nông nghiệp và Môi trường", from, to, scope(HONEY), null);
    }

    static Evidence paperOfAnotherProduct(EvidenceKind item) {
        return new Evidence(item, "02/2026", "Sở Y tế", LocalDate.of(2026, 1, 5), null, scope(OTHER), null);
    }

    static Evidence paperOfTheProducer(EvidenceKind item, LocalDate from) {
        return new Evidence(item, "03/2026", "Sở Y tế", from, null, new EvidenceScope.OfProducer(COOPERATIVE), null);
    }

    private static EvidenceScope scope(ProductId product) {
        return new EvidenceScope.OfProduct(product);
    }

    Files in(ProductSet chosen) {
        set = chosen;
        Rubric rubric = Rubrics.current(chosen);
        ScoreSheet full = ScoreSheet.empty(rubric);
        for (Criterion criterion : rubric.criteria()) {
            full = full.with(criterion.key(), Mark.of(criterion.max()));
        }
        sheet = full;
        return this;
    }

    Files by(ProducerKind chosen) {
        kind = chosen;
        return this;
    }

    Files filing(FilingKind chosen) {
        filing = chosen;
        return this;
    }

    Files forms(Set<ApplicationForm> chosen) {
        forms = chosen;
        return this;
    }

    Files sheet(@Nullable ScoreSheet chosen) {
        sheet = chosen;
        return this;
    }

    Files updates(Set<UpdateTopic> chosen) {
        updates = chosen;
        return this;
    }

    Files samples(int number) {
        samples = number;
        return this;
    }

    Files without(EvidenceKind... items) {
        evidence.removeIf(paper -> List.of(items).contains(paper.kind()));
        return this;
    }

    Files replaced(Evidence paper) {
        without(paper.kind());
        evidence.add(paper);
        return this;
    }

    ApplicationFile build() {
        return new ApplicationFile(
                new ApplicationFile.Applicant(COOPERATIVE, kind),
                HONEY,
                set,
                filing,
                forms,
                sheet,
                updates,
                evidence,
                samples);
    }
}
