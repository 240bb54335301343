package io.ocopkit.catalog;

import io.ocopkit.text.VietnameseText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives the rows that were refused back as they stood in the file, each with what is wrong and what to do. */
final class RejectedCopy {
    private static final List<String> ADDED = List.of("Dòng", "Mã lỗi", "Lỗi", "Error", "Cách sửa", "Advice");

    private final TableSink sink;
    private int width;
    private @Nullable ColumnLayout header;

    RejectedCopy(TableSink sink) {
        this.sink = sink;
    }

    /** Columns that an earlier copy has added are not copied again. */
    void header(ColumnLayout layout) throws IOException {
        if (header == null) {
            width = widthOf(layout);
            List<Cell> cells = new ArrayList<>();
            layout.headers().subList(0, width).forEach(text -> cells.add(new Cell.Text(text)));
            ADDED.forEach(text -> cells.add(new Cell.Text(text)));
            sink.write(cells);
        }
        header = layout;
    }

    private static int widthOf(ColumnLayout layout) {
        String first = VietnameseText.matchKey(ADDED.get(1));
        for (int i = 1; i < layout.width(); i++) {
            if (VietnameseText.matchKey(layout.headers().get(i)).equals(first)) {
                return i - 1;
            }
        }
        return layout.width();
    }

    void row(TableRow row, List<Problem> errors) throws IOException {
        List<Cell> cells = new ArrayList<>(width + ADDED.size());
        for (int i = 0; i < width; i++) {
            cells.add(asShown(row.cell(i)));
        }
        cells.add(new Cell.Text(Integer.toString(row.number())));
        cells.add(joined(errors, Problem::code));
        cells.add(joined(errors, problem -> problem.text().vi()));
        cells.add(joined(errors, problem -> problem.text().en()));
        cells.add(joined(errors, problem -> problem.advice().vi()));
        cells.add(joined(errors, problem -> problem.advice().en()));
        for (int i = width; i < row.cells().size(); i++) {
            cells.add(asShown(row.cell(i)));
        }
        sink.write(cells);
    }

    void commit() throws IOException {
        sink.commit();
    }

    void close() throws IOException {
        sink.close();
    }

    private static Cell asShown(Cell cell) {
        return cell instanceof Cell.Damaged || cell instanceof Cell.Unevaluated ? new Cell.Text(cell.shown()) : cell;
    }

    private static Cell joined(List<Problem> errors, Function<Problem, String> part) {
        return new Cell.Text(errors.stream().map(part).distinct().collect(Collectors.joining("; ")));
    }
}
