package io.ocopkit.claim;

import io.ocopkit.certification.StarRating;
import io.ocopkit.claim.Backing.Certified;
import java.util.EnumSet;
import java.util.Set;

/** The nation recognises five stars; three and four are a province's. */
final class NationalClaim {
    private static final int FAR = 8;
    private static final Set<Role> BETWEEN = EnumSet.of(
            Role.LINK,
            Role.CERTIFY,
            Role.LEVEL,
            Role.PRODUCT,
            Role.PAUSE,
            Role.NATIONAL,
            Role.CERTIFY_NATIONAL,
            Role.YEAR);

    private final Reading reading;

    NationalClaim(Reading reading) {
        this.reading = reading;
    }

    void in(Claim claim, Certified certified, Edit edit) {
        if (certified.stars() == StarRating.FIVE) {
            return;
        }
        for (int i = claim.first(); i <= claim.last(); i++) {
            check(i, false, edit);
        }
        walk(claim.last(), 1, edit);
        walk(claim.first(), -1, edit);
    }

    private void walk(int from, int step, Edit edit) {
        boolean paused = false;
        for (int i = from + step; Math.abs(i - from) <= FAR; i += step) {
            if (!reading.isAny(i, BETWEEN) && !reading.isYearWord(i)) {
                return;
            }
            paused |= reading.is(i, Role.PAUSE);
            check(i, paused, edit);
        }
    }

    /** After a pause only words of certification speak of OCOP still: "OCOP 4 sao, chứng nhận quốc gia". */
    private void check(int i, boolean paused, Edit edit) {
        if (reading.is(i, Role.CERTIFY_NATIONAL) || (!paused && reading.is(i, Role.NATIONAL))) {
            edit.replace(reading.at(i).start(), reading.at(i).end(), "");
        }
    }
}
