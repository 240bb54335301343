package io.ocopkit.feed.workbook;

import io.ocopkit.catalog.Cell;
import io.ocopkit.message.BilingualText;

/**
 * One column of a template.
 *
 * @param path names the value
 * @param gdsnName header in the manner of GDSN
 * @param header header in both languages
 * @param kind how cells are written
 * @param width in characters
 * @param meaning what stands in the column, for people
 */
record Column(
        String path,
        Field field,
        String gdsnName,
        BilingualText header,
        CellKind kind,
        int width,
        BilingualText meaning) {

    String header(HeaderSet set) {
        return switch (set) {
            case GDSN -> gdsnName;
            case VIETNAMESE -> header.vi();
            case ENGLISH -> header.en();
        };
    }

    Cell cell(Entry entry) {
        return kind.write(field.of(entry));
    }
}
