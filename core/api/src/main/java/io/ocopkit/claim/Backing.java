package io.ocopkit.claim;

import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.certification.StarRating;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a claim can stand on: a certificate and the day it is held against, or nothing. */
public final class Backing {
    /** No certificate at all. */
    public static final Backing NONE = new Backing(null, LocalDate.MIN);

    private final @Nullable Certified certified;
    private final LocalDate on;

    /** The three facts of a certificate that a text can contradict. */
    record Certified(StarRating stars, LocalDate from, LocalDate until) {}

    private Backing(@Nullable Certified certified, LocalDate on) {
        this.certified = certified;
        this.on = on;
    }

    /**
     * The certificate behind a listing, on the day the gate was asked about.
     *
     * @param proof the gate's proof
     * @return the backing
     */
    public static Backing of(EligibilityProof proof) {
        return certificate(proof.stars(), proof.validFrom(), proof.validUntil()).on(proof.evaluatedOn());
    }

    /**
     * A certificate on its first day; {@link #on} names another.
     *
     * @param stars the certified rank, three to five stars
     * @param from first valid day
     * @param until last valid day, inclusive
     * @return the backing
     * @throws IllegalArgumentException for a rank that carries no certificate and an end before the beginning
     */
    public static Backing certificate(StarRating stars, LocalDate from, LocalDate until) {
        if (!stars.isCertifiable() || until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A certificate has three to five stars and does not end before it begins");
        }
        return new Backing(new Certified(stars, from, until), from);
    }

    /**
     * The same certificate on another day.
     *
     * @param day the day, in Vietnam
     * @return the backing; outside its term a certificate backs nothing
     */
    public Backing on(LocalDate day) {
        return new Backing(certified, Objects.requireNonNull(day, "day"));
    }

    /** The certificate, as long as it is in force. */
    @Nullable
    Certified standing() {
        boolean stands = certified != null && !on.isBefore(certified.from) && !on.isAfter(certified.until);
        return stands ? certified : null;
    }

    /** The last day of a certificate whose term has ended. */
    @Nullable
    LocalDate endedOn() {
        return certified != null && on.isAfter(certified.until) ? certified.until : null;
    }
}
