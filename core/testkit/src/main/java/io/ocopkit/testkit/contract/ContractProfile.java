package io.ocopkit.testkit.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the contract cannot see of a channel: its limits, its habits, and the rules it is let off. Immutable; begin with
 * {@link #usual()}.
 *
 * @param limits those that differ from the usual ones
 * @param habits what the channel does and not every other does
 * @param waivers the rules the channel is let off, each with its reason, by id
 */
public record ContractProfile(Map<Limit, Long> limits, Set<Habit> habits, Map<String, String> waivers) {

    /** Keeps copies. */
    public ContractProfile {
        limits = Map.copyOf(limits);
        habits = Set.copyOf(habits);
        waivers = Map.copyOf(waivers);
    }

    /**
     * Titles of 120 characters, descriptions of 3,000, nine pictures, 50 variants, prices up to 120,000,000 dong; no
     * habits, no waivers.
     *
     * @return the profile
     */
    public static ContractProfile usual() {
        return new ContractProfile(Map.of(), Set.of(), Map.of());
    }

    /**
     * Sets a limit.
     *
     * @param limit which one
     * @param most how much fits
     * @return a new profile
     */
    public ContractProfile with(Limit limit, long most) {
        Map<Limit, Long> more = new TreeMap<>(limits);
        more.put(limit, most);
        return new ContractProfile(more, habits, waivers);
    }

    /**
     * Adds habits.
     *
     * @param habit what the channel does
     * @return a new profile
     */
    public ContractProfile with(Habit... habit) {
        Set<Habit> more = new TreeSet<>(habits);
        more.addAll(Set.of(habit));
        return new ContractProfile(limits, more, waivers);
    }

    /**
     * Lets the channel off a rule that it does not keep. A waiver of a rule it does keep fails the build.
     *
     * @param rule the rule's id, such as {@code CH_604}
     * @param reason why the channel cannot keep it, for its users to read
     * @return a new profile
     */
    public ContractProfile waiving(String rule, String reason) {
        Map<String, String> more = new TreeMap<>(waivers);
        more.put(rule, reason);
        return new ContractProfile(limits, habits, more);
    }

    /**
     * A limit.
     *
     * @param limit which one
     * @return how much fits
     */
    public int limit(Limit limit) {
        return Math.toIntExact(limits.getOrDefault(limit, limit.usual()));
    }

    /**
     * Whether the channel has a habit.
     *
     * @param habit which one
     * @return true when it has
     */
    public boolean has(Habit habit) {
        return habits.contains(habit);
    }
}
