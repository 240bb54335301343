package io.ocopkit.feed.workbook;

import io.ocopkit.catalog.Cell;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of items. Rows leave memory a thousand at a time. */
final class ItemSheet {
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final String DAY_FIRST = "dd/mm/yyyy";
    private static final String WITH_THOUSANDS = "#,##0.###";
    private static final String WHOLE = "#,##0";
    private static final int LONG_TEXT = 40;
    private static final String HEADER_FILL = "DDEBF7";

    private final Worksheet sheet;
    private final List<Column> columns;
    private int rows;

    ItemSheet(WorkbookConfig config, Worksheet sheet) {
        this.sheet = sheet;
        this.columns = config.template().columns();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        writeHeader(config.template().headers(config.headers()));
    }

    private void writeHeader(List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.inlineString(0, column, headers.get(column));
        }
        sheet.range(0, 0, 0, headers.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEADER_FILL)
                .set();
        rows = 1;
    }

    int rows() {
        return rows;
    }

    void write(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            writeText(column, text.value());
        } else if (cell instanceof Cell.Number number) {
            sheet.value(rows, column, number.value());
            format(column, number.value().scale() > 0 ? WITH_THOUSANDS : WHOLE);
        } else if (cell instanceof Cell.Day day) {
            sheet.value(rows, column, day.value());
            format(column, DAY_FIRST);
        }
    }

    /** Inline, because shared strings stay in memory to the end. */
    private void writeText(int column, String text) {
        sheet.inlineString(rows, column, text);
        if (text.length() > LONG_TEXT || text.indexOf('\n') >= 0) {
            sheet.style(rows, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private void format(int column, String format) {
        sheet.style(rows, column).format(format).verticalAlignment("top").set();
    }

    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
        sheet.finish();
    }
}
