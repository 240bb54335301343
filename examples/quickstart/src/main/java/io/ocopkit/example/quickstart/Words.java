package io.ocopkit.example.quickstart;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import java.util.Formatter;

/** Everything the program itself says, in both languages; {@code %s} stands for what is filled in. */
enum Words {
    TITLE(
            "Từ quyết định công nhận đến tài liệu cho người mua",
            "From the recognition decision to the buyer's document"),
    FOLDER("Thư mục: %s", "Folder: %s"),
    DRY_RUN(
            "Chạy thử: làm mọi bước trên một bản sao, không ghi gì",
            "Dry run: every step on a copy, nothing is written"),
    DEMONSTRATION(
            "Một danh sách thật chép từ báo chí và một danh sách mẫu sinh tự động; --help để dùng danh sách của bạn",
            "A real list copied from the press and a generated specimen; --help tells how to use lists of your own"),

    READ("Đọc danh sách", "Reading the lists"),
    FILE("tệp", "file"),
    ROWS("dòng", "rows"),
    ACCEPTED("nhận", "accepted"),
    REJECTED("loại", "rejected"),
    SKIPPED("bỏ qua", "skipped"),
    CORRECTED("đã chỉnh", "corrected"),
    ERRORS(
            "%s lỗi; dòng bị loại được chép lại kèm lý do vào thư mục rejected:",
            "%s errors; rejected rows are copied with the reasons into folder rejected:"),
    PROBLEM("%s, dòng %s%s: %s", "%s, row %s%s: %s"),
    PROBLEM_COLUMN(", cột “%s”", ", column “%s”"),
    MORE("… và %s vấn đề nữa", "… and %s more"),

    FUNNEL("Từ danh sách đến kệ hàng", "From the list to the shelf"),
    CANDIDATES("%s mặt hàng", "%s items"),
    ELIGIBLE("%s qua cổng chứng nhận", "%s pass the gate"),
    LIVE("%s được bày ở ít nhất một kênh", "%s live in at least one channel"),
    WHY_NOT(
            "Vì sao mặt hàng khác bị giữ lại (một mặt hàng có thể có nhiều lý do):",
            "Why the others are held back (an item can have several reasons):"),
    MORE_DAYS("… và %s ngày nữa", "… and %s more days"),

    PUBLISH("Kế hoạch và tài liệu", "Plan and documents"),
    AGAIN("Chạy lại ngay lần nữa", "The same once more"),
    NOTHING_CHANGED(
            "Không có gì thay đổi: không ghi lại tài liệu nào, sổ cái không thêm dòng nào",
            "Nothing has changed: no document was written, no line was added to the ledger"),
    REVOCATION("Một quyết định thu hồi vừa đến", "A revocation decision arrives"),
    CHANNEL("kênh", "channel"),
    PUBLISHED("đăng", "put up"),
    CHANGED("sửa", "changed"),
    WITHDRAWN("gỡ", "taken down"),
    UNCHANGED("giữ", "kept"),
    BLOCKED("chặn", "blocked"),
    DOCUMENTS("tài liệu", "documents"),
    CHANNEL_SAYS("%s chưa nhận %s mặt hàng vì thiếu: %s", "%s does not take %s items yet, for want of: %s"),
    WITHDRAWN_BY_CHANNEL("Mỗi tài liệu ghi rõ từng mặt hàng bị gỡ: %s", "Every document names what is taken down: %s"),
    LEDGER("Sổ cái ghi thêm %s dòng, không sửa dòng nào", "The ledger has gained %s lines and lost none"),

    HORIZON(
            "180 ngày tới: %s mặt hàng sẽ tắt nếu không được đánh giá lại",
            "The next 180 days: %s items go dark unless they are re-assessed"),
    LAST_DAY("ngày cuối", "last day"),
    DAYS_LEFT("còn (ngày)", "days left"),
    ITEMS("mặt hàng", "items"),
    SUCH_AS("trong đó có", "among them"),

    DONE("Xong sau %s giây. Tài liệu nằm trong %s", "Done in %s seconds. The documents are in %s"),
    DONE_DRY("Xong sau %s giây. Không có gì được ghi", "Done in %s seconds. Nothing was written"),
    CONTINUES(
            "Lần sau chạy tiếp từ thư mục này; xóa nó đi để xem lại từ đầu",
            "The next run continues in this folder; delete it to start over"),

    STEP_READ("đọc danh sách", "reading the lists"),
    STEP_PUBLISH("lập và ghi tài liệu", "writing the documents"),
    STEP_AGAIN("chạy lại", "running again"),
    STEP_REVOKE("thu hồi", "revoking"),
    STEP_HORIZON("nhìn trước 180 ngày", "looking 180 days ahead"),
    STEP_KEEP("lưu kết quả", "keeping the results"),

    USAGE_WRONG("Không hiểu dòng lệnh: %s. Xem --help", "The command line cannot be understood: %s. See --help"),
    DATE_WRONG("Ngày “%s” không đúng; hãy viết dạng 2026-11-23", "“%s” is no date; write it such as 2026-11-23"),
    FILE_MISSING("Không thấy tệp %s", "There is no file %s"),
    FILE_UNREADABLE("Không đọc được tệp %s", "File %s cannot be read"),
    FORMAT_UNKNOWN(
            "Không đọc được loại tệp của %s; hãy dùng CSV, TSV hoặc XLSX",
            "The kind of file of %s is not known; use CSV, TSV or XLSX"),
    FILE_UNUSABLE("Không dùng được tệp %s: %s", "File %s cannot be used: %s"),
    LIST_EMPTY(
            "Các danh sách công nhận không có dòng nào dùng được; nếu coi đó là danh sách đầy đủ thì mọi mặt hàng sẽ bị gỡ. Chưa làm gì, hãy kiểm tra lại tệp",
            "The lists of recognitions have no usable row; taken as complete they would take every item down. Nothing was done; have a look at the files"),
    FAILED(
            "Có lỗi ngoài dự kiến, không có gì thay đổi: %s",
            "Something unexpected went wrong, nothing has changed: %s");

    private final BilingualText text;

    Words(String vi, String en) {
        this.text = BilingualText.of(vi, en);
    }

    /** The text in one language, filled in. */
    String in(Language language, Object... values) {
        return filled(text.in(language), values);
    }

    /** The text in both languages, filled in with the same. */
    BilingualText with(Object... values) {
        return BilingualText.of(filled(text.vi(), values), filled(text.en(), values));
    }

    private static String filled(String text, Object... values) {
        try (Formatter formatter = new Formatter(java.util.Locale.ROOT)) {
            return formatter.format(text, values).toString();
        }
    }
}
