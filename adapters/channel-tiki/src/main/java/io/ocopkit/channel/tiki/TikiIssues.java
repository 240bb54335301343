package io.ocopkit.channel.tiki;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.List;

/** What this adapter itself has to say. */
final class TikiIssues {
    private static final Citation OURS = Citation.of("ocopkit", "channel-tiki");

    private TikiIssues() {}

    static Outcome notThere() {
        return refusal(of(
                "NOT_ON_CHANNEL",
                "",
                BilingualText.of(
                        "Tiki chưa có mặt hàng này hoặc chưa đủ phân loại",
                        "Tiki does not have this item yet, or not all of its packs"),
                BilingualText.of("Đăng cả mặt hàng", "Publish the whole item")));
    }

    static Outcome hiddenByTiki() {
        return refusal(of(
                "TIKI_HID_IT",
                "",
                BilingualText.of("Tiki đã ẩn sản phẩm này", "Tiki has taken this product out of sight"),
                BilingualText.of(
                        "Xem lý do trong Tiki Seller Center, hoặc hỏi bộ phận hỗ trợ của Tiki",
                        "See why in Tiki Seller Center, or ask Tiki's support")));
    }

    static Issue notAuthorised() {
        return of(
                "TIKI_NOT_AUTHORISED",
                "",
                BilingualText.of(
                        "Chủ gian hàng chưa cho phép, hoặc mã cho phép không còn dùng được",
                        "The owner has not given leave, or the code no longer works"),
                BilingualText.of(
                        "Mở lại trang cho phép của Tiki và đồng ý", "Open Tiki's consent page again and agree"));
    }

    static Issue legacyKey() {
        return of(
                "TIKI_KEY_WRONG",
                "",
                BilingualText.of(
                        "Tiki không nhận khóa tiki-api; khóa này không gia hạn được",
                        "Tiki does not take the key tiki-api, and it cannot be renewed"),
                BilingualText.of(
                        "Lấy khóa trong Tiki Seller Center, hoặc chuyển sang OAuth 2.0",
                        "Take the key from Tiki Seller Center, or change over to OAuth 2.0"));
    }

    private static Outcome refusal(Issue issue) {
        return new Outcome.Rejected(List.of(issue));
    }

    static Issue of(String code, String field, BilingualText text, BilingualText fix) {
        return new Issue(code, field, Severity.ERROR, OURS, text, fix, null);
    }
}
