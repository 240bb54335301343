package io.ocopkit.channel.medusa;

import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Listing;
import io.ocopkit.mapping.MappedListing;
import java.util.ArrayList;
import java.util.List;

/** What can be said against a listing without a call. */
final class MedusaCheck {
    /** What a storefront can still show as a choice. */
    private static final int MOST_VARIANTS = 100;

    private MedusaCheck() {}

    static List<Issue> of(MedusaConfig config, Listing listing) {
        List<Issue> issues = new ArrayList<>();
        MappedListing mapped = config.mapping().forListing(config.outlet(), listing);
        mapped.text(MedusaListingMapper.TITLE).orReport(issues::add);
        mapped.text(MedusaListingMapper.DESCRIPTION).orReport(issues::add);
        if (listing.offer().variants().size() > MOST_VARIANTS) {
            issues.add(MedusaIssues.tooManyVariants(MOST_VARIANTS));
        }
        for (int i = 0; i < listing.offer().items().size(); i++) {
            if (listing.offer().items().get(i).price() == null) {
                issues.add(MedusaIssues.priceMissing(field(listing, i)));
            }
        }
        return issues;
    }

    private static String field(Listing listing, int item) {
        return listing.offer().variants().isEmpty() ? "offer.price" : "offer.variants[" + item + "].price";
    }
}
