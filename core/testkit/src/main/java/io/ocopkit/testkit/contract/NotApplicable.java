package io.ocopkit.testkit.contract;

/** Ends a rule that asks for what the channel does not promise. */
final class NotApplicable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotApplicable(String why) {
        super(why);
    }
}
