package io.ocopkit.channel.woocommerce;

import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.testkit.ErrorTableContract;

class WooErrorTableTest extends ErrorTableContract {

    @Override
    protected ErrorTable table() {
        return WooErrors.TABLE;
    }
}
