package io.ocopkit.testkit;

/** What a document may show of an item beside its SKU. The contract proves both what is shown and what is not. */
public enum Shown {
    /** The product's name. */
    NAME,
    /** The description. */
    DESCRIPTION,
    /** The price. */
    PRICE,
    /** The stars. */
    STARS,
    /** The certificate's last valid day. */
    VALID_UNTIL
}
