package io.ocopkit.channel;

import io.ocopkit.message.BilingualText;
import java.util.Objects;

/**
 * What an adapter says of itself.
 *
 * @param id the channel
 * @param name the channel's name for people
 * @param mappingVersion changes whenever the same listing would be written differently, so that it is written anew;
 *     1 or more
 */
public record ChannelInfo(ChannelId id, BilingualText name, int mappingVersion) {

    /** Refuses a version below 1. */
    public ChannelInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        if (mappingVersion < 1) {
            throw new IllegalArgumentException("Mapping versions start at 1, not " + mappingVersion);
        }
    }
}
