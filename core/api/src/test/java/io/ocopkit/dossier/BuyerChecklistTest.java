package io.ocopkit.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.dossier.DossierCheck.Answer;
import io.ocopkit.dossier.DossierFinding.Code;
import io.ocopkit.dossier.EvidenceScope.Breadth;
import io.ocopkit.grading.EvidenceKind;
import io.ocopkit.message.BilingualText;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuyerChecklistTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final BuyerChecklist SUPERMARKET = new BuyerChecklist(
            BilingualText.of("Danh mục của siêu thị", "The supermarket's list"),
            List.of(
                    BuyerRequirement.must(EvidenceKind.BUSINESS_REGISTRATION),
                    BuyerRequirement.must(EvidenceKind.TEST_REPORT)
                            .notOlderThan(Period.ofMonths(12))
                            .about(Breadth.PRODUCT),
                    BuyerRequirement.should(EvidenceKind.AWARDS)));

    @Test
    void aFileThatMeetsEveryLineIsAccepted() {
        assertThat(SUPERMARKET.check(Files.complete().build(), TODAY).answer()).isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void aMissingMustIsARejectionAndAMissingShouldAReview() {
        assertThat(SUPERMARKET
                        .check(
                                Files.complete()
                                        .without(EvidenceKind.BUSINESS_REGISTRATION)
                                        .build(),
                                TODAY)
                        .answer())
                .isEqualTo(Answer.REJECTED);
        DossierCheck award =
                SUPERMARKET.check(Files.complete().without(EvidenceKind.AWARDS).build(), TODAY);
        assertThat(award.answer()).isEqualTo(Answer.REVIEW);
        assertThat(award.missing()).containsExactly(EvidenceKind.AWARDS);
    }

    @Test
    void aTestReportIsAcceptedForTwelveMonthsToTheDay() {
        assertThat(codes(Files.paper(EvidenceKind.TEST_REPORT, TODAY.minusMonths(12), null)))
                .isEmpty();
        assertThat(codes(Files.paper(
                        EvidenceKind.TEST_REPORT, TODAY.minusMonths(12).minusDays(1), null)))
                .containsExactly(Code.EVIDENCE_TOO_OLD);
    }

    @Test
    void aReportOnAllProductsIsTooWide() {
        assertThat(codes(Files.paperOfTheProducer(EvidenceKind.TEST_REPORT, TODAY.minusDays(1))))
                .containsExactly(Code.EVIDENCE_SCOPE_TOO_WIDE);
    }

    @Test
    void expiredUndatedAndFuturePapersAreNamed() {
        assertThat(codes(Files.paper(EvidenceKind.TEST_REPORT, TODAY.minusDays(9), TODAY.minusDays(1))))
                .containsExactly(Code.EVIDENCE_NOT_VALID);
        assertThat(codes(Files.paper(EvidenceKind.TEST_REPORT, TODAY.plusDays(1), null)))
                .containsExactly(Code.EVIDENCE_NOT_VALID);
        assertThat(codes(Files.paper(EvidenceKind.TEST_REPORT, null, null))).containsExactly(Code.EVIDENCE_UNDATED);
    }

    private static List<Code> codes(Evidence testReport) {
        return SUPERMARKET.check(Files.complete().replaced(testReport).build(), TODAY).findings().stream()
                .map(DossierFinding::code)
                .toList();
    }

    @Test
    void everyFindingNamesTheBuyersList() {
        assertThat(SUPERMARKET
                        .check(
                                Files.complete()
                                        .without(EvidenceKind.TEST_REPORT)
                                        .build(),
                                TODAY)
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.source().document()).isEqualTo("Danh mục của siêu thị");
                    assertThat(finding.text().en()).isEqualTo("Test reports: missing");
                });
    }
}
