package io.ocopkit.reconcile;

/** What is known of the producers: tax code, name, place. A personal number is never asked for. */
final class ProducerRules {
    private final Profile left;
    private final Profile right;
    private final Signs signs;

    ProducerRules(Profile left, Profile right, Signs signs) {
        this.left = left;
        this.right = right;
        this.signs = signs;
    }

    void firm() {
        String one = left.taxCode();
        String other = right.taxCode();
        boolean sameCode = one != null && one.equals(other);
        if (one != null && other != null) {
            signs.add(sameCode ? SignCode.TAX_ID_SAME : SignCode.TAX_ID_DIFFERS, one, other);
        }
        FirmName leftFirm = left.firm();
        FirmName rightFirm = right.firm();
        if (leftFirm != null && rightFirm != null) {
            name(leftFirm, rightFirm, sameCode);
        }
    }

    /** Beside an equal tax code the name only explains. */
    private void name(FirmName one, FirmName other, boolean sameCode) {
        SignCode finding = FirmComparison.finding(
                one,
                other,
                word -> left.places().contains(word) || right.places().contains(word));
        if (sameCode && finding == SignCode.PRODUCER_DIFFERS) {
            finding = SignCode.PRODUCER_RENAMED;
        }
        boolean enterprises = one.form().isEnterprise() && other.form().isEnterprise();
        boolean near = finding == SignCode.PRODUCER_SAME && !enterprises;
        int weight = near ? Weights.PRODUCER_SAME_NEAR_BY : Weights.of(finding);
        signs.add(finding, sameCode ? 0 : weight, left.producerName(), right.producerName());
    }

    /** A firm may work in two communes, and its tax code says that it is one. */
    void place() {
        SignCode finding = left.place().comparedWith(right.place());
        if (finding != null) {
            boolean oneFirm = finding == SignCode.COMMUNE_DIFFERS && signs.has(SignCode.TAX_ID_SAME);
            int weight = oneFirm ? Weights.COMMUNE_DIFFERS_OF_ONE_FIRM : Weights.of(finding);
            signs.add(finding, weight, left.place().line(), right.place().line());
        }
    }
}
