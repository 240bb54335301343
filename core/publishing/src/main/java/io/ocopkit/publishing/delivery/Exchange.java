package io.ocopkit.publishing.delivery;

/** What came of exchanging credentials for new ones. */
enum Exchange {
    /** There are new ones, from here or from somebody else. */
    RENEWED,
    /** The channel gives none without the shop's owner. */
    PERSON_NEEDED,
    /** The channel could not be asked this time; the old ones are as good or bad as before. */
    FAILED
}
