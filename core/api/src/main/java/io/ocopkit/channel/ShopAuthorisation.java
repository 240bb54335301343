package io.ocopkit.channel;

import io.ocopkit.channel.TokenRenewal.Renewal;
import java.net.URI;
import java.util.Map;

/**
 * Opt-in: a channel on which the owner of a shop lets an application in by visiting a page of the channel, which then
 * sends the browser back with a code. What the code is exchanged for is kept by the engine like renewed credentials.
 */
public interface ShopAuthorisation {

    /**
     * The page the owner visits. It may be good for some minutes only, since some channels have it signed.
     *
     * @param back where the channel sends the browser afterwards; an https address the application answers at
     * @param state 8 to 64 letters and digits nobody can guess, made for this visit; the application compares it with what
     *     comes back, so that nobody can slip in the code of another shop
     * @param context the world during this call; for secrets and the clock, not for requests
     * @return the address to send the owner's browser to
     */
    URI consentPage(URI back, String state, ChannelContext context);

    /**
     * Exchanges what the browser came back with. A code works once and for some minutes.
     *
     * @param answer the query parameters the browser came back with, decoded, by name
     * @param context the world during this call; its secrets are those of the application, and former ones of the shop
     * @return the shop's credentials; {@link Renewal.PersonNeeded} when the owner has refused, the code was not taken, or
     *     it is another shop's than the one configured
     */
    Renewal exchange(Map<String, String> answer, ChannelContext context);
}
