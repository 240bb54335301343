package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Secret;
import io.ocopkit.publishing.delivery.Credentials;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Credentials as rows: one for the shop, one for each secret. Secrets are in the clear on this side of it only. */
final class CredentialRows {
    private final KeyRing keys;

    CredentialRows(KeyRing keys) {
        this.keys = keys;
    }

    /** Makes sure that there is a row to hold, before the first secret too. */
    static boolean prepare(StatelessSession session, Outlet outlet) {
        boolean missing = session.get(OcopCredential.class, outlet.toString()) == null;
        if (missing) {
            session.insertMultiple(List.of(new OcopCredential(outlet, 0, null)));
        }
        return missing;
    }

    static void hold(StatelessSession session, Outlet outlet) {
        session.get(OcopCredential.class, outlet.toString(), LockMode.PESSIMISTIC_WRITE);
    }

    static List<Outlet> shops(StatelessSession session) {
        return session
                .createSelectionQuery("select c.outlet from OcopCredential c order by c.outlet", String.class)
                .getResultList()
                .stream()
                .map(OcopOutlet::parse)
                .toList();
    }

    Credentials read(StatelessSession session, Outlet outlet) {
        OcopCredential shop = session.get(OcopCredential.class, outlet.toString());
        if (shop == null) {
            return new Credentials(0, Map.of(), null);
        }
        Map<String, Secret> secrets = secrets(session, outlet).stream()
                .collect(Collectors.toMap(secret -> secret.key().name(), keys::open));
        return new Credentials(shop.version(), secrets, shop.expiresAt());
    }

    private static List<OcopSecret> secrets(StatelessSession session, Outlet outlet) {
        return session.createSelectionQuery(
                        "from OcopSecret s where s.outlet = :outlet order by s.name", OcopSecret.class)
                .setParameter("outlet", outlet.toString())
                .getResultList();
    }

    void write(StatelessSession session, Outlet outlet, Credentials credentials) {
        session.createMutationQuery("delete from OcopSecret s where s.outlet = :outlet")
                .setParameter("outlet", outlet.toString())
                .executeUpdate();
        session.updateMultiple(List.of(new OcopCredential(outlet, credentials.version(), credentials.expires())));
        session.insertMultiple(credentials.secrets().entrySet().stream()
                .map(secret -> keys.seal(new OcopSecret.Key(outlet.toString(), secret.getKey()), secret.getValue()))
                .toList());
    }

    int rotate(StatelessSession session, Outlet outlet) {
        List<OcopSecret> anew = secrets(session, outlet).stream()
                .filter(keys::isFormer)
                .map(secret -> keys.seal(secret.key(), keys.open(secret)))
                .toList();
        session.updateMultiple(anew);
        return anew.size();
    }
}
