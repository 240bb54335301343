package io.ocopkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists say of packs that share a page, and of their parcels. */
class PagesInListsTest {
    private static final String PACKS = "SKU|Tên sản phẩm|Giá bán|SKU cha|Phân loại";
    private static final String PARCELS =
            "SKU|Tên sản phẩm|Giá bán|Khối lượng đóng gói (g)|Dài (cm)|Rộng (cm)|Cao (cm)";
    private static final Sku PAGE = new Sku("MO");

    private static Reading<OfferLine> offers(String header, String... rows) throws IOException {
        MemoryTable table = MemoryTable.of(header).delimited();
        Arrays.stream(rows).forEach(table::row);
        return Reading.of(ListReader.offers(table));
    }

    private static Reading<OfferLine> packs(String... rows) throws IOException {
        return offers(PACKS, rows);
    }

    private static PagePlace on(Sku page, Choice... choices) {
        return new PagePlace(page, List.of(choices));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Khối lượng: 500 g; Hương vị: Gừng ! Khối lượng=500 g,Hương vị=Gừng",
                "khối lượng:500 g;Hương vị:  Gừng; ! khối lượng=500 g,Hương vị=Gừng",
                "500 g ! Phân loại=500 g",
                "500 g; Gừng ! Phân loại 1=500 g,Phân loại 2=Gừng",
                "Giờ giao: 8:00 ! Giờ giao=8:00"
            })
    void aPackSaysWhatTellsItFromTheOthersOnItsPage(String cell, String expected) throws IOException {
        PagePlace place =
                packs("MO-500|Mật ong|150000|MO|" + cell).only().offer().place();

        assertThat(place).isNotNull();
        assertThat(place.page()).isEqualTo(PAGE);
        assertThat(place.choices())
                .extracting(choice -> choice.option() + "=" + choice.value())
                .containsExactly(expected.split(","));
    }

    @Test
    void namesAndValuesMayHaveColumnsOfTheirOwn() throws IOException {
        OfferLine line = offers(
                        "SKU|Tên sản phẩm|item_group_id|Tên phân loại 1|Giá trị 1|Tên phân loại 2|Giá trị 2",
                        "MO-500|Mật ong|MO|Khối lượng|500 g||Gừng")
                .only();

        assertThat(line.offer().place())
                .isEqualTo(on(PAGE, new Choice("Khối lượng", "500 g"), new Choice("Phân loại 2", "Gừng")));
    }

    @Test
    void aMergedCellNamesThePageOfAllRowsItCovers() throws IOException {
        Cell page = new Cell.Text("MO");
        MemoryTable table = MemoryTable.of(PACKS);
        table.row("MO-250|Mật ong|95000|MO|250 g");
        table.row(List.of(
                new Cell.Text("MO-500"),
                new Cell.Text("Mật ong"),
                new Cell.Text("150000"),
                new Cell.Covered(page),
                new Cell.Text("500 g")));

        assertThat(Reading.of(ListReader.offers(table)).entries())
                .extracting(line -> line.offer().place().page())
                .containsExactly(PAGE, PAGE);
    }

    @Test
    void aRowWithoutAPageIsWhatItWas() throws IOException {
        Reading<OfferLine> list = offers(
                "SKU|Tên sản phẩm|Giá bán|Phân loại",
                "MO-500|Mật ong|150000|Thực phẩm: đồ ngọt: và nhiều thứ khác nữa");

        assertThat(list.only().offer().place()).isNull();
        assertThat(list.codes()).isEmpty();
        assertThat(packs("MO-500|Mật ong|150000||").only().offer())
                .isEqualTo(offers("SKU|Tên sản phẩm|Giá bán", "MO-500|Mật ong|150000")
                        .only()
                        .offer());
    }

    @Test
    void halfOfAPlaceLeavesTheItemByItselfWithAWarning() throws IOException {
        Reading<OfferLine> reading = packs("MO-250|Mật ong|95000|MO|", "MO-500|Mật ong|150000||Khối lượng: 500 g");

        assertThat(reading.codes()).containsExactly("PAGE_WITHOUT_CHOICE", "CHOICE_WITHOUT_PAGE");
        assertThat(reading.entries())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.offer().place()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Khối lượng: ! CHOICE_UNREADABLE",
                ": 500 g ! CHOICE_UNREADABLE",
                "Cỡ: rất rất rất rất rất rất rất rất rất rất rất rất dài ! CHOICE_UNREADABLE",
                "A: 1; B: 2; C: 3; D: 4 ! OPTIONS_TOO_MANY",
                "Cỡ: to; Cỡ: nhỏ ! OPTION_TWICE",
                "=A1 ! FORMULA"
            })
    void whatCannotBeAVariationRefusesTheRowAndSaysWhatToDo(String cell, String code) throws IOException {
        Reading<OfferLine> reading = packs("MO-500|Mật ong|150000|MO|" + cell);

        assertThat(reading.codes()).containsExactly(code);
        assertThat(reading.entries()).isEmpty();
        assertThat(reading.report().errors()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("Phân loại");
            assertThat(problem.text().vi()).isNotEqualTo(problem.text().en());
            assertThat(problem.advice().vi()).isNotEqualTo(problem.advice().en());
        });
    }

    @Test
    void aPagesKeyIsAKeyLikeAnyOther() throws IOException {
        assertThat(packs("MO-500|Mật ong|150000|8.93E+12|500 g").codes()).containsExactly("SKU_SCIENTIFIC");
        assertThat(packs("MO-500|Mật ong|150000|" + "M".repeat(65) + "|500 g").codes())
                .containsExactly("SKU_FORM");
    }

    @Test
    void aPageThatIsAnotherRowsSkuIsRemarkedWhicheverComesFirst() throws IOException {
        assertThat(packs("MO|Mật ong|150000||", "MO-250|Mật ong|95000|MO|250 g").codes())
                .containsExactly("PAGE_IS_SKU");
        assertThat(packs("MO-250|Mật ong|95000|MO|250 g", "MO|Mật ong|150000||").codes())
                .containsExactly("PAGE_IS_SKU");
        assertThat(packs("MO-250|Mật ong|95000|MO|250 g", "MO|Mật ong|150000|X|500 g")
                        .codes())
                .containsExactly("PAGE_IS_SKU");
    }

    @Test
    void aPageMayHaveTheSkuOfOneOfItsPacks() throws IOException {
        Reading<OfferLine> reading = packs("MO|Mật ong|150000|MO|500 g", "MO-250|Mật ong|95000|MO|250 g");

        assertThat(reading.codes()).isEmpty();
        assertThat(reading.entries()).hasSize(2);
    }

    @Test
    void twoPacksThatNothingTellsApartAreRemarked() throws IOException {
        Reading<OfferLine> reading = packs(
                "MO-1|Mật ong|150000|MO|Khối lượng: 500 g",
                "MO-2|Mật ong|150000|MO|Khối lượng: 500 g",
                "KH-1|Mật ong|150000|KH|Khối lượng: 500 g");

        assertThat(reading.codes()).containsExactly("CHOICE_TWICE");
        assertThat(reading.entries()).hasSize(3);
        assertThat(packs("MO-1|Mật ong|150000|MO|500 g", "MO-1|Mật ong|160000|MO|500 g")
                        .codes())
                .containsExactly("SKU_TWICE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "750|18|9|9 ! 750 180 90 90",
                "1.250|18,5|9.5|9 ! 1250 185 95 90",
                "750 g|185 mm|9 cm|0,09 m ! 750 185 90 90",
                "0,75 kg|18|9|9 ! 750 180 90 90",
                "0,750 kg||| ! 750",
                "2.5kg||| ! 2500",
                "750||| ! 750"
            })
    void aParcelIsReadAsPeopleWriteIt(String cells, String expected) throws IOException {
        Reading<OfferLine> reading = offers(PARCELS, "MO-500|Mật ong|150000|" + cells);

        assertThat(reading.codes()).isEmpty();
        assertThat(reading.only().offer().content().parcel()).isEqualTo(parcel(expected));
    }

    private static Parcel parcel(String numbers) {
        int[] parts = Stream.of(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
        return new Parcel(parts[0], parts.length == 1 ? null : new Parcel.Size(parts[1], parts[2], parts[3]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "nặng||| ! PARCEL_WEIGHT_UNREADABLE ! none",
                "0||| ! PARCEL_WEIGHT_UNREADABLE ! none",
                "-5||| ! PARCEL_WEIGHT_UNREADABLE ! none",
                "1.500 kg||| ! PARCEL_WEIGHT_UNREADABLE ! none",
                "2000 kg||| ! PARCEL_WEIGHT_UNREADABLE ! none",
                "18 cm||| ! PARCEL_WEIGHT_UNREADABLE ! none",
                "75,5||| ! PARCEL_WEIGHT_UNREADABLE ! none",
                "=A1||| ! FORMULA_IGNORED ! none",
                "|18|9|9 ! PARCEL_WITHOUT_WEIGHT ! none",
                "750|18||9 ! PARCEL_SIZE_UNREADABLE ! 750",
                "750|18|rộng|9 ! PARCEL_SIZE_UNREADABLE ! 750",
                "750|18|9|2000 ! PARCEL_SIZE_UNREADABLE ! 750",
                "750|18|9 kg|9 ! PARCEL_SIZE_UNREADABLE ! 750"
            })
    void aBadMeasureCostsTheMeasureNotTheRow(String cells, String code, String left) throws IOException {
        Reading<OfferLine> reading = offers(PARCELS, "MO-500|Mật ong|150000|" + cells);

        assertThat(reading.codes()).containsExactly(code);
        assertThat(reading.report().problems())
                .filteredOn(problem -> problem.code().equals(code))
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Severity.WARNING);
        assertThat(reading.only().offer().content().parcel()).isEqualTo("none".equals(left) ? null : parcel(left));
    }

    @Test
    void theUnitMayStandInTheHeader() throws IOException {
        OfferLine line = offers(
                        "SKU|Tên sản phẩm|Cân nặng (kg)|Dài (mm)|Rộng (mm)|Cao (mm)", "MO-500|Mật ong|0,75|185|90|90")
                .only();

        assertThat(line.offer().content().parcel()).isEqualTo(parcel("750 185 90 90"));
    }

    @Test
    void aNumberOfASpreadsheetIsExact() throws IOException {
        MemoryTable table = MemoryTable.of("SKU|Tên sản phẩm|Cân nặng (kg)");
        table.row(List.of(new Cell.Text("MO-500"), new Cell.Text("Mật ong"), new Cell.Number(new BigDecimal("1.250"))));

        assertThat(Reading.of(ListReader.offers(table)).only().offer().content().parcel())
                .isEqualTo(Parcel.weighing(1250));
    }

    @Test
    void aCertifiedCatalogueHasPagesToo() throws IOException {
        Reading<CatalogueLine> reading = Reading.of(ListReader.catalogue(MemoryTable.of(
                "Mã hàng (SKU)|Tên sản phẩm|Chủ thể|Tỉnh/thành phố|Hạng sao|Số quyết định|Ngày quyết định|Cơ quan ban hành|Giá bán|SKU cha|Phân loại",
                "CF-1|Cà phê|HTX An|Đắk Nông|4|858/QĐ-UBND|19/06/2025|UBND tỉnh Đắk Nông|125000|CF|Khối lượng: 500 g",
                "CF|Cà phê|HTX An|Đắk Nông|4|858/QĐ-UBND|19/06/2025|UBND tỉnh Đắk Nông|125000||")));

        List<Offer> offers = new ArrayList<>();
        reading.entries().forEach(line -> offers.add(((CatalogueEntry) line).offer()));
        assertThat(offers)
                .extracting(Offer::place)
                .containsExactly(on(new Sku("CF"), new Choice("Khối lượng", "500 g")), null);
        assertThat(reading.codes()).containsExactly("PAGE_IS_SKU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SKU cha",
                "Mã nhóm",
                "Parent SKU",
                "item_group_id",
                "Phân loại",
                "Variation",
                "Tên phân loại 1",
                "Giá trị 3",
                "Khối lượng đóng gói (g)",
                "Chiều dài (cm)",
                "Rộng",
                "Cao (mm)"
            })
    void theirHeadersAreFound(String header) {
        assertThat(CatalogueColumn.find(header)).isPresent();
    }

    @Test
    void theNetContentIsNotTheParcel() {
        assertThat(CatalogueColumn.find("Khối lượng (g)")).contains(CatalogueColumn.NET_CONTENT);
        assertThat(CatalogueColumn.find("Quy cách đóng gói")).contains(CatalogueColumn.NET_CONTENT);
    }
}
