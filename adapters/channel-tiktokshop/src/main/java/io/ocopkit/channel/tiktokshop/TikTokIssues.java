package io.ocopkit.channel.tiktokshop;

import io.ocopkit.channel.Issue;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;

/** What this adapter itself has to say. */
final class TikTokIssues {
    private static final Citation OURS = Citation.of("ocopkit", "channel-tiktokshop");
    private static final Citation PLATFORM = Citation.of("TikTok Shop Partner API 202309", "Create Product");

    private TikTokIssues() {}

    static Issue newerOnChannel() {
        return ours(
                "NEWER_ON_CHANNEL",
                "",
                "Cửa hàng đã có phiên bản mới hơn của mặt hàng này",
                "The shop already has a newer version of this item",
                "Không cần làm gì nếu mặt hàng đúng như mong muốn; nếu sổ đăng bán vừa được khôi phục từ bản sao lưu, hãy"
                        + " xóa phần sau dấu # trong mã SKU ngoài (external_sku_id)",
                "Nothing if the item is as it should be; if the ledger was restored from a backup, delete what stands"
                        + " behind the sign # in the external SKU ids");
    }

    static Issue notThere() {
        return ours(
                "NOT_ON_CHANNEL",
                "",
                "Cửa hàng không đang bán mặt hàng này với đúng các phân loại này",
                "The shop is not selling this item in just these packs",
                "Đăng cả mặt hàng",
                "Publish the whole item");
    }

    static Issue skuTaken() {
        return ours(
                "SKU_TAKEN",
                "offer.sku",
                "Một sản phẩm khác của cửa hàng đang dùng SKU này, với mã sản phẩm ngoài của phần mềm khác",
                "Another product of the shop has this SKU, and an external id of other software",
                "Đổi SKU ở một trong hai nơi, hoặc xóa mã ngoài (external_product_id) của sản phẩm kia",
                "Change the SKU in one of the two places, or delete the other product's external_product_id");
    }

    static Issue frozen() {
        return ours(
                "PRODUCT_FROZEN",
                "",
                "TikTok Shop đã khóa sản phẩm này",
                "TikTok Shop has frozen this product",
                "Xem lý do và khiếu nại trong Seller Center; sản phẩm bị khóa không sửa được và không đăng lại được",
                "See the reason and appeal in Seller Center; what is frozen can neither be changed nor listed again");
    }

    static Issue otherWarehouse() {
        return ours(
                "OTHER_WAREHOUSE",
                "offer.stock",
                "Sản phẩm còn tồn kho ở một kho khác với kho đã cấu hình",
                "The product has stock in another warehouse than the one configured",
                "Bỏ kho kia khỏi sản phẩm trong Seller Center, hoặc sửa cấu hình",
                "Take the other warehouse off the product in Seller Center, or correct the configuration");
    }

    static Issue soldOut() {
        return asked(
                "SOLD_OUT",
                "offer.stock",
                "TikTok Shop không nhận mặt hàng không còn tồn kho",
                "TikTok Shop takes no item without stock",
                "Không cần làm gì: mặt hàng được ẩn, và được đăng lại khi có hàng",
                "Nothing: the item is hidden, and listed again when there is stock");
    }

    static Issue pictureUnreachable(String address, int status) {
        return ours(
                "PICTURE_UNREACHABLE",
                "offer.content.images",
                "Không tải được ảnh hoặc tệp " + address + " (HTTP " + status + ")",
                "The picture or file " + address + " cannot be fetched (HTTP " + status + ")",
                "Kiểm tra địa chỉ; ảnh phải xem được mà không cần đăng nhập",
                "Check the address; it has to be open to everybody");
    }

    static Issue pictureTooLarge(String address) {
        return asked(
                "PICTURE_TOO_LARGE",
                "offer.content.images",
                "Ảnh hoặc tệp " + address + " quá lớn đối với TikTok Shop",
                "The picture or file " + address + " is too large for TikTok Shop",
                "Dùng ảnh nhỏ hơn",
                "Use a smaller picture");
    }

    static Issue attributeUnknown(String name) {
        return ours(
                "ATTRIBUTE_UNKNOWN",
                "attributes",
                "Danh mục này không có thuộc tính \"" + name + "\"",
                "This category has no attribute \"" + name + "\"",
                "Sửa tên hoặc mã thuộc tính trong tệp ánh xạ",
                "Correct the attribute's name or id in the mapping");
    }

    static Issue attributeValue(String name, String value) {
        return ours(
                "ATTRIBUTE_VALUE_UNKNOWN",
                "attributes",
                "Thuộc tính \"" + name + "\" không có giá trị \"" + value + "\"",
                "The attribute \"" + name + "\" has no value \"" + value + "\"",
                "Chọn một giá trị của danh mục",
                "Choose one of the category's values");
    }

    static Issue attributeMissing(String name) {
        return asked(
                "ATTRIBUTE_MISSING",
                "attributes",
                "Danh mục này bắt buộc thuộc tính \"" + name + "\"",
                "This category asks for the attribute \"" + name + "\"",
                "Thêm dòng attribute." + name + " vào tệp ánh xạ",
                "Add a line attribute." + name + " to the mapping");
    }

    static Issue brandUnknown(String name) {
        return ours(
                "BRAND_UNKNOWN",
                "offer.content.brand",
                "Cửa hàng không được dùng thương hiệu \"" + name + "\" trong danh mục này",
                "The shop may not name the brand \"" + name + "\" in this category",
                "Đăng ký thương hiệu trong Seller Center, hoặc bỏ dòng brand khỏi tệp ánh xạ",
                "Register the brand in Seller Center, or leave the line brand out of the mapping");
    }

    static Issue certificationUnknown(String id) {
        return ours(
                "CERTIFICATION_UNKNOWN",
                TikTokListingMapper.CERTIFICATION,
                "Danh mục này không có loại giấy tờ mã " + id,
                "This category has no certification with the id " + id,
                "Tra mã giấy tờ của danh mục và sửa tệp ánh xạ",
                "Look up the category's certifications and correct the mapping");
    }

    static Issue certificationMissing(String name) {
        return asked(
                "CERTIFICATION_MISSING",
                TikTokListingMapper.CERTIFICATION,
                "Danh mục này bắt buộc giấy tờ \"" + name + "\"",
                "This category asks for the certification \"" + name + "\"",
                "Ghi mã giấy tờ và địa chỉ ảnh hoặc PDF vào tệp ánh xạ (certification, certification.images)",
                "Write its id and the address of a picture or PDF into the mapping (certification,"
                        + " certification.images)");
    }

    static Issue addressForm(String address) {
        return ours(
                "ADDRESS_FORM",
                TikTokListingMapper.CERTIFICATION,
                "Không phải địa chỉ: " + address,
                "No address: " + address,
                "Ghi địa chỉ https đầy đủ, không có khoảng trắng hay dấu tiếng Việt",
                "Write a whole https address, without blanks or accents");
    }

    static Issue tokenForm() {
        return ours(
                "TOKEN_FORM",
                "",
                "Mã truy cập của cửa hàng có ký tự lạ",
                "The shop's access token has letters no token has",
                "Kiểm tra chỗ lưu mã, nhất là dấu xuống dòng thừa, hoặc cho phép ứng dụng lại",
                "Check where it is kept, for a line break above all, or let the application in again");
    }

    static Issue otherShop() {
        return ours(
                "OTHER_SHOP",
                "",
                "Tài khoản vừa cho phép không có cửa hàng đã cấu hình, hoặc có nhiều cửa hàng",
                "The account that let the application in does not have the configured shop, or has several",
                "Đăng nhập đúng tài khoản người bán rồi cho phép lại; nếu có nhiều cửa hàng, ghi mã cửa hàng vào cấu hình",
                "Log in as the right seller and let the application in again; with several shops, configure the shop's"
                        + " number");
    }

    static Issue notLetIn() {
        return ours(
                "AUTHORISE_ANEW",
                "",
                "TikTok Shop không còn cho ứng dụng vào cửa hàng",
                "TikTok Shop no longer lets the application into the shop",
                "Chủ cửa hàng mở trang cho phép ứng dụng và đồng ý lại",
                "The shop's owner opens the consent page and lets the application in again");
    }

    static Issue eventUnreadable() {
        return ours(
                "EVENT_UNREADABLE",
                "",
                "TikTok Shop gửi một thông báo không đọc được",
                "TikTok Shop sent a notification that cannot be read",
                "Kiểm tra phiên bản thông báo của ứng dụng trong Partner Center",
                "Check the version of the application's notifications in Partner Center");
    }

    private static Issue ours(String code, String field, String vi, String en, String fixVi, String fixEn) {
        return new Issue(
                code, field, Severity.ERROR, OURS, BilingualText.of(vi, en), BilingualText.of(fixVi, fixEn), null);
    }

    /** What the platform's document asks for. */
    static Issue asked(String code, String field, String vi, String en, String fixVi, String fixEn) {
        return new Issue(
                code, field, Severity.ERROR, PLATFORM, BilingualText.of(vi, en), BilingualText.of(fixVi, fixEn), null);
    }
}
