package io.ocopkit.testkit;

class LinesChannelContractTest extends LinesContract {

    LinesChannelContractTest() {
        super(new LinesChannel());
    }
}
