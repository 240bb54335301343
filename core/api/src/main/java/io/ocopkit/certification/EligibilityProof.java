package io.ocopkit.certification;

import io.ocopkit.digest.Digest;
import io.ocopkit.model.ProducerId;
import io.ocopkit.model.ProductId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a listing stands on: a certificate that passed every rule of the gate on a day. Only {@link ListingGate} makes
 * one. It is a statement about that day; whoever acts later asks the gate again.
 */
public final class EligibilityProof {
    private final ProductId product;
    private final ProducerId holder;
    private final DecisionRef decision;
    private final StarRating stars;
    private final LocalDate validFrom;
    private final LocalDate validUntil;
    private final LocalDate evaluatedOn;

    /** Computed when somebody asks. Two threads may both do so, and find the same. */
    private @Nullable Digest digest;

    /** The caller has asked every rule, so nothing the proof needs is missing. */
    EligibilityProof(
            ProductId product,
            ProducerId holder,
            DecisionRef decision,
            StarRating stars,
            LocalDate validFrom,
            LocalDate validUntil,
            LocalDate evaluatedOn) {
        this.product = product;
        this.holder = holder;
        this.decision = decision;
        this.stars = stars;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.evaluatedOn = evaluatedOn;
    }

    /**
     * The certified product.
     *
     * @return its id
     */
    public ProductId product() {
        return product;
    }

    /**
     * The producer who holds the certificate.
     *
     * @return its id
     */
    public ProducerId holder() {
        return holder;
    }

    /**
     * The decision behind the certificate.
     *
     * @return issuer, number and date
     */
    public DecisionRef decision() {
        return decision;
    }

    /**
     * The certified rank.
     *
     * @return three to five stars
     */
    public StarRating stars() {
        return stars;
    }

    /**
     * First valid day.
     *
     * @return the day of issue
     */
    public LocalDate validFrom() {
        return validFrom;
    }

    /**
     * Last valid day as known on the day of evaluation.
     *
     * @return the day, inclusive
     */
    public LocalDate validUntil() {
        return validUntil;
    }

    /**
     * The day the gate was asked about.
     *
     * @return the day, in Vietnam
     */
    public LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    /**
     * Which edition of the gate's rules was applied.
     *
     * @return such as {@code strict/1}
     */
    public String ruleVersion() {
        return GateRules.VERSION;
    }

    /**
     * A digest over everything above.
     *
     * @return the digest
     */
    public Digest digest() {
        Digest known = digest;
        if (known == null) {
            known = Digest.of("eligibility/1")
                    .add(GateRules.VERSION)
                    .add(product)
                    .add(holder)
                    .add(decision.issuer().nameAsPrinted())
                    .add(decision.number())
                    .add(decision.date())
                    .add(stars)
                    .add(validFrom)
                    .add(validUntil)
                    .add(evaluatedOn)
                    .build();
            digest = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EligibilityProof that && digest().equals(that.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return stars.label().vi() + ", " + decision + ", " + validFrom + ".." + validUntil;
    }
}
