package io.ocopkit.publishing.image;

import io.ocopkit.channel.ImageType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was found at the address of a picture.
 *
 * @param address the address
 * @param found what was found
 * @param traits what the picture is like; null unless there is one
 * @param etag the server's name for this edition; null when it has none
 * @param misses how many times in a row nobody answered
 * @param checkedAt when that was
 */
public record ImageVerdict(
        URI address,
        Found found,
        @Nullable Traits traits,
        @Nullable String etag,
        int misses,
        Instant checkedAt) {
    /** After so many times nobody is expected to answer soon. */
    public static final int PATIENCE = 3;

    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);

    /** There are traits exactly when there is a picture. */
    public ImageVerdict {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(checkedAt, "checkedAt");
        if ((found == Found.FINE) != (traits != null)) {
            throw new IllegalArgumentException("A picture has traits, and nothing else has");
        }
    }

    /** What can be found at an address. */
    public enum Found {
        /** A picture. */
        FINE(Duration.ofDays(1)),
        /** An address nobody outside can open, or that the engine does not open for reasons of safety. */
        UNSAFE(Duration.ofDays(1)),
        /** Nobody answers, or the server is out of order. */
        UNREACHABLE(Duration.ofDays(1)),
        /** The server has no such picture, or does not give it to everybody. */
        MISSING(Duration.ofHours(1)),
        /** Something else than a picture of a known kind. */
        NOT_AN_IMAGE(Duration.ofHours(1));

        private final Duration good;

        Found(Duration good) {
            this.good = good;
        }
    }

    /**
     * What a picture is like.
     *
     * @param type its kind, by its first bytes
     * @param width in pixels; 0 when its first bytes do not say
     * @param height in pixels; 0 when its first bytes do not say
     * @param bytes how large the file is; for one whose server does not say, counted up to 20 MiB
     */
    public record Traits(ImageType type, int width, int height, long bytes) {

        /** Requires the kind. */
        public Traits {
            Objects.requireNonNull(type, "type");
        }
    }

    static ImageVerdict fine(URI address, Traits traits, @Nullable String etag, Instant now) {
        return new ImageVerdict(address, Found.FINE, traits, etag, 0, now);
    }

    static ImageVerdict broken(URI address, Found found, Instant now) {
        return new ImageVerdict(address, found, null, null, 0, now);
    }

    /** Nobody answered, after what was known before. */
    static ImageVerdict unreachable(URI address, @Nullable ImageVerdict before, Instant now) {
        int misses = before == null ? 1 : before.misses + 1;
        return new ImageVerdict(address, Found.UNREACHABLE, null, null, misses, now);
    }

    ImageVerdict confirmed(Instant now) {
        return new ImageVerdict(address, found, traits, etag, 0, now);
    }

    /**
     * Whether nobody answered, and somebody still may.
     *
     * @return false for whatever is certain by now
     */
    public boolean isOpen() {
        return found == Found.UNREACHABLE && misses < PATIENCE;
    }

    /**
     * When somebody should look again: a day later at a picture, an hour later at what is wrong, and where nobody answers
     * after five minutes, ten, twenty, and so on up to a day.
     *
     * @return the instant
     */
    public Instant lookAgainAt() {
        return checkedAt.plus(found == Found.UNREACHABLE && misses > 0 ? backoff() : found.good);
    }

    private Duration backoff() {
        int doublings = Math.min(misses - 1, 10);
        Duration longer = FIRST_RETRY.multipliedBy(1L << doublings);
        return longer.compareTo(found.good) <= 0 ? longer : found.good;
    }
}
