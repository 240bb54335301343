package io.ocopkit.feed.workbook;

import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.MeasureUnit;
import io.ocopkit.text.DocumentText;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that explains the others, in both languages. */
final class GuideSheet {
    static final String NAME = "Hướng dẫn - Guide";

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int[] WIDTHS = {34, 34, 34, 60, 60};

    private final Worksheet sheet;
    private int row;

    private GuideSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(WorkbookConfig config, FeedHeader header, Worksheet sheet) throws IOException {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        GuideSheet guide = new GuideSheet(sheet);
        guide.writeHeader(header);
        guide.writeColumns(config);
        guide.writeCodes();
        sheet.finish();
    }

    private void writeHeader(FeedHeader header) {
        title("Bảng chào hàng sản phẩm OCOP", "List of OCOP products on offer");
        line("Người bán / Seller", header.seller());
        line("Cửa hàng / Shop", header.home() == null ? "" : header.home().toASCIIString());
        line("Xét điều kiện cho ngày / Eligible on", DAY_FIRST.format(header.validOn()));
        line(
                "Lập lúc (giờ Việt Nam) / Made at (Vietnam time)",
                DAY_AND_TIME.format(header.createdAt().atZone(VIETNAM)));
        line(
                "Hạng sao chỉ hiện trong thời hạn của giấy chứng nhận. Sau ngày \"Hiệu lực đến\" phải hỏi lại.",
                "Stars are shown only while the certificate is valid. After \"Valid to\", ask again.");
    }

    private void writeColumns(WorkbookConfig config) {
        title("Các cột", "Columns");
        line("Tên GDSN / GDSN name", "Tiếng Việt", "English", "Ý nghĩa", "Meaning");
        bold();
        for (Column column : config.template().columns()) {
            line(
                    column.gdsnName(),
                    column.header().vi(),
                    column.header().en(),
                    column.meaning().vi(),
                    column.meaning().en());
        }
    }

    private void writeCodes() {
        title("Mã", "Codes");
        line(EntryFields.LIST, "Bán, hoặc tiếp tục bán", "Put on sale, or keep on sale");
        line(EntryFields.DELETE, "Ngừng bán từ ngày ghi trong dòng", "Take off sale from the day in the row");
        for (WithdrawalCause cause : WithdrawalCause.values()) {
            line(cause.name(), cause.label().vi(), cause.label().en());
        }
        line("IN_STOCK", "Còn hàng", "In stock");
        line("OUT_OF_STOCK", "Tạm hết hàng", "Out of stock for now");
        line("PREORDER", "Đặt trước", "Can be ordered before it is there");
        for (MeasureUnit unit : MeasureUnit.values()) {
            line(unit.code(), unit.symbol(), "UN/ECE Recommendation 20");
        }
    }

    private void title(String vi, String en) {
        row += row == 0 ? 0 : 1;
        line(vi + " / " + en);
        bold();
    }

    private void line(String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.inlineString(row, column, DocumentText.of(texts[column]));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        row++;
    }

    private void bold() {
        sheet.range(row - 1, 0, row - 1, WIDTHS.length - 1).style().bold().set();
    }
}
