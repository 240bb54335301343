package io.ocopkit.channel.vendure;

import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Listing;
import io.ocopkit.mapping.MappedListing;
import io.ocopkit.model.Dong;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** What can be said against a listing without a call. */
final class VendureCheck {
    /** What fits into 32 bits with two decimals, as Vendure keeps amounts unless configured otherwise. */
    private static final long HIGHEST_PRICE = Integer.MAX_VALUE / 100;

    /** What surely fits into the 100 KB that the server reads of a request. */
    private static final int MOST_VARIANTS = 100;

    private VendureCheck() {}

    static List<Issue> of(VendureConfig config, Listing listing) {
        List<Issue> issues = new ArrayList<>();
        MappedListing mapped = config.mapping().forListing(config.outlet(), listing);
        mapped.text(VendureListingMapper.TITLE).orReport(issues::add);
        mapped.text(VendureListingMapper.DESCRIPTION).orReport(issues::add);
        if (listing.offer().variants().size() > MOST_VARIANTS) {
            issues.add(VendureIssues.tooManyVariants(MOST_VARIANTS));
        }
        for (int i = 0; i < listing.offer().items().size(); i++) {
            Money price = listing.offer().items().get(i).price();
            if (price == null) {
                issues.add(VendureIssues.priceMissing(field(listing, i)));
            } else if (Dong.amountOf(price) > HIGHEST_PRICE) {
                issues.add(VendureIssues.priceTooHigh(Dong.amountOf(price)));
            }
        }
        return issues;
    }

    private static String field(Listing listing, int item) {
        return listing.offer().variants().isEmpty() ? "offer.price" : "offer.variants[" + item + "].price";
    }
}
