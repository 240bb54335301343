package io.ocopkit.units;

/** The tiers of local government. The middle one was abolished on 1 July 2025. */
public enum UnitTier {
    /** Provinces and centrally-run cities. */
    PROVINCE,
    /** Districts of all kinds, to 30 June 2025. */
    DISTRICT,
    /** Communes, wards, townships and special zones. */
    COMMUNE
}
