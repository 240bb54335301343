package io.ocopkit.channel.tiki;

import io.ocopkit.mapping.ListingMapping;
import java.net.URI;

/** The shop the tests use. */
final class TikiShops {
    static final String MAPPING = """
            [default]
            title = {name}
            description = {description}\\n\\n{proof}
            category = 21458
            brand = OEM
            attribute.origin = Việt Nam
            certificates = 17 https://pictures.example/giay-ocop.png
            """;

    private TikiShops() {}

    static TikiConfig at(URI address) {
        return at(address, MAPPING);
    }

    static TikiConfig at(URI address, String mapping) {
        return TikiConfig.inHouse(
                        "my-shop",
                        new TikiConfig.Store("dropship", 1_034),
                        ListingMapping.parse(mapping, TikiConfig.KEYS))
                .at(address);
    }
}
