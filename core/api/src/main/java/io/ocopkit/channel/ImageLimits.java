package io.ocopkit.channel;

import io.ocopkit.message.Citation;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Which pictures a channel takes.
 *
 * @param source the channel's document that says so
 * @param types the kinds it takes; at least one
 * @param minSide how many pixels each side has at least; 1 or more
 * @param maxSide how many pixels no side exceeds; {@code minSide} or more
 * @param maxBytes how large the file may be; 1 or more
 */
public record ImageLimits(Citation source, Set<ImageType> types, int minSide, int maxSide, long maxBytes) {
    /** For a channel that says nothing of pictures: any size of any kind. */
    public static final ImageLimits NONE = new ImageLimits(
            Citation.of("ocopkit"), EnumSet.allOf(ImageType.class), 1, Integer.MAX_VALUE, Long.MAX_VALUE);

    /** Keeps an unmodifiable copy of the kinds; refuses limits that no picture can keep. */
    public ImageLimits {
        Objects.requireNonNull(source, "source");
        types = Set.copyOf(types);
        if (types.isEmpty() || minSide < 1 || maxSide < minSide || maxBytes < 1) {
            throw new IllegalArgumentException("No picture could keep these limits");
        }
    }
}
