package io.ocopkit.catalog.xlsx;

import io.ocopkit.catalog.Cell;
import io.ocopkit.catalog.TableSink;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook into a file beside the target, which takes its name on commit. Memory does not grow with the rows. */
final class XlsxSink implements TableSink {
    private static final int ROWS_BETWEEN_FLUSHES = 1_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final String DATE = "dd/mm/yyyy";

    private final Path target;
    private final Path temporary;
    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;
    private boolean ended;

    private XlsxSink(Path target, Path temporary, OutputStream out) {
        this.target = target;
        this.temporary = temporary;
        this.out = out;
        this.workbook = new Workbook(out, "ocopkit", null);
        this.sheet = workbook.newWorksheet("OCOP");
    }

    static XlsxSink create(Path target) throws IOException {
        Path directory = target.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(directory, String.valueOf(target.getFileName()), ".part");
        return new XlsxSink(target, temporary, new BufferedOutputStream(Files.newOutputStream(temporary)));
    }

    @Override
    public void write(List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            write(i, cells.get(i));
        }
        row++;
        if (row % ROWS_BETWEEN_FLUSHES == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Cell cell) {
        if (cell instanceof Cell.Number number) {
            sheet.value(row, column, number.value());
        } else if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.value());
            sheet.style(row, column).format(DATE).set();
        } else if (!cell.shown().isEmpty()) {
            String text = cell.shown();
            sheet.inlineString(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }

    @Override
    public void commit() throws IOException {
        end();
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        end();
        Files.deleteIfExists(temporary);
    }

    private void end() throws IOException {
        if (!ended) {
            ended = true;
            workbook.finish();
            out.close();
        }
    }
}
