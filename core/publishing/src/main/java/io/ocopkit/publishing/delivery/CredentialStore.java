package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Secret;
import java.util.Map;
import java.util.function.Function;

/** Keeps the credentials of shops. */
public interface CredentialStore {

    /**
     * A shop's credentials.
     *
     * @param outlet the shop
     * @return the credentials; without secrets when none were ever given
     */
    Credentials read(Outlet outlet);

    /**
     * Renews the credentials of a shop, once: whoever comes while somebody else renews them waits and gets theirs. The
     * new ones are kept before this returns, as a refresh token can often be used only once.
     *
     * @param outlet the shop
     * @param stale the credentials that no longer work
     * @param exchange gets new ones from the channel; returns what it was given when it could not
     * @return the credentials as they are now
     */
    Credentials renew(Outlet outlet, Credentials stale, Function<Credentials, Credentials> exchange);

    /**
     * Keeps secrets that neither lapse nor change, as long as the process lives.
     *
     * @param secrets the secrets by name
     * @return a store that gives every outlet the same
     */
    static CredentialStore fixed(Map<String, Secret> secrets) {
        return new KeptInMemory(Credentials.of(secrets));
    }
}
