package io.ocopkit.claim;

import java.util.Set;

/** Stars are a product's; a company that says it has them means one of its products. */
final class ProducerClaim {
    private static final Set<String> ENGLISH =
            Set.of("company", "enterprise", "cooperative", "producer", "manufacturer");
    private static final Set<String> VERBS = Set.of(
            "dat", "dat duoc", "dat chuan", "duoc", "so huu", "co", "is", "are", "has", "have", "achieved", "awarded");
    private static final int LONGEST_NAME = 12;

    private final Reading reading;
    private final Surroundings surroundings;

    ProducerClaim(Reading reading, Surroundings surroundings) {
        this.reading = reading;
        this.surroundings = surroundings;
    }

    void in(Claim claim, Edit edit) {
        int after = claim.last() + 1;
        if (reading.is(after, Role.COMPANY)
                && ENGLISH.contains(reading.at(after).key())) {
            edit.replace(reading.at(after).start(), reading.at(after).end(), "product");
            return;
        }
        int lead = surroundings.leadStart(claim);
        int company = company(claim, lead);
        if (company >= 0) {
            String name = reading.textFrom(company, lead - 1);
            boolean english = ENGLISH.contains(reading.at(company).key());
            int start = reading.at(company).start();
            edit.replace(start, reading.at(lead - 1).end(), name + (english ? "'s product" : " có sản phẩm"));
        }
    }

    /** The company that is said to have the stars; -1 when nobody is. "Mật ong của HTX … đạt" speaks of the honey. */
    private int company(Claim claim, int lead) {
        if (reading.is(lead - 1, Role.COMPANY)) {
            return reading.is(lead - 2, Role.ORIGIN) ? -1 : lead - 1;
        }
        if (!hasVerb(lead, claim.first())) {
            return -1;
        }
        int i = lead - 1;
        while (i > lead - LONGEST_NAME && isName(i)) {
            i--;
        }
        return reading.is(i, Role.COMPANY) && beginsClause(i) ? i : -1;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (VERBS.contains(reading.at(i).key())) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int i) {
        return i >= 0
                && !reading.is(i, Role.COMPANY)
                && !reading.is(i, Role.PAUSE)
                && !reading.is(i, Role.END)
                && !reading.is(i, Role.PRODUCT)
                && !reading.is(i, Role.OCOP)
                && isCapital(reading.at(i));
    }

    private boolean isCapital(Token token) {
        int first = reading.text().codePointAt(token.start());
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private boolean beginsClause(int i) {
        return i == 0 || reading.is(i - 1, Role.PAUSE) || reading.is(i - 1, Role.END) || reading.is(i - 1, Role.LINK);
    }
}
