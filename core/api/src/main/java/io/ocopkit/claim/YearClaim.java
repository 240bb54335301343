package io.ocopkit.claim;

import io.ocopkit.claim.Backing.Certified;
import java.util.EnumSet;
import java.util.Set;

/** A year beside OCOP is the year of the recognition, or one of those in which it is in force. */
final class YearClaim {
    private static final Set<Role> SKIPPED = EnumSet.of(
            Role.LEVEL, Role.NATIONAL, Role.CERTIFY_NATIONAL, Role.CERTIFY, Role.DRAWN, Role.POTENTIAL, Role.HEDGE);

    private static final int FAR = 8;

    private final Reading reading;

    YearClaim(Reading reading) {
        this.reading = reading;
    }

    void in(Claim claim, Certified certified, Edit edit) {
        for (int i = claim.first(); i <= claim.last(); i++) {
            check(i, certified, edit);
        }
        int i = claim.last() + 1;
        while (reading.isAny(i, SKIPPED) && i - claim.last() < FAR) {
            i++;
        }
        if (reading.is(i, Role.PAUSE) && reading.isYearWord(i + 1)) {
            i++;
        }
        year(reading.isYearWord(i) ? i + 1 : i, certified, edit);
    }

    private void year(int i, Certified certified, Edit edit) {
        if (reading.is(i, Role.YEAR) && reading.is(i + 1, Role.YEAR)) {
            range(i, certified, edit);
        } else {
            check(i, certified, edit);
        }
    }

    private void range(int i, Certified certified, Edit edit) {
        Token first = reading.at(i);
        Token last = reading.at(i + 1);
        if (isOutside(first, certified) || isOutside(last, certified)) {
            String between = reading.text().substring(first.end(), last.start());
            int from = certified.from().getYear();
            edit.replace(
                    first.start(),
                    last.end(),
                    from + between + certified.until().getYear());
        }
    }

    private void check(int i, Certified certified, Edit edit) {
        if (reading.is(i, Role.YEAR) && isOutside(reading.at(i), certified)) {
            edit.replace(
                    reading.at(i).start(),
                    reading.at(i).end(),
                    Integer.toString(certified.from().getYear()));
        }
    }

    private static boolean isOutside(Token year, Certified certified) {
        return year.value() < certified.from().getYear()
                || year.value() > certified.until().getYear();
    }
}
