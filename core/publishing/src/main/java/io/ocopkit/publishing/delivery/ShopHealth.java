package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Outlet;
import io.ocopkit.message.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a shop is doing, for a page its owner looks at.
 *
 * @param outlet the shop
 * @param at when it was asked
 * @param loads what is there, by lane and state
 * @param pause until when it is not called, and why; empty when it may be
 * @param credentialsExpire when the channel stops taking the shop's credentials; empty when it has not said
 * @param authorisedUntil when the shop's owner has to authorise anew; empty when the channel has not said, or sets no end
 * @param troubles items a person should look at, the longest wanted first; 100 at most
 */
public record ShopHealth(
        Outlet outlet,
        Instant at,
        List<Load> loads,
        Optional<Pause> pause,
        Optional<Instant> credentialsExpire,
        Optional<Instant> authorisedUntil,
        List<Trouble> troubles) {
    /** When an owner is asked to authorise anew: time enough for somebody who looks once a week. */
    static final Duration SOON = Duration.ofDays(14);

    /** No more than these are named. */
    static final int TROUBLES = 100;

    /** Keeps unmodifiable copies. */
    public ShopHealth {
        loads = List.copyOf(loads);
        troubles = List.copyOf(troubles);
    }

    /**
     * The same for whoever shows it, without a type of the engine in it.
     *
     * @param language the reader's language
     * @return texts and numbers
     */
    public HealthView in(Language language) {
        return HealthView.of(this, language);
    }

    /**
     * The health in words, as an engineer reads it in a log.
     *
     * @return the lines of {@link #in} in English
     */
    @Override
    public String toString() {
        return in(Language.EN).toString();
    }

    /**
     * How many items of a lane are on their way.
     *
     * @param lane the lane
     * @return their number
     */
    public long waiting(Lane lane) {
        return loads.stream()
                .filter(load -> load.lane() == lane && !load.state().isSettled())
                .mapToLong(Load::count)
                .sum();
    }

    /**
     * How long the item of a lane that has waited longest is on its way.
     *
     * @param lane the lane
     * @return the time; zero when none is
     */
    public Duration age(Lane lane) {
        return loads.stream()
                .filter(load -> load.lane() == lane && !load.state().isSettled())
                .map(load -> Duration.between(load.oldest(), at))
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}
