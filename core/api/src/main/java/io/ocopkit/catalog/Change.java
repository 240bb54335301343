package io.ocopkit.catalog;

import io.ocopkit.message.BilingualText;

/** The ways in which a cell is put right before it is understood; each use is reported. */
enum Change {
    GUARD("Đã bỏ dấu nháy chống công thức", "Removed the apostrophe that guards against formulas"),
    TEXT_FORMULA("Đã lấy văn bản trong công thức =\"…\"", "Took the text out of the formula =\"…\""),
    PLACEHOLDER("Ký hiệu để trống được hiểu là ô trống", "Read a placeholder as a blank cell"),
    STARS("Đã đọc hạng sao từ cách viết khác", "Read the stars from another notation"),
    DATE("Đã đọc ngày từ cách viết khác", "Read the date from another notation"),
    SERIAL("Đã đổi số thứ tự ngày của bảng tính thành ngày", "Turned the spreadsheet's day number into a date"),
    DECISION("Đã viết lại số quyết định theo dạng chuẩn", "Wrote the decision number in its canonical form"),
    DECISION_PARTS("Đã tách ngày và cơ quan ra khỏi ô số quyết định", "Took date and issuer out of the number's cell"),
    ISSUER_BY_SYMBOL("Cơ quan ban hành suy từ ký hiệu quyết định", "Issuer taken from the decision's symbol"),
    KIND_BY_NAME("Loại hình chủ thể suy từ tên", "Kind of producer taken from its name"),
    FILLED_DOWN("Lấy từ dòng đầu của nhóm phía trên", "Taken from the first row of the group above"),
    MERGED("Lấy từ ô đã gộp", "Taken from the merged cell"),
    ADDRESS_PARTS("Đã tách địa chỉ thành xã, huyện, tỉnh", "Split the address into commune, district and province"),
    STATUS("Đã đọc thông tin từ ô tình trạng", "Read it from the status"),
    PRICE("Đã đọc giá từ cách viết khác", "Read the price from another notation"),
    STOCK("Đã đọc tồn kho từ cách viết khác", "Read the stock from another notation"),
    PARCEL("Đã đọc số đo kiện hàng từ cách viết khác", "Read the parcel's measure from another notation"),
    CHOICE("Đã đặt tên cho phân loại không có tên", "Named an option that has no name"),
    ON_REQUEST("Được hiểu là giá theo thỏa thuận", "Read as a price on request"),
    IDENTIFIER("Đã viết lại mã theo dạng chuẩn", "Wrote the code in its canonical form"),
    PLACE("Đã dùng tên chính thức của đơn vị hành chính", "Used the official name of the unit");

    private final BilingualText text;

    Change(String vi, String en) {
        this.text = BilingualText.of(vi, en);
    }

    BilingualText text() {
        return text;
    }
}
