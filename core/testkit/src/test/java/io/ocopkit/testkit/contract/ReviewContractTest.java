package io.ocopkit.testkit.contract;

/** A channel of a market that decides later keeps what it can keep. */
class ReviewContractTest extends ReviewContract {

    ReviewContractTest() {
        super(Channel::new);
    }
}
