package io.ocopkit.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Opt-in: a channel whose shops are authorised for a time by their owners. A lapsed access token is renewed without
 * anybody noticing ({@link TokenRenewal}); a lapsed authorisation needs the owner, who had better hear of it days before.
 */
public interface AuthorisationTerm {

    /**
     * Until when the shop's credentials can be renewed without its owner. Read from the shop's secrets; nothing is sent.
     *
     * @param context the world during this call; for secrets and the clock, not for requests
     * @return the instant from which on the owner has to authorise anew; null when the channel does not say, or sets no end
     */
    @Nullable
    Instant authorisedUntil(ChannelContext context);
}
