package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Secret;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a shop shows a channel to be let in.
 *
 * @param version grows with every renewal
 * @param secrets the secrets by name
 * @param expires when the channel stops taking them; null when unknown
 */
public record Credentials(
        long version, Map<String, Secret> secrets, @Nullable Instant expires) {

    /** Keeps an unmodifiable copy. */
    public Credentials {
        secrets = Map.copyOf(secrets);
    }

    /**
     * The first credentials of a shop.
     *
     * @param secrets the secrets by name
     * @return version 1 of them
     */
    public static Credentials of(Map<String, Secret> secrets) {
        return new Credentials(1, secrets, null);
    }

    /**
     * The next version: new secrets take the place of those of the same name.
     *
     * @param newer the new secrets by name
     * @param expiry when the channel stops taking them; null when unknown
     * @return the credentials
     */
    public Credentials renewed(Map<String, Secret> newer, @Nullable Instant expiry) {
        Map<String, Secret> merged = new TreeMap<>(secrets);
        merged.putAll(newer);
        return new Credentials(version + 1, merged, expiry);
    }

    @Override
    public String toString() {
        return "Credentials version " + version + " " + secrets.keySet();
    }
}
