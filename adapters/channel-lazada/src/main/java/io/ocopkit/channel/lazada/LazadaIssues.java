package io.ocopkit.channel.lazada;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.List;

/** What this adapter itself has to say. */
final class LazadaIssues {
    private static final Citation OURS = Citation.of("ocopkit", "channel-lazada");
    private static final BilingualText ANEW = BilingualText.of(
            "Chủ gian hàng đăng nhập Lazada qua trang cấp quyền của ứng dụng và bấm đồng ý",
            "The owner signs in to Lazada on the application's consent page and agrees");

    private LazadaIssues() {}

    static Outcome notThere() {
        return refusal(of(
                "NOT_ON_CHANNEL",
                "",
                BilingualText.of(
                        "Gian hàng không có mặt hàng này hoặc không đủ phân loại",
                        "The shop does not have this item, or not exactly its packs"),
                BilingualText.of("Đăng cả mặt hàng", "Publish the whole item")));
    }

    static Outcome skuTaken() {
        return refusal(of(
                "SKU_TAKEN",
                "offer.sku",
                BilingualText.of(
                        "Mã SKU này nằm trong một sản phẩm khác của gian hàng, cùng với những SKU khác",
                        "This SKU is in another product of the shop, together with other SKUs"),
                BilingualText.of(
                        "Xóa SKU đó khỏi sản phẩm kia trong Seller Center, hoặc đổi SKU",
                        "Remove the SKU from that product in Seller Center, or use another SKU")));
    }

    static Issue strangeState(String state) {
        return of(
                "LAZADA_STATE_UNKNOWN",
                "",
                BilingualText.of(
                        "Lazada trả về một trạng thái lạ: " + word(state),
                        "Lazada answers a state that is not known here: " + word(state)),
                BilingualText.of(
                        "Xem sản phẩm trong Seller Center; cập nhật thư viện nếu lặp lại",
                        "Look at the product in Seller Center; update the library if this goes on"));
    }

    private static String word(String state) {
        return state.matches("[A-Za-z_ -]{1,40}") ? state : "?";
    }

    static Issue cannotRenew() {
        return of(
                "LAZADA_CANNOT_RENEW",
                "",
                BilingualText.of(
                        "Quyền của gian hàng này không gia hạn tự động được",
                        "This shop's authorisation cannot be renewed automatically"),
                ANEW);
    }

    static Issue consentRefused() {
        return of(
                "LAZADA_CONSENT_REFUSED",
                "",
                BilingualText.of(
                        "Lazada không trả về mã cấp quyền; có thể chủ gian hàng đã từ chối",
                        "Lazada came back without a code; the owner may have refused"),
                ANEW);
    }

    static Issue anotherSeller() {
        return of(
                "LAZADA_ANOTHER_SELLER",
                "",
                BilingualText.of(
                        "Quyền vừa cấp là của một gian hàng hoặc một quốc gia khác",
                        "The authorisation is another seller's, or for another country"),
                BilingualText.of(
                        "Đăng xuất Lazada, rồi cấp quyền bằng tài khoản của đúng gian hàng",
                        "Sign out of Lazada and authorise with the account of this shop"));
    }

    static Issue eventUnreadable() {
        return of(
                "EVENT_UNREADABLE",
                "",
                BilingualText.of(
                        "Lazada gửi một thông báo không đọc được", "Lazada sent a message that cannot be read"),
                BilingualText.of(
                        "Cập nhật thư viện nếu lặp lại; trạng thái vẫn được kiểm tra định kỳ",
                        "Update the library if this goes on; states are looked at regularly all the same"));
    }

    private static Outcome refusal(Issue issue) {
        return new Outcome.Rejected(List.of(issue));
    }

    static Issue of(String code, String field, BilingualText text, BilingualText fix) {
        return new Issue(code, field, Severity.ERROR, OURS, text, fix, null);
    }
}
