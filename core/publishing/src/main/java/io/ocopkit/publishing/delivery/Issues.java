package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.Comparator;
import java.util.List;

/** What the engine itself has to say about a delivery. */
final class Issues {
    private static final Citation SOURCE = Citation.of("ocopkit");

    private Issues() {}

    static Issue worst(List<Issue> issues) {
        return issues.stream().min(Comparator.comparing(Issue::severity)).orElseGet(Issues::refusedWithoutReason);
    }

    static Issue adapterDefect() {
        return own(
                "ADAPTER_DEFECT",
                "Bộ kết nối kênh gặp lỗi ngoài dự kiến; chi tiết ở nhật ký",
                "The adapter failed in a way it should not; the log has the details",
                "Báo lỗi cho người viết bộ kết nối, rồi cho gửi lại",
                "Report it to the adapter's author, then release the item");
    }

    static Issue answerLost() {
        return own(
                "ANSWER_LOST",
                "Đã gửi nhưng không nhận được trả lời của kênh",
                "The command left and no answer came",
                "Không cần làm gì: hệ thống sẽ xem trên kênh trước khi gửi lại",
                "Nothing: the channel is looked at before anything is sent again");
    }

    static Issue stillShown() {
        return own(
                "STILL_SHOWN",
                "Kênh báo đã gỡ nhưng người mua vẫn thấy",
                "The channel said that it took the item down, and buyers still see it",
                "Gỡ mặt hàng bằng tay trên kênh",
                "Take the item down by hand on the channel");
    }

    static Issue vanished() {
        return own(
                "VANISHED_IN_REVIEW",
                "Mặt hàng không còn trên kênh trong khi chờ duyệt",
                "The item is no longer on the channel while it was being reviewed",
                "Không cần làm gì: hệ thống sẽ gửi lại",
                "Nothing: it is sent again");
    }

    static Issue planAnew() {
        return own(
                "CHANGED_SINCE_PLAN",
                "Nội dung đã khác so với kế hoạch được duyệt",
                "The item has changed since the plan that was applied",
                "Lập và áp dụng kế hoạch mới",
                "Plan anew and apply");
    }

    static Issue lookYourself() {
        return own(
                "LOOK_YOURSELF",
                "Không rõ mặt hàng đã được tạo trên kênh hay chưa, và kênh không cho tra theo mã của ta",
                "Whether the item was created is unknown, and the channel cannot be asked by our key",
                "Xem trên kênh rồi cho biết mã của kênh, hoặc cho biết là chưa có",
                "Look at the channel and say which key the item has there, or that it has none");
    }

    static Issue noCallbacks() {
        return own(
                "NO_CALLBACKS",
                "Kênh này không gọi lại",
                "This channel does not call back",
                "Kiểm tra địa chỉ nhận của kênh",
                "Check which channel the address was given to");
    }

    static Issue secretMissing(BilingualText which) {
        return own(
                "SECRET_MISSING",
                which.vi(),
                which.en(),
                "Mời chủ cửa hàng cấp quyền, hoặc nhập thông tin xác thực của cửa hàng",
                "Have the shop's owner authorise, or give the shop's credentials");
    }

    static Issue notSeen(Outcome why) {
        if (why instanceof Outcome.Transient failure) {
            return failure.issue();
        }
        return why instanceof Outcome.Rejected rejected ? worst(rejected.issues()) : answerLost();
    }

    private static Issue refusedWithoutReason() {
        return own(
                "REFUSED_WITHOUT_REASON",
                "Kênh từ chối mà không nêu lý do",
                "The channel refuses and gives no reason",
                "Hỏi bộ phận hỗ trợ của kênh",
                "Ask the channel's support");
    }

    private static Issue own(String code, String vi, String en, String fixVi, String fixEn) {
        return new Issue(
                code, "", Severity.ERROR, SOURCE, BilingualText.of(vi, en), BilingualText.of(fixVi, fixEn), null);
    }
}
