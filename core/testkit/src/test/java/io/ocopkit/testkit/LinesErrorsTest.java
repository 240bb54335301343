package io.ocopkit.testkit;

import io.ocopkit.channel.error.ErrorTable;

class LinesErrorsTest extends ErrorTableContract {

    @Override
    protected ErrorTable table() {
        return ErrorTable.load(LinesErrorsTest.class, "errors.tsv");
    }
}
