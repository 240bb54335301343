package io.ocopkit.channel.vendure;

import io.ocopkit.channel.Outlet;
import io.ocopkit.mapping.ListingMapping;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a Vendure shop is and how listings are written in it. Secrets are named here and kept elsewhere.
 *
 * @param adminApi the address of its Admin API
 * @param outlet the shop as the mapping calls it
 * @param vendureChannel the token of the Vendure channel (a shop within the server); null for the default one
 * @param mapping how listings are written, with the keys of {@link VendureChannel#KEYS}
 * @param token name of the secret with the session's token, which {@link VendureChannel#renew} fills
 * @param user name of the secret with the administrator's user name
 * @param password name of the secret with the administrator's password
 * @param atOnce how many commands may be under way at the same time; 1 or more
 */
public record VendureConfig(
        URI adminApi,
        Outlet outlet,
        @Nullable String vendureChannel,
        ListingMapping mapping,
        String token,
        String user,
        String password,
        int atOnce) {
    /** Where Vendure listens unless told otherwise. */
    public static final URI LOCAL = URI.create("http://localhost:3000/admin-api");

    private static final int AT_ONCE = 4;
    private static final String MAPPING = """
            [default]
            title = {name}[[ {net}]]
            description = {description}\\n{producer}\\n{proof}
            """;

    /** Requires all but the Vendure channel. */
    public VendureConfig {
        Objects.requireNonNull(adminApi, "adminApi");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /**
     * The default Vendure channel of a server, with names, descriptions and certificates written as they are.
     *
     * @param adminApi the address of its Admin API
     * @param shop what the shop is called here
     * @return the configuration; secrets are {@code vendure.token}, {@code vendure.user} and {@code vendure.password}
     */
    public static VendureConfig of(URI adminApi, String shop) {
        return new VendureConfig(
                adminApi,
                new Outlet(VendureChannel.ID, shop),
                null,
                ListingMapping.parse(MAPPING, VendureChannel.KEYS),
                "vendure.token",
                "vendure.user",
                "vendure.password",
                AT_ONCE);
    }

    /**
     * The same shop with other texts.
     *
     * @param other how listings are written
     * @return a new configuration
     */
    public VendureConfig writing(ListingMapping other) {
        return new VendureConfig(adminApi, outlet, vendureChannel, other, token, user, password, atOnce);
    }

    /**
     * Another shop within the same server.
     *
     * @param channelToken the token of the Vendure channel
     * @return a new configuration
     */
    public VendureConfig within(String channelToken) {
        return new VendureConfig(adminApi, outlet, channelToken, mapping, token, user, password, atOnce);
    }
}
