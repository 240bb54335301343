package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ShopAuthorisation;
import io.ocopkit.channel.TokenRenewal.Renewal;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * How the owner of a shop lets the application in: the browser is sent to {@link #page}, the channel sends it back, and
 * what it comes back with is {@link #given}. The same for every channel that asks its shops' owners.
 */
public final class Consent {
    private final ShopAuthorisation channel;
    private final ShopLine line;
    private final Runnable afterwards;

    Consent(ShopAuthorisation channel, ShopLine line, Runnable afterwards) {
        this.channel = channel;
        this.line = line;
        this.afterwards = afterwards;
    }

    /**
     * The page the owner visits. Ask for it when the owner clicks: it may be good for some minutes only.
     *
     * @param back where the channel sends the browser afterwards; an https address you answer at
     * @param state 8 to 64 letters and digits nobody can guess, made for this visit and kept in the owner's session
     * @return the address to send the owner's browser to
     */
    public URI page(URI back, String state) {
        return channel.consentPage(back, state, context(line.credentials()));
    }

    /**
     * Takes what the browser came back with. The new credentials are kept before this returns, and the shop is called
     * again if it was left alone. Compare the state with the one in the owner's session first.
     *
     * @param answer the query parameters, decoded, by name
     * @return what came of it
     */
    public Renewal given(Map<String, String> answer) {
        Renewal renewal = line.exchanged(current -> channel.exchange(answer, context(current)));
        if (renewal instanceof Renewal.Renewed) {
            afterwards.run();
        }
        return renewal;
    }

    private ChannelContext context(Credentials credentials) {
        Instant deadline = line.time().now().plus(line.pace().timeout());
        return line.context(credentials, CallTerms.looking("authorise", deadline, CallTerms.About.THE_SHOP));
    }
}
