package io.ocopkit.testkit.contract;

/** A channel that declares everything keeps everything. */
class FairContractTest extends FairContract {

    FairContractTest() {
        super(FairChannel::new);
    }
}
