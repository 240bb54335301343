package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.RowSource;
import io.ocopkit.certification.StarRating;
import io.ocopkit.publishing.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one item stands.
 *
 * @param sku the seller's key
 * @param name the product's name
 * @param producer the producer's name; null when no list names one
 * @param certificate what is known of the certificate it stands or fell on
 * @param state over all channels
 * @param reasons what stands against the item itself; empty while it is live
 * @param channels its state and the channel's own reasons, by channel
 * @param sources the rows it comes from
 */
record ItemStanding(
        String sku,
        String name,
        @Nullable String producer,
        CertificateFacts certificate,
        State state,
        List<Finding> reasons,
        Map<String, ChannelStanding> channels,
        List<RowSource> sources) {

    /** Over all channels, or in one of them. */
    enum State {
        /** Shown, in at least one document. */
        LIVE,
        /** Was shown, and is shown no more. */
        WITHDRAWN,
        /** Was never shown, for its reasons. */
        BLOCKED
    }

    /**
     * What a list says of a certificate.
     *
     * @param stars the rank; null when unknown
     * @param decision the decision as cited; null when neither number nor date is known
     * @param validUntil the last valid day; null when unknown
     */
    record CertificateFacts(
            @Nullable StarRating stars,
            @Nullable String decision,
            @Nullable LocalDate validUntil) {
        static final CertificateFacts NONE = new CertificateFacts(null, null, null);
    }

    /**
     * Where it stands in one channel.
     *
     * @param state the state there
     * @param reasons what the channel itself has against it
     */
    record ChannelStanding(State state, List<Finding> reasons) {}
}
