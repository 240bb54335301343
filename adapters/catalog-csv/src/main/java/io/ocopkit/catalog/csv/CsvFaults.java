package io.ocopkit.catalog.csv;

import io.ocopkit.catalog.UnusableFileException;
import io.ocopkit.message.BilingualText;

/** Why a file as a whole cannot be read. */
final class CsvFaults {

    private CsvFaults() {}

    static UnusableFileException tooLarge(long bytes, long limit) {
        return fault(
                "FILE_TOO_LARGE",
                "Tệp lớn hơn giới hạn: " + bytes + " byte, tối đa " + limit,
                "The file is larger than allowed: " + bytes + " bytes, " + limit + " at most");
    }

    static UnusableFileException tooManyRows(int limit) {
        return fault("TOO_MANY_ROWS", "Tệp có hơn " + limit + " dòng", "The file has more than " + limit + " rows");
    }

    static UnusableFileException notText() {
        return fault(
                "NOT_TEXT",
                "Tệp không phải văn bản; nếu là bảng tính, hãy mở bằng định dạng XLSX hoặc lưu lại thành CSV UTF-8",
                "The file is no text; if it is a workbook, open it as XLSX or save it as CSV UTF-8");
    }

    static UnusableFileException notUtf8(int row) {
        return fault(
                "ENCODING_NOT_UTF8",
                "Tệp không dùng mã UTF-8 (dòng " + row
                        + "), có thể là windows-1258, TCVN3 hoặc VNI; hãy lưu lại thành CSV UTF-8",
                "The file is not UTF-8 (row " + row
                        + "); it may be windows-1258, TCVN3 or VNI; save it again as CSV UTF-8");
    }

    static UnusableFileException quotes(int row) {
        return fault(
                "CSV_QUOTES",
                "Quá nhiều dòng có dấu ngoặc kép không thành cặp, lần cuối ở dòng " + row,
                "Quotation marks do not pair in too many rows, most recently in row " + row);
    }

    private static UnusableFileException fault(String code, String vi, String en) {
        return new UnusableFileException(code, BilingualText.of(vi, en));
    }
}
