package io.ocopkit.catalog.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.ImportReport;
import io.ocopkit.catalog.ListReader;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.UnusableFileException;
import io.ocopkit.certification.StarRating;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** G12 on delimited text: encodings, separators, quotation marks, limits. */
class G12BadInputCsvTest {
    private static final String LIST = """
            Tên sản phẩm,Chủ thể,Tỉnh,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan ban hành
            Cà phê rang xay,HTX Hòa Bình,Đắk Nông,4,858/QĐ-UBND,19/06/2025,UBND tỉnh Đắk Nông
            Hạt điều,HTX An,Đắk Nông,3,1887/QĐ-UBND,16/06/2025,UBND huyện Đắk Song
            """;
    private static final ImportLimits LIMITS = ImportLimits.standard();

    @TempDir
    Path folder;

    private record Strange(String what, byte[] bytes) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Strange text(String what, String text) {
        return new Strange(what, text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Strange> filesThatAreReadWhole() {
        return Stream.of(
                text("plain", LIST),
                text("byte-order mark", "\uFEFF" + LIST),
                new Strange("UTF-16 little-endian", marked("\uFEFF" + LIST, StandardCharsets.UTF_16LE)),
                new Strange("UTF-16 big-endian", marked("\uFEFF" + LIST, StandardCharsets.UTF_16BE)),
                text("semicolons", LIST.replace(',', ';')),
                text("tabs", LIST.replace(',', '\t')),
                text("bars", LIST.replace(',', '|')),
                text("declared separator", "sep=;\r\n" + LIST.replace(',', ';')),
                text("lines end as on Windows", LIST.replace("\n", "\r\n")),
                text("no line end at the end", LIST.strip()),
                text("decomposed letters", Normalizer.normalize(LIST, Normalizer.Form.NFD)),
                text("look-alike letters", LIST.replace('Đ', 'Ð')),
                text("everything in quotation marks", quoted(LIST)),
                text("blanks around quotation marks", quoted(LIST).replace(",", " , ")),
                text("line break in a cell", LIST.replace("Cà phê rang xay", "\"Cà phê\nrang xay\"")),
                text("separator in a cell", LIST.replace("HTX An", "\"HTX An, Đắk Song\"")),
                text("quotation marks in a cell", LIST.replace("HTX An", "\"HTX \"\"An\"\"\"")),
                text("superfluous separators at the end", LIST.replace("\n", ",,,\n")),
                text("blank lines", LIST.replace("\n", "\n\n,,,,,,\n")),
                text("title rows", "DANH SÁCH SẢN PHẨM OCOP,,,,,,\n\n(kèm theo quyết định),,,,,,\n" + LIST),
                text("titles without separators", "DANH SÁCH SẢN PHẨM OCOP\nNĂM 2025\n" + LIST),
                text("repeated header", LIST + LIST.lines().findFirst().orElseThrow() + "\n"),
                text("total row", LIST + "Tổng cộng,,,2,,,\n"),
                text("guarded cells", LIST.replace("HTX An", "'=HTX An")),
                text("old tone placement", LIST.replace("Hòa", "Hoà")),
                text("headers in capitals", LIST.replace("Tên sản phẩm", "TÊN SẢN PHẨM")),
                text("headers without diacritics", LIST.replace("Tên sản phẩm", "Ten san pham")),
                text("unknown columns", LIST.replace("\n", ",ghi gì đó\n")));
    }

    @ParameterizedTest
    @MethodSource
    void filesThatAreReadWhole(Strange file) throws IOException {
        List<Recognition> entries = new ArrayList<>();

        ImportReport report = read(file.bytes(), entries);

        assertThat(report.errors()).isEmpty();
        assertThat(entries)
                .extracting(entry -> entry.certificate().stars())
                .containsExactly(StarRating.FOUR, StarRating.THREE);
        assertThat(entries)
                .extracting(
                        entry -> String.valueOf(entry.certificate().decision().number()))
                .containsExactly("858/QĐ-UBND", "1887/QĐ-UBND");
    }

    static Stream<Strange> filesThatCannotBeRead() throws IOException {
        return Stream.of(
                text("FILE_EMPTY", ""),
                text("FILE_EMPTY", "\uFEFF"),
                text("FILE_EMPTY", "\n\n,,,\n"),
                text("HEADER_NOT_FOUND", "một,hai\nba,bốn\n"),
                text("HEADER_NOT_FOUND", "Tªn s¶n phÈm,Chñ thÓ\nCµ phª,HTX\n"),
                text("COLUMN_MISSING", "Chủ thể,Hạng sao\nHTX An,4\n"),
                new Strange("ENCODING_NOT_UTF8", LIST.getBytes(Charset.forName("windows-1258"))),
                new Strange("ENCODING_NOT_UTF8", tcvn3()),
                new Strange("NOT_TEXT", new byte[] {'P', 'K', 3, 4, 20, 0}),
                new Strange("NOT_TEXT", LIST.getBytes(StandardCharsets.UTF_16LE)),
                new Strange("NOT_TEXT", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
    }

    @ParameterizedTest
    @MethodSource
    void filesThatCannotBeRead(Strange file) {
        assertThatThrownBy(() -> read(file.bytes(), new ArrayList<>()))
                .isInstanceOfSatisfying(UnusableFileException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(file.what());
                    assertThat(refused.text().vi()).isNotBlank();
                });
    }

    @Test
    void aStrayByteIsTheProblemOfItsRow() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(LIST.getBytes(StandardCharsets.UTF_8));
        bytes.write("Mu\u1ED1i t\u00F4m,HTX ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xF4);
        bytes.write(",Đắk Nông,3,,,\n".getBytes(StandardCharsets.UTF_8));
        List<Recognition> entries = new ArrayList<>();

        ImportReport report = read(bytes.toByteArray(), entries);

        assertThat(entries).hasSize(2);
        assertThat(report.errors()).extracting(problem -> problem.code()).containsExactly("TEXT_ENCODING");
    }

    @Test
    void aLostQuotationMarkCostsItsOwnRowsAndNoOthers() throws IOException {
        StringBuilder list = new StringBuilder("Tên sản phẩm,Chủ thể,Tỉnh,Hạng sao\n");
        for (int i = 1; i <= 200; i++) {
            String quote = i == 50 || i == 120 ? "\"" : "";
            list.append(quote)
                    .append("Mật ong ")
                    .append(i)
                    .append(",HTX An,Đồng Nai,")
                    .append(i % 2 == 0 ? 3 : 4)
                    .append('\n');
        }
        list.append("\"Trà\" xanh,HTX An,Đồng Nai,4\n");
        List<Recognition> entries = new ArrayList<>();

        ImportReport report = read(list.toString().getBytes(StandardCharsets.UTF_8), entries);

        assertThat(report.count("QUOTES_UNPAIRED")).isEqualTo(3);
        assertThat(entries).hasSize(198);
        assertThat(report.rows()).isEqualTo(202);
        assertThat(entries).allSatisfy(entry -> {
            int number = Integer.parseInt(entry.product().name().substring("Mật ong ".length()));
            assertThat(entry.certificate().stars()).isEqualTo(number % 2 == 0 ? StarRating.THREE : StarRating.FOUR);
        });
    }

    @Test
    void twoLostQuotationMarksThatPairAcrossRowsAreSeen() throws IOException {
        String list = LIST.replace("Cà phê rang xay", "\"Cà phê rang xay").replace("Hạt điều", "Hạt điều\"");
        List<Recognition> entries = new ArrayList<>();

        ImportReport report = read(list.getBytes(StandardCharsets.UTF_8), entries);

        assertThat(entries).isEmpty();
        assertThat(report.count("QUOTES_UNPAIRED")).isEqualTo(1);
    }

    @Test
    void limitsHold() throws IOException {
        String longCell = "x".repeat(40_000);
        ImportReport cell =
                read(LIST.replace("Hạt điều", longCell).getBytes(StandardCharsets.UTF_8), new ArrayList<>());
        ImportReport cells = read(
                LIST.replace("Hạt điều", "Hạt điều" + ",x".repeat(400)).getBytes(StandardCharsets.UTF_8),
                new ArrayList<>());

        assertThat(cell.count("CELL_TOO_LONG")).isEqualTo(1);
        assertThat(cells.count("CELLS_TOO_MANY")).isEqualTo(1);
        assertThatThrownBy(() -> read(LIST, new ImportLimits(1 << 20, 100, 2, 100, 1000)))
                .hasMessageContaining("TOO_MANY_ROWS");
        assertThatThrownBy(() -> read(LIST, new ImportLimits(10, 100, 100, 100, 1000)))
                .hasMessageContaining("FILE_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void damagedBytesNeverThrowAndNeverChangeAStar(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = longList().getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[400 + random.nextInt(bytes.length - 400)] =
                        "\",\n;\t'=\u0000x".getBytes(StandardCharsets.UTF_8)[random.nextInt(9)];
            }
            requireRightStars("seed " + seed + " round " + round, bytes);
        }
    }

    private void requireRightStars(String what, byte[] bytes) throws IOException {
        List<Recognition> entries = new ArrayList<>();
        try {
            ImportReport report = read(bytes, entries);
            assertThat(report.rows()).as(what).isEqualTo(report.accepted() + report.rejected() + report.skipped());
        } catch (UnusableFileException e) {
            return;
        }
        for (Recognition entry : entries) {
            String name = entry.product().name();
            StarRating stars = entry.certificate().stars();
            if (name.matches("Mật ong số [345]\\d\\d") && stars != null) {
                assertThat(stars.stars()).as("%s: %s", what, name).isEqualTo(name.charAt("Mật ong số ".length()) - '0');
            }
        }
    }

    private static String longList() {
        StringBuilder list = new StringBuilder("Tên sản phẩm,Chủ thể,Tỉnh,Hạng sao,Số quyết định,Ghi chú\n");
        for (int i = 0; i < 60; i++) {
            int stars = 3 + i % 3;
            list.append("Mật ong số ")
                    .append(stars * 100 + i)
                    .append(",HTX An Bình,Đồng Nai,")
                    .append(stars)
                    .append(",858/QĐ-UBND,\"ghi, chú\"\n");
        }
        return list.toString();
    }

    @Test
    void refusedRowsComeBackWithTheirErrorsAndAreReadOnceCorrected() throws IOException {
        Path list =
                write(LIST.replace(",3,", ",9,").replace("HTX An", "'=HTX An").getBytes(StandardCharsets.UTF_8));
        Path copy = folder.resolve("rejected.csv");
        try (ListReader<Recognition> reader = CsvCatalogue.recognitions(list, LIMITS)
                .rejectedTo(CsvTables.excel().create(copy))) {
            reader.forEach(entry -> {});
        }

        String text = Files.readString(copy);
        assertThat(text)
                .startsWith("\uFEFFTên sản phẩm")
                .contains("STARS_UNREADABLE")
                .contains("'=HTX An");
        List<Recognition> corrected = new ArrayList<>();
        read(text.replace(",9,", ",3,").getBytes(StandardCharsets.UTF_8), corrected);
        assertThat(corrected).hasSize(1);
        assertThat(corrected.get(0).producer().name()).isEqualTo("=HTX An");
    }

    @Test
    void nothingIsLeftWithoutACommit() throws IOException {
        Path copy = folder.resolve("rejected.csv");
        try (ListReader<Recognition> reader = CsvCatalogue.recognitions(
                        write("x,y\n".getBytes(StandardCharsets.UTF_8)), LIMITS)
                .rejectedTo(CsvTables.excel().create(copy))) {
            assertThatThrownBy(() -> reader.forEach(entry -> {})).isInstanceOf(UnusableFileException.class);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("list.csv"));
        }
    }

    @Test
    void aQuarterOfAMillionRowsStreamAndTheirProblemsDoNotPileUp() throws IOException {
        Path list = folder.resolve("long.csv");
        int rows = 250_000;
        try (BufferedWriter out = Files.newBufferedWriter(list)) {
            out.write("Tên sản phẩm,Chủ thể,Tỉnh,Hạng sao\n");
            for (int i = 0; i < rows; i++) {
                out.write("Mật ong số " + i + ",HTX số " + i / 2 + ",Đồng Nai," + (i % 2 == 0 ? "4" : "99") + "\n");
            }
        }
        long[] accepted = {0};
        try (ListReader<Recognition> reader = CsvCatalogue.recognitions(list, LIMITS)) {
            reader.forEach(entry -> accepted[0]++);

            assertThat(reader.report().rejected()).isEqualTo(rows / 2);
            assertThat(reader.report().problems().size()).isLessThanOrEqualTo(10_000);
        }
        assertThat(accepted[0]).isEqualTo(rows / 2);
    }

    private ImportReport read(byte[] bytes, List<Recognition> entries) throws IOException {
        try (ListReader<Recognition> reader = CsvCatalogue.recognitions(write(bytes), LIMITS)) {
            reader.forEach(entries::add);
            return reader.report();
        }
    }

    private void read(String text, ImportLimits limits) throws IOException {
        try (ListReader<Recognition> reader =
                CsvCatalogue.recognitions(write(text.getBytes(StandardCharsets.UTF_8)), limits)) {
            reader.forEach(entry -> {});
        }
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("list.csv"), bytes);
    }

    private static String quoted(String list) {
        return "\"" + list.strip().replace(",", "\",\"").replace("\n", "\"\n\"") + "\"\n";
    }

    private static byte[] marked(String text, Charset charset) {
        return text.getBytes(charset);
    }

    /** TCVN3 puts Vietnamese letters on single bytes; as UTF-8 they are malformed. */
    private static byte[] tcvn3() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(
                new byte[] {'T', (byte) 0xAA, 'n', ' ', 's', (byte) 0xB6, 'n', ' ', 'p', 'h', (byte) 0xC8, 'm', ','});
        bytes.write(new byte[] {'C', 'h', (byte) 0xF1, ' ', 't', 'h', (byte) 0xD3, '\n', 'x', ',', 'y', '\n'});
        return bytes.toByteArray();
    }
}
