package io.ocopkit.channel.lazada;

import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.testkit.ErrorTableContract;

class LazadaErrorTableTest extends ErrorTableContract {

    @Override
    protected ErrorTable table() {
        return LazadaErrors.TABLE;
    }
}
