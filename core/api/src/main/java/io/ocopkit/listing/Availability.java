package io.ocopkit.listing;

/** Whether an item can be had, in the terms of schema.org's ItemAvailability. */
public enum Availability {
    /** Can be delivered now. */
    IN_STOCK,
    /** Sold out for now. */
    OUT_OF_STOCK,
    /** Can be ordered before it is there, as fresh produce before its season. */
    PREORDER
}
