package io.ocopkit.catalog;

import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises headers, also when they take two rows with group headings above. */
final class HeaderRow {
    private static final int FEWEST_COLUMNS = 2;

    private HeaderRow() {}

    /** A header names two different columns at least, and most of its cells are known or the row is no data row yet. */
    static @Nullable ColumnLayout of(TableRow row) {
        List<String> headers = new ArrayList<>(row.cells().size());
        row.cells()
                .forEach(cell -> headers.add(VietnameseText.clean(cell.shown()).value()));
        ColumnLayout layout = layout(headers);
        return layout.positions().size() < FEWEST_COLUMNS ? null : layout;
    }

    /** The header together with a second row that names the parts of a group, such as "Số" and "Ngày" under "Quyết định". */
    static @Nullable ColumnLayout withSubheadings(ColumnLayout header, TableRow below) {
        List<String> combined = new ArrayList<>();
        String group = "";
        int named = 0;
        int width = Math.max(header.width(), below.cells().size());
        for (int i = 0; i < width; i++) {
            String above = i < header.width() ? header.headers().get(i) : "";
            String part = VietnameseText.clean(below.cell(i).shown()).value();
            group = above.isEmpty() ? group : above;
            if (!part.isEmpty()) {
                String name = nameOf(group, part);
                if (name == null) {
                    return null;
                }
                named++;
                combined.add(name);
            } else {
                combined.add(above);
            }
        }
        return named < FEWEST_COLUMNS ? null : layout(combined);
    }

    private static @Nullable String nameOf(String group, String part) {
        String both = group + " " + part;
        if (Vocabulary.find(both) != null) {
            return both;
        }
        return Vocabulary.find(part) == null ? null : part;
    }

    private static ColumnLayout layout(List<String> headers) {
        Map<CatalogueColumn, Integer> positions = new EnumMap<>(CatalogueColumn.class);
        List<Integer> images = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            CatalogueColumn column = Vocabulary.find(headers.get(i));
            if (column != null) {
                positions.putIfAbsent(column, i);
                if (column == CatalogueColumn.IMAGES) {
                    images.add(i);
                }
            }
        }
        return new ColumnLayout(headers, positions, images);
    }
}
