package io.ocopkit.feed.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a workbook back as texts: numbers as written, dates in ISO 8601. */
final class WorkbookFile {

    private WorkbookFile() {}

    static List<List<String>> sheet(Path file, int index) throws IOException {
        return cells(file, index).stream()
                .map(row -> row.stream().map(WorkbookFile::text).toList())
                .toList();
    }

    static List<List<Cell>> cells(Path file, int index) throws IOException {
        List<List<Cell>> table = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getSheet(index).orElseThrow();
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEach(row -> {
                    List<Cell> cells = new ArrayList<>();
                    for (int column = 0; column < row.getCellCount(); column++) {
                        cells.add(row.getCell(column));
                    }
                    table.add(cells);
                });
            }
        }
        return table;
    }

    static List<String> sheetNames(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        return format != null && format.contains("yyyy")
                ? cell.asDate().toLocalDate().toString()
                : new BigDecimal(cell.getRawValue()).toPlainString();
    }
}
