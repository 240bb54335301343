package io.ocopkit.reconcile;

/** Legal forms as far as a printed name tells. */
enum FirmForm {
    COMPANY,
    LIMITED,
    JOINT_STOCK,
    PRIVATE_ENTERPRISE,
    COOPERATIVE,
    COOPERATIVE_GROUP,
    HOUSEHOLD,
    UNTOLD;

    /** Names of enterprises are unique in the country, those of co-operatives and households only near by. */
    boolean isEnterprise() {
        return this == COMPANY || this == LIMITED || this == JOINT_STOCK || this == PRIVATE_ENTERPRISE;
    }

    /** Whether both names can be of one firm: a form left out, or a company of a kind that is not printed. */
    boolean agreesWith(FirmForm other) {
        boolean bothEnterprises = isEnterprise() && other.isEnterprise();
        return this == other
                || this == UNTOLD
                || other == UNTOLD
                || bothEnterprises && (this == COMPANY || other == COMPANY);
    }

    /** What a name says that says both: {@code Công ty} and {@code Cổ phần}. */
    FirmForm with(FirmForm further) {
        return this == UNTOLD || this == COMPANY && further.isEnterprise() ? further : this;
    }
}
