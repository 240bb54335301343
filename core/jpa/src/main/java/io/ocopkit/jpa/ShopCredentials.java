package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Secret;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.Credentials;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Credentials in the database, encrypted with keys the application brings. Safe for use by several threads and several
 * processes: whoever renews the credentials of a shop holds its row, so that a refresh token that can be used once is
 * used once, and what it brought is kept before anybody uses it.
 *
 * @see OcopRegistry#credentials
 */
public final class ShopCredentials implements CredentialStore {
    private final Sessions sessions;
    private final CredentialRows rows;

    ShopCredentials(Sessions sessions, KeyRing keys) {
        this.sessions = sessions;
        this.rows = new CredentialRows(keys);
    }

    /**
     * Puts secrets in: the first ones of a shop, or what its owner was given when authorising anew. They take the place
     * of those of the same name; others stay.
     *
     * @param outlet the shop
     * @param secrets the secrets by name
     * @return the credentials as they are now
     * @throws CredentialException when what is there already cannot be read
     */
    public Credentials give(Outlet outlet, Map<String, Secret> secrets) {
        Map<String, Secret> given = Map.copyOf(secrets);
        return change(outlet, held -> held.renewed(given, null));
    }

    /**
     * What a shop was given last.
     *
     * @throws CredentialException when it cannot be read with the keys at hand, or was changed in the database
     */
    @Override
    public Credentials read(Outlet outlet) {
        return sessions.inRead(session -> rows.read(session, outlet));
    }

    /**
     * Renews under the row of the shop. A connection is held while the exchange calls the channel, and one more by
     * everybody who waits. When the exchange fails, nothing has changed and the next one may try.
     *
     * @throws CredentialException when what is there cannot be read; the exchange is not called then
     */
    @Override
    public Credentials renew(Outlet outlet, Credentials stale, Function<Credentials, Credentials> exchange) {
        return change(outlet, held -> held.version() > stale.version() ? held : exchange.apply(held));
    }

    /**
     * Encrypts everything anew that was encrypted with a former key, shop by shop. Afterwards the former keys can go.
     * When it stops half-way, it can be called again.
     *
     * @return how many secrets were encrypted anew
     * @throws CredentialException when one cannot be read; shops before it are done
     */
    public int rotate() {
        List<Outlet> shops = sessions.inRead(CredentialRows::shops);
        return shops.stream().mapToInt(this::rotate).sum();
    }

    private int rotate(Outlet outlet) {
        try (Work work = held(outlet)) {
            int rotated = rows.rotate(work.session(), outlet);
            work.commit();
            return rotated;
        }
    }

    private Credentials change(Outlet outlet, Function<Credentials, Credentials> next) {
        try (Work work = held(outlet)) {
            Credentials before = rows.read(work.session(), outlet);
            Credentials after = next.apply(before);
            if (after.version() > before.version()) {
                rows.write(work.session(), outlet, after);
                work.commit();
            }
            return after;
        }
    }

    /** Only the wait for the row is repeated; an exchange never is. */
    private Work held(Outlet outlet) {
        try {
            sessions.inWork(session -> CredentialRows.prepare(session, outlet));
        } catch (ConstraintViolationException e) {
            // Somebody else has made the row meanwhile.
        }
        return LockWait.until(() -> hold(outlet));
    }

    private Work hold(Outlet outlet) {
        Work work = sessions.begin();
        try {
            CredentialRows.hold(work.session(), outlet);
            return work;
        } catch (RuntimeException e) {
            work.close();
            throw e;
        }
    }
}
