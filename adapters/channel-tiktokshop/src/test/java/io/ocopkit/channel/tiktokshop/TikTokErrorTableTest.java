package io.ocopkit.channel.tiktokshop;

import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.testkit.ErrorTableContract;

class TikTokErrorTableTest extends ErrorTableContract {

    @Override
    protected ErrorTable table() {
        return TikTokErrors.TABLE;
    }
}
