package io.ocopkit.example.features;

import io.ocopkit.certification.StarRating;
import io.ocopkit.claim.Backing;
import io.ocopkit.claim.ClaimFinding;
import io.ocopkit.claim.ClaimLinter;
import io.ocopkit.claim.ClaimReview;
import io.ocopkit.claim.Passage;
import java.time.LocalDate;
import java.util.List;

/** What does a shop's text claim that the certificate behind it does not carry, and how should it read instead? */
public final class ReadTheClaims {
    private static final Backing THREE_STARS = Backing.certificate(
                    StarRating.THREE, LocalDate.of(2026, 8, 5), LocalDate.of(2029, 8, 5))
            .on(LocalDate.of(2026, 11, 23));

    private static final List<String> TEXTS = List.of(
            "Mật ong hoa cà phê đạt OCOP 3 sao, thu hoạch tháng 4.",
            "Mật ong hoa cà phê đạt OCOP 5 sao, thu hoạch tháng 4.",
            "Mật ong tiềm năng 5 sao, đóng chai thủy tinh.",
            "San pham OCOP ⭐⭐⭐⭐ cua HTX.",
            "Khách hàng đánh giá 5 sao, nghỉ tại khách sạn 4 sao gần trại ong.");

    private ReadTheClaims() {}

    /**
     * Prints what is wrong with five texts about a honey of three stars.
     *
     * @param arguments nothing, or {@code --lang en}
     */
    public static void main(String[] arguments) {
        Page page = Page.of(arguments);
        page.title("Sản phẩm được công nhận 3 sao", "The product is recognised with three stars");
        TEXTS.forEach(text -> read(page, ClaimLinter.review(Passage.description(text), THREE_STARS)));
    }

    private static void read(Page page, ClaimReview review) {
        page.print("“" + review.passage().text() + "”");
        if (review.isClean()) {
            page.say("  giữ nguyên", "  may stay as it is");
        } else {
            review.findings().stream()
                    .map(ClaimFinding::text)
                    .forEach(text -> page.print("  " + text.in(page.language())));
            page.print("  → “" + review.corrected() + "”");
        }
    }
}
