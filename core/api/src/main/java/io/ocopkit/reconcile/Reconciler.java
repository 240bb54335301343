package io.ocopkit.reconcile;

import io.ocopkit.units.AdministrativeUnits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the same product registered twice: by two issuers of a merged province, under a renamed firm, in several packs, in
 * another spelling, or at an earlier rank. Immutable and safe for use by several threads.
 *
 * <p>Every rule gives points for or against, and the sum decides by two thresholds. A rank is no sign: it was given to one
 * product and says nothing of its producer's others (QĐ 26/2026/QĐ-TTg, Điều 4). A personal number is none either.
 */
public final class Reconciler {
    private final Atlas atlas;
    private final Thresholds thresholds;

    private Reconciler(Atlas atlas, Thresholds thresholds) {
        this.atlas = atlas;
        this.thresholds = Objects.requireNonNull(thresholds, "thresholds");
    }

    /**
     * A reconciler.
     *
     * @param units the administrative map, on which addresses from before and after a merger are compared
     * @param on the day whose map is used, usually today
     * @param thresholds the thresholds, usually {@link Thresholds#PUBLISHED}
     * @return the reconciler
     */
    public static Reconciler of(AdministrativeUnits units, LocalDate on, Thresholds thresholds) {
        return new Reconciler(new Atlas(units, on), thresholds);
    }

    /**
     * Compares two registrations.
     *
     * @param one a registration
     * @param other another one, with another id
     * @return what they are to each other, with all reasons; the same for both orders
     * @throws IllegalArgumentException when both have the same id
     */
    public Match compare(Registration one, Registration other) {
        boolean inOrder = new RegistrationPair(one.id(), other.id()).first().equals(one.id());
        Profile left = profile(inOrder ? one : other);
        Profile right = profile(inOrder ? other : one);
        return match(left, right, Comparison.of(left, right));
    }

    /**
     * Finds all pairs that are or may be one product. Only pairs that share something by which they could be are
     * compared; it finds what comparing all pairs finds. Memory grows with the registrations, not with the pairs.
     *
     * @param registrations all registrations, each id once; read once, in any order
     * @param found receives every pair that is {@link Verdict#SAME} or {@link Verdict#POSSIBLE} once, in the order of
     *     {@link RegistrationPair}, whatever the order of the registrations
     * @return how much was compared and found
     * @throws IllegalArgumentException when an id comes twice
     */
    public MatchCount matches(Iterable<Registration> registrations, Consumer<? super Match> found) {
        List<Profile> profiles = profiles(registrations);
        Candidates candidates = new Candidates(profiles);
        long compared = 0;
        long[] counts = new long[Verdict.values().length];
        for (int i = 0; i < profiles.size(); i++) {
            int[] others = candidates.after(i);
            compared += others.length;
            for (int other : others) {
                Match match = found(profiles.get(i), profiles.get(other));
                if (match != null) {
                    counts[match.verdict().ordinal()]++;
                    found.accept(match);
                }
            }
        }
        return new MatchCount(
                profiles.size(), compared, counts[Verdict.SAME.ordinal()], counts[Verdict.POSSIBLE.ordinal()]);
    }

    private List<Profile> profiles(Iterable<Registration> registrations) {
        Map<RegistrationId, Profile> profiles = new TreeMap<>();
        for (Registration registration : registrations) {
            if (profiles.put(registration.id(), profile(registration)) != null) {
                throw new IllegalArgumentException("Registration " + registration.id() + " comes twice");
            }
        }
        return List.copyOf(profiles.values());
    }

    Profile profile(Registration registration) {
        return Profile.of(registration, atlas);
    }

    /** The match of two, the left one with the smaller id; null when they are two products. */
    @Nullable
    Match found(Profile left, Profile right) {
        Signs signs = Comparison.ofNames(left, right);
        if (!Comparison.isOpen(signs)) {
            return null;
        }
        Comparison.addOthers(signs, left, right);
        return thresholds.verdict(signs.score()) == Verdict.DIFFERENT ? null : match(left, right, signs);
    }

    private Match match(Profile left, Profile right, Signs signs) {
        Verdict verdict = thresholds.verdict(signs.score());
        Relation relation = verdict == Verdict.DIFFERENT
                ? null
                : Relations.of(
                        signs,
                        left.registration().certificate(),
                        right.registration().certificate());
        return new Match(left.registration(), right.registration(), verdict, signs.score(), relation, signs.inOrder());
    }
}
