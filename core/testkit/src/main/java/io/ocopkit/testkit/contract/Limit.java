package io.ocopkit.testkit.contract;

/** What a channel has only so much room for. */
public enum Limit {
    /** Characters (UTF-16) of a title. */
    TITLE(120),
    /** Characters (UTF-16) of a description. */
    DESCRIPTION(3_000),
    /** Pictures of a listing. */
    PICTURES(9),
    /** Variants of a listing; 0 when the channel shows no variants. */
    VARIANTS(50),
    /** The highest price in dong. */
    PRICE(120_000_000);

    private final long usual;

    Limit(long usual) {
        this.usual = usual;
    }

    long usual() {
        return usual;
    }
}
