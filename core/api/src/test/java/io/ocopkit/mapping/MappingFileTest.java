package io.ocopkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.text.InvalidTableException;
import io.ocopkit.text.LineProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file may say, and what is said about it. */
class MappingFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[default]|colour = red; 2; MAPPING_KEY",
                "[default]|title = {nmae}; 2; MAPPING_PLACEHOLDER",
                "[default]|title = {name; 2; MAPPING_TEMPLATE",
                "[default]|title = name}; 2; MAPPING_TEMPLATE",
                "[default]|title = [[ {name}; 2; MAPPING_TEMPLATE",
                "[default]|title = {name} ]]; 2; MAPPING_TEMPLATE",
                "[default]|title = [[ [[ {name} ]] ]]; 2; MAPPING_TEMPLATE",
                "[default]|title = {name}\\t; 2; MAPPING_TEMPLATE",
                "[default]|parcel.grams = half a kilo; 2; MAPPING_VALUE",
                "[default]|parcel.grams = -1; 2; MAPPING_VALUE",
                "[default]|tax = 1e9; 2; MAPPING_VALUE",
                "[default]|fresh = perhaps; 2; MAPPING_VALUE",
                "[default]|couriers = ,; 2; MAPPING_VALUE",
                "[set QD26-27]|category = 1; 1; MAPPING_SET",
                "[channel shoppee]|category = 1; 1; MAPPING_CHANNEL",
                "[shop shopee]|category = 1; 1; MAPPING_SHOP",
                "[shop shopee/my shop]|category = 1; 1; MAPPING_SECTION",
                "[everything]|category = 1; 1; MAPPING_SECTION",
                "[default]|[default]; 2; MAPPING_SECTION_TWICE",
                "category = 1; 1; MAPPING_NO_SECTION",
                "[default]|category 1; 2; MAPPING_LINE",
                "[default]|title.max = 0; 2; MAPPING_LIMITS",
                "[default]|title.min = 20|title.max = 10; 2; MAPPING_LIMITS",
                "[default]|description.limit = 5; 2; MAPPING_KEY",
                "[default]|attribute. = 5; 2; MAPPING_KEY",
                "[default]|category.max = 5; 2; MAPPING_KEY",
                "[default]|title = {name} OCOP 5 sao; 2; MAPPING_CLAIM",
                "[default]|title = {name} {stars} 5 sao; 2; MAPPING_CLAIM",
                "[default]|title = {name} tiềm năng 5 sao OCOP; 2; MAPPING_CLAIM",
                "[default]|description = Đạt OCOP năm 2026. {description}; 2; MAPPING_CLAIM",
                "[default]|attribute.Hạng OCOP = 4 sao; 2; MAPPING_CLAIM",
                "[default]|title = {name} {proof}|title.max = 60; 2; MAPPING_TEMPLATE_TOO_LONG",
                "[default]|title = mật ong ngon {name}|[channel shopee]|title.max = 10; 2; MAPPING_TEMPLATE_TOO_LONG"
            })
    void everyMistakeIsNamedWithItsLineAndAnAdvice(String file, int line, String code) {
        List<LineProblem> problems = problems(file.replace('|', '\n'));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.text().vi()).isNotEqualTo(problem.text().en());
            assertThat(problem.advice().vi()).isNotEqualTo(problem.advice().en());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title = {name} {net} {stars}",
                "title = Đặc sản {name}[[ - {stars}]][[ {net}]]",
                "description = Sản phẩm OCOP của {producer}, {commune}, {province}.\\n{proof}",
                "description = Hương vị của ngàn sao đêm: {description}",
                "attribute.Hạng OCOP = {stars}",
                "attribute.Quyết định = {decision} ngày {decisionDate}, {issuer}"
            })
    void templatesThatLeaveStarsToTheirPlaceholdersAreTaken(String line) {
        ListingMapping.parse("[default]\n" + line, Items.KEYS);
    }

    @Test
    void allMistakesOfAFileAreNamedAtOnceInTheOrderOfItsLines() {
        List<LineProblem> problems = problems("[set 4]\ncolour = red\n\ntitle = {x}\ncategory = 1\ncategory = 2\n");

        assertThat(problems).extracting(LineProblem::line).containsExactly(1, 2, 4, 6);
        assertThat(problems.get(3).text().en()).isEqualTo("The key already stands in line 5 of the same section");
        assertThat(problems.get(3))
                .hasToString("Dòng 6, \"category\" (2): Khóa này đã có ở dòng 5 trong cùng mục. Giữ một"
                        + " trong hai dòng [MAPPING_KEY_TWICE]");
    }

    @Test
    void aKeyOfAnotherChannelIsAMistakeInASectionOfThisOne() {
        MappingKeys both = Items.KEYS.and(MappingKeys.of(new ChannelId("tiki")).value("supplier"));

        ListingMapping.parse("[default]\nsupplier = 1\n[channel tiki]\nsupplier = 2", both);
        assertThatThrownBy(() -> ListingMapping.parse("[channel shopee]\nsupplier = 1", both))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("no such key");
    }

    @Test
    void whatTheChannelItselfAllowsCountsWhenATemplateIsJudged() {
        MappingKeys narrow = MappingKeys.of(Items.SHOPEE).text("title", TextLimit.characters(0, 12));

        assertThatThrownBy(() -> ListingMapping.parse("[channel shopee]\ntitle = thật là ngon {name}", narrow))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("the limit is 12");
    }

    @Test
    void aByteOrderMarkAndLettersTakenApartMakeNoDifference() {
        String file = "\uFEFF[default]\r\ntitle = Mật ong {name}\r\nattribute.Xuất xứ = Việt Nam\r\n";
        ListingMapping composed = ListingMapping.parse(file, Items.KEYS);
        ListingMapping decomposed = ListingMapping.parse(Normalizer.normalize(file, Normalizer.Form.NFD), Items.KEYS);

        assertThat(decomposed.version()).isEqualTo(composed.version());
        assertThat(decomposed
                        .forListing(Items.SHOP, Items.honey())
                        .attributes()
                        .value()
                        .orElseThrow())
                .hasToString("{Xuất xứ=Việt Nam}");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedInWords() throws IOException {
        Path file = folder.resolve("mapping.conf");
        Files.write(file, "[default]\ntitle = Mật ong\n".getBytes(StandardCharsets.UTF_16));

        InvalidTableException refused =
                catchThrowableOfType(InvalidTableException.class, () -> ListingMapping.load(file, Items.KEYS));
        assertThat(refused.file()).isEqualTo("mapping.conf");
        assertThat(refused.problems()).extracting(LineProblem::code).containsExactly("MAPPING_ENCODING");
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() {
        assertThat(problems("[default]\ntitle = " + "a".repeat(8_001)))
                .extracting(LineProblem::code)
                .containsExactly("MAPPING_TOO_LARGE");
        assertThat(problems(("#" + "a".repeat(7_990) + "\n").repeat(1_002)))
                .extracting(LineProblem::code)
                .containsExactly("MAPPING_TOO_LARGE");
        assertThat(problems("#\n".repeat(20_000) + "[default]\n"))
                .extracting(LineProblem::code)
                .containsExactly("MAPPING_TOO_LARGE");
    }

    @Test
    void remarksBlankLinesAndOrderChangeNothing() {
        ListingMapping one = ListingMapping.parse("[default]\ncategory = 1\ntitle = {name}\n", Items.KEYS);
        ListingMapping other = ListingMapping.parse("# so\n[default]\n\n  title={name}\ncategory  =  1", Items.KEYS);

        assertThat(other.digest(Items.SHOP, Items.honey())).isEqualTo(one.digest(Items.SHOP, Items.honey()));
        assertThat(other.version()).isEqualTo(one.version());
    }

    private static List<LineProblem> problems(String file) {
        return catchThrowableOfType(InvalidTableException.class, () -> ListingMapping.parse(file, Items.KEYS))
                .problems();
    }
}
