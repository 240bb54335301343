package io.ocopkit.testkit.contract;

/** How much a rule asks for. */
public enum Level {
    /** Of every channel that is called. */
    REQUIRED("required"),
    /** Of channels that declare a capability, by an interface or in their profile. */
    OPTIONAL("optional"),
    /** Under many faults drawn by lot; the seed is printed. */
    STOCHASTIC("stochastic");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
