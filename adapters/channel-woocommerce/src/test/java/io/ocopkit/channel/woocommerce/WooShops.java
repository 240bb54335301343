package io.ocopkit.channel.woocommerce;

import io.ocopkit.mapping.ListingMapping;
import java.net.URI;

/** The shop the tests use. */
final class WooShops {
    private WooShops() {}

    static WooConfig at(URI site) {
        return WooConfig.of("my-shop", site, ListingMapping.parse("""
                        [default]
                        title = {name}
                        description = {description}\\n\\n{proof}
                        category = 15
                        attribute.Nhà sản xuất = {producer}
                        """, WooConfig.KEYS));
    }
}
