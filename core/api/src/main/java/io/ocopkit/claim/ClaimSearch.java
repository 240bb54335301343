package io.ocopkit.claim;

import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds out whose the stars are. Every look around is a bounded number of tokens far. */
final class ClaimSearch {
    private static final int FAR = 10;
    private static final int NEAR = 4;
    private static final Set<Role> BETWEEN = EnumSet.of(
            Role.LINK,
            Role.ORIGIN,
            Role.CERTIFY,
            Role.CERTIFY_NATIONAL,
            Role.NATIONAL,
            Role.LEVEL,
            Role.PRODUCT,
            Role.POTENTIAL,
            Role.HEDGE,
            Role.YEAR,
            Role.PROGRAMME);
    private static final Set<Role> BEFORE_STARS = EnumSet.of(Role.LINK, Role.LEVEL, Role.PRODUCT);
    private static final Set<Role> RATERS = EnumSet.of(Role.REVIEW, Role.PUBLIC);
    private static final Set<Role> OWNERS = EnumSet.of(Role.REVIEW, Role.PUBLIC, Role.HOSPITALITY);
    private static final Set<Role> OFFICIAL_AFTER =
            EnumSet.of(Role.LEVEL, Role.NATIONAL, Role.CERTIFY_NATIONAL, Role.CERTIFY);

    private final Reading reading;

    private ClaimSearch(Reading reading) {
        this.reading = reading;
    }

    /** All claims, in the order of their stars, then those of OCOP without stars. */
    static List<Claim> in(Reading reading) {
        ClaimSearch search = new ClaimSearch(reading);
        List<Claim> claims = new ArrayList<>();
        boolean[] starred = new boolean[reading.size()];
        for (Mention mention : reading.mentions()) {
            int ocop = search.ocopOf(mention);
            if (ocop != Claim.NOT_NAMED) {
                starred[ocop] = true;
            }
            if (ocop != Claim.NOT_NAMED || search.isOfficial(mention)) {
                claims.add(new Claim(ocop, mention));
            }
        }
        for (int i = 0; i < reading.size(); i++) {
            if (reading.is(i, Role.OCOP) && !starred[i]) {
                claims.add(new Claim(i, null));
            }
        }
        return claims;
    }

    private int ocopOf(Mention mention) {
        int before = ocopBefore(mention);
        if (before != Claim.NOT_NAMED || reading.isAny(mention.first() - 1, OWNERS) || isPlace(mention)) {
            return before;
        }
        return ocopAfter(mention);
    }

    private int ocopBefore(Mention mention) {
        boolean paused = false;
        boolean rated = false;
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - FAR); i--) {
            if (reading.is(i, Role.OCOP)) {
                return isRating(mention, paused, rated) ? Claim.NOT_NAMED : i;
            }
            paused |= reading.is(i, Role.PAUSE);
            rated |= reading.is(i, Role.REVIEW);
            if (!isBetween(i, mention) && !reading.is(i, Role.PAUSE) && !reading.is(i, Role.REVIEW)) {
                return Claim.NOT_NAMED;
            }
        }
        return Claim.NOT_NAMED;
    }

    private boolean isBetween(int i, Mention mention) {
        boolean repeated = mention.drawn() && reading.isInMention(i) && !reading.is(mention.first() - 1, Role.PAUSE);
        return reading.isAny(i, BETWEEN) ? !reading.is(i, Role.PROGRAMME) : repeated || reading.isYearWord(i);
    }

    /** Stars that stand by OCOP are OCOP's, unless a pause or a word for rating says that they are customers'. */
    private boolean isRating(Mention mention, boolean paused, boolean rated) {
        if (paused) {
            return rated || mention.drawn() || mention.rating() || ratedAfter(mention);
        }
        return rated && (mention.rating() || ratedAfter(mention));
    }

    private boolean ratedAfter(Mention mention) {
        for (int i = mention.last() + 1; i <= mention.last() + NEAR; i++) {
            if (reading.isAny(i, RATERS)) {
                return true;
            }
            if (reading.is(i, Role.END) || reading.is(i, Role.OCOP)) {
                return false;
            }
        }
        return false;
    }

    private int ocopAfter(Mention mention) {
        for (int i = mention.last() + 1; i <= mention.last() + FAR; i++) {
            if (reading.is(i, Role.OCOP)) {
                return i;
            }
            if (mention.drawn() || !(reading.isAny(i, BETWEEN) || reading.isYearWord(i))) {
                return Claim.NOT_NAMED;
            }
        }
        return Claim.NOT_NAMED;
    }

    /** There are communes called Ba Sao. */
    private boolean isPlace(Mention mention) {
        return reading.at(mention.first()).says("ba")
                && VietnameseText.clean(reading.textFrom(mention.first(), mention.last()))
                        .value()
                        .equals("Ba Sao");
    }

    /** Stars without OCOP, said in words that only officials use. */
    private boolean isOfficial(Mention mention) {
        if (mention.drawn() || mention.rating() || reading.isAmongOtherStars(mention.first())) {
            return false;
        }
        return reading.isAny(mention.last() + 1, OFFICIAL_AFTER) || officialBefore(mention);
    }

    private boolean officialBefore(Mention mention) {
        boolean reached = false;
        boolean product = false;
        for (int i = mention.first() - 1; i >= mention.first() - NEAR; i--) {
            if (reading.is(i, Role.CERTIFY) || reading.is(i, Role.POTENTIAL)) {
                return true;
            }
            if (!reading.isAny(i, BEFORE_STARS)) {
                return false;
            }
            reached |= reading.at(i).says("dat");
            product |= reading.is(i, Role.PRODUCT);
            if (reached && product) {
                return true;
            }
        }
        return false;
    }
}
