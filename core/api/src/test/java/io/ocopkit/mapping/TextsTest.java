package io.ocopkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.Severity;
import io.ocopkit.model.ProductSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How templates are filled in: nothing dangles, nothing is cut in two, nothing claims too much. */
class TextsTest {
    private static final Listing BARE =
            Items.item("Mật ong hoa cà phê", ProductSet.HONEY_AND_OTHER_RAW, Items.content(null, null));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{name} {net} {stars}; Mật ong hoa cà phê OCOP 4 sao",
                "{name} - {net} - {stars}; Mật ong hoa cà phê - OCOP 4 sao",
                "{name}, {net}; Mật ong hoa cà phê",
                "{net}, {name}; Mật ong hoa cà phê",
                "{name} ({net}) {stars}; Mật ong hoa cà phê OCOP 4 sao",
                "{name} ({net} {stars}); Mật ong hoa cà phê (OCOP 4 sao)",
                "({net}) {name}; Mật ong hoa cà phê",
                "{brand} {net} {name}; Mật ong hoa cà phê",
                "{name} {brand} {net}; Mật ong hoa cà phê",
                "{name} {brand}{stars}; Mật ong hoa cà phê OCOP 4 sao",
                "{name} | {brand} | {net} | {stars}; Mật ong hoa cà phê | OCOP 4 sao",
                "{name}[[ loại {net}]] {stars}; Mật ong hoa cà phê OCOP 4 sao",
                "Thương hiệu: {brand}\\n{name}; Mật ong hoa cà phê",
                "{name}\\nKhối lượng: {net}\\nHạng: {stars}; Mật ong hoa cà phê/Hạng: OCOP 4 sao",
                "{name}\\n\\n{description}; Mật ong hoa cà phê",
                "\\{name\\} \\[\\[{name}\\]\\]; {name} [[Mật ong hoa cà phê]]"
            })
    void whatIsMissingLeavesNoTrace(String template, String expected) {
        assertThat(Items.title(template, BARE, 500)).isEqualTo(expected.replace("/", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{name}[[ {net}]][[ {stars}]]; 60; Mật ong hoa cà phê 500 ml OCOP 4 sao",
                "{name}[[ {net}]][[ {stars}]]; 36; Mật ong hoa cà phê 500 ml OCOP 4 sao",
                "{name}[[ {net}]][[ {stars}]]; 35; Mật ong hoa cà phê 500 ml",
                "{name}[[ {net}]][[ {stars}]]; 24; Mật ong hoa cà phê",
                "{name}[[ {net}]][[ {stars}]]; 17; Mật ong hoa cà",
                "{name} {stars}; 28; Mật ong hoa cà OCOP 4 sao",
                "{name} {stars}; 25; Mật ong hoa cà OCOP 4 sao",
                "{name} {stars}; 24; Mật ong hoa OCOP 4 sao",
                "{description} {stars}; 19; Ngọt OCOP 4 sao",
                "{description} {stars}; 14; OCOP 4 sao"
            })
    void whatIsTooLongGivesWayFromTheRightAndNeverWhatIsCertified(String template, int max, String expected) {
        assertThat(Items.title(template, Items.honey(), max)).isEqualTo(expected);
    }

    @Test
    void aNameKeepsAtLeastHalfOrTheItemIsReported() {
        MappedListing honey = Items.mapped("[default]\ntitle = {name} {stars}");

        assertThat(honey.text("title", TextLimit.characters(0, 19)).issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("MAPPING_TEXT_TOO_LONG");
                    assertThat(issue.fix().en()).startsWith("In mapping line 2, section [default]: put what can be");
                });
    }

    @Test
    void bytesAreCountedWhereAChannelCountsThem() {
        MappedListing honey = Items.mapped("[default]\ntitle = {name}[[ {net}]]");

        assertThat(honey.text("title", TextLimit.bytes(0, 28)).value()).contains("Mật ong hoa cà phê");
        assertThat(honey.text("title", TextLimit.characters(0, 28)).value()).contains("Mật ong hoa cà phê 500 ml");
    }

    @Test
    void allLimitsHoldTheFilesTheChannelsAndThatOfTheMoment() {
        MappedListing honey = Items.mapped("[default]\ntitle = {name}[[ {net}]]\ntitle.max = 24\ntitle.min = 5");

        assertThat(honey.text("title").value()).contains("Mật ong hoa cà phê");
        assertThat(honey.text("title", TextLimit.characters(25, 255)).issues())
                .extracting(Issue::code)
                .containsExactly("MAPPING_TEXT_TOO_SHORT");
    }

    @Test
    void aTextThatComesToNothingIsReported() {
        assertThat(Items.mapped("[default]\ntitle = {brand}", BARE)
                        .text("title")
                        .issues())
                .extracting(Issue::code)
                .containsExactly("MAPPING_TEXT_EMPTY");
    }

    @Test
    void htmlHasItsTagsFromTheFileAndNothingElseFromTheListing() {
        Listing sly = Items.item(
                "Mật ong <b>\"A&B\"</b>", ProductSet.HONEY_AND_OTHER_RAW, Items.content("500 ml", "Ngọt.\n<script>"));
        MappedListing mapped = Items.mapped("[default]\ndetails = <ul><li>{name}</li></ul>{description}", sly);

        assertThat(mapped.text("details").value())
                .contains("<ul><li>Mật ong &lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt;</li></ul>Ngọt.<br>&lt;script&gt;");
    }

    @Test
    void theLimitOfHtmlCountsWhatIsSent() {
        Listing sly = Items.named("Mật ong & sữa ong chúa");
        MappedListing mapped = Items.mapped("[default]\ndetails = {name}[[ {net}]]", sly);

        assertThat(mapped.text("details", TextLimit.characters(0, 30)).value()).contains("Mật ong &amp; sữa ong chúa");
    }

    @Test
    void aNameThatClaimsMoreThanTheCertificateIsRefusedWithTheCorrection() {
        MappedListing mapped = Items.mapped("[default]\ntitle = {name} {net}", Items.named("Mật ong OCOP 5 sao"));

        assertThat(mapped.text("title").value()).isEmpty();
        assertThat(mapped.text("title").issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("CLAIM_STARS_ABOVE_CERTIFIED");
            assertThat(issue.severity()).isEqualTo(Severity.ERROR);
            assertThat(issue.field()).isEqualTo("mapping.title");
            assertThat(issue.fix().en()).isEqualTo("Change \"5 sao\" to \"4 sao\"");
        });
    }

    @Test
    void theFixedSentencesClaimWhatIsCertifiedInBothLanguages() {
        MappedListing honey =
                Items.mapped("[default]\ntitle = {stars}, {englishStars}\ndescription = {proof}\\n{englishProof}");

        assertThat(honey.text("title").issues()).isEmpty();
        assertThat(honey.text("description").issues()).isEmpty();
        assertThat(honey.text("description").value().orElseThrow())
                .endsWith(
                        "OCOP 4 stars by Decision 3981/QĐ-UBND of 5 August 2026, issued by UBND tỉnh Đồng Nai, valid to the"
                                + " end of 5 August 2029.");
    }

    @Test
    void nothingBehindTheEqualsSignTakesBackWhatIsSaidMoreGenerally() {
        MappedListing honey = Items.mapped(
                "[default]\nattribute.A = 1\nattribute.B = 2\nwarehouse = 5\n[set QD26-04]\nattribute.A =\nwarehouse =\n");

        assertThat(honey.attributes().value().orElseThrow()).hasToString("{B=2}");
        assertThat(honey.has("warehouse")).isFalse();
        assertThat(honey.explain()).extracting(Origin::key).containsExactly("attribute.B");
    }

    @Test
    void valuesAreReadAsWhatTheyAre() {
        MappedListing honey =
                Items.mapped("[default]\ntax = 0.08\nfresh = có\ncouriers = 50011, 50012,\nwarehouse = {1}");

        assertThat(honey.decimal("tax").value().orElseThrow()).hasToString("0.08");
        assertThat(honey.flag("fresh").value()).contains(true);
        assertThat(honey.list("couriers").value().orElseThrow()).containsExactly("50011", "50012");
        assertThat(honey.value("warehouse").value()).contains("{1}");
    }
}
