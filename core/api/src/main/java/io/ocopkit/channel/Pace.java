package io.ocopkit.channel;

import java.time.Duration;
import java.util.Objects;

/**
 * How often a shop may call a channel.
 *
 * @param calls how many requests in each period; 1 or more
 * @param period how long a period is; positive
 * @param atOnce how many commands may be under way at the same time; 1 or more
 * @param callsPerCommand how many requests one command takes as a rule, for estimates; 1 or more
 * @param timeout how long one command may take with all its requests; positive
 * @param settling how long the channel may take to show what it has done; zero or more
 */
public record Pace(int calls, Duration period, int atOnce, int callsPerCommand, Duration timeout, Duration settling) {
    /** For a channel that says nothing of itself: two requests a second, one command at a time. */
    public static final Pace CAUTIOUS = perSecond(2);

    /** Refuses what is not positive. */
    public Pace {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(settling, "settling");
        if (calls < 1 || atOnce < 1 || callsPerCommand < 1) {
            throw new IllegalArgumentException("A pace has at least one call, one command and one call a command");
        }
        if (!isPositive(period) || !isPositive(timeout) || settling.isNegative()) {
            throw new IllegalArgumentException("A pace has a positive period and timeout, and no negative settling");
        }
    }

    /**
     * So many requests a second, one command at a time, one request a command, half a minute at most, and a minute until
     * everything shows.
     *
     * @param calls requests a second; 1 or more
     * @return the pace
     */
    public static Pace perSecond(int calls) {
        return new Pace(calls, Duration.ofSeconds(1), 1, 1, Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    /**
     * The same pace with more commands under way at the same time.
     *
     * @param commands how many; 1 or more
     * @return the pace
     */
    public Pace withAtOnce(int commands) {
        return new Pace(calls, period, commands, callsPerCommand, timeout, settling);
    }

    /**
     * The same pace for a channel that shows what it has done sooner or later than others.
     *
     * @param longest how long until everything shows; zero or more
     * @return the pace
     */
    public Pace withSettling(Duration longest) {
        return new Pace(calls, period, atOnce, callsPerCommand, timeout, longest);
    }

    /**
     * How long so many commands take at this pace.
     *
     * @param commands how many; 0 or more
     * @return the time, not counting faults
     */
    public Duration timeFor(long commands) {
        long requests = Math.multiplyExact(commands, (long) callsPerCommand);
        return period.multipliedBy((requests + calls - 1) / calls);
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }
}
