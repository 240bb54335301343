package io.ocopkit.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of one product, in the plainest form there is, and whether it may be shown on a day. Written from the
 * rules' text, without any class of the gate.
 */
final class GateOracle {
    final List<Grant> grants = new ArrayList<>();

    /** A decision and what happened to it since. */
    static final class Grant {
        final int number;
        final LocalDate signed;
        final int stars;
        final boolean press;
        final boolean byProvince;
        final boolean ownHolder;
        final List<LocalDate[]> extensions = new ArrayList<>();
        boolean revoked;
        LocalDate revokedFrom;

        Grant(int number, LocalDate signed, int stars, boolean press, boolean byProvince, boolean ownHolder) {
            this.number = number;
            this.signed = signed;
            this.stars = stars;
            this.press = press;
            this.byProvince = byProvince;
            this.ownHolder = ownHolder;
        }

        /** A decision that counts: signed, three stars or more, by whoever may decide them since July 2025. */
        boolean counts() {
            return !press && stars >= 3 && (stars == 5 ? !byProvince : byProvince);
        }

        LocalDate endOfTerm() {
            int year = signed.getYear() + 3;
            boolean leapDay = signed.getMonthValue() == 2 && signed.getDayOfMonth() == 29;
            return LocalDate.of(year, signed.getMonthValue(), leapDay ? 28 : signed.getDayOfMonth());
        }

        LocalDate lastDay(LocalDate day) {
            LocalDate latest = endOfTerm();
            for (LocalDate[] extension : extensions) {
                LocalDate limit = endOfTerm().plusDays(180);
                LocalDate until = extension[1].isAfter(limit) ? limit : extension[1];
                if (!extension[0].isAfter(day) && until.isAfter(latest)) {
                    latest = until;
                }
            }
            return latest;
        }

        boolean isRevoked(LocalDate day) {
            return revoked && (revokedFrom == null || revokedFrom.compareTo(day) <= 0);
        }
    }

    boolean mayBeShown(LocalDate day) {
        for (Grant grant : grants) {
            boolean inTerm = grant.signed.compareTo(day) <= 0 && day.compareTo(grant.lastDay(day)) <= 0;
            if (grant.counts() && grant.ownHolder && inTerm && !grant.isRevoked(day) && !isReplaced(grant, day)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReplaced(Grant older, LocalDate day) {
        return grants.stream()
                .anyMatch(newer ->
                        newer.counts() && newer.signed.isAfter(older.signed) && newer.signed.compareTo(day) <= 0);
    }
}
