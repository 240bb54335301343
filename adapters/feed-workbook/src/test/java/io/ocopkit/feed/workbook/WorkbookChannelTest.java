package io.ocopkit.feed.workbook;

import static io.ocopkit.testkit.ListingFixture.TODAY;
import static io.ocopkit.testkit.ListingFixture.aListing;
import static io.ocopkit.testkit.RemovalFixture.aRemoval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.StarRating;
import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Listing;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.CodeSet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookChannelTest {
    @TempDir
    Path folder;

    @Test
    void aRowCarriesTheWholeProof() throws IOException {
        FeedItem item = aListing()
                .withStars(StarRating.THREE)
                .decided("1887/QĐ-UBND", LocalDate.of(2025, 6, 16))
                .issuedBy(new IssuingAuthority("UBND huyện Đắk Song", AuthorityLevel.DISTRICT, "UBND tỉnh Lâm Đồng"))
                .from(
                        PostalAddress.of("Xã Thuận Hà", "Huyện Đắk Song", "Đắk Nông"),
                        new PostalAddress(
                                null,
                                "Xã Thuận Hạnh",
                                null,
                                "Lâm Đồng",
                                new AdministrativeCode(CodeSet.QD19_2025, "24736")))
                .offered(o -> o.sku("007").gtin("0012345678905").containing("0,5 kg"))
                .listed();
        assertThat(rows(HeaderSet.ENGLISH, item))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Action", "LIST")
                        .containsEntry("SKU", "007")
                        .containsEntry("GTIN", "0012345678905")
                        .containsEntry("Stars", "3")
                        .containsEntry("Decision number", "1887/QĐ-UBND")
                        .containsEntry("Decision date", "2025-06-16")
                        .containsEntry("Issuer", "UBND huyện Đắk Song")
                        .containsEntry("Issuer's successor", "UBND tỉnh Lâm Đồng")
                        .containsEntry("Valid from", "2025-06-16")
                        .containsEntry("Valid to", "2028-06-16")
                        .containsEntry("Re-assessment from", "2027-12-19")
                        .containsEntry("Re-assessment to", "2028-02-17")
                        .containsEntry("Price", "150000")
                        .containsEntry("Currency", "VND")
                        .containsEntry("Net content", "0.5 kg")
                        .containsEntry("Net content amount", "0.5")
                        .containsEntry("Net content unit", "KGM")
                        .containsEntry("Commune", "Xã Thuận Hà")
                        .containsEntry("District", "Huyện Đắk Song")
                        .containsEntry("Province", "Đắk Nông")
                        .containsEntry("Current commune", "Xã Thuận Hạnh")
                        .containsEntry("Current province", "Lâm Đồng")
                        .containsEntry("Administrative code", "24736")
                        .containsEntry("Administrative code set", "QD19_2025")
                        .containsEntry("Removal cause", ""));
    }

    @Test
    void aPlaceWhoseSuccessorIsNotKnownIsNotGuessed() throws IOException {
        assertThat(rows(HeaderSet.ENGLISH, aListing().from("Đắk Nông").listed()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Province", "Đắk Nông")
                        .containsEntry("Current province", "")
                        .containsEntry("Administrative code", ""));
    }

    @Test
    void aRemovalSaysWhyAndFromWhenAndNothingOfTheCertificate() throws IOException {
        FeedItem item = aRemoval()
                .sku("MO-9")
                .because(WithdrawalCause.CERTIFICATE_REVOKED)
                .removed();
        assertThat(rows(HeaderSet.GDSN, item)).singleElement().satisfies(row -> {
            assertThat(row)
                    .containsEntry("documentCommandType", "DELETE")
                    .containsEntry("supplierTradeItemIdentification", "MO-9")
                    .containsEntry("discontinuationCause", "CERTIFICATE_REVOKED")
                    .containsEntry("discontinuedDate", TODAY.toString());
            assertThat(row.get("discontinuationExplanation")).startsWith("Giấy chứng nhận bị thu hồi");
            assertThat(row.get("discontinuationExplanationEnglish")).startsWith("The certificate was revoked");
            row.forEach((header, value) -> {
                if (header.startsWith("certification")) {
                    assertThat(value).as(header).isEmpty();
                }
            });
        });
    }

    @Test
    void identifiersAreTextAndPricesNumbersAndDatesDates() throws IOException {
        Path file = write(HeaderSet.GDSN, aListing().listed());
        List<Cell> row = WorkbookFile.cells(file, 0).get(1);
        List<String> headers = ColumnTemplate.standard().headers(HeaderSet.GDSN);
        for (String text : List.of("gtin", "supplierTradeItemIdentification", "certificationIdentification")) {
            assertThat(row.get(headers.indexOf(text)).getType()).as(text).isEqualTo(CellType.STRING);
        }
        for (String number : List.of("suggestedRetailPrice", "quantityOnHand", "certificationValue")) {
            assertThat(row.get(headers.indexOf(number)).getType()).as(number).isEqualTo(CellType.NUMBER);
        }
        Cell until = row.get(headers.indexOf("certificationEffectiveEndDate"));
        assertThat(until.getType()).isEqualTo(CellType.NUMBER);
        assertThat(until.getDataFormatString()).isEqualTo("dd/mm/yyyy");
    }

    @Test
    void noCellIsAFormula() throws IOException {
        Path file = write(
                HeaderSet.GDSN,
                aListing()
                        .of("=1+1")
                        .offered(o -> o.described("=HYPERLINK(\"x\")"))
                        .listed());
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>", "<f ")
                .contains("=1+1");
    }

    @Test
    void theHeaderStaysInSightAndCanBeFiltered() throws IOException {
        Path file = write(
                HeaderSet.VIETNAMESE, aListing().listed(), aRemoval().sku("Z").removed());
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"", "ySplit=\"1\"", "<autoFilter ref=\"A1:", "3\">");
    }

    @Test
    void theSecondSheetExplainsEveryColumnInBothLanguages() throws IOException {
        Path file = write(HeaderSet.GDSN, aListing().listed());
        assertThat(WorkbookFile.sheetNames(file)).containsExactly("Sản phẩm - Products", GuideSheet.NAME);
        List<String> guide =
                WorkbookFile.sheet(file, 1).stream().flatMap(List::stream).toList();
        for (Column column : ColumnTemplate.standard().columns()) {
            assertThat(guide)
                    .contains(
                            column.gdsnName(),
                            column.header().vi(),
                            column.header().en(),
                            column.meaning().vi(),
                            column.meaning().en());
        }
        assertThat(guide).contains("23/11/2026", "23/11/2026 09:00", "DELETE", "GRM");
    }

    @Test
    void whatExceedsASheetGoesOnToTheNext() throws IOException {
        Path file = folder.resolve("many.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                WorkbookWriter writer = new WorkbookWriter(WorkbookConfig.standard(), header(), out, 3)) {
            for (String sku : List.of("A", "B", "C", "D", "E")) {
                writer.remove(aRemoval().sku(sku).build());
            }
            writer.finish();
        }
        assertThat(WorkbookFile.sheetNames(file))
                .containsExactly(
                        "Sản phẩm - Products", "Sản phẩm - Products 2", "Sản phẩm - Products 3", GuideSheet.NAME);
        assertThat(skus(file, 0)).containsExactly("A", "B");
        assertThat(skus(file, 1)).containsExactly("C", "D");
        assertThat(skus(file, 2)).containsExactly("E");
    }

    @Test
    void theWorkbookWasCreatedWhenTheFeedWas() throws IOException {
        Path file = write(HeaderSet.GDSN, aListing().listed());
        assertThat(part(file, "docProps/core.xml")).contains(">2026-11-23T02:00:00Z<");
    }

    @Test
    void propertiesThatNoLongerSayWhenAreNotPassedOver() {
        assertThatThrownBy(() -> StableArchive.stamp("<coreProperties/>", Instant.EPOCH))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTextTooLongForACellIsAFindingAndNeverCut() throws IOException {
        Listing listing =
                aListing().offered(o -> o.described("x".repeat(32_768))).build();
        WorkbookChannel channel = new WorkbookChannel(WorkbookConfig.standard());
        assertThat(channel.check(listing))
                .singleElement()
                .extracting(Issue::code, Issue::field)
                .containsExactly("CELL_TOO_LONG", "content.description");
        assertThat(channel.check(
                        aListing().offered(o -> o.described("x".repeat(32_767))).build()))
                .isEmpty();
        assertThat(rows(HeaderSet.ENGLISH, new FeedItem.Listed(listing)))
                .singleElement()
                .satisfies(row -> assertThat(row.get("Description")).hasSize(32_768));
    }

    @Test
    void theDraftIsDeleted() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = drafts(temporary);
        write(HeaderSet.GDSN, aListing().listed());
        assertThat(drafts(temporary)).isEqualTo(before);
    }

    private static long drafts(Path temporary) throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith(WorkbookChannel.DRAFT))
                    .count();
        }
    }

    private List<Map<String, String>> rows(HeaderSet set, FeedItem... items) throws IOException {
        return SheetRows.byHeader(WorkbookFile.sheet(write(set, items), 0));
    }

    private static List<String> skus(Path file, int sheet) throws IOException {
        return SheetRows.byHeader(WorkbookFile.sheet(file, sheet)).stream()
                .map(row -> SheetRows.cell(row, "supplierTradeItemIdentification"))
                .toList();
    }

    private Path write(HeaderSet set, FeedItem... items) throws IOException {
        WorkbookConfig config = new WorkbookConfig(ColumnTemplate.standard(), set);
        return Documents.write(new WorkbookChannel(config), header(), folder, items);
    }

    private static FeedHeader header() {
        return Documents.header();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            return new String(workbook.getInputStream(workbook.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
