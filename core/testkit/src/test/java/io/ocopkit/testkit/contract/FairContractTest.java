package io.ocopkit.testkit.contract;

import java.time.Duration;

/** A channel that declares everything keeps everything. */
class FairContractTest extends FairContract {

    FairContractTest() {
        super(FairChannel::new);
    }

    @Override
    protected LocalMarket market() {
        return new FairMarket();
    }

    @Override
    Road.Carrier carrier(LocalMarket market) {
        return Road::http;
    }

    @Override
    Duration impatience() {
        return Duration.ofMillis(500);
    }
}
