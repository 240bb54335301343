package io.ocopkit.channel.tiki;

import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.testkit.ErrorTableContract;

class TikiErrorTableTest extends ErrorTableContract {

    @Override
    protected ErrorTable table() {
        return TikiErrors.TABLE;
    }
}
