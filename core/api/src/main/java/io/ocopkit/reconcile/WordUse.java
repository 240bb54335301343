package io.ocopkit.reconcile;

/** What a word of a product's name is there for. */
enum WordUse {
    /** It says what the product is. */
    KIND,
    /** It is said of any product, such as pure or fresh, or goes with the kind anyway, such as fruit or seed. */
    WEAK,
    /** None of these: a brand, a place, a person. */
    OWN
}
