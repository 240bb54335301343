package io.ocopkit.reconcile;

/** What a word of a product's name is there for. */
enum WordUse {
    /** It says what the product is. */
    KIND,
    /** It praises. */
    PRAISE,
    /** Neither: a brand, a place, a person. */
    OWN
}
