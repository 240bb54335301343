package io.ocopkit.claim;

import java.util.List;

/**
 * Finds what a text claims about OCOP stars and its certificate does not carry. A pure function in time proportional to
 * the length of the text; safe for use by several threads.
 *
 * <p>It reads Vietnamese with and without diacritics, in any Unicode form, and English; stars as digits, words, Roman
 * numerals and drawings; words run together, in hashtags, in full-width and in ornamental letters. Stars count as OCOP's
 * when OCOP stands by them, and also without it after {@code tiềm năng} and words of certification. Stars of hotels and of
 * customers' ratings, and the many other things called {@code sao}, are nobody's claim.
 *
 * <p>What it does not judge: a year said to be a beginning ({@code từ năm 2021}), pictures, and whether a cited decision
 * is the right one.
 */
public final class ClaimLinter {
    /** A correction rarely brings anything new to light, and then once; the bound is for texts made to resist. */
    private static final int MOST_PASSES = 8;

    private ClaimLinter() {}

    /**
     * Holds a text against its certificate.
     *
     * @param passage the text and where it stands
     * @param backing the certificate, or none
     * @return findings and the corrected text
     */
    public static ClaimReview review(Passage passage, Backing backing) {
        List<ClaimFinding> findings = findings(passage, backing);
        if (findings.isEmpty()) {
            return new ClaimReview(passage, findings, passage.text());
        }
        return new ClaimReview(passage, findings, corrected(findings, backing));
    }

    private static String corrected(List<ClaimFinding> findings, Backing backing) {
        List<ClaimFinding> open = findings;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Passage better = Corrections.apply(open);
            open = findings(better, backing);
            if (open.isEmpty()) {
                return better.text();
            }
        }
        return "";
    }

    static List<ClaimFinding> findings(Passage passage, Backing backing) {
        return Trigger.mayClaim(passage) ? thorough(passage, backing) : List.of();
    }

    static List<ClaimFinding> thorough(Passage passage, Backing backing) {
        Reading reading = Reading.of(passage);
        return new Judge(passage, reading, backing).judge(ClaimSearch.in(reading));
    }
}
