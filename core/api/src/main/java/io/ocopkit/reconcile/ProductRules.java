package io.ocopkit.reconcile;

import io.ocopkit.model.Gtin;
import io.ocopkit.model.ProductCode;
import io.ocopkit.model.ProductSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the products say of themselves: name, pack, numbers, set. */
final class ProductRules {
    /** Shorter words are shared by chance. */
    private static final int BRAND_LETTERS = 4;

    private final Profile left;
    private final Profile right;
    private final Signs signs;

    ProductRules(Profile left, Profile right, Signs signs) {
        this.left = left;
        this.right = right;
        this.signs = signs;
    }

    /** A code names an assessment; a re-assessment has another year and says nothing. */
    void code() {
        ProductCode one = left.registration().product().code();
        ProductCode other = right.registration().product().code();
        if (one == null || other == null) {
            return;
        }
        boolean sameRegister = one.province().equals(other.province())
                && one.commune().equals(other.commune())
                && one.year() == other.year();
        if (one.equals(other)) {
            signs.add(SignCode.CODE_SAME, one, other);
        } else if (sameRegister) {
            signs.add(SignCode.CODE_OTHER_SERIAL, one, other);
        }
    }

    /** Another number is no sign: every pack has its own. */
    void tradeItem() {
        Gtin one = left.registration().gtin();
        Gtin other = right.registration().gtin();
        if (one != null && other != null && one.compareTo(other) == 0) {
            signs.add(SignCode.GTIN_SAME, one, other);
        }
    }

    void name() {
        noteNames(new NameComparison(left, right).finding());
    }

    void grade() {
        List<String> one = left.name().numbers();
        List<String> other = right.name().numbers();
        if (one.equals(other)) {
            return;
        }
        if (one.isEmpty() || other.isEmpty()) {
            noteNames(SignCode.GRADE_MISSING);
        } else {
            signs.add(SignCode.GRADE_DIFFERS, String.join(" ", one), String.join(" ", other));
        }
    }

    void pack() {
        Set<String> one = left.name().contents();
        Set<String> other = right.name().contents();
        if (!one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other)) {
            signs.add(SignCode.PACK_DIFFERS, String.join(", ", one), String.join(", ", other));
        }
    }

    /** Where the producers are known to be one, their brand says nothing further. */
    void brand() {
        boolean told = signs.has(SignCode.TAX_ID_SAME)
                || signs.has(SignCode.PRODUCER_SAME)
                || signs.has(SignCode.PRODUCER_ALIKE);
        Set<String> shared = new HashSet<>(left.brand());
        shared.retainAll(right.brand());
        boolean longEnough = shared.stream().mapToInt(String::length).sum() >= BRAND_LETTERS;
        if (!told && longEnough && !signs.hasAny(SignCode.TWO_NAMES)) {
            noteNames(SignCode.BRAND_SHARED);
        }
    }

    void set() {
        ProductSet one = left.registration().product().productSet();
        ProductSet other = right.registration().product().productSet();
        if (one != null && other != null && one != other) {
            signs.add(SignCode.SET_DIFFERS, one.label().vi(), other.label().vi());
        }
    }

    private void noteNames(SignCode code) {
        signs.add(
                code,
                left.registration().product().name(),
                right.registration().product().name());
    }
}
