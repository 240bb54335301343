package io.ocopkit.certification;

import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.GateDecision.Ineligible;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/**
 * Whether the mark "Sản phẩm OCOP Việt Nam" and its stars may stand on a product's label, its shelf and its adverts. It
 * follows the certificate: makers, processors and traders alike may use it without asking, with as many stars as were
 * recognised, while the recognition is in force (QĐ 1162/QĐ-VPĐP-OCOP, Điều 5; the term by QĐ 26/2026/QĐ-TTg, Điều 4.3).
 */
public sealed interface MarkUse {
    /** The regulation on the certification mark, and which products bear it. */
    Citation SOURCE = Citation.of("QĐ 1162/QĐ-VPĐP-OCOP", "Điều 5");

    /**
     * Reads off the gate's answer what may be shown on the day it was asked about. There is no other way to be allowed:
     * what the gate does not let pass bears neither mark nor stars.
     *
     * @param decision the gate's answer
     * @return what may be shown, or why nothing may
     */
    static MarkUse of(GateDecision decision) {
        if (decision instanceof Eligible eligible) {
            EligibilityProof proof = eligible.proof();
            return new Allowed(proof.stars(), proof.validUntil());
        }
        return new Forbidden(((Ineligible) decision).reasons());
    }

    /**
     * What may be shown, in one sentence.
     *
     * @return the sentence in both languages
     */
    BilingualText text();

    /**
     * Mark and stars may be shown.
     *
     * @param stars how many, no more and no fewer
     * @param until the last day on which they may, inclusive, as known today
     */
    record Allowed(StarRating stars, LocalDate until) implements MarkUse {
        private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

        /** Requires both. */
        public Allowed {
            Objects.requireNonNull(stars, "stars");
            Objects.requireNonNull(until, "until");
        }

        @Override
        public BilingualText text() {
            return BilingualText.of(
                    "Được dùng nhãn hiệu OCOP với " + stars.label().vi() + " đến hết ngày " + DAY_FIRST.format(until),
                    "The OCOP mark may be shown with " + stars.label().en() + " to the end of " + until);
        }
    }

    /**
     * Neither mark nor stars may be shown.
     *
     * @param reasons why not; never empty
     */
    record Forbidden(List<Reason> reasons) implements MarkUse {

        /** Keeps an unmodifiable copy and refuses to forbid without a reason. */
        public Forbidden {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal has a reason");
            }
        }

        @Override
        public BilingualText text() {
            BilingualText first = reasons.get(0).text();
            return BilingualText.of(
                    "Không được dùng nhãn hiệu OCOP và hạng sao: " + first.vi(),
                    "Neither the OCOP mark nor stars may be shown: " + first.en());
        }
    }
}
