package io.ocopkit.channel.tiktokshop;

import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.testkit.contract.LocalMarket;
import java.net.URI;

/** The shop the tests use. */
final class TikTokShops {
    static final String MAPPING = """
            [default]
            title = {name}[[ {net}]][[ - {stars}]][[ - {producer}]][[ - {province}]]
            description = {description}\\n\\n{proof}
            category = 700648
            attribute.Xuất xứ = Việt Nam
            attribute.100393 = {producer}
            """;

    private TikTokShops() {}

    static TikTokConfig at(LocalMarket market) {
        return at(market, MAPPING);
    }

    static TikTokConfig at(LocalMarket market, String mapping) {
        URI place = market.address();
        return TikTokConfig.of("my-shop", TikTokMarket.WAREHOUSE, ListingMapping.parse(mapping, TikTokConfig.KEYS))
                .at(new TikTokConfig.Places(place, place, TikTokConfig.Places.REAL.consent()));
    }
}
