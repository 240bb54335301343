package io.ocopkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.EvidenceLevel;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.GateDecision.Ineligible;
import io.ocopkit.certification.RevocationGround;
import io.ocopkit.certification.StarRating;
import io.ocopkit.listing.Availability;
import io.ocopkit.message.Language;
import io.ocopkit.model.Dong;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.model.ProductSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {
    private static final LocalDate SUMMER_2026 = LocalDate.of(2026, 7, 1);
    private static final String OFFERS = "SKU|Tên sản phẩm|Chủ thể|Tỉnh|Giá bán|Tồn kho|Tình trạng hàng|GTIN";
    private static final String CATALOGUE =
            "Thao tác|Mã hàng (SKU)|Tên sản phẩm|Tên tiếng Anh|Chủ thể|Tỉnh/thành phố|Hạng sao|Số quyết định|Ngày quyết định|Cơ quan ban hành|Giá bán|Tồn kho|Lý do ngừng bán";
    private static final String ITEM =
            "LIST|CF-1|Cà phê rang xay|Roasted coffee|HTX Hòa Bình|Đắk Nông|4|858/QĐ-UBND|19/06/2025|UBND tỉnh Đắk Nông|125000|10|";

    @Test
    void aPressListIsReadAsItStands() throws IOException {
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                "product|producer|commune|district|province|star|status|decision_no|decision_date|source_url|note",
                "rượu sim|HTX Lê Minh|||Quảng Ninh|4|re-issued||||",
                "hủ tiếu|Ðỗ Hoàng Giao|||Cần Thơ|3|recognised|3787/QÐ-UBND|||",
                "cao cà gai leo||||Thanh Hóa|3|recognised||2022|https://example.org|",
                "bột nghệ|Công ty CP Bắc Hà|||Nam Định|5|recognised|377/QĐ-BNN-VPĐP|2025-01-17||",
                "làng quê|HTX An|||Hà Nội|4|recognised 2022 (tourism)||||",
                "đèn lồng|HTX Bình|||Hà Nội||recognised 2023 (3 or 4 star, not said which)||||",
                "gạo thơm|HTX Cẩm Thành|||Hà Tĩnh||revoked||||reason: process",
                "chè xanh|HTX Xanh|||Thái Nguyên|4|re-recognised from 2024-07-01||||",
                "(14 sản phẩm từ tổ yến)|Công ty Yến|||TP.HCM|4|recognised||||"));

        assertThat(reading.report().accepted()).isEqualTo(8);
        assertThat(reading.codes()).contains("COUNT_NOT_PRODUCT", "DATE_YEAR_ONLY", "STARS_RANGE", "PRODUCER_MISSING");
        assertThat(reading.entries())
                .extracting(entry -> entry.certificate().evidence())
                .filteredOn(EvidenceLevel.SIGNED_DECISION::equals)
                .hasSize(1);
        Recognition national = reading.entries().get(3);
        assertThat(national.certificate().decision().issuer().level()).isEqualTo(AuthorityLevel.MINISTRY);
        assertThat(reading.report().corrections())
                .anySatisfy(change -> assertThat(change.what().en()).startsWith("Issuer taken from"));
        assertThat(reading.entries().get(4).product().productSet()).isEqualTo(ProductSet.COMMUNITY_TOURISM);
        assertThat(reading.entries().get(6).certificate().events())
                .singleElement()
                .isInstanceOfSatisfying(
                        Revoked.class, revoked -> assertThat(revoked.on()).isNull());
        assertThat(reading.entries().get(7).certificate().issuedOn()).isEqualTo(LocalDate.of(2024, 7, 1));
        assertThat(reading.entries().get(2).producer())
                .as("never filled from above")
                .isNull();
    }

    @Test
    void oneProducerHasOneIdHoweverItsProvinceIsPrinted() throws IOException {
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                "Tên sản phẩm|Chủ thể|Tỉnh|Hạng sao",
                "Mật ong|HTX Hòa Bình|TP.HCM|4",
                "Rượu|HTX Hoà  Bình|Thành phố Hồ Chí Minh|4",
                "Rượu|HTX Hòa Bình|Đồng Nai|4"));

        assertThat(reading.entries().get(0).producer().id())
                .isEqualTo(reading.entries().get(1).producer().id());
        assertThat(reading.entries().get(0).producer().id())
                .isNotEqualTo(reading.entries().get(2).producer().id());
        assertThat(reading.entries().get(0).producer().kind()).isEqualTo(ProducerKind.COOPERATIVE);
    }

    @Test
    void titlesSectionsTotalsAndRepeatedHeadersAreNoData() throws IOException {
        String header = "STT|Tên sản phẩm|Chủ thể|Hạng sao|Tỉnh";
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                "DANH SÁCH SẢN PHẨM OCOP NĂM 2025||||",
                "(Kèm theo Quyết định số 858/QĐ-UBND)||||",
                header,
                "I|NHÓM THỰC PHẨM|||",
                "1|Mật ong|HTX An|4|Đồng Nai",
                header,
                "|Huyện Cần Giờ|||",
                "2|Cá khô|HTX Bình|3|TP.HCM",
                "||||",
                "|Tổng cộng||43|",
                "|Nơi nhận: lưu văn thư|||"));

        assertThat(reading.entries())
                .extracting(entry -> entry.product().name())
                .containsExactly("Mật ong", "Cá khô");
        assertThat(reading.report().problemCounts())
                .containsEntry("TITLE_ROW", 2)
                .containsEntry("HEADER_ROW", 1)
                .containsEntry("HEADER_REPEATED", 1)
                .containsEntry("SECTION_ROW", 2)
                .containsEntry("TOTAL_ROW", 1)
                .containsEntry("FOOTER_ROW", 1);
        assertThat(reading.report().skipped()).isEqualTo(8);
    }

    @Test
    void aHeaderMayTakeTwoRows() throws IOException {
        Recognition entry = Reading.recognitions(MemoryTable.of(
                        "STT|Tên sản phẩm|Chủ thể|Quyết định công nhận||Hạng sao",
                        "|||Số|Ngày|",
                        "1|Mật ong|HTX An|858/QĐ-UBND|19/06/2025|4"))
                .only();

        assertThat(entry.certificate().decision().number()).hasToString("858/QĐ-UBND");
        assertThat(entry.certificate().decision().date()).isEqualTo(LocalDate.of(2025, 6, 19));
    }

    @Test
    void anotherHeaderInTheMiddleIsFollowed() throws IOException {
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                "Tên sản phẩm|Chủ thể|Hạng sao|Tồn kho",
                "Mật ong|HTX An|4|3",
                "Tên sản phẩm|Chủ thể|Tồn kho|Hạng sao",
                "Cá khô|HTX Bình|4|3"));

        assertThat(reading.entries())
                .extracting(entry -> entry.certificate().stars())
                .containsExactly(StarRating.FOUR, StarRating.THREE);
        assertThat(reading.codes()).contains("HEADER_CHANGED");
    }

    @Test
    void aGroupIsFilledDownWhenTheRunningNumberCountsProducers() throws IOException {
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                "STT|Chủ thể|Tên sản phẩm|Hạng sao",
                "1|HTX An|Mật ong|4",
                "||Phấn hoa|3",
                "2||Cá khô|3",
                "||Tôm khô|3"));

        assertThat(reading.entries())
                .extracting(entry ->
                        entry.producer() == null ? null : entry.producer().name())
                .containsExactly("HTX An", "HTX An", null, null);
        assertThat(reading.report().corrections())
                .anySatisfy(change -> assertThat(change.what().en()).contains("first row of the group"));
    }

    @Test
    void aGroupIsFilledDownWhenEverythingAboutTheProducerIsBlank() throws IOException {
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                "Chủ thể|Xã|Tỉnh|Tên sản phẩm|Hạng sao",
                "HTX An|xã Long Phước|Đồng Nai|Mật ong|4",
                "|||Phấn hoa|3",
                "||Đồng Nai|Sáp ong|3"));

        assertThat(reading.entries())
                .extracting(entry ->
                        entry.producer() == null ? null : entry.producer().name())
                .containsExactly("HTX An", "HTX An", null);
    }

    @Test
    void aGroupIsNeverFilledFromARefusedRowOrAcrossASection() throws IOException {
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                "STT|Chủ thể|Tên sản phẩm|Hạng sao",
                "1|HTX An|Mật ong|99",
                "||Phấn hoa|3",
                "2|HTX Bình|Cá khô|3",
                "II|||",
                "||Tôm khô|3"));

        assertThat(reading.entries())
                .extracting(entry ->
                        entry.producer() == null ? null : entry.producer().name())
                .containsExactly(null, "HTX Bình", null);
    }

    @Test
    void aMergedAreaGivesItsProducerButNotItsStars() throws IOException {
        MemoryTable table = MemoryTable.of("Chủ thể|Tên sản phẩm|Hạng sao", "HTX An|Mật ong|4");
        table.row(List.of(
                new Cell.Covered(new Cell.Text("HTX An")),
                new Cell.Text("Phấn hoa"),
                new Cell.Covered(new Cell.Text("4"))));

        Reading<Recognition> reading = Reading.recognitions(table);

        assertThat(reading.entries().get(1).producer().name()).isEqualTo("HTX An");
        assertThat(reading.entries().get(1).certificate().stars()).isNull();
        assertThat(reading.codes()).contains("STARS_MISSING");
    }

    @Test
    void aShiftedRowOfDelimitedTextIsRefused() throws IOException {
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                        "Tên sản phẩm|Chủ thể|Xã|Hạng sao|Tồn kho",
                        "Mật ong|HTX An|4|3",
                        "Rau| củ|HTX An|xã A|4|3",
                        "Mật ong|HTX An|xã A|4|3||")
                .delimited());

        assertThat(reading.codes()).filteredOn("ROW_SHIFTED"::equals).hasSize(2);
        assertThat(reading.only().certificate().stars()).isEqualTo(StarRating.FOUR);
    }

    @Test
    void personalDataIsMaskedAndItsColumnsAreNotRead() throws IOException {
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                "Tên sản phẩm|Chủ thể|Mã số thuế|Số điện thoại|Giới tính|Hạng sao",
                "Mật ong|HKD Lê Văn A 079 123 456 789|079123456789|0909123456|Nữ|5 sao 079123456789"));

        assertThat(reading.report().toString())
                .doesNotContain("079123456789")
                .doesNotContain("079 123 456 789")
                .doesNotContain("0909123456")
                .doesNotContain("Nữ");
        assertThat(reading.report().count("PERSONAL_DATA_IGNORED")).isEqualTo(2);
    }

    @Test
    void aRowThatStandsTwiceIsReportedAndKept() throws IOException {
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                "STT|Tên sản phẩm|Chủ thể|Hạng sao", "1|Mật ong|HTX An|4", "2|Mật ong|HTX An|4", "3|Mật ong|HTX An|3"));

        assertThat(reading.entries()).hasSize(3);
        assertThat(reading.codes()).contains("ROW_TWICE", "PRODUCT_TWICE");
    }

    @Test
    void aTextOfAWorkbookStaysATextWhateverItLooksLike() throws IOException {
        Reading<Recognition> reading =
                Reading.recognitions(MemoryTable.of("Tên sản phẩm|Chủ thể|Hạng sao", "=1+1|'=HTX An|4"));

        assertThat(reading.only().product().name()).isEqualTo("=1+1");
        assertThat(reading.only().producer().name()).isEqualTo("'=HTX An");
    }

    @Test
    void aDividedCommuneIsAProblemAndNotAGuess() throws IOException {
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                "Tên sản phẩm|Chủ thể|Xã/phường|Quận/huyện|Tỉnh|Hạng sao",
                "Bánh tráng|HTX An|Phường Sơn Kỳ|Quận Tân Phú|TP.HCM|4"));

        assertThat(reading.only().product().origin().current()).isNull();
        assertThat(reading.report().problems())
                .filteredOn(problem -> problem.code().equals("UNIT_DIVIDED"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text().vi()).contains("Tây Thạnh"));
    }

    @Test
    void aProvinceThatWasMergedHasItsCurrentForm() throws IOException {
        Reading<Recognition> reading = Reading.recognitions(MemoryTable.of(
                "Tên sản phẩm|Chủ thể|Xã/phường|Tỉnh|Hạng sao",
                "Mật ong|HTX An||Bình Dương|4",
                "Mật ong|HTX An|xã Không Có Thật|TP.HCM|4"));

        assertThat(reading.entries().get(0).product().origin().current().province())
                .contains("Hồ Chí Minh");
        assertThat(reading.entries().get(0).product().origin().original().province())
                .isEqualTo("Bình Dương");
        assertThat(reading.report().count("COMMUNE_UNKNOWN")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "125000|125000",
                "125.000|125000",
                "125,000 đ|125000",
                "125.000 VNĐ|125000",
                "₫125.000|125000",
                "125 000|125000",
                "1.250.000,00|1250000",
                "125000.0|125000",
                "125000đ|125000"
            })
    void pricesAreReadAsPeopleWriteThem(String written, long dong) throws IOException {
        OfferLine line =
                offers("S1|Mật ong|HTX An|Đồng Nai|" + written + "|5||").only();

        assertThat(line.offer().price()).isEqualTo(Dong.of(dong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "33,61|PRICE_DECIMALS",
                "125000.5|PRICE_DECIMALS",
                "120k|PRICE_ABBREVIATED",
                "1,2 triệu|PRICE_ABBREVIATED",
                "0|PRICE_NOT_POSITIVE",
                "-5000|PRICE_NOT_POSITIVE",
                "125|PRICE_TOO_LOW",
                "100.000 - 120.000|PRICE_RANGE",
                "125.000đ/kg|PRICE_PER_UNIT",
                "$5|CURRENCY_NOT_VND",
                "1.25.000|PRICE_UNREADABLE",
                "rẻ|PRICE_UNREADABLE",
                "=A1*2|FORMULA"
            })
    void pricesThatCanMeanSomethingElseAreRefused(String written, String code) throws IOException {
        Reading<OfferLine> reading = offers("S1|Mật ong|HTX An|Đồng Nai|" + written + "|5||");

        assertThat(reading.codes()).containsExactly(code);
        assertThat(reading.entries()).isEmpty();
    }

    @Test
    void offersSayWhatTheySay() throws IOException {
        Reading<OfferLine> reading = offers(
                "S1 |Mật ong|HTX An|TP.HCM||1.000||8938505970011",
                "S2|Cá khô|HTX An|TP.HCM|liên hệ|hết hàng||8.93E+12",
                "S3|Tôm khô|HTX An|TP.HCM|5000|-1||",
                "|Mực khô|HTX An|TP.HCM|5000|1||",
                "1.2E+5|Mực khô|HTX An|TP.HCM|5000|1||",
                "S1|Mật ong|HTX An|TP.HCM|9000|||");

        assertThat(reading.entries()).hasSize(3);
        assertThat(reading.entries().get(0).offer().sku()).hasToString("S1");
        assertThat(reading.entries().get(0).offer().stock()).isEqualTo(1000);
        assertThat(reading.entries().get(0).product().province()).isEqualTo("Hồ Chí Minh");
        assertThat(reading.entries().get(1).offer().availability()).isEqualTo(Availability.OUT_OF_STOCK);
        assertThat(reading.entries().get(1).offer().price()).isNull();
        assertThat(reading.codes())
                .contains("GTIN_SCIENTIFIC", "STOCK_NEGATIVE", "SKU_MISSING", "SKU_SCIENTIFIC", "SKU_TWICE");
    }

    @Test
    void numbersOfASpreadsheetKeepAllTheirDigits() throws IOException {
        MemoryTable table = MemoryTable.of(OFFERS);
        table.row(List.of(
                new Cell.Number(new BigDecimal("1001.0")),
                new Cell.Text("Mật ong"),
                Cell.BLANK,
                Cell.BLANK,
                new Cell.Number(new BigDecimal("125000.0")),
                new Cell.Number(new BigDecimal("1E+1")),
                Cell.BLANK,
                new Cell.Number(new BigDecimal("8.93460001001E+11"))));

        OfferLine line = Reading.of(ListReader.offers(table)).only();

        assertThat(line.offer().sku()).hasToString("1001");
        assertThat(line.offer().price()).isEqualTo(Dong.of(125_000));
        assertThat(line.offer().stock()).isEqualTo(10);
    }

    @Test
    void aRevocationListTellsTheTwoDecisionsApart() throws IOException {
        RevocationNotice notice = Reading.of(ListReader.revocations(MemoryTable.of(
                        "Tên sản phẩm|Chủ thể|Số quyết định công nhận|Ngày công nhận|Số quyết định thu hồi|Ngày thu hồi|Lý do",
                        "Mật ong|HTX An|858/QĐ-UBND|19/06/2025|12/QĐ-UBND|05/01/2026|Ngừng sản xuất")))
                .only();

        assertThat(notice.revokedNumber()).hasToString("858/QĐ-UBND");
        assertThat(notice.revocation().on()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(notice.revocation().decision().number()).hasToString("12/QĐ-UBND");
        assertThat(notice.revocation().ground()).isEqualTo(RevocationGround.PRODUCTION_CEASED);
    }

    @Test
    void aRevocationListWithOneDecisionTakesDownWhateverIsInForce() throws IOException {
        Reading<RevocationNotice> reading = Reading.of(ListReader.revocations(MemoryTable.of(
                "Tên sản phẩm|Chủ thể|Số quyết định|Ngày quyết định", "Mật ong|HTX An|12/QĐ-UBND|05/01/2026")));

        assertThat(reading.only().revokedNumber()).isNull();
        assertThat(reading.only().revocation().on()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(reading.codes()).contains("DECISION_TAKEN_AS_REVOKING");
    }

    @Test
    void aCatalogueEntryKnowsWhetherItMayBeOnTheShelf() throws IOException {
        CatalogueEntry entry = (CatalogueEntry) Reading.of(ListReader.catalogue(MemoryTable.of(CATALOGUE, ITEM)))
                .only();

        assertThat(entry.name(Language.EN)).isEqualTo("Roasted coffee");
        assertThat(entry.name(Language.VI)).isEqualTo("Cà phê rang xay");
        assertThat(entry.eligibilityOn(SUMMER_2026)).isInstanceOf(Eligible.class);
        assertThat(entry.eligibilityOn(LocalDate.of(2028, 6, 19))).isInstanceOf(Eligible.class);
        assertThat(entry.eligibilityOn(LocalDate.of(2028, 6, 20))).isInstanceOf(Ineligible.class);
    }

    @Test
    void aRemovalNeedsNothingButItsItem() throws IOException {
        Reading<CatalogueLine> reading = Reading.of(ListReader.catalogue(
                MemoryTable.of(CATALOGUE, "DELETE|CF-1|||||||||||EXPIRED", ITEM.replace("LIST", "MAYBE"))));

        assertThat(reading.only()).isInstanceOfSatisfying(RemovalLine.class, removal -> {
            assertThat(removal.sku()).hasToString("CF-1");
            assertThat(removal.reason()).isEqualTo("EXPIRED");
        });
        assertThat(reading.codes()).containsExactly("ACTION_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "||", "một|hai|ba"})
    void aTableWithoutAHeaderIsNoList(String row) {
        assertThatThrownBy(() -> Reading.recognitions(MemoryTable.of(row)))
                .isInstanceOf(UnusableFileException.class)
                .extracting(thrown -> ((UnusableFileException) thrown).code())
                .isEqualTo(row.startsWith("một") ? "HEADER_NOT_FOUND" : "FILE_EMPTY");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> Reading.recognitions(MemoryTable.of("Chủ thể|Hạng sao")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("COLUMN_MISSING")
                .hasMessageContaining("Product name");
    }

    @Test
    void aHeaderAloneIsSaid() throws IOException {
        assertThat(Reading.recognitions(MemoryTable.of("Tên sản phẩm|Chủ thể")).codes())
                .containsExactly("NO_DATA_ROWS");
    }

    @Test
    void everyProblemIsHandedOverAndTheReportKeepsTheFirst() throws IOException {
        MemoryTable table = MemoryTable.of("Tên sản phẩm|Chủ thể|Hạng sao");
        int rows = Journal.KEPT + 500;
        for (int i = 0; i < rows; i++) {
            table.row("Mật ong " + i + "|HTX An|99");
        }
        List<String> heard = new ArrayList<>();

        ListReader<Recognition> reader =
                ListReader.recognitions(table).problemsTo(problem -> heard.add(problem.code()));
        reader.forEach(entry -> {});

        assertThat(heard).hasSize(rows + 1);
        assertThat(reader.report().problems()).hasSize(Journal.KEPT);
        assertThat(reader.report().count("STARS_UNREADABLE")).isEqualTo(rows);
        assertThat(reader.report().rejected()).isEqualTo(rows);
    }

    @Test
    void refusedRowsComeBackAndCanBeReadOnceCorrected() throws IOException {
        MemoryTable copy = new MemoryTable();
        ListReader<Recognition> reader = ListReader.recognitions(MemoryTable.of(
                        "Ghi chú|Tên sản phẩm|Chủ thể|Hạng sao", "riêng|Mật ong|HTX An|99", "|Cá khô|HTX An|4"))
                .rejectedTo(new CopySink(copy));
        reader.forEach(entry -> {});

        MemoryTable again = new MemoryTable();
        ListReader<Recognition> second = ListReader.recognitions(copy).rejectedTo(new CopySink(again));
        second.forEach(entry -> {});

        assertThat(second.report().rejected()).isEqualTo(1);
        TableRow header = again.next();
        TableRow row = again.next();
        assertThat(header.cells()).hasSize(4 + 6);
        assertThat(row.cells())
                .extracting(Cell::shown)
                .startsWith("riêng", "Mật ong", "HTX An", "99", "2", "STARS_UNREADABLE");
        assertThat(again.next()).isNull();
    }

    @Test
    void aReaderIsUsedOnce() throws IOException {
        ListReader<Recognition> reader =
                ListReader.recognitions(MemoryTable.of("Tên sản phẩm|Chủ thể", "Mật ong|HTX An"));
        reader.forEach(entry -> {});

        assertThatThrownBy(() -> reader.forEach(entry -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyHeaderTheLibraryWritesIsFoundAndMeansOneColumn() {
        for (CatalogueColumn column : CatalogueColumn.values()) {
            assertThat(CatalogueColumn.find(column.header().vi())).contains(column);
            assertThat(CatalogueColumn.find(column.header().en())).contains(column);
            assertThat(column.aliases())
                    .allSatisfy(alias ->
                            assertThat(CatalogueColumn.find(alias)).as(alias).contains(column));
        }
        assertThat(CatalogueColumn.find("TÊN  SẢN PHẨM:")).contains(CatalogueColumn.PRODUCT_NAME);
        assertThat(CatalogueColumn.find("ten san pham")).contains(CatalogueColumn.PRODUCT_NAME);
        assertThat(CatalogueColumn.find("Giá bán / Price")).contains(CatalogueColumn.PRICE);
        assertThat(CatalogueColumn.find("Ngày ký / Ngày hết hạn")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documentCommandType",
                "supplierTradeItemIdentification",
                "gtin",
                "tradeItemDescription",
                "tradeItemDescriptionEnglish",
                "brandName",
                "manufacturerName",
                "certificationValue",
                "certificationIdentification",
                "certificationIssuanceDate",
                "certificationAgency",
                "certificationAgencySuccessor",
                "certificationEffectiveStartDate",
                "certificationEffectiveEndDate",
                "suggestedRetailPrice",
                "quantityOnHand",
                "tradeItemAvailability",
                "netContentDescription",
                "tradeItemMarketingMessage",
                "productInformationPage",
                "productImages",
                "placeOfProductCommune",
                "placeOfProductDistrict",
                "placeOfProductProvince",
                "currentPlaceOfProductCommune",
                "currentPlaceOfProductProvince",
                "certificationProductCode",
                "certificationProductSetCode",
                "discontinuationCause",
                "discontinuationExplanation"
            })
    void theHeadersOfAListingSheetAreFound(String header) {
        assertThat(CatalogueColumn.find(header)).isPresent();
    }

    private static Reading<OfferLine> offers(String... rows) throws IOException {
        MemoryTable table = MemoryTable.of(OFFERS).delimited();
        for (String row : rows) {
            table.row(row);
        }
        return Reading.of(ListReader.offers(table));
    }

    private record CopySink(MemoryTable table) implements TableSink {
        @Override
        public void write(List<Cell> cells) {
            table.row(cells);
        }

        @Override
        public void commit() {
            // A table in memory is always whole.
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }
}
