package io.ocopkit.testkit.contract;

/** What became of a rule. */
enum Verdict {
    PASSED("passed"),
    FAILED("failed"),
    WAIVED("waived"),
    NOT_APPLICABLE("not applicable");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
