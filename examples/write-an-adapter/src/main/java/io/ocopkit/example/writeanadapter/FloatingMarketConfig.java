package io.ocopkit.example.writeanadapter;

import io.ocopkit.channel.Outlet;
import io.ocopkit.mapping.ListingMapping;
import java.net.URI;

/**
 * One boat on the floating market. It names its secret and does not have it.
 *
 * @param market the market's address, without a slash at the end
 * @param outlet the boat as an outlet
 * @param token name of the secret that lets the boat in
 * @param mapping how listings are written, with {@link FloatingMarketMapper#KEYS}
 */
public record FloatingMarketConfig(URI market, Outlet outlet, String token, ListingMapping mapping) {

    /**
     * A boat whose listings are written as they are.
     *
     * @param market the market's address
     * @param boat what the boat is called here
     * @return the configuration
     */
    public static FloatingMarketConfig of(URI market, String boat) {
        ListingMapping mapping = ListingMapping.parse("""
                [default]
                title = {name}[[ {net}]]
                description = {description}\\n{proof}
                """, FloatingMarketMapper.KEYS);
        return new FloatingMarketConfig(market, new Outlet(FloatingMarketChannel.ID, boat), "token", mapping);
    }
}
