package io.ocopkit.feed.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnTemplateTest {
    private static final String NAMES = "path\tkind\twidth\tgdsn\tvi\ten\tmeaning_vi\tmeaning_en\n";
    private static final String ACTION = "action\ttext\t10\tcommand\tThao tác\tAction\tBán hay không\tOn sale or not\n";
    private static final String SKU = "sku\ttext\t16\titem\tMã hàng\tSKU\tMã riêng\tOwn key\n";
    private static final String MINIMAL = NAMES + ACTION + SKU;

    @Test
    void aBuyersLayoutIsAFile() throws IOException {
        ColumnTemplate template = read("\uFEFF# of a buyer\n\n" + MINIMAL
                + "fixed:8930000000019\ttext\t16\tsupplier\tMã NCC\tSupplier\tGLN\tGLN\n"
                + "fixed:\ttext\t16\tcost\tGiá nhập\tCost\tĐể trống\tLeft empty\n");
        assertThat(template.headers(HeaderSet.VIETNAMESE)).containsExactly("Thao tác", "Mã hàng", "Mã NCC", "Giá nhập");
        assertThat(template.headers(HeaderSet.ENGLISH)).containsExactly("Action", "SKU", "Supplier", "Cost");
    }

    @ParameterizedTest
    @EnumSource(HeaderSet.class)
    void theStandardNamesEveryColumnOnceInEveryLanguage(HeaderSet set) {
        List<String> headers = ColumnTemplate.standard().headers(set);
        assertThat(headers).hasSizeGreaterThan(30).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void aLineThatIsWrongIsNamedByItsNumber() {
        refuses("path\tkind\n", 1, "names the fields");
        refuses(MINIMAL + "price\ttext\n", 4, "has 2 fields");
        refuses(MINIMAL + line("offer.prise", "number", "9"), 4, "no value \"offer.prise\"");
        refuses(MINIMAL + "\n# remark\n" + line("offer.price", "money", "9"), 6, "no kind \"money\"");
        refuses(MINIMAL + line("product.name", "date", "9"), 4, "cannot be written as date; use text");
        refuses(MINIMAL + line("offer.price", "date", "9"), 4, "use number or text");
        refuses(MINIMAL + line("offer.price", "number", "0"), 4, "width \"0\"");
        refuses(MINIMAL + line("offer.price", "number", "wide"), 4, "width \"wide\"");
        refuses(MINIMAL + SKU, 4, "is there twice");
        refuses(MINIMAL + "gtin\ttext\t9\tg\t \te\tm\tm\n", 4, "\"vi\" is empty");
    }

    @Test
    void withoutActionOrSkuThereIsNoTemplate() {
        refuses(NAMES + SKU, 2, "\"action\" is missing");
        refuses(NAMES + ACTION, 2, "\"sku\" is missing");
        refuses("", 0, "is missing");
    }

    private static String line(String path, String kind, String width) {
        return path + "\t" + kind + "\t" + width + "\tg\tv\te\tm\tm\n";
    }

    private static void refuses(String text, int line, String problem) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(TemplateException.class, wrong -> {
            assertThat(wrong.code()).isEqualTo("TEMPLATE_LINE");
            assertThat(wrong.text().en()).contains("line " + line + ":", problem);
            assertThat(wrong.text().vi()).contains("dòng " + line + ":");
        });
    }

    private static ColumnTemplate read(String text) throws IOException {
        return ColumnTemplate.read(new StringReader(text));
    }
}
