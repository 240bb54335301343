package io.ocopkit.channel.shopee;

import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.testkit.ErrorTableContract;

class ShopeeErrorTableTest extends ErrorTableContract {

    @Override
    protected ErrorTable table() {
        return ShopeeErrors.TABLE;
    }
}
