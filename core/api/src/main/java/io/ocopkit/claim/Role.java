package io.ocopkit.claim;

/** What a word or a phrase does in a claim. */
enum Role {
    /** The programme's name. */
    OCOP,
    /** Counts stars; has a value. */
    NUMBER,
    /** A Roman numeral, which counts only before a word for stars. */
    ROMAN,
    /** The word that a number counts: sao, star. */
    UNIT,
    /** Drawn stars; the value is how many are full. */
    DRAWN,
    /** A year of the programme. */
    YEAR,
    /** Stars that are hoped for, whoever says so: tiềm năng. */
    POTENTIAL,
    /** An intention, which is harmless unless it names stars that are not there. */
    HEDGE,
    /** Words of official recognition. */
    CERTIFY,
    /** An official recognition by the state as a whole. */
    CERTIFY_NATIONAL,
    /** The national level. */
    NATIONAL,
    /** Any other level. */
    LEVEL,
    /** Words that connect stars with what they are stars of. */
    LINK,
    /** A thing that can be certified. */
    PRODUCT,
    /** Who makes it. */
    COMPANY,
    /** Makes a company the origin of something else: của, do. */
    ORIGIN,
    /** Something that is called after the programme and claims nothing: chương trình, hội chợ. */
    PROGRAMME,
    /** Denies what follows. */
    NEGATION,
    /** Ratings by anybody. */
    REVIEW,
    /** Who rates, and where. */
    PUBLIC,
    /** What has stars of its own, such as hotels. */
    HOSPITALITY,
    /** A pause within a sentence. */
    PAUSE,
    /** The end of a sentence or line. */
    END,
    /** Anything else, and phrases that would be misread otherwise: sao biển. */
    OTHER
}
