package io.ocopkit.support;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Whether a producer can have what a policy grants. It repeats the policy's conditions; the authority decides. */
public sealed interface SupportAnswer {

    /**
     * The policy asked about, with its legal source.
     *
     * @return the policy
     */
    SupportPolicy policy();

    /**
     * Takes the case that applies.
     *
     * @param eligible what to do when every condition is met
     * @param ineligible what to do when something is missing
     * @param <T> type of the result
     * @return what the function returned
     */
    <T> T fold(Function<? super Eligible, ? extends T> eligible, Function<? super Ineligible, ? extends T> ineligible);

    /**
     * Every condition is met.
     *
     * @param policy the policy
     */
    record Eligible(SupportPolicy policy) implements SupportAnswer {

        /** Requires the policy. */
        public Eligible {
            Objects.requireNonNull(policy, "policy");
        }

        @Override
        public <T> T fold(
                Function<? super Eligible, ? extends T> eligible,
                Function<? super Ineligible, ? extends T> ineligible) {
            return eligible.apply(this);
        }
    }

    /**
     * Something is missing.
     *
     * @param policy the policy
     * @param missing every condition that is not met; never empty
     */
    record Ineligible(SupportPolicy policy, List<MissingCondition> missing) implements SupportAnswer {

        /** Refuses a refusal without a reason. */
        public Ineligible {
            Objects.requireNonNull(policy, "policy");
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("A refusal names what is missing");
            }
        }

        @Override
        public <T> T fold(
                Function<? super Eligible, ? extends T> eligible,
                Function<? super Ineligible, ? extends T> ineligible) {
            return ineligible.apply(this);
        }
    }
}
