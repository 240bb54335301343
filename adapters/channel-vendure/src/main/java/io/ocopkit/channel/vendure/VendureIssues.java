package io.ocopkit.channel.vendure;

import io.ocopkit.channel.Issue;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.Locale;

/** What this adapter itself has against a listing or a shop. */
final class VendureIssues {
    private static final Citation ADMIN_API = Citation.of("Vendure Admin API");

    private VendureIssues() {}

    static Issue priceMissing(String field) {
        return issue(
                "PRICE_MISSING",
                field,
                BilingualText.of("Vendure bán với giá 0 nếu thiếu giá", "Without a price Vendure sells it for nothing"),
                BilingualText.of("Ghi giá bán lẻ", "State the retail price"));
    }

    static Issue priceTooHigh(long dong) {
        String amount = String.format(Locale.ROOT, "%,d", dong);
        return issue(
                "PRICE_TOO_HIGH",
                "offer.price",
                BilingualText.of(
                        "Vendure không lưu được giá " + amount.replace(',', '.') + " ₫",
                        "Vendure cannot keep a price of " + amount + " ₫"),
                BilingualText.of(
                        "Tối đa 21.474.836 ₫ khi giá có hai chữ số lẻ; đặt MoneyStrategy với precision 0 để bán giá cao hơn",
                        "21,474,836 ₫ at most while amounts have two decimals; a MoneyStrategy of precision 0 has room for"
                                + " more"));
    }

    static Issue currency(String currency) {
        return issue(
                "VENDURE_CURRENCY",
                "",
                BilingualText.of(
                        "Kênh bán Vendure tính bằng " + currency + ", không phải VND",
                        "The Vendure channel counts in " + currency + ", not in VND"),
                BilingualText.of(
                        "Đặt tiền tệ mặc định của kênh bán là VND", "Make VND the channel's default currency"));
    }

    static Issue taxExcluded() {
        return issue(
                "VENDURE_TAX_EXCLUDED",
                "",
                BilingualText.of(
                        "Kênh bán Vendure cộng thêm thuế vào giá, người mua sẽ trả nhiều hơn giá bán lẻ",
                        "The Vendure channel adds tax to prices, so buyers would pay more than the retail price"),
                BilingualText.of(
                        "Bật \"giá đã gồm thuế\" (pricesIncludeTax) cho kênh bán",
                        "Turn on \"prices include tax\" for the channel"));
    }

    static Issue otherChannel() {
        return issue(
                "VENDURE_CHANNEL",
                "",
                BilingualText.of(
                        "Vendure trả lời từ một kênh bán khác với kênh đã cấu hình",
                        "Another Vendure channel answered than the one configured"),
                BilingualText.of(
                        "Sao chép lại mã (token) của kênh bán trong phần Settings của Vendure",
                        "Copy the channel's token from Vendure's settings"));
    }

    static Issue skuTaken(String product) {
        return issue(
                "VENDURE_SKU_TAKEN",
                "offer.sku",
                BilingualText.of(
                        "Sản phẩm " + product + " của cửa hàng đã có SKU này, cùng với các mặt hàng khác",
                        "The shop's product " + product + " has this SKU already, together with other items"),
                BilingualText.of(
                        "Tách mặt hàng đó ra hoặc đổi SKU trong Vendure, rồi cho gửi lại",
                        "Separate that item or change its SKU in Vendure, then release the listing"));
    }

    static Issue newerVersion(long there) {
        return issue(
                "VENDURE_NEWER",
                "",
                BilingualText.of(
                        "Cửa hàng đã có phiên bản mới hơn (" + there + "); lệnh cũ không được thực hiện",
                        "The shop has a newer version (" + there + "); the older command was not carried out"),
                BilingualText.of(
                        "Không cần làm gì nếu đây là lệnh đến muộn; nếu sổ đăng đã làm lại từ đầu, xóa trường ocopVersion của"
                                + " sản phẩm",
                        "Nothing if the command came late; if the ledger was begun anew, clear the product's field"
                                + " ocopVersion"));
    }

    static Issue tooManyVariants(int most) {
        return issue(
                "TOO_MANY_VARIANTS",
                "offer.variants",
                BilingualText.of(
                        "Một mặt hàng chỉ đăng được tối đa " + most + " phân loại",
                        "A listing can have " + most + " variants at most"),
                BilingualText.of("Tách thành nhiều mặt hàng", "Make several listings of it"));
    }

    static Issue notListed() {
        return issue(
                "VENDURE_NOT_LISTED",
                "",
                BilingualText.of(
                        "Cửa hàng không có mặt hàng này, hoặc không có đủ các phân loại của nó",
                        "The shop does not have this listing, or not all of its variants"),
                BilingualText.of("Lập kế hoạch mới để đăng lại", "Plan anew to put it up again"));
    }

    static Issue pictureUnreachable(String address, int status) {
        return issue(
                "PICTURE_UNREACHABLE",
                "offer.content.images",
                BilingualText.of(
                        "Không tải được ảnh " + address + " (HTTP " + status + ")",
                        "The picture " + address + " cannot be fetched (HTTP " + status + ")"),
                BilingualText.of("Sửa địa chỉ ảnh", "Put the picture's address right"));
    }

    private static Issue issue(String code, String field, BilingualText text, BilingualText fix) {
        return new Issue(code, field, Severity.ERROR, ADMIN_API, text, fix, null);
    }
}
