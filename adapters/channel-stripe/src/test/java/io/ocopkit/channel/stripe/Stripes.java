package io.ocopkit.channel.stripe;

import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.testkit.TestContext;
import io.ocopkit.testkit.contract.LocalMarket;
import java.net.http.HttpClient;
import java.time.Clock;

/** The account the tests use. */
final class Stripes {
    static final StripeConfig CONFIG = StripeConfig.of("my-shop", ListingMapping.parse("""
                    [default]
                    title = {name}
                    description = {description}\\n\\n{proof}
                    """, StripeConfig.KEYS));

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Stripes() {}

    static StripeConfig at(LocalMarket market) {
        return CONFIG.at(market.address());
    }

    static TestContext context(LocalMarket market, Clock clock, String key) {
        return TestContext.at(clock).with(market.secrets()).keyed(key).sending(CLIENT);
    }
}
