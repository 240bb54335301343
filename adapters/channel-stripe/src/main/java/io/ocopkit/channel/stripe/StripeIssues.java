package io.ocopkit.channel.stripe;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.List;

/** What this adapter itself has to say. */
final class StripeIssues {
    private static final Citation OURS = Citation.of("ocopkit", "channel-stripe");

    private StripeIssues() {}

    static Outcome newerOnChannel() {
        return new Outcome.Rejected(List.of(of(
                "NEWER_ON_CHANNEL",
                "",
                BilingualText.of(
                        "Trên Stripe đã có phiên bản mới hơn của mặt hàng này",
                        "Stripe already has a newer version of this item"),
                BilingualText.of(
                        "Không cần làm gì nếu mặt hàng đúng như mong muốn; nếu sổ đăng bán vừa được khôi phục từ bản"
                                + " sao lưu, hãy xóa trường ocop_version của sản phẩm trên Stripe",
                        "Nothing if the item is as it should be; if the ledger was restored from a backup, delete the"
                                + " product's metadata field ocop_version at Stripe"))));
    }

    static Outcome notThere() {
        return new Outcome.Rejected(List.of(of(
                "NOT_ON_CHANNEL",
                "",
                BilingualText.of("Stripe không có mặt hàng này", "Stripe does not have this item"),
                BilingualText.of("Đăng cả mặt hàng", "Publish the whole item"))));
    }

    static Issue of(String code, String field, BilingualText text, BilingualText fix) {
        return of(code, field, OURS, text, fix);
    }

    static Issue of(String code, String field, Citation source, BilingualText text, BilingualText fix) {
        return new Issue(code, field, Severity.ERROR, source, text, fix, null);
    }
}
