package io.ocopkit.dossier;

import io.ocopkit.grading.EvidenceKind;
import io.ocopkit.message.Severity;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a buyer's list.
 *
 * @param kind the item asked for
 * @param severity an error when the buyer refuses without it, a warning when it only asks
 * @param maximumAge how old the paper may be; null when its age does not matter
 * @param widest the widest scope the buyer accepts, such as one product; null when any will do
 */
public record BuyerRequirement(
        EvidenceKind kind, Severity severity, @Nullable Period maximumAge, EvidenceScope.@Nullable Breadth widest) {

    /** Requires item and severity. */
    public BuyerRequirement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
    }

    /**
     * An item without which the buyer refuses.
     *
     * @param kind the item
     * @return the line
     */
    public static BuyerRequirement must(EvidenceKind kind) {
        return new BuyerRequirement(kind, Severity.ERROR, null, null);
    }

    /**
     * An item the buyer asks for and can do without.
     *
     * @param kind the item
     * @return the line
     */
    public static BuyerRequirement should(EvidenceKind kind) {
        return new BuyerRequirement(kind, Severity.WARNING, null, null);
    }

    /**
     * The same line with a limit to the paper's age.
     *
     * @param age the age
     * @return the new line
     */
    public BuyerRequirement notOlderThan(Period age) {
        return new BuyerRequirement(kind, severity, age, widest);
    }

    /**
     * The same line with a limit to the paper's scope.
     *
     * @param breadth the widest scope accepted
     * @return the new line
     */
    public BuyerRequirement about(EvidenceScope.Breadth breadth) {
        return new BuyerRequirement(kind, severity, maximumAge, breadth);
    }
}
