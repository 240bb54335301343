package io.ocopkit.channel.lazada;

import io.ocopkit.mapping.ListingMapping;
import java.net.URI;
import java.util.Map;

/** The shop the tests use. */
final class LazadaShops {
    static final String MAPPING = """
            [default]
            title = {name}
            description = {description}\\n\\n{proof}
            category = 10002019
            brand.id = 30768
            attribute.country_origin = Việt Nam
            """;

    private LazadaShops() {}

    static LazadaConfig at(URI market) {
        return at(market, LazadaConfig.Rules.USUAL.withSaleProps(Map.of("Khối lượng", "size")));
    }

    static LazadaConfig at(URI market, LazadaConfig.Rules rules) {
        return at(market, rules, MAPPING);
    }

    static LazadaConfig at(URI market, LazadaConfig.Rules rules, String mapping) {
        URI rest = URI.create(market + "/rest");
        return new LazadaConfig(
                "my-shop",
                new LazadaConfig.Site(
                        "vn", "vi_VN", "1234567", rest, rest, URI.create("https://auth.lazada.com/oauth/authorize")),
                LazadaConfig.SecretNames.USUAL,
                rules,
                ListingMapping.parse(mapping, LazadaConfig.KEYS));
    }
}
