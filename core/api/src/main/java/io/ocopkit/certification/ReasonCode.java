package io.ocopkit.certification;

/** Why the gate stops a product, or lets it pass with a remark. Names are stable: programs may depend on them. */
public enum ReasonCode {
    /** No list names any recognition of this product. */
    NO_CERTIFICATE,
    /** The product is proposed or under assessment, not recognised. */
    PROPOSAL_ONLY,
    /** The recognition is known from the press only. */
    PRESS_ONLY,
    /** The recognition is claimed by the producer only. */
    PRODUCER_CLAIM_ONLY,
    /** The decision's issuer is not known. */
    DECISION_ISSUER_MISSING,
    /** The decision's number is not known. */
    DECISION_NUMBER_MISSING,
    /** The decision's date is not known to the day. */
    DECISION_DATE_MISSING,
    /** The list does not say how many stars. */
    STARS_MISSING,
    /** One or two stars carry no certificate. */
    STARS_NOT_CERTIFIABLE,
    /** The decision is older than the national criteria. */
    BEFORE_FIRST_REGIME,
    /** The authority that signed could not decide this rank on that day. */
    ISSUER_NOT_COMPETENT,
    /** The list names no holder. */
    HOLDER_UNKNOWN,
    /** The certificate belongs to another producer. */
    HOLDER_DIFFERS,
    /** The certificate starts later. */
    NOT_YET_VALID,
    /** The certificate's term has ended. */
    EXPIRED,
    /** The authority took the certificate back. */
    REVOKED,
    /** A newer decision took the certificate's place. */
    SUPERSEDED,
    /** Remark: signed between the end of the districts and the rule that replaced them. */
    SIGNED_IN_GAP,
    /** Remark: in force by extension past its 36 months. */
    IN_EXTENSION
}
