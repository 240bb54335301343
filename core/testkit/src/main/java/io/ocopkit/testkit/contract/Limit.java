package io.ocopkit.testkit.contract;

/** What a channel has only so much room for. */
public enum Limit {
    /** Characters (UTF-16) of a title. */
    TITLE(120, "longest title, in characters"),
    /** Characters (UTF-16) of a description. */
    DESCRIPTION(3_000, "longest description, in characters"),
    /** Pictures of a listing. */
    PICTURES(9, "most pictures"),
    /** Variants of a listing; 0 when the channel shows no variants. */
    VARIANTS(50, "most variants"),
    /** The highest price in dong. */
    PRICE(120_000_000, "highest price, in dong");

    private final long usual;
    private final String words;

    Limit(long usual, String words) {
        this.usual = usual;
        this.words = words;
    }

    long usual() {
        return usual;
    }

    String words() {
        return words;
    }
}
