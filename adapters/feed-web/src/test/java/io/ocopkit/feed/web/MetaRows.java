package io.ocopkit.feed.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads a Meta feed back; every row must have every column. */
final class MetaRows {

    private MetaRows() {}

    static List<Map<String, String>> in(Path file) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        return CsvReader.builder().ofNamedCsvRecord(text).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }

    static String required(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null || value.isEmpty()) {
            throw new AssertionError("No " + column + " in " + row);
        }
        return value;
    }
}
