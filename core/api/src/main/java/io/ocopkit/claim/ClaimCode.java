package io.ocopkit.claim;

import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;

/** What is wrong with a claim. Names are stable: programs may depend on them. */
public enum ClaimCode {
    /** OCOP, its stars or its badge are claimed and no certificate is in force. */
    CLAIM_WITHOUT_CERTIFICATE(Severity.ERROR, Citation.of(Sources.MARK, "Điều 5")),
    /** More stars than were certified. */
    CLAIM_STARS_ABOVE_CERTIFIED(Severity.ERROR, Citation.of(Sources.CRITERIA, "Điều 3.3")),
    /** Fewer stars than were certified: nobody is promised too much, but the badge is not the certified one. */
    CLAIM_STARS_BELOW_CERTIFIED(Severity.WARNING, Citation.of(Sources.CRITERIA, "Điều 3.3")),
    /** A number of stars for which there is no certificate: one, two, or more than five. */
    CLAIM_STARS_NOT_CERTIFIABLE(Severity.ERROR, Citation.of(Sources.CRITERIA, "Điều 4.1.a")),
    /** Parts of stars, as customers' ratings have and certificates have not. */
    CLAIM_STARS_IN_PARTS(Severity.ERROR, Citation.of(Sources.CRITERIA, "Điều 3.3")),
    /** Stars that are hoped for, such as {@code tiềm năng 5 sao}. */
    CLAIM_POTENTIAL(Severity.ERROR, Citation.of(Sources.CRITERIA, "Điều 7.4")),
    /** A product's stars are claimed for the company that makes it. */
    CLAIM_OF_PRODUCER(Severity.ERROR, Citation.of(Sources.MARK, "Điều 5")),
    /** A year in which this certificate was not in force. */
    CLAIM_YEAR_OUTSIDE_TERM(Severity.ERROR, Citation.of(Sources.CRITERIA, "Điều 4.3")),
    /** A national recognition is claimed for stars that a province gave. */
    CLAIM_NATIONAL(Severity.ERROR, Citation.of(Sources.CRITERIA, "Điều 3.3"));

    private final Severity severity;
    private final Citation source;

    ClaimCode(Severity severity, Citation source) {
        this.severity = severity;
        this.source = source;
    }

    /**
     * How much it matters.
     *
     * @return an error keeps a listing out of every channel
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The rule it rests on.
     *
     * @return the citation
     */
    public Citation source() {
        return source;
    }

    /** An enum's constants cannot see its static fields. */
    private static final class Sources {
        static final String CRITERIA = "QĐ 26/2026/QĐ-TTg";
        static final String MARK = "QĐ 1162/QĐ-VPĐP-OCOP";
    }
}
