package io.ocopkit.publishing;

import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Dong;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the engine says, in one place, so that the plan, the ledger and the documents say it alike. */
final class Sentences {
    private static final String PRICE_JUMP = "PRICE_JUMP";
    private static final String PRICES_FLATTENED = "PRICES_FLATTENED";

    /** What looks like a slip of whoever wrote the prices. */
    static final Set<String> PRICE_SLIPS = Set.of(PRICE_JUMP, PRICES_FLATTENED);

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int FINDINGS_QUOTED = 5;

    private Sentences() {}

    static String dayFirst(LocalDate day) {
        return DAY_FIRST.format(day);
    }

    static BilingualText grounds(EligibilityProof proof) {
        LocalDate last = proof.validUntil();
        return BilingualText.of(
                "Quyết định " + proof.decision() + ", " + proof.stars().label().vi() + ", đến hết " + dayFirst(last),
                "Decision " + proof.decision().number() + " of "
                        + proof.decision().date() + ", " + proof.stars().label().en() + ", to the end of " + last);
    }

    static BilingualText reason(PlanAction action, EligibilityProof proof) {
        BilingualText grounds = grounds(proof);
        return switch (action) {
            case CHANGE -> append(grounds, "; cập nhật nội dung", "; content changed");
            case CHANGE_OFFER -> append(grounds, "; cập nhật giá, tồn kho", "; price or stock changed");
            case PUBLISH, WITHDRAW, UNCHANGED, BLOCKED, NOT_SELECTED, GONE -> grounds;
        };
    }

    static BilingualText explanation(WithdrawalCause cause, List<Finding> findings, Publication.Shown shown) {
        BilingualText why = join(findings);
        return append(
                why == null ? cause.label() : why,
                ". Trước đó căn cứ Quyết định " + shown.decision(),
                ". It stood on Decision " + shown.decision());
    }

    static @Nullable BilingualText join(List<Finding> findings) {
        if (findings.isEmpty()) {
            return null;
        }
        List<BilingualText> texts =
                findings.stream().limit(FINDINGS_QUOTED).map(Finding::text).toList();
        return BilingualText.of(
                texts.stream().map(BilingualText::vi).collect(Collectors.joining("; ")),
                texts.stream().map(BilingualText::en).collect(Collectors.joining("; ")));
    }

    static BilingualText append(BilingualText text, String vi, String en) {
        return BilingualText.of(text.vi() + vi, text.en() + en);
    }

    static Finding notOffered() {
        return Finding.own(
                "NOT_OFFERED",
                Severity.ERROR,
                BilingualText.of("Người bán không chào bán", "The seller does not offer it"));
    }

    static Finding notRecognised() {
        return Finding.own(
                "NO_LONGER_RECOGNISED",
                Severity.ERROR,
                BilingualText.of(
                        "Danh sách công nhận đầy đủ mới nhất không còn sản phẩm này",
                        "The latest complete list of recognitions no longer has it"));
    }

    static Finding producerMissing() {
        return Finding.own(
                "PRODUCER_MISSING",
                Severity.ERROR,
                BilingualText.of(
                        "Nguồn dữ liệu không cung cấp chủ thể đứng tên giấy chứng nhận",
                        "The source does not hand over the producer who holds the certificate"));
    }

    static Finding lastKnownDayOver(LocalDate last) {
        return Finding.own(
                "EXPIRED",
                Severity.ERROR,
                BilingualText.of(
                        "Giấy chứng nhận hết hiệu lực sau ngày " + dayFirst(last),
                        "The certificate's last valid day was " + last));
    }

    static Finding legalWithdrawals(long count) {
        return Finding.own(
                "LEGAL_WITHDRAWALS",
                Severity.INFO,
                BilingualText.of(
                        "Gỡ vì giấy chứng nhận bị thu hồi hoặc hết hiệu lực: " + count
                                + " mặt hàng; việc này không cần xác nhận",
                        "Taken down for certificates revoked or expired: " + count + "; that needs no confirmation"));
    }

    static Finding documentDamaged(DocumentState document) {
        boolean missing = document.condition() == DocumentState.Condition.MISSING;
        return Finding.own(
                missing ? "DOCUMENT_MISSING" : "DOCUMENT_ALTERED",
                Severity.WARNING,
                BilingualText.of(
                        "Tài liệu " + document.name() + (missing ? " không còn" : " đã bị sửa") + "; sẽ được ghi lại",
                        "Document " + document.name() + (missing ? " is missing" : " was altered")
                                + "; it will be written again"));
    }

    static Finding priceJump(@Nullable Money before, @Nullable Money after) {
        String from = before == null ? "?" : Long.toString(Dong.amountOf(before));
        String to = after == null ? "?" : Long.toString(Dong.amountOf(after));
        return Finding.own(
                PRICE_JUMP,
                Severity.WARNING,
                BilingualText.of(
                        "Giá nhảy từ " + from + " đồng thành " + to + " đồng",
                        "The price jumps from " + from + " dong to " + to + " dong"));
    }

    static Finding pricesFlattened(@Nullable Money price) {
        String all = price == null ? "?" : Long.toString(Dong.amountOf(price));
        return Finding.own(
                PRICES_FLATTENED,
                Severity.WARNING,
                BilingualText.of(
                        "Các phân loại trước đây có giá khác nhau, nay đều là " + all + " đồng",
                        "The packs had different prices and now all cost " + all + " dong"));
    }

    private static Finding jumpsHeld(Outlet outlet, long jumps) {
        return Finding.own(
                "PRICE_JUMPS_HELD",
                Severity.ERROR,
                BilingualText.of(
                        "Kế hoạch của " + outlet + " có " + jumps
                                + " mặt hàng tăng hoặc giảm giá từ 10 lần trở lên, hoặc mọi phân loại bỗng cùng một giá; chưa làm gì, hãy kiểm tra giá rồi xác nhận kế hoạch",
                        "The plan of " + outlet + " has " + jumps
                                + " items whose price becomes ten times what it was, or a tenth, or the same for all packs; nothing was done, look at the prices, then confirm the plan"));
    }

    static Finding whyHeld(Outlet outlet, Brake brake) {
        return brake.withdrawsTooMuch() ? held(outlet, brake) : jumpsHeld(outlet, brake.priceJumps());
    }

    private static Finding held(Outlet outlet, Brake brake) {
        return Finding.own(
                "BRAKE_HELD",
                Severity.ERROR,
                BilingualText.of(
                        "Kế hoạch của " + outlet + " gỡ " + brake.other() + " trong " + brake.live()
                                + " mặt hàng đang bán (không kể " + brake.legal()
                                + " mặt hàng bị thu hồi hoặc hết hiệu lực), vượt mức "
                                + (brake.noCandidates() ? 0 : brake.allowed())
                                + (brake.noCandidates() ? " vì nguồn dữ liệu trống" : "")
                                + "; chưa làm gì, hãy kiểm tra dữ liệu nguồn rồi xác nhận kế hoạch",
                        "The plan of " + outlet + " takes down " + brake.other() + " of " + brake.live()
                                + " live items (besides " + brake.legal()
                                + " revoked or expired), more than "
                                + (brake.noCandidates() ? 0 : brake.allowed())
                                + (brake.noCandidates() ? ", as the source has no candidates" : "")
                                + "; nothing was done, look at the source, then confirm the plan"));
    }
}
