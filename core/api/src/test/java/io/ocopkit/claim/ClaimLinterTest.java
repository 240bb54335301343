package io.ocopkit.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimLinterTest {
    private static final Backing FOUR_STARS = Cases.certified(StarRating.FOUR);

    @ParameterizedTest
    @MethodSource("io.ocopkit.claim.Cases#caught")
    void aClaimInExcessIsCaughtWhereItStandsAndCorrected(Cases.Caught claim) {
        ClaimReview review = ClaimLinter.review(Passage.name(claim.text()), claim.backing());

        assertThat(review.findings().stream().map(ClaimLinterTest::written).collect(Collectors.joining("; ")))
                .isEqualTo(claim.findings())
                .isNotEmpty();
        assertThat(review.corrected()).isEqualTo(claim.corrected());
    }

    private static String written(ClaimFinding finding) {
        return finding.code().name().substring("CLAIM_".length()) + " «" + finding.claim() + "» «"
                + finding.replacement() + "»";
    }

    @ParameterizedTest
    @MethodSource("io.ocopkit.claim.Cases#innocent")
    void anInnocentSentenceIsLeftAlone(Cases.Innocent sentence) {
        ClaimReview review = ClaimLinter.review(Passage.description(sentence.text()), sentence.backing());

        assertThat(review.findings()).isEmpty();
        assertThat(review.isClean()).isTrue();
        assertThat(review.corrected()).isSameAs(sentence.text());
    }

    @Test
    void thereAreFormsEnough() {
        assertThat(Cases.caught()).hasSizeGreaterThan(100);
        assertThat(Cases.innocent()).hasSizeGreaterThan(80);
        Set<String> codes = Cases.caught()
                .flatMap(claim -> Arrays.stream(claim.findings().split("; ")))
                .map(finding -> "CLAIM_" + finding.substring(0, finding.indexOf(' ')))
                .collect(Collectors.toSet());
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ClaimCode.values()).map(Enum::name).toList());
    }

    @Test
    void aFindingSaysWhatIsWrongWhereWhyAndWhatToWrite() {
        ClaimFinding finding = only(ClaimLinter.review(Passage.name("Mật ong OCOP 5 sao"), FOUR_STARS));

        assertThat(finding.code()).isEqualTo(ClaimCode.CLAIM_STARS_ABOVE_CERTIFIED);
        assertThat(finding.passage().place()).isEqualTo(Passage.Place.NAME);
        assertThat(finding.start()).isEqualTo(13);
        assertThat(finding.end()).isEqualTo(18);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.source()).hasToString("QĐ 26/2026/QĐ-TTg, Điều 3.3");
        assertThat(finding.text().vi())
                .isEqualTo("Ghi nhiều sao hơn giấy chứng nhận; sản phẩm này được công nhận 4 sao");
        assertThat(finding.text().en()).isEqualTo("More stars than certified; this product has 4 stars");
        assertThat(finding.advice().vi()).isEqualTo("Sửa \"5 sao\" thành \"4 sao\"");
        assertThat(finding.advice().en()).isEqualTo("Change \"5 sao\" to \"4 sao\"");
    }

    @Test
    void whatClaimsTooLittleIsARemark() {
        ClaimFinding finding = only(ClaimLinter.review(Passage.name("Mật ong OCOP 3 sao"), FOUR_STARS));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aCertificateBacksItsClaimToTheEndOfItsLastDay() {
        Backing certificate = Backing.certificate(StarRating.FOUR, Cases.ISSUED, Cases.LAST_DAY);
        Passage name = Passage.name("Mật ong OCOP 4 sao");

        assertThat(ClaimLinter.review(name, certificate.on(Cases.ISSUED)).isClean())
                .isTrue();
        assertThat(ClaimLinter.review(name, certificate.on(Cases.LAST_DAY)).isClean())
                .isTrue();
        assertThat(ClaimLinter.review(name, certificate.on(Cases.ISSUED.minusDays(1)))
                        .isClean())
                .isFalse();
        ClaimFinding ended = only(ClaimLinter.review(name, certificate.on(Cases.LAST_DAY.plusDays(1))));
        assertThat(ended.code()).isEqualTo(ClaimCode.CLAIM_WITHOUT_CERTIFICATE);
        assertThat(ended.text().vi()).contains("hết hạn ngày 05/08/2028");
        assertThat(ended.text().en()).contains("2028-08-05");
    }

    @Test
    void twoStarsBackNothing() {
        assertThatThrownBy(() -> Backing.certificate(StarRating.TWO, Cases.ISSUED, Cases.LAST_DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Hạng OCOP, 5, CLAIM_STARS_ABOVE_CERTIFIED, 4",
                "OCOP, 5 sao, CLAIM_STARS_ABOVE_CERTIFIED, 4 sao",
                "Xếp hạng OCOP, ★★★★★, CLAIM_STARS_ABOVE_CERTIFIED, ★★★★",
                "Năm OCOP, 2021, CLAIM_YEAR_OUTSIDE_TERM, 2025"
            })
    void anAttributeIsReadUnderItsLabel(String label, String value, ClaimCode code, String corrected) {
        ClaimReview review = ClaimLinter.review(Passage.attribute(label, value), FOUR_STARS);

        assertThat(only(review).code()).isEqualTo(code);
        assertThat(review.corrected()).isEqualTo(corrected);
    }

    @Test
    void anAttributeClaimsWhateverItSaysExceptNo() {
        ClaimReview claimed = ClaimLinter.review(Passage.attribute("Chứng nhận OCOP", "Có"), Backing.NONE);

        assertThat(only(claimed).claim()).isEqualTo("Có");
        assertThat(claimed.corrected()).isEmpty();
        assertThat(ClaimLinter.review(Passage.attribute("Chứng nhận OCOP", "Chưa có"), Backing.NONE)
                        .isClean())
                .isTrue();
        assertThat(ClaimLinter.review(Passage.attribute("Đánh giá", "5"), FOUR_STARS)
                        .isClean())
                .isTrue();
        assertThat(ClaimLinter.review(Passage.attribute("OCOP", ""), Backing.NONE)
                        .isClean())
                .isTrue();
    }

    @Test
    void aTextThatIsNothingButTheClaimLeavesNothing() {
        ClaimReview review = ClaimLinter.review(Passage.name("OCOP 5 sao"), Backing.NONE);

        assertThat(review.corrected()).isEmpty();
        assertThat(only(review).advice().vi()).isEqualTo("Bỏ \"OCOP 5 sao\"");
    }

    @Test
    void everyFindingOfADescriptionKeepsItsPlace() {
        String text = "Mật ong rừng.\n- Đạt OCOP 5 sao năm 2021\n- Khách đánh giá 5 sao\n- #OCOP5sao";

        ClaimReview review = ClaimLinter.review(Passage.description(text), FOUR_STARS);

        assertThat(review.findings()).extracting(ClaimFinding::claim).containsExactly("5 sao", "2021", "5sao");
        assertThat(review.findings())
                .allSatisfy(f -> assertThat(text.substring(f.start(), f.end())).isEqualTo(f.claim()));
        assertThat(review.corrected())
                .isEqualTo("Mật ong rừng.\n- Đạt OCOP 4 sao năm 2025\n- Khách đánh giá 5 sao\n- #OCOP4sao");
    }

    private static ClaimFinding only(ClaimReview review) {
        List<ClaimFinding> findings = review.findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
