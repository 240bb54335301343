package io.ocopkit.publishing;

import io.ocopkit.channel.WithdrawalCause;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The end of what an item stands on.
 *
 * @param decision the decision that comes to its end, as cited
 * @param cause what ends it
 * @param lastDay last day on which the item may be shown
 * @param darkFrom first day on which it may not
 * @param status whether buyers see it, and whether the day is over
 */
public record Ending(
        String decision, WithdrawalCause cause, LocalDate lastDay, LocalDate darkFrom, HorizonStatus status) {

    /** Requires all parts. */
    public Ending {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(darkFrom, "darkFrom");
        Objects.requireNonNull(status, "status");
    }
}
