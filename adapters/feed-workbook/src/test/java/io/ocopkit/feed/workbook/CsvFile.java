package io.ocopkit.feed.workbook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a CSV file back. */
final class CsvFile {

    private CsvFile() {}

    static List<List<String>> read(Path file, char separator) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ofCsvRecord(withoutByteOrderMark(strictText(file)))
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    /** Fails on bytes that are not UTF-8. */
    static String strictText(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
