package io.ocopkit.publishing;

import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Dong;
import io.ocopkit.model.ProductId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
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

    private static final String SEVERAL_PRODUCTS = "PAGE_OF_SEVERAL_PRODUCTS";
    private static final int PACKS_NAMED = 5;

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

    private static BilingualText append(BilingualText text, BilingualText more) {
        return append(text, more.vi(), more.en());
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

    static Finding onPage(Sku page) {
        return Finding.own(
                "ON_PAGE",
                Severity.ERROR,
                BilingualText.of(
                        "Không bán riêng nữa mà là một phân loại của nhóm " + page,
                        "It no longer stands by itself but as a variation on the page " + page));
    }

    /** One page stands on one certificate. */
    static Finding pageOfSeveralProducts(Sku page, List<Candidate> packs) {
        Set<ProductId> products = new HashSet<>();
        String named = packs.stream()
                .filter(pack -> products.add(pack.product().id()))
                .limit(PACKS_NAMED)
                .map(pack -> pack.offer().sku() + " " + pack.product().name())
                .collect(Collectors.joining(", "));
        return Finding.own(
                SEVERAL_PRODUCTS,
                Severity.ERROR,
                BilingualText.of(
                        "Nhóm " + page + " gồm nhiều sản phẩm khác nhau: " + named
                                + "; mỗi nhóm chỉ được gồm các phân loại của một sản phẩm",
                        "The page " + page + " has packs of different products: " + named
                                + "; a page has variations of one product"));
    }

    static Finding pageContradicts(Sku page, InvalidValueException refusal) {
        return Finding.own(
                refusal.code(),
                Severity.ERROR,
                append(BilingualText.of("Nhóm " + page + ": ", "Page " + page + ": "), refusal.text()));
    }

    static Finding pageIsSku(Sku page) {
        return Finding.own(
                "PAGE_IS_SKU",
                Severity.ERROR,
                BilingualText.of(
                        "Mã nhóm " + page + " cũng là mã của một mặt hàng không thuộc nhóm",
                        "The page " + page + " has the SKU of an item that does not stand on it"));
    }

    /** A page of several products may show one under the certificate of another. */
    static WithdrawalCause causeOf(List<Finding> faults) {
        return faults.stream().anyMatch(fault -> fault.code().equals(SEVERAL_PRODUCTS))
                ? WithdrawalCause.NOT_ELIGIBLE
                : WithdrawalCause.CHANNEL_REQUIREMENT;
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

    static Finding priceJump(Money before, Money after) {
        return priceJump("Giá", "The price", before, after);
    }

    static Finding priceJump(Sku variant, Money before, Money after) {
        return priceJump("Giá của " + variant, "The price of " + variant, before, after);
    }

    private static Finding priceJump(String vi, String en, Money before, Money after) {
        long from = Dong.amountOf(before);
        long to = Dong.amountOf(after);
        return Finding.own(
                PRICE_JUMP,
                Severity.WARNING,
                BilingualText.of(
                        vi + " nhảy từ " + from + " đồng thành " + to + " đồng",
                        en + " jumps from " + from + " dong to " + to + " dong"));
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
