package io.ocopkit.publishing;

import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;

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
                    prices());
        }

        private SortedMap<Sku, Money> prices() {
            if (listing.offer().variants().isEmpty()) {
                return Collections.emptySortedMap();
            }
            SortedMap<Sku, Money> prices = new TreeMap<>();
            for (Variant variant : listing.offer().variants()) {
                if (variant.price() != null) {
                    prices.put(variant.sku(), variant.price());
                }
            }
            return prices;
        }
    }

    /** It should not, for these findings; the cause is what a withdrawal would say. */
    record Refused(Stage reached, WithdrawalCause cause, List<Finding> findings) implements Assessment {

        Refused at(Stage stage) {
            return new Refused(stage, cause, findings);
        }
    }
}
