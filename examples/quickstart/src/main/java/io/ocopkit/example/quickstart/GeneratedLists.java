package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.Cell;
import io.ocopkit.catalog.TableFormat;
import io.ocopkit.catalog.TableSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the generated register into files such as people keep: a title, a warning, a header, then the rows. */
final class GeneratedLists {
    static final String RECOGNITIONS = "generated-recognitions.xlsx";
    static final String OFFERS = "generated-offers.csv";
    static final String REVOCATIONS = "generated-revocations.csv";

    private static final String WARNING =
            "DỮ LIỆU MẪU SINH TỰ ĐỘNG: không có sản phẩm, chủ thể hay quyết định nào có thật";

    private GeneratedLists() {}

    /**
     * Writes the three lists; a file that already says the same keeps its time stamp.
     *
     * @param folder where they go
     * @param formats how files are written, by their names
     * @param day the day of the revoking decision
     * @throws IOException when a file cannot be written
     */
    static void write(Path folder, Formats formats, LocalDate day) throws IOException {
        List<GeneratedProduct> products = GeneratedRegister.products();
        Files.createDirectories(folder);
        write(folder.resolve(RECOGNITIONS), formats, GeneratedRecognitions.rows(products));
        write(folder.resolve(OFFERS), formats, GeneratedOffers.rows(products));
        write(folder.resolve(REVOCATIONS), formats, GeneratedRevocations.rows(products, day));
    }

    private static void write(Path file, Formats formats, List<List<Cell>> rows) throws IOException {
        TableFormat format = formats.of(file);
        try (TableSink sink = format.create(file)) {
            for (List<Cell> row : rows) {
                sink.write(row);
            }
            sink.commit();
        }
    }

    /** What stands above the rows. */
    static List<List<Cell>> heading(String title, List<String> header) {
        return List.of(texts(List.of(title)), texts(List.of(WARNING)), texts(header));
    }

    static List<Cell> texts(List<String> values) {
        List<Cell> cells = new ArrayList<>(values.size());
        for (String value : values) {
            cells.add(value.isEmpty() ? Cell.BLANK : new Cell.Text(value));
        }
        return cells;
    }
}
