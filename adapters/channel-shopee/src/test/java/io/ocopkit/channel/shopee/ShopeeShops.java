package io.ocopkit.channel.shopee;

import io.ocopkit.mapping.ListingMapping;
import java.net.URI;

/** The shop the tests use. */
final class ShopeeShops {
    private ShopeeShops() {}

    static ShopeeConfig at(URI api) {
        return at(api, "");
    }

    static ShopeeConfig at(URI api, String more) {
        return ShopeeConfig.of(
                "my-shop",
                api,
                ShopeeDoor.PARTNER,
                ShopeeDoor.SHOP,
                ListingMapping.parse("""
                        [default]
                        title = {name}
                        description = {description}\\n\\n{proof}
                        category = 100100
                        logistics = 50018, 50021
                        attribute.Xuất xứ = Việt Nam
                        """ + more, ShopeeConfig.KEYS));
    }
}
