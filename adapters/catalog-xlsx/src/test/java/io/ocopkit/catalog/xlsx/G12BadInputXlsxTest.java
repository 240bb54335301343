package io.ocopkit.catalog.xlsx;

import static io.ocopkit.catalog.xlsx.RawWorkbook.row;
import static io.ocopkit.catalog.xlsx.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.catalog.Cell;
import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.ImportReport;
import io.ocopkit.catalog.ListReader;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.TableRow;
import io.ocopkit.catalog.TableSink;
import io.ocopkit.catalog.TableSource;
import io.ocopkit.catalog.UnusableFileException;
import io.ocopkit.certification.StarRating;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** G12 on workbooks: formulas, merged cells, hostile packages. */
class G12BadInputXlsxTest {
    private static final ImportLimits LIMITS = ImportLimits.standard();
    private static final String GOOD = row(2, "Mật ong", "HTX An", "Đồng Nai", "4", "858/QĐ-UBND", "19/06/2025");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private final List<Recognition> entries = new ArrayList<>();

    @Test
    void numbersAndDateCellsAreReadAsWhatTheyAre() throws IOException {
        read(RawWorkbook.of("<row r=\"2\">" + text("A2", "Mật ong") + text("B2", "HTX An")
                + "<c r=\"D2\"><v>4.0</v></c>" + text("E2", "858/QĐ-UBND")
                + "<c r=\"F2\" s=\"1\"><v>45827</v></c></row>"
                + "<row r=\"3\">" + text("A3", "Phấn hoa")
                + "<c r=\"D3\"><v>3</v></c><c r=\"F3\"><v>45827</v></c></row>"));

        assertThat(entries)
                .extracting(entry -> entry.certificate().stars())
                .containsExactly(StarRating.FOUR, StarRating.THREE);
        assertThat(entries)
                .extracting(entry -> entry.certificate().decision().date())
                .containsOnly(LocalDate.of(2025, 6, 19));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"D2\"><f>1+3</f><v>4</v></c>",
                "<c r=\"D2\" t=\"str\"><f>\"4\"</f><v>4</v></c>",
                "<c r=\"D2\"><f>[1]Other!A1</f><v>4</v></c>",
                "<c r=\"D2\" t=\"e\"><v>#REF!</v></c>",
                "<c r=\"D2\" t=\"s\"><v>77</v></c>",
                "<c r=\"D2\"><f t=\"shared\" ref=\"D2:D3\" si=\"0\">A1</f><v>4</v></c>"
            })
    void aFormulaIsNeverEvaluatedAndItsOldResultNeverUsed(String cell) throws IOException {
        ImportReport report =
                read(RawWorkbook.of("<row r=\"2\">" + text("A2", "Mật ong") + text("B2", "HTX An") + cell + "</row>"));

        assertThat(entries).isEmpty();
        assertThat(report.count("FORMULA")).isEqualTo(1);
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
        read(RawWorkbook.of("<row r=\"2\">" + text("A2", "Mật ong") + "<c r=\"B2\" t=\"str\"><v>HTX An</v></c>"
                + "<c r=\"D2\"><v>4</v></c></row>"));

        assertThat(entries.get(0).producer().name()).isEqualTo("HTX An");
    }

    @Test
    void aMergedProducerReachesAllItsRows() throws IOException {
        ImportReport report = read(
                RawWorkbook.of(
                        GOOD
                                + row(3, "Phấn hoa", "", "", "3", "", "")
                                + row(4, "Sáp ong", "", "", "", "", "")
                                + row(5, "Keo ong", "", "", "3", "", ""),
                        "<mergeCells><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"C2:C4\"/><mergeCell ref=\"D3:D4\"/><mergeCell ref=\"E2:E3\"/></mergeCells>"));

        assertThat(entries)
                .extracting(entry ->
                        entry.producer() == null ? "" : entry.producer().name())
                .containsExactly("HTX An", "HTX An", "HTX An", "");
        assertThat(entries.get(1).certificate().decision().number()).hasToString("858/QĐ-UBND");
        assertThat(entries.get(2).certificate().stars())
                .as("stars are never spread")
                .isNull();
        assertThat(report.corrections())
                .anySatisfy(change -> assertThat(change.what().en()).contains("merged"));
    }

    @Test
    void theFirstVisibleSheetIsReadAndTheOthersAreNamed() throws IOException {
        ImportReport report = read(RawWorkbook.of(row(2, "Bí mật", "HTX Ẩn", "", "5"))
                .with(
                        "xl/workbook.xml",
                        RawWorkbook.workbook(
                                "<sheet name=\"Nháp\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"Chính\" sheetId=\"2\" r:id=\"rId2\"/>"))
                .with(
                        "xl/worksheets/sheet2.xml",
                        RawWorkbook.sheet(row(1, "Tên sản phẩm", "Chủ thể") + row(2, "Mật ong", "HTX An"), "")));

        assertThat(entries).extracting(entry -> entry.product().name()).containsExactly("Mật ong");
        assertThat(report.problems())
                .filteredOn(problem -> problem.code().equals("OTHER_TABLES"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.value()).isEqualTo("Nháp"));
    }

    private record Hostile(String code, RawWorkbook workbook) {
        @Override
        public String toString() {
            return code;
        }
    }

    static Stream<Hostile> packagesThatAreRefused() {
        String entity = "<!DOCTYPE worksheet [<!ENTITY x \"4\">]>";
        return Stream.of(
                new Hostile("ZIP_BOMB", RawWorkbook.of(GOOD).with("xl/media/big.bin", "0".repeat(30_000_000))),
                new Hostile("ZIP_BOMB", RawWorkbook.of(GOOD + " ".repeat(30_000_000))),
                new Hostile("TOO_MANY_COLUMNS", RawWorkbook.of("<row r=\"2\">" + text("XFD2", "x") + "</row>")),
                new Hostile("TOO_MANY_COLUMNS", RawWorkbook.of("<row r=\"2\">" + text("ZZZZZZ2", "x") + "</row>")),
                new Hostile("TOO_MANY_ROWS", RawWorkbook.of("<row r=\"999999999\"/>")),
                new Hostile("TOO_MANY_ROWS", RawWorkbook.of("<row r=\"99999999999999\"/>")),
                new Hostile("WORKBOOK_DAMAGED", RawWorkbook.of("<row r=\"x\"/>")),
                new Hostile("WORKBOOK_DAMAGED", RawWorkbook.of("<row r=\"2\">" + text("2", "x") + "</row>")),
                new Hostile("WORKBOOK_DAMAGED", RawWorkbook.of("<row r=\"2\"><c r=\"A2\" t=\"zz\"><v>1</v></c></row>")),
                new Hostile("WORKBOOK_DAMAGED", RawWorkbook.of("<row r=\"2\"><c r=\"A2\"><v>")),
                new Hostile("WORKBOOK_DAMAGED", RawWorkbook.of(GOOD).replacing(SHEET, "?>", "?>" + entity)),
                new Hostile(
                        "WORKBOOK_DAMAGED",
                        RawWorkbook.of(GOOD)
                                .replacing(
                                        SHEET,
                                        "?>",
                                        "?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                                .replacing(SHEET, "Mật ong", "&x;")),
                new Hostile("WORKBOOK_DAMAGED", RawWorkbook.of(GOOD).without(SHEET)),
                new Hostile("WORKBOOK_DAMAGED", RawWorkbook.of(GOOD).without("xl/workbook.xml")),
                new Hostile("WORKBOOK_DAMAGED", RawWorkbook.of(GOOD).with("XL/worksheets/SHEET1.xml", "<a/>")),
                new Hostile("NOT_A_WORKBOOK", RawWorkbook.of(GOOD).without("[Content_Types].xml")),
                new Hostile(
                        "NO_VISIBLE_SHEET",
                        RawWorkbook.of(GOOD).replacing("xl/workbook.xml", "sheetId", "state=\"veryHidden\" sheetId")));
    }

    @ParameterizedTest
    @MethodSource
    void packagesThatAreRefused(Hostile hostile) {
        assertThatThrownBy(() -> read(hostile.workbook()))
                .isInstanceOfSatisfying(
                        UnusableFileException.class,
                        refused -> assertThat(refused.code()).isEqualTo(hostile.code()));
    }

    @Test
    void otherFilesAreNoWorkbooks() throws IOException {
        assertThat(refusalOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1}))
                .isEqualTo("XLS_OR_ENCRYPTED");
        assertThat(refusalOf("Tên,Chủ thể".getBytes(StandardCharsets.UTF_8))).isEqualTo("NOT_A_WORKBOOK");
        assertThat(refusalOf(new byte[0])).isEqualTo("NOT_A_WORKBOOK");
        assertThat(refusalOf(new byte[] {'P', 'K', 3, 4, 1, 2, 3, 4, 5})).isEqualTo("WORKBOOK_DAMAGED");
    }

    @Test
    void whatOthersPutIntoAPackageIsLeftAlone() throws IOException {
        read(RawWorkbook.of(GOOD)
                .replacing(SHEET, "<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>")
                .with("xl/vbaProject.bin", "macro")
                .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .with("docProps/custom.xml", "<x/>")
                .without("xl/styles.xml"));

        assertThat(entries).hasSize(1);
    }

    @Test
    void aCellThatIsTooLongIsTheProblemOfItsRow() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        ImportReport report =
                read(RawWorkbook.of(row(2, text.toString(), "HTX An", "", "4") + row(3, "Mật ong", "HTX An", "", "4")));

        assertThat(report.count("CELL_TOO_LONG")).isEqualTo(1);
        assertThat(entries).hasSize(1);
    }

    @Test
    void monstrousNumbersAreNotWrittenOut() throws IOException {
        ImportReport report = read(RawWorkbook.of("<row r=\"2\">" + text("A2", "Mật ong") + text("B2", "HTX An")
                + "<c r=\"D2\"><v>1E999999999</v></c></row>"));

        assertThat(report.rejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damagedPackagesNeverThrowAnythingElse(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = Files.readAllBytes(
                RawWorkbook.of(GOOD + row(3, "Phấn hoa", "HTX An", "", "3")).writeTo(folder.resolve("whole.xlsx")));
        for (int round = 0; round < 150; round++) {
            byte[] bytes = whole.clone();
            for (int i = random.nextInt(5); i >= 0; i--) {
                bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
            }
            entries.clear();
            try {
                read(Files.write(folder.resolve("list.xlsx"), bytes));
            } catch (UnusableFileException e) {
                entries.clear();
            }
            assertThat(entries)
                    .as("seed %d round %d", seed, round)
                    .allSatisfy(entry ->
                            assertThat(entry.certificate().stars()).isIn(StarRating.THREE, StarRating.FOUR, null));
        }
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Path file = folder.resolve("copy.xlsx");
        List<Cell> cells = List.of(
                new Cell.Text("=1+1"),
                new Cell.Number(new BigDecimal("8938505970011")),
                new Cell.Day(LocalDate.of(2026, 8, 5)),
                Cell.BLANK,
                new Cell.Text("Hòa Bình"));
        try (TableSink sink = new XlsxTables().create(file)) {
            sink.write(cells);
            sink.commit();
        }

        try (TableSource source = new XlsxTables().open(file, LIMITS)) {
            TableRow row = source.next();
            assertThat(row.number()).isEqualTo(1);
            for (int i = 0; i < cells.size(); i++) {
                assertThat(row.cell(i)).isEqualTo(cells.get(i));
            }
            assertThat(source.next()).isNull();
        }
    }

    @Test
    void refusedRowsComeBackAsAWorkbook() throws IOException {
        Path list =
                RawWorkbook.of(GOOD + row(3, "Phấn hoa", "HTX An", "", "99")).writeTo(folder.resolve("list.xlsx"));
        Path copy = folder.resolve("rejected.xlsx");
        try (ListReader<Recognition> reader =
                XlsxCatalogue.recognitions(list, LIMITS).rejectedTo(new XlsxTables().create(copy))) {
            reader.forEach(entry -> {});
        }

        ImportReport report = read(copy);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("STARS_UNREADABLE");
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("Hạng sao");
        });
    }

    private String refusalOf(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("list.xlsx"), bytes);
        try {
            read(file);
            return "";
        } catch (UnusableFileException e) {
            return e.code();
        }
    }

    private ImportReport read(RawWorkbook workbook) throws IOException {
        return read(workbook.writeTo(folder.resolve("list.xlsx")));
    }

    private ImportReport read(Path file) throws IOException {
        try (ListReader<Recognition> reader = XlsxCatalogue.recognitions(file, LIMITS)) {
            reader.forEach(entries::add);
            return reader.report();
        }
    }
}
