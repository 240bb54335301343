package io.ocopkit.certification;

import java.util.List;

/** The gate's answer. */
public sealed interface GateDecision {

    /**
     * The product may be listed on that day.
     *
     * @param proof what it stands on
     * @param remarks things worth a second look; usually empty
     */
    record Eligible(EligibilityProof proof, List<Reason> remarks) implements GateDecision {

        /** Keeps an unmodifiable copy. */
        public Eligible {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The product must not be listed on that day.
     *
     * @param reasons every rule that stands against it, judged on the certificate that comes closest; never empty
     */
    record Ineligible(List<Reason> reasons) implements GateDecision {

        /** Keeps an unmodifiable copy and refuses an answer without a reason. */
        public Ineligible {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal has a reason");
            }
        }
    }
}
