package io.ocopkit.channel.shopee;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.List;

/** What this adapter itself has to say. */
final class ShopeeIssues {
    private static final Citation OURS = Citation.of("ocopkit", "channel-shopee");

    private ShopeeIssues() {}

    static Outcome notThere() {
        return new Outcome.Rejected(List.of(of(
                "NOT_ON_CHANNEL",
                "",
                BilingualText.of(
                        "Shopee không có mặt hàng này hoặc không đủ phân loại",
                        "Shopee does not have this item, or not all of its packs"),
                BilingualText.of("Đăng cả mặt hàng", "Publish the whole item"))));
    }

    static Issue strangeStatus(String status) {
        return of(
                "SHOPEE_STATUS",
                "",
                BilingualText.of(
                        "Shopee báo một trạng thái chưa biết: " + status,
                        "Shopee tells of an unknown state: " + status),
                BilingualText.of(
                        "Xem mặt hàng trong Kênh Người Bán và báo cho người làm phần mềm",
                        "Look at the item in Seller Centre and tell whoever makes the software"));
    }

    static Issue outOfRange(String code, String field, String what, String thing, ShopeeMemory.Range range) {
        return of(
                code,
                field,
                BilingualText.of(
                        what + " phải từ " + range.least() + " đến " + range.most() + " trong ngành hàng này",
                        "In this category " + thing + " between " + range.least() + " and " + range.most()),
                BilingualText.of("Sửa cho nằm trong khoảng này", "Change it to lie between them"));
    }

    static Issue attributeUnknown(String name, String category) {
        return of(
                "ATTRIBUTE_UNKNOWN",
                "attribute",
                BilingualText.of(
                        "Ngành hàng " + category + " của Shopee không có thuộc tính " + name,
                        "Shopee's category " + category + " has no attribute " + name),
                BilingualText.of(
                        "Tra thuộc tính của ngành hàng; nếu không có, ghi \"attribute." + name
                                + " =\" trong phần [channel shopee]",
                        "Look the category's attributes up; if there is none, write \"attribute." + name
                                + " =\" under [channel shopee]"));
    }

    static Issue attributeMissing(String name) {
        return of(
                "ATTRIBUTE_MISSING",
                "attribute",
                BilingualText.of("Shopee bắt buộc thuộc tính " + name, "Shopee asks for the attribute " + name),
                BilingualText.of(
                        "Ghi \"attribute." + name + " = …\" trong tệp ánh xạ",
                        "Write \"attribute." + name + " = …\" in the mapping"));
    }

    static Issue attributeValue(String name, String value) {
        return of(
                "ATTRIBUTE_VALUE",
                "attribute",
                BilingualText.of(
                        "Thuộc tính " + name + " không nhận giá trị \"" + value + "\"",
                        "The attribute " + name + " does not take \"" + value + "\""),
                BilingualText.of(
                        "Chọn một giá trị của Shopee, viết đúng như Shopee; ngày viết 31/12/2026; số kèm đơn vị như 500 ml",
                        "Choose one of Shopee's values, spelt as Shopee does; a day is 31/12/2026; a number has its unit,"
                                + " as 500 ml"));
    }

    static Issue pictureUnreachable(String address, int status) {
        return of(
                "PICTURE_UNREACHABLE",
                "content.images",
                BilingualText.of(
                        "Không tải được ảnh " + address + " (HTTP " + status + ")",
                        "The picture " + address + " cannot be fetched (HTTP " + status + ")"),
                BilingualText.of("Sửa địa chỉ ảnh", "Put the picture's address right"));
    }

    static Issue pictureTooLarge(String address) {
        return of(
                "PICTURE_TOO_LARGE",
                "content.images",
                BilingualText.of(
                        "Ảnh " + address + " lớn hơn 10 MB", "The picture " + address + " is larger than 10 MB"),
                BilingualText.of("Dùng ảnh nhỏ hơn", "Use a smaller picture"));
    }

    static Issue otherShop(long configured, String other) {
        return of(
                "SHOPEE_OTHER_SHOP",
                "",
                BilingualText.of(
                        "Shopee cấp quyền cho shop " + other + ", không phải shop " + configured,
                        "Shopee let the shop " + other + " in, not the shop " + configured),
                BilingualText.of(
                        "Cấp quyền lại, đăng nhập bằng tài khoản của shop " + configured,
                        "Authorise anew, logged in as shop " + configured));
    }

    static Issue refusedByOwner() {
        return of(
                "SHOPEE_NOT_AUTHORISED",
                "",
                BilingualText.of(
                        "Chủ shop chưa cấp quyền, hoặc trang của Shopee đã quá hạn",
                        "The owner has not let the application in, or Shopee's page was too old"),
                BilingualText.of("Mở lại trang cấp quyền và bấm xác nhận", "Open the consent page again and confirm"));
    }

    static Issue eventUnreadable() {
        return of(
                "EVENT_UNREADABLE",
                "",
                BilingualText.of("Shopee gửi một thông báo không đọc được", "Shopee sent an event that cannot be read"),
                BilingualText.of(
                        "Báo cho người làm phần mềm; mặt hàng vẫn được đối soát định kỳ",
                        "Tell whoever makes the software; items are still compared regularly"));
    }

    static Issue of(String code, String field, BilingualText text, BilingualText fix) {
        return new Issue(code, field, Severity.ERROR, OURS, text, fix, null);
    }
}
