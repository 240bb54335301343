package io.ocopkit.publishing;

import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import java.util.List;

/** Whether an outlet should show a candidate on a day. */
sealed interface Assessment {

    /** It should, like this. */
    record Listable(Listing listing, Digest content, Digest offer, List<Finding> remarks) implements Assessment {

        boolean isShownBy(Publication live) {
            return content.equals(live.shown().contentDigest())
                    && offer.equals(live.shown().offerDigest());
        }

        Publication.Shown shown() {
            return new Publication.Shown(
                    listing.product().name(),
                    listing.producerName(),
                    listing.offer().gtin(),
                    listing.offer().content().link(),
                    listing.proof().decision().toString(),
                    listing.proof().validUntil(),
                    content,
                    offer,
                    listing.offer().price(),
                    PackPrices.highest(listing.offer()));
        }
    }

    /** It should not, for these findings; the cause is what a withdrawal would say. */
    record Refused(Stage reached, WithdrawalCause cause, List<Finding> findings) implements Assessment {

        Refused at(Stage stage) {
            return new Refused(stage, cause, findings);
        }
    }
}
