package io.ocopkit.channel.woocommerce;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.List;

/** What this adapter itself has to say. */
final class WooIssues {
    private static final Citation OURS = Citation.of("ocopkit", "channel-woocommerce");

    private WooIssues() {}

    static Outcome newerOnChannel() {
        return refusal(of(
                "NEWER_ON_CHANNEL",
                "",
                BilingualText.of(
                        "Cửa hàng đã có phiên bản mới hơn của mặt hàng này",
                        "The shop already has a newer version of this item"),
                BilingualText.of(
                        "Không cần làm gì nếu mặt hàng đúng như mong muốn; nếu sổ đăng bán vừa được khôi phục từ bản"
                                + " sao lưu, hãy xóa trường _ocop_version của sản phẩm",
                        "Nothing if the item is as it should be; if the ledger was restored from a backup, delete the"
                                + " product's meta field _ocop_version")));
    }

    static Outcome notThere() {
        return refusal(of(
                "NOT_ON_CHANNEL",
                "",
                BilingualText.of(
                        "Cửa hàng không có mặt hàng này hoặc không đủ phân loại",
                        "The shop does not have this item, or not all of its packs"),
                BilingualText.of("Đăng cả mặt hàng", "Publish the whole item")));
    }

    static Outcome skuTaken() {
        return refusal(of(
                "SKU_TAKEN",
                "offer.sku",
                BilingualText.of(
                        "Mã SKU này đang thuộc về một sản phẩm hoặc phân loại khác của cửa hàng",
                        "Another product or variation of the shop has this SKU"),
                BilingualText.of(
                        "Đổi SKU ở một trong hai nơi; WooCommerce không phân biệt chữ hoa và chữ thường",
                        "Change the SKU in one of the two places; WooCommerce does not tell capitals from others")));
    }

    private static Outcome refusal(Issue issue) {
        return new Outcome.Rejected(List.of(issue));
    }

    static Issue of(String code, String field, BilingualText text, BilingualText fix) {
        return new Issue(code, field, Severity.ERROR, OURS, text, fix, null);
    }
}
