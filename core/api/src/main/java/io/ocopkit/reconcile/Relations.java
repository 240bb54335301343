package io.ocopkit.reconcile;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.StarRating;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Tells why one product would be registered twice. */
final class Relations {
    /** A certificate runs for 36 months; nobody is recognised again much before its end (QĐ 26/2026/QĐ-TTg, Điều 4). */
    private static final int MONTHS_TO_RE_RECOGNITION = 24;

    private Relations() {}

    static Relation of(Signs signs, Certificate one, Certificate other) {
        if (signs.has(SignCode.PRODUCER_RENAMED)) {
            return Relation.RENAMED_PRODUCER;
        }
        LocalDate oneDay = day(one);
        LocalDate otherDay = day(other);
        if (oneDay != null && otherDay != null && !oneDay.equals(otherDay)) {
            return oneDay.isBefore(otherDay) ? later(signs, one, other) : later(signs, other, one);
        }
        return sameDay(signs, oneDay != null && otherDay != null && one.stars() == other.stars());
    }

    private static @Nullable LocalDate day(Certificate certificate) {
        return certificate.decision().date() == null
                ? certificate.issuedOn()
                : certificate.decision().date();
    }

    private static Relation later(Signs signs, Certificate earlier, Certificate later) {
        StarRating before = earlier.stars();
        StarRating after = later.stars();
        if (before != null && after != null && after.compareTo(before) > 0) {
            return Relation.UPGRADE;
        }
        boolean tooSoon = ChronoUnit.MONTHS.between(day(earlier), day(later)) < MONTHS_TO_RE_RECOGNITION;
        return tooSoon && signs.has(SignCode.PACK_DIFFERS) ? Relation.OTHER_PACK : Relation.RE_RECOGNITION;
    }

    private static Relation sameDay(Signs signs, boolean sameDayAndRank) {
        if (signs.has(SignCode.PACK_DIFFERS)) {
            return Relation.OTHER_PACK;
        }
        boolean oneCertificate = sameDayAndRank || signs.has(SignCode.DECISION_SAME) || signs.has(SignCode.CODE_SAME);
        return oneCertificate ? Relation.SAME_CERTIFICATE : Relation.UNTOLD;
    }
}
