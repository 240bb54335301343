package io.ocopkit.channel;

import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The last look before a listing leaves: nothing is shown on a day its proof says nothing about. Whether a product may be
 * listed was decided by the gate; this only keeps a command that comes late from claiming what is over.
 */
public final class ProofTerm {

    private ProofTerm() {}

    /**
     * What stands against showing a listing today.
     *
     * @param listing the listing
     * @param clock the clock of the call, in zone Asia/Ho_Chi_Minh
     * @return an error, or empty when the proof covers today
     */
    public static Optional<Issue> issue(Listing listing, Clock clock) {
        EligibilityProof proof = listing.proof();
        LocalDate today = LocalDate.now(clock);
        if (!today.isBefore(proof.validFrom()) && !today.isAfter(proof.validUntil())) {
            return Optional.empty();
        }
        return Optional.of(new Issue(
                "CERTIFICATE_NOT_VALID_TODAY",
                "proof",
                Severity.ERROR,
                Citation.of("ocopkit"),
                BilingualText.of(
                        "Giấy chứng nhận của " + listing.sku() + " không có hiệu lực hôm nay",
                        "The certificate of " + listing.sku() + " is not valid today"),
                BilingualText.of(
                        "Gỡ mặt hàng cho tới khi có giấy chứng nhận mới",
                        "Take the item down until there is a new certificate"),
                null));
    }
}
