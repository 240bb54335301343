package io.ocopkit.channel.stripe;

import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.testkit.ErrorTableContract;

class StripeErrorTableTest extends ErrorTableContract {

    @Override
    protected ErrorTable table() {
        return StripeErrors.TABLE;
    }
}
