package io.ocopkit.example.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A folder with small lists in it, and the program run on them on a fixed day. */
final class Trial {
    static final Clock AUTUMN = Settings.clockOn(LocalDate.of(2026, 11, 23));

    /** Two certificates that stand, one that has run out, one row the reader refuses and one repeated header. */
    static final String RECOGNITIONS = """
            Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Hạng sao,Cơ quan ban hành,Số quyết định,Ngày quyết định
            Mật ong,HTX Một,Lâm Đồng,4 sao,UBND tỉnh Lâm Đồng,11/QĐ-UBND,12/03/2026
            Cà phê,HTX Hai,Lâm Đồng,3 sao,UBND tỉnh Lâm Đồng,12/QĐ-UBND,16/10/2025
            Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Hạng sao,Cơ quan ban hành,Số quyết định,Ngày quyết định
            Trà,HTX Ba,Lâm Đồng,4 sao,UBND tỉnh Lâm Đồng,13/QĐ-UBND,12/10/2023
            Nấm,HTX Bốn,Lâm Đồng,6 sao,UBND tỉnh Lâm Đồng,14/QĐ-UBND,12/03/2026
            """;

    static final String OFFERS = """
            Mã hàng,Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Giá bán,Tồn kho,Mô tả,Nhãn hiệu,Liên kết,Hình ảnh
            MO-1,Mật ong,HTX Một,Lâm Đồng,195.000,5,Mật ong rừng,Một,https://shop.example.com/mo,https://shop.example.com/mo.jpg
            XX-1,Không có trong danh sách,HTX Một,Lâm Đồng,195.000,5,Không rõ,Một,https://shop.example.com/x,https://shop.example.com/x.jpg
            """;

    static final String REVOCATIONS = """
            Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Số quyết định thu hồi,Ngày thu hồi,Lý do thu hồi
            Mật ong,HTX Một,Lâm Đồng,99/QĐ-UBND,20/11/2026,Ngừng sản xuất
            """;

    final Path recognitions;
    final Path offers;
    final Path revocations;
    final Path out;
    private final Path folder;

    Trial(Path folder) {
        this.folder = folder;
        this.recognitions = write("cong-nhan.csv", RECOGNITIONS);
        this.offers = write("chao-hang.csv", OFFERS);
        this.revocations = write("thu-hoi.csv", REVOCATIONS);
        this.out = folder.resolve("out");
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the program in this trial's folder. */
    Outcome run(Object... arguments) {
        List<String> line = new ArrayList<>(List.of("--out", out.toString()));
        Stream.of(arguments).map(Object::toString).forEach(line::add);
        return start(line.toArray(String[]::new));
    }

    static Outcome start(String... arguments) {
        Quiet.libraries();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(printer(out), printer(err), AUTUMN);
        ExitCode exit = Quickstart.run(terminal, arguments);
        return new Outcome(exit.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Every file below a folder with its time stamp and its bytes. */
    static Map<String, String> snapshot(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(
                            folder.relativize(file).toString(),
                            Files.getLastModifiedTime(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    /**
     * What came of a run.
     *
     * @param exit the exit code
     * @param out what it printed
     * @param err what it said beside it
     */
    record Outcome(int exit, String out, String err) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Stream<JsonNode> all(String field) {
            return StreamSupport.stream(json().get(field).spliterator(), false);
        }

        JsonNode listing(String name) {
            return all("listings")
                    .filter(listing -> listing.get("name").asText().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        List<String> live() {
            return all("listings")
                    .filter(listing -> listing.get("state").asText().equals("LIVE"))
                    .map(listing -> listing.get("name").asText())
                    .sorted()
                    .toList();
        }
    }
}
