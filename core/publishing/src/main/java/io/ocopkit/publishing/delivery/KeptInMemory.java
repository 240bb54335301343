package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Outlet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Credentials for as long as the process lives. */
final class KeptInMemory implements CredentialStore {
    private final Credentials first;
    private final Map<Outlet, Credentials> current = new ConcurrentHashMap<>();

    KeptInMemory(Credentials first) {
        this.first = first;
    }

    @Override
    public Credentials read(Outlet outlet) {
        return current.getOrDefault(outlet, first);
    }

    @Override
    public Credentials renew(Outlet outlet, Credentials stale, Function<Credentials, Credentials> exchange) {
        return current.compute(outlet, (key, held) -> {
            Credentials now = held == null ? first : held;
            return now.version() > stale.version() ? now : exchange.apply(now);
        });
    }
}
