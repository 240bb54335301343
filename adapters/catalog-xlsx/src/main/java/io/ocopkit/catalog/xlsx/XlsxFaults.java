package io.ocopkit.catalog.xlsx;

import io.ocopkit.catalog.UnusableFileException;
import io.ocopkit.message.BilingualText;

/** Why a file as a whole cannot be read. */
final class XlsxFaults {

    private XlsxFaults() {}

    static UnusableFileException tooLarge(long bytes, long limit) {
        return fault(
                "FILE_TOO_LARGE",
                "Tệp lớn hơn giới hạn: " + bytes + " byte, tối đa " + limit,
                "The file is larger than allowed: " + bytes + " bytes, " + limit + " at most");
    }

    static UnusableFileException bomb(String part) {
        return fault(
                "ZIP_BOMB",
                "Tệp nén giải ra quá lớn (" + part + ")",
                "The file unpacks to far more than allowed (" + part + ")");
    }

    static UnusableFileException tooManyRows(int limit) {
        return fault(
                "TOO_MANY_ROWS",
                "Trang tính có dòng nằm ngoài " + limit + " dòng đầu",
                "The sheet has rows beyond the first " + limit);
    }

    static UnusableFileException tooManyColumns(String cell, int limit) {
        return fault(
                "TOO_MANY_COLUMNS",
                "Ô " + cell + " nằm ngoài " + limit + " cột đầu",
                "Cell " + cell + " lies beyond the first " + limit + " columns");
    }

    static UnusableFileException legacyOrEncrypted() {
        return fault(
                "XLS_OR_ENCRYPTED",
                "Tệp là XLS đời cũ hoặc có mật khẩu; hãy lưu lại thành XLSX không mật khẩu",
                "The file is an old XLS or has a password; save it as XLSX without one");
    }

    static UnusableFileException notWorkbook() {
        return fault(
                "NOT_A_WORKBOOK",
                "Tệp không phải bảng tính XLSX; nếu là CSV, hãy mở bằng định dạng CSV",
                "The file is no XLSX workbook; if it is CSV, open it as CSV");
    }

    static UnusableFileException damaged(Throwable cause) {
        return new UnusableFileException(
                "WORKBOOK_DAMAGED",
                BilingualText.of(
                        "Bảng tính bị hỏng hoặc chứa phần không được phép; hãy mở bằng Excel và lưu lại",
                        "The workbook is damaged or holds parts that are not allowed; open it in Excel and save it again"),
                cause);
    }

    static UnusableFileException withoutVisibleSheet() {
        return fault("NO_VISIBLE_SHEET", "Bảng tính không có trang nào hiển thị", "The workbook has no visible sheet");
    }

    private static UnusableFileException fault(String code, String vi, String en) {
        return new UnusableFileException(code, BilingualText.of(vi, en));
    }
}
