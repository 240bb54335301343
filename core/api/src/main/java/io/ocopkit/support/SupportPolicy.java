package io.ocopkit.support;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.Period;
import java.util.Objects;
import java.util.Set;

/**
 * One line of support: what is granted for what, and who can have it.
 *
 * @param id the table's own stable key
 * @param name what the policy is called
 * @param field what it is about
 * @param purpose what the money is for
 * @param conditions who can have it
 * @param amount how much
 * @param source the paragraph that grants it
 */
public record SupportPolicy(
        String id,
        BilingualText name,
        SupportField field,
        BilingualText purpose,
        Conditions conditions,
        SupportAmount amount,
        Citation source) {

    /** Requires all; a policy without a key or a legal source is none. */
    public SupportPolicy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(conditions, "conditions");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(source, "source");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A policy has a key");
        }
    }

    /**
     * Who can have it. All conditions have to be met; an empty set is no condition.
     *
     * @param producers kinds of producer
     * @param stars certified ranks
     * @param territory provinces or communes, with their code sets
     * @param period days on which it is granted
     */
    public record Conditions(
            Set<ProducerKind> producers, Set<StarRating> stars, Set<AdministrativeCode> territory, Period period) {

        /** Keeps unmodifiable copies. */
        public Conditions {
            producers = Set.copyOf(producers);
            stars = Set.copyOf(stars);
            territory = Set.copyOf(territory);
            Objects.requireNonNull(period, "period");
        }
    }
}
