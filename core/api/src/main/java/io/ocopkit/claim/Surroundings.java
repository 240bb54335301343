package io.ocopkit.claim;

import java.util.EnumSet;
import java.util.Set;

/** What stands around a claim and belongs to it: the words that lead to it, and years and levels after it. */
final class Surroundings {
    private static final Set<Role> LEAD = EnumSet.of(
            Role.LINK,
            Role.CERTIFY,
            Role.CERTIFY_NATIONAL,
            Role.NATIONAL,
            Role.LEVEL,
            Role.POTENTIAL,
            Role.HEDGE,
            Role.REVIEW);
    private static final Set<Role> TAIL =
            EnumSet.of(Role.LEVEL, Role.NATIONAL, Role.CERTIFY_NATIONAL, Role.CERTIFY, Role.YEAR, Role.POTENTIAL);
    private static final int FAR = 12;

    private final Reading reading;

    Surroundings(Reading reading) {
        this.reading = reading;
    }

    /** The first of the words that lead to a claim, as "đạt chứng nhận" in "đạt chứng nhận OCOP". */
    int leadStart(Claim claim) {
        return walkBack(claim.first(), LEAD);
    }

    /** As {@link #leadStart}, past the word for product too. */
    int subjectStart(Claim claim) {
        int start = leadStart(claim);
        while (reading.is(start - 1, Role.PRODUCT) && claim.first() - start < FAR) {
            start = walkBack(start - 1, LEAD);
        }
        return start;
    }

    int tailEnd(Claim claim) {
        int end = claim.last();
        while (end - claim.last() < FAR && (reading.isAny(end + 1, TAIL) || reading.isYearWord(end + 1))) {
            end++;
        }
        return end;
    }

    private int walkBack(int from, Set<Role> roles) {
        int start = from;
        while (start > 0 && from - start < FAR && reading.isAny(start - 1, roles)) {
            start--;
        }
        return start;
    }

    boolean isDenied(Claim claim) {
        return reading.is(leadStart(claim) - 1, Role.NEGATION)
                || reading.is(subjectStart(claim) - 1, Role.NEGATION)
                || (reading.at(0).isGiven() && reading.is(1, Role.NEGATION));
    }

    /** The programme, a fair or a shop of that name claims nothing for a product. */
    boolean isProgramme(Claim claim) {
        return claim.namesOcop() && reading.is(claim.ocop() - 1, Role.PROGRAMME);
    }

    /** The place of a word with a role from where the claim's own words begin to one past its end; -1 for none. */
    int find(Claim claim, Role role) {
        for (int i = subjectStart(claim); i <= claim.last() + 1; i++) {
            if (reading.is(i, role)) {
                return i;
            }
        }
        return -1;
    }
}
