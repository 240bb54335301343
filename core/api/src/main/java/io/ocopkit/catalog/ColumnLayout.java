package io.ocopkit.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which column of a file holds what.
 *
 * @param headers the headers as they stand in the file, from the left
 * @param positions index of the first column of each kind
 * @param images indexes of all columns with pictures
 */
record ColumnLayout(List<String> headers, Map<CatalogueColumn, Integer> positions, List<Integer> images) {
    private static final int ABSENT = -1;

    ColumnLayout {
        headers = List.copyOf(headers);
        positions = new EnumMap<>(positions);
        images = List.copyOf(images);
    }

    boolean has(CatalogueColumn column) {
        return positions.containsKey(column);
    }

    int position(CatalogueColumn column) {
        return positions.getOrDefault(column, ABSENT);
    }

    Set<CatalogueColumn> columns() {
        return positions.keySet();
    }

    int width() {
        return headers.size();
    }

    String header(CatalogueColumn column) {
        int position = position(column);
        return position == ABSENT ? "" : headers.get(position);
    }

    Cell cell(TableRow row, CatalogueColumn column) {
        int position = position(column);
        return position == ABSENT ? Cell.BLANK : row.cell(position);
    }
}
