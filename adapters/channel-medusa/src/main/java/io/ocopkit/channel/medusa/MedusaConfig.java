package io.ocopkit.channel.medusa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.mapping.ListingMapping;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a Medusa shop is and how listings are written in it. Secrets are named here and kept elsewhere.
 *
 * @param server the address of the server, without a slash at the end
 * @param outlet the shop as the mapping calls it
 * @param salesChannel the id of the sales channel listings are sold in; null for the store's default one
 * @param location the id of the stock location that is counted; null for the sales channel's only one
 * @param mapping how listings are written, with the keys of {@link MedusaChannel#KEYS}
 * @param token name of the secret with the session's token, which {@link MedusaChannel#renew} fills
 * @param email name of the secret with the e-mail address of one of the shop's users
 * @param password name of the secret with the user's password
 * @param atOnce how many commands may be under way at the same time; 1 or more
 */
public record MedusaConfig(
        URI server,
        Outlet outlet,
        @Nullable String salesChannel,
        @Nullable String location,
        ListingMapping mapping,
        String token,
        String email,
        String password,
        int atOnce) {
    /** Where Medusa listens unless told otherwise. */
    public static final URI LOCAL = URI.create("http://localhost:9000");

    private static final int AT_ONCE = 2;
    private static final String MAPPING = """
            [default]
            title = {name}[[ {net}]]
            description = {description}\\n{producer}\\n{proof}
            """;

    /** Requires all but the sales channel and the location. */
    public MedusaConfig {
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(password, "password");
    }

    /**
     * The default sales channel of a server, with names, descriptions and certificates written as they are.
     *
     * @param server the address of the server
     * @param shop what the shop is called here
     * @return the configuration; secrets are {@code medusa.token}, {@code medusa.email} and {@code medusa.password}
     */
    public static MedusaConfig of(URI server, String shop) {
        return new MedusaConfig(
                server,
                new Outlet(MedusaChannel.ID, shop),
                null,
                null,
                ListingMapping.parse(MAPPING, MedusaChannel.KEYS),
                "medusa.token",
                "medusa.email",
                "medusa.password",
                AT_ONCE);
    }

    /**
     * The same shop with other texts.
     *
     * @param other how listings are written
     * @return a new configuration
     */
    public MedusaConfig writing(ListingMapping other) {
        return new MedusaConfig(server, outlet, salesChannel, location, other, token, email, password, atOnce);
    }

    /**
     * Another sales channel of the same server.
     *
     * @param channel the id of the sales channel
     * @param stock the id of the stock location that is counted; null for the sales channel's only one
     * @return a new configuration
     */
    public MedusaConfig within(String channel, @Nullable String stock) {
        return new MedusaConfig(server, outlet, channel, stock, mapping, token, email, password, atOnce);
    }
}
