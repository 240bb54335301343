package io.ocopkit.channel.medusa;

import io.ocopkit.channel.Issue;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;

/** What this adapter itself has against a listing or a shop. */
final class MedusaIssues {
    private static final Citation ADMIN_API = Citation.of("Medusa Admin API");

    private MedusaIssues() {}

    static Issue priceMissing(String field) {
        return issue(
                "PRICE_MISSING",
                field,
                BilingualText.of("Medusa không bán hàng không có giá", "Medusa does not sell what has no price"),
                BilingualText.of("Ghi giá bán lẻ", "State the retail price"));
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

    static Issue noSalesChannel() {
        return issue(
                "MEDUSA_SALES_CHANNEL",
                "",
                BilingualText.of(
                        "Cửa hàng Medusa chưa có kênh bán mặc định", "The Medusa store has no default sales channel"),
                BilingualText.of(
                        "Chọn kênh bán mặc định trong Settings, Store, hoặc ghi mã kênh bán trong cấu hình",
                        "Choose the default sales channel under Settings, Store, or name one in the configuration"));
    }

    static Issue noLocation() {
        return issue(
                "MEDUSA_LOCATION",
                "",
                BilingualText.of(
                        "Kênh bán Medusa không có kho hàng, hoặc có nhiều kho mà chưa chọn kho nào",
                        "The Medusa sales channel has no stock location, or several and none is chosen"),
                BilingualText.of(
                        "Nối kênh bán với một kho trong Settings, Locations, hoặc ghi mã kho trong cấu hình",
                        "Connect the sales channel to a location under Settings, Locations, or name one in the"
                                + " configuration"));
    }

    static Issue noDong() {
        return issue(
                "MEDUSA_CURRENCY",
                "",
                BilingualText.of("Cửa hàng Medusa không bán bằng VND", "The Medusa store does not sell in VND"),
                BilingualText.of("Thêm VND trong Settings, Store", "Add VND under Settings, Store"));
    }

    static Issue taxExcluded() {
        return issue(
                "MEDUSA_TAX_EXCLUDED",
                "",
                BilingualText.of(
                        "Medusa cộng thêm thuế vào giá bằng VND, người mua sẽ trả nhiều hơn giá bán lẻ",
                        "Medusa adds tax to prices in VND, so buyers would pay more than the retail price"),
                BilingualText.of(
                        "Bật \"Tax inclusive pricing\" cho VND trong Settings, Store",
                        "Turn on \"Tax inclusive pricing\" for VND under Settings, Store"));
    }

    static Issue skuTaken(String product) {
        return issue(
                "MEDUSA_SKU_TAKEN",
                "offer.sku",
                BilingualText.of(
                        "Sản phẩm " + product + " của cửa hàng đã có SKU này",
                        "The shop's product " + product + " has this SKU already"),
                BilingualText.of(
                        "Tách hoặc xóa mặt hàng đó, hoặc đổi SKU trong Medusa, rồi cho gửi lại",
                        "Separate or delete that item, or change its SKU in Medusa, then release the listing"));
    }

    static Issue newerVersion(long there) {
        return issue(
                "MEDUSA_NEWER",
                "",
                BilingualText.of(
                        "Cửa hàng đã có phiên bản mới hơn (" + there + "); lệnh cũ không được thực hiện",
                        "The shop has a newer version (" + there + "); the older command was not carried out"),
                BilingualText.of(
                        "Không cần làm gì nếu đây là lệnh đến muộn; nếu sổ đăng đã làm lại từ đầu, xóa mục ocop_version trong"
                                + " metadata của sản phẩm",
                        "Nothing if the command came late; if the ledger was begun anew, clear ocop_version in the"
                                + " product's metadata"));
    }

    static Issue notListed() {
        return issue(
                "MEDUSA_NOT_LISTED",
                "",
                BilingualText.of(
                        "Cửa hàng không có mặt hàng này, hoặc không có đủ các phân loại của nó",
                        "The shop does not have this listing, or not all of its variants"),
                BilingualText.of("Lập kế hoạch mới để đăng lại", "Plan anew to put it up again"));
    }

    private static Issue issue(String code, String field, BilingualText text, BilingualText fix) {
        return new Issue(code, field, Severity.ERROR, ADMIN_API, text, fix, null);
    }
}
