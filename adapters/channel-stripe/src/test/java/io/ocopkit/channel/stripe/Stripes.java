package io.ocopkit.channel.stripe;

import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.testkit.contract.LocalMarket;

/** The account the tests use. */
final class Stripes {
    static final String MAPPING =
            """
            [default]
            title = {name}
            description = {description}\\n\\n{proof}
            """;

    private Stripes() {}

    static StripeConfig at(LocalMarket market) {
        return StripeConfig.of("my-shop", ListingMapping.parse(MAPPING, StripeConfig.KEYS))
                .at(market.address());
    }
}
