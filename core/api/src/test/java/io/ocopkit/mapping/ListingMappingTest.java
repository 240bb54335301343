package io.ocopkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.digest.Digest;
import org.junit.jupiter.api.Test;

class ListingMappingTest {
    private static final String FILE = """
            # how we write it
            [default]
            title = {name} {net} {stars}
            description = {description}\\n{proof}
            category = 1
            parcel.grams = 500
            [set QD26-04]
            category = 2
            attribute.Xuất xứ = Việt Nam
            [channel shopee]
            title.max = 120
            [channel shopee set QD26-04]
            category = 100629
            attribute.Tỉnh = {province}
            [shop shopee/my-shop sku MO-500]
            category = 100630
            """;

    @Test
    void textsAreWrittenFromTheListingAndItsProof() {
        MappedListing honey = Items.mapped(FILE);

        assertThat(honey.text("title").value()).contains("Mật ong hoa cà phê 500 ml OCOP 4 sao");
        assertThat(honey.text("description").value())
                .contains(
                        "Ngọt dịu.\nSản phẩm OCOP 4 sao theo Quyết định số 3981/QĐ-UBND ngày 05/08/2026 của UBND tỉnh Đồng"
                                + " Nai, có giá trị đến hết ngày 05/08/2029.");
    }

    @Test
    void theNarrowestSectionDecidesAndSaysWhichItWas() {
        MappedListing honey = Items.mapped(FILE);

        assertThat(honey.value("category").value()).contains("100630");
        assertThat(honey.origin("category"))
                .hasToString("Optional[category = 100630 (line 16, [shop shopee/my-shop sku MO-500])]");
        assertThat(honey.whole("parcel.grams").value()).contains(500);
    }

    @Test
    void attributesKeepTheirOrderAndMayHavePlaceholders() {
        assertThat(Items.mapped(FILE).attributes().value().orElseThrow())
                .hasToString("{Xuất xứ=Việt Nam, Tỉnh=Đồng Nai}");
    }

    @Test
    void whatIsMissingNamesTheKeyTheSectionAndTheFix() {
        assertThat(Items.mapped("[default]\ntitle = {name}").value("category").issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("MAPPING_MISSING");
                    assertThat(issue.field()).isEqualTo("mapping.category");
                    assertThat(issue.fix().en())
                            .isEqualTo(
                                    "Add a line \"category = …\" to section [channel shopee set QD26-04] of mapping: a value");
                });
    }

    @Test
    void onlyALineThatHasASayChangesTheDigestOfAListing() {
        assertThat(digest(FILE.replace("category = 2", "category = 3"))).isEqualTo(digest(FILE));
        assertThat(digest(FILE + "[channel shopee sku MO-1]\ncategory = 7\n")).isEqualTo(digest(FILE));
        assertThat(digest(FILE.replace("100630", "100631"))).isNotEqualTo(digest(FILE));
        assertThat(digest(FILE.replace("title.max = 120", "title.max = 121"))).isNotEqualTo(digest(FILE));
    }

    private static Digest digest(String file) {
        return ListingMapping.parse(file, Items.KEYS).digest(Items.SHOP, Items.honey());
    }
}
